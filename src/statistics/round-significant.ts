/** A number to so many significant digits (ten, as findings are written): what lies beyond may differ between machines. */
export function roundSignificant(value: number, digits = 10): number {
  return Number(value.toPrecision(digits));
}
