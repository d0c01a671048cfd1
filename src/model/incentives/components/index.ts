import type { Component, ComponentTerms } from "../component.ts";
import { clawback } from "./clawback.ts";
import { commission } from "./commission.ts";
import { contest } from "./contest.ts";
import { penalty } from "./penalty.ts";
import { pool } from "./pool.ts";
import { quotaBonus } from "./quota-bonus.ts";
import { salary } from "./salary.ts";
import { scorecard } from "./scorecard.ts";
import { spiff } from "./spiff.ts";

/** Every kind of pay that a plan can be made of. */
export const payComponents = [
  salary,
  commission,
  quotaBonus,
  scorecard,
  spiff,
  pool,
  contest,
  clawback,
  penalty,
] as const;

const byType = new Map<string, unknown>(payComponents.map((component) => [component.type, component]));

/**
 * The kind of pay that some terms are terms of; it must be handed only terms of its own type.
 * @throws Error for a type that no component has.
 */
export function componentOf(type: string): Component<ComponentTerms> {
  const component = byType.get(type);
  if (component === undefined) throw new Error(`No pay component is called ${type}`);
  return component as Component<ComponentTerms>;
}
