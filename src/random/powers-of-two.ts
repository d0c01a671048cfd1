/** Exponent of the smallest number above 0, which stands first in {@link POWERS}. */
export const SMALLEST_POWER = -1074;
const LARGEST = 1023;

/** 2^n at n − SMALLEST_POWER; exact, because each is half or twice its neighbour, down to the smallest subnormal. */
export const POWERS = (() => {
  const powers = new Float64Array(LARGEST - SMALLEST_POWER + 1);
  powers[-SMALLEST_POWER] = 1;
  for (let n = 1; n <= LARGEST; n++) powers[n - SMALLEST_POWER] = powers[n - 1 - SMALLEST_POWER]! * 2;
  for (let n = -1; n >= SMALLEST_POWER; n--) powers[n - SMALLEST_POWER] = powers[n + 1 - SMALLEST_POWER]! / 2;
  return powers;
})();

/** y·2^n for an integer n from −1075 to 1024, rounded once where the result is subnormal. */
export function timesPowerOfTwo(y: number, n: number): number {
  if (n < SMALLEST_POWER) return (y / 2) * POWERS[0]!;
  if (n > LARGEST) return y * 2 * POWERS[LARGEST - SMALLEST_POWER]!;
  return y * POWERS[n - SMALLEST_POWER]!;
}
