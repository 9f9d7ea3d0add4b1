/** Asking one question at the terminal, or taking its answer from a flag. */
import { checkbox, input, select } from '@inquirer/prompts';
import { chosen, typed, UnusableAnswerError } from '../src/contribute/answers.ts';
import { nameFault } from '../src/contribute/create-case.ts';
import type { ChoiceQuestion, Question, TextQuestion } from '../src/contribute/questions.ts';
import type { Text } from '../src/i18n/text.ts';

/**
 * @param flag answer given on the command line; lists with commas
 * @throws UnusableAnswerError for a flag that does not do, or when there is nobody to ask
 */
export async function ask(
  question: Question,
  flag: string | undefined,
  text: Text,
): Promise<string | readonly string[]> {
  if (flag !== undefined)
    return question.kind === 'text' ? typed(question, flag) : chosen(question, flag);
  if (!process.stdin.isTTY) {
    if (question.kind === 'text' && question.optional) return '';
    throw new UnusableAnswerError(text('new.nobody', { flag: question.flag }));
  }
  console.log(`\n${question.hint}`);
  return question.kind === 'text' ? askForText(question) : askForChoice(question);
}

export async function askForName(suggestion: string, text: Text): Promise<string> {
  if (!process.stdin.isTTY) return suggestion;
  console.log(`\n${text('new.name-hint')}`);
  return input({
    message: text('new.name'),
    default: suggestion,
    validate: (name) => nameFault(name) ?? true,
  });
}

function askForText(question: TextQuestion): Promise<string> {
  return input({
    message: question.ask,
    validate: (answer) =>
      (question.optional && answer === '') || (question.fault(answer.trim()) ?? true),
  });
}

function askForChoice(question: ChoiceQuestion): Promise<string | readonly string[]> {
  const choices = question.choices.map(({ id, label, definition }) => ({
    value: id,
    name: label,
    description: definition,
  }));
  if (question.kind === 'one') return select({ message: question.ask, choices, pageSize: 12 });
  return checkbox({
    message: question.ask,
    choices,
    pageSize: 12,
    required: question.least > 0,
    validate: (picked) => picked.length <= question.most || `At most ${question.most}`,
  });
}
