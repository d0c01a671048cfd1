import type { Population } from "./population.ts";

/** Warms a person by a share of what is missing to full warmth. */
export function warm({ warmth }: Population, i: number, share: number): void {
  warmth[i] = 1 - (1 - warmth[i]!) * (1 - share);
}
