/** The templates of adoptions, offers and requests pass the gate once their blanks are filled in. */
import { expect, test } from 'vitest';
import { adoptionTemplate, offerTemplate } from '../../../src/contribute/short-templates.ts';
import { problemsOf, vocabulary } from '../check/gate.ts';

/** Writes values after the names of fields, in order. */
function filled(template: string, values: readonly (readonly [string, string])[]): string {
  return values.reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`^( *(?:- )?${name}:)(?: \\[\\]| *#.*)?$`, 'm'), `$1 ${value}`),
    template,
  );
}

test('the template of an adoption', () => {
  const text = filled(adoptionTemplate(vocabulary), [
    ['case', 'fines-end-at-example-library'],
    ['name', 'Fictional Law Library'],
    ['place', 'Fictionville'],
    ['country', 'GB'],
    ['sector', '[special]'],
    ['start', '2024'],
    ['running', 'true'],
    ['kept', 'They kept what the fictional case has.'],
    ['changed', 'They changed a thing that does not exist.'],
    ['result', 'worked'],
    ['note', 'Nobody noticed that it was fictional.'],
    ['name', 'A. Fictional'],
    ['published', '2026-02-01'],
    ['confirmed', '2026-02-01'],
  ]);
  expect(problemsOf(text, { kind: 'adoption' })).toEqual([]);
});

test('the template of an offer or request', () => {
  const text = filled(offerTemplate(vocabulary), [
    ['kind', 'offer'],
    ['what', 'visit'],
    ['title', 'A visit to a fictional library'],
    ['summary', 'A fictional look round, with someone who does the work and has time to ask.'],
    ['sector', '[public]'],
    ['name', 'Example Library'],
    ['place', 'Exampletown'],
    ['country', 'GB'],
    ['workflow', '[circulation]'],
    ['contact', 'desk@library.example'],
    ['start', '2026-06-10T09:00'],
    ['end', '2026-06-10T12:00'],
    ['timezone', 'Europe/London'],
    ['expires', '2026-06-30'],
    ['published', '2026-02-01'],
  ]);
  expect(problemsOf(text, { kind: 'offer' })).toEqual([]);
});
