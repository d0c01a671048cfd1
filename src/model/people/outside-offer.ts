import type { InForce } from "../in-force.ts";
import type { RoleName } from "../roles/index.ts";

/** How many times as much as usual somebody brings, at points between which what is paid for it is taken to run straight. */
export const outputs: readonly number[] = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4];

/** What is paid, by how much somebody brings: at the points of {@link outputs}, and as at the nearest beyond them. */
export function payForOutput(pays: ArrayLike<number>, output: number): number {
  const last = outputs.length - 1;
  if (output <= outputs[0]!) return pays[0]!;
  if (output >= outputs[last]!) return pays[last]!;
  let place = 1;
  while (outputs[place]! < output) place++;
  const [low, high] = [outputs[place - 1]!, outputs[place]!];
  return pays[place - 1]! + ((pays[place]! - pays[place - 1]!) * (output - low)) / (high - low);
}

/**
 * What others would pay somebody of a role who brings so many times as much as usual, money a week: what the plan in force pays
 * such a person at its target. Where no plan is in force, everybody's usual pay.
 */
export function outsideOffer(
  inForce: InForce | undefined,
  role: RoleName,
  referencePay: number,
  output: number,
): number {
  return referencePay * (inForce === undefined ? 1 : payForOutput(inForce.outsideOffer[role], output));
}
