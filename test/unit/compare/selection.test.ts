import { describe, expect, test } from 'vitest';
import { addressFor, selectionIn } from '../../../src/compare/selection.ts';

describe('the address of a comparison', () => {
  test('names its cases in order, each once', () => {
    expect(selectionIn('?case=a-lamp&case=b&case=a-lamp').kept).toEqual(['a-lamp', 'b']);
  });

  test('keeps the first four and says which do not fit', () => {
    const { kept, left } = selectionIn('?case=a&case=b&case=c&case=d&case=e&case=f');
    expect({ kept, left }).toEqual({ kept: ['a', 'b', 'c', 'd'], left: ['e', 'f'] });
  });

  test('says what cannot be a case, and keeps the rest', () => {
    const { kept, refused } = selectionIn('?case=../a&case=b&case=%3Cb%3E&case=');
    expect({ kept, refused }).toEqual({ kept: ['b'], refused: ['../a', '<b>'] });
  });

  test('is read back as it was written', () => {
    const address = addressFor('/compare/', ['a', 'b-2']);
    expect(address).toBe('/compare/?case=a&case=b-2');
    expect(selectionIn(new URL(address, 'https://example.org').search).kept).toEqual(['a', 'b-2']);
    expect(addressFor('/compare/', [])).toBe('/compare/');
  });
});
