import type { RoleName } from "./roles/index.ts";

/**
 * What people were used to before the first counted day, under the plan in force. It is found out once, in the company as its file
 * states it, and then held whatever is changed: what a change of pay does can only be seen by people who stay who they are.
 */
export interface InForce {
  /**
   * A person's pay in a usual week, salary and bonuses, by role: money a week. What leaving the norm costs, and what people care for
   * beside pay, is in multiples of it, so that no answer depends on the unit of money.
   */
  readonly referencePay: Readonly<Record<RoleName, number>>;
  /**
   * What one more unit of each lever costs at its norm, in multiples of that pay, by role, lever and week of the year: as much as the plan in
   * force is believed to pay for it there, since that is where people were found (revealed preference).
   */
  readonly marginalCost: Readonly<Record<RoleName, Readonly<Record<string, readonly number[]>>>>;
  /**
   * What others would pay a person, in multiples of that pay, by role and by how much the person brings (at the points of `outputs`): what
   * the plan in force is expected to pay them in its first year, at the norm.
   */
  readonly outsideOffer: Readonly<Record<RoleName, readonly number[]>>;
  /** What was usual then, by which the manager judges what comes: mean result a week of the company and each department, [unit][flow]. */
  readonly usual: readonly (readonly number[])[];
}
