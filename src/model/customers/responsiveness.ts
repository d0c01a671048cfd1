import { exp } from "../../random/exp.ts";
import { straightLines } from "../../random/straight-lines.ts";

/** From here on there is so little left that nobody asks often. */
const FAR = 8;
const { perUnit, lines } = straightLines((x) => exp(-x), FAR, 128);

/**
 * The share of their usual responses that a person still gives under a pressure of so many times what they bear: e^(−x), to
 * within 8 in a million of itself. Straight lines, because every contact asks for it.
 */
export function responsiveness(pressed: number): number {
  if (pressed >= FAR) return exp(-pressed);
  const k = ((pressed * perUnit) | 0) << 1;
  return lines[k]! + pressed * lines[k | 1]!;
}
