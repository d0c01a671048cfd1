const SMALLEST = -1074;
const LARGEST = 1023;

/** Exact, because each is half or twice its neighbour, down to the smallest subnormal. */
const POWERS = (() => {
  const powers = new Float64Array(LARGEST - SMALLEST + 1);
  powers[-SMALLEST] = 1;
  for (let n = 1; n <= LARGEST; n++) powers[n - SMALLEST] = powers[n - 1 - SMALLEST]! * 2;
  for (let n = -1; n >= SMALLEST; n--) powers[n - SMALLEST] = powers[n + 1 - SMALLEST]! / 2;
  return powers;
})();

/** y·2^n for an integer n from −1075 to 1024, rounded once where the result is subnormal. */
export function timesPowerOfTwo(y: number, n: number): number {
  if (n < SMALLEST) return (y / 2) * POWERS[0]!;
  if (n > LARGEST) return y * 2 * POWERS[LARGEST - SMALLEST]!;
  return y * POWERS[n - SMALLEST]!;
}
