import { leversOf } from "../model/levers/role-levers.ts";
import type { Company } from "../model/parameters/company.ts";
import { type RoleName, roles } from "../model/roles/index.ts";

/** A quarter of the norm moves results well above the noise, and is still a change that a person would make. */
const effortStepShare = 0.25;
/** Efforts that are hardly made at the norm (lobbying) need more than a quarter of it to show at all. */
const effortStepFloor = 0.03;
/** Stances live on 0..1 and bend; a wider step would measure the curve and not the slope. */
const stanceStep = 0.06;

/** How far a pilot moves a lever of a role's people, up and down from the norm; 0 where there is no room. */
export interface LeverStep {
  readonly role: RoleName;
  readonly lever: string;
  readonly up: number;
  readonly down: number;
}

function stepsOf(company: Company, role: RoleName): readonly LeverStep[] {
  const { repertoire, norms } = leversOf(company, role);
  const { levers, budget } = repertoire;
  const spent = levers.reduce((sum, { kind }, at) => sum + (kind === "effort" ? norms[at]! : 0), 0);
  return levers.map(({ name, kind, low, high }, at) => {
    const norm = norms[at]!;
    const effort = kind === "effort";
    const step = effort ? Math.max(effortStepFloor, effortStepShare * norm) : stanceStep;
    // Nobody can spend more than their day, whatever one effort alone may be.
    const room = effort ? Math.min(high - norm, Math.max(0, budget - spent)) : high - norm;
    return { role, lever: name, up: Math.min(step, room), down: Math.min(step, norm - low) };
  });
}

/** The steps of every lever of a company, role by role. */
export function leverSteps(company: Company): readonly LeverStep[] {
  return roles.flatMap(({ name }) => stepsOf(company, name));
}
