import { describe, expect, test } from 'vitest';
import { referenceTo } from '../../../src/cite/reference.ts';
import { addressesBelow } from '../../../src/site/address.ts';
import { smallCase } from '../../fixtures/small-case.ts';

const citing = {
  site: { title: 'Lamps', publisher: 'The keepers', address: 'https://lamps.example' },
  addresses: addressesBelow('/shelf/'),
  language: 'en',
};

describe('the reference to a case', () => {
  test('names the publisher when the editors wrote it', () => {
    const { people, corporate } = referenceTo({ slug: 'lamp', data: smallCase() }, citing);
    expect({ people, corporate }).toEqual({ people: ['The keepers'], corporate: true });
  });

  test('names the contributors as they write their names', () => {
    const contributors = [{ name: 'Ana de la Cruz' }, { name: 'Mao Lin' }, { name: 'B. Writer' }];
    const { authors } = referenceTo({ slug: 'lamp', data: smallCase({ contributors }) }, citing);
    expect(authors).toBe('Ana de la Cruz, Mao Lin and B. Writer');
  });

  test('gives the whole address, base path included', () => {
    const { address } = referenceTo({ slug: 'lamp', data: smallCase() }, citing);
    expect(address).toBe('https://lamps.example/shelf/cases/lamp/');
  });
});
