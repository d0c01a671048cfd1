import fc from "fast-check";

/** A whole number of hundredths at a mark, one off it, or anywhere. */
export function amountNear(mark: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(mark) },
    { weight: 2, arbitrary: fc.constantFrom(mark - 1, mark + 1) },
    { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 10_000_000 }) },
  );
}

/** The same as a sum of whole numbers of hundredths, of which some may be negative: what a period's weeks brought. */
export function inParts(amount: number): fc.Arbitrary<readonly number[]> {
  return fc
    .array(fc.integer({ min: -100_000, max: 1_000_000 }), { maxLength: 11 })
    .map((parts) => [...parts, amount - parts.reduce((sum, part) => sum + part, 0)]);
}

/** The parts added up as a standing adds up its weeks: in binary fractions. */
export function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part / 100, 0);
}
