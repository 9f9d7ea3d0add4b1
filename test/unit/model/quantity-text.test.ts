import { describe, expect, test } from 'vitest';
import { quantityText } from '../../../src/model/quantity-text.ts';

describe('a quantity', () => {
  test('of money carries the sign of its currency', () => {
    expect(quantityText(500_000, 'en', 'US dollars')).toBe('$500,000');
    expect(quantityText(4.5, 'en', 'pounds sterling')).toBe('£4.50');
  });

  test('in round millions is said in words', () => {
    expect(quantityText(2_500_000, 'en')).toBe('2.5 million');
    expect(quantityText(3_000_000, 'en', 'US dollars')).toBe('$3 million');
  });

  test('in other millions is written out, so that nothing is rounded away', () => {
    expect(quantityText(1_234_567, 'en')).toBe('1,234,567');
  });

  test('with two ends gives both', () => {
    expect(quantityText({ min: 800_000, max: 900_000 }, 'en', 'US dollars')).toBe(
      '$800,000–$900,000',
    );
  });

  test('of pounds is not taken for money, since books are weighed too', () => {
    expect(quantityText(40, 'en', 'pounds')).toBe('40');
  });
});
