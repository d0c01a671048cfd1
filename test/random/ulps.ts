const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** How many representable numbers lie between two numbers of one sign; 0 for equal ones and for two NaNs. */
export function ulpsBetween(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  float[0] = a;
  const first = bits[0]!;
  float[0] = b;
  return Math.abs(Number(first - bits[0]!));
}
