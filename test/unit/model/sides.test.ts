import { expect, test } from 'vitest';
import { sidesFor } from '../../../src/model/sides.ts';
import type { EvidenceLevel } from '../../../src/model/evidence.ts';

const placed = (name: string, tops: readonly string[], evidence: EvidenceLevel = 1) => ({
  name,
  entry: { evidence, sectors: tops.map((top) => ({ id: `kind-of-${top}`, top, label: top })) },
});

const names = (cases: readonly { readonly name: string }[]) => cases.map(({ name }) => name);

test('a case with a partner of the reader’s kind of library is on the reader’s side', () => {
  const cases = [
    placed('lamp', ['lighthouse']),
    placed('tent', ['circus']),
    placed('both', ['circus', 'lighthouse']),
  ];
  const { across, own } = sidesFor(cases, 'lighthouse');
  expect({ across: names(across), own: names(own) }).toEqual({
    across: ['tent'],
    own: ['lamp', 'both'],
  });
});

test('on the other side the strongest evidence stands first, then the order given', () => {
  const cases = [
    placed('first', ['circus'], 1),
    placed('second', ['circus'], 1),
    placed('third', ['circus'], 3),
  ];
  expect(names(sidesFor(cases, 'lighthouse').across)).toEqual(['third', 'first', 'second']);
});
