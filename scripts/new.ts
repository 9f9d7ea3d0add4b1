/** npm run new: asks a few questions and writes the beginning of a case. */
import { parseArgs } from 'node:util';
import { wireEditors } from '../src/contribute/editor-frontmatter.ts';
import { createCase, CaseExistsError } from '../src/contribute/create-case.ts';
import { answersFrom, UnusableAnswerError } from '../src/contribute/answers.ts';
import { questionsFor } from '../src/contribute/questions.ts';
import { slugFor } from '../src/contribute/new-case.ts';
import { text, vocabulary } from '../src/site/this-site.ts';
import { ask, askForName } from './ask.ts';

const questions = questionsFor(vocabulary, text);
const options = Object.fromEntries(
  [...questions.map(({ flag }) => flag), 'name'].map((flag) => [flag, { type: 'string' as const }]),
);

try {
  const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  if (given['help']) {
    for (const { flag, ask: question, hint } of questions)
      console.log(`--${flag}  ${question} ${hint}`);
    console.log(`--name  ${text('new.name')} ${text('new.name-hint')}`);
  } else {
    const answers = new Map<string, string | readonly string[]>();
    for (const question of questions) {
      const flag = given[question.flag];
      answers.set(
        question.flag,
        await ask(question, typeof flag === 'string' ? flag : undefined, text),
      );
    }
    const collected = answersFrom(answers);
    const name =
      typeof given['name'] === 'string'
        ? given['name']
        : await askForName(slugFor(collected.title), text);
    const file = await createCase(name, collected);
    await wireEditors();
    console.log(`\n${text('new.done', { file })}\n${text('new.next', { file })}`);
  }
} catch (error) {
  const name = error instanceof Error ? error.name : '';
  const stopped = name === 'ExitPromptError' || name === 'AbortPromptError';
  const usage =
    error instanceof UnusableAnswerError ||
    error instanceof CaseExistsError ||
    (error instanceof TypeError && 'code' in error);
  if (stopped) console.error(`\n${text('new.stopped')}`);
  else console.error(usage ? (error as Error).message : error);
  process.exitCode = stopped || usage ? 2 : 3;
}
