import { type Population, slot } from "./population.ts";

/** Warms a person by a share of what is missing to full warmth. */
export function warm({ inner }: Population, i: number, share: number): void {
  const at = slot(i);
  inner.warmth[at] = 1 - (1 - inner.warmth[at]!) * (1 - share);
}
