import { describe, expect, test } from 'vitest';
import { risOf } from '../../../src/cite/ris.ts';
import { reference } from './reference.ts';

const lamps = { site: 'Lamps', publisher: 'The keepers' };

describe('RIS', () => {
  test('begins with the type, ends with the end and breaks lines as the format asks', () => {
    const lines = risOf(reference(), lamps).split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'TY  - ELEC',
      'AU  - The keepers',
      'TI  - A lighthouse lends its lamp',
    ]);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  test('gives every person a line of their own', () => {
    const record = risOf(reference({ people: ['Ana Lopez', 'Mao Lin'] }), lamps);
    expect(record).toContain('AU  - Ana Lopez\r\nAU  - Mao Lin\r\n');
  });

  test('does not let a text begin a line of its own', () => {
    const record = risOf(reference({ title: 'Lamp\r\nER  - \u0000TY  - BOOK' }), lamps);
    expect(record).toContain('TI  - Lamp ER - TY - BOOK\r\n');
  });
});
