import type { Lever } from "../model/decisions/levers.ts";
import { leverNamed } from "../model/levers/index.ts";
import type { LeverDefinition } from "../model/levers/lever-definition.ts";
import { leversOf } from "../model/levers/role-levers.ts";
import type { Company } from "../model/parameters/company.ts";
import { type RoleName, roles } from "../model/roles/index.ts";

/** A quarter of the norm moves results, and is still a change that a person would make. */
const usualShare = 0.25;
/** Stances live on 0..1 and bend; a wider step would measure the curve and not the slope. */
const usualStance = 0.06;
/** Efforts that are hardly made at the norm (lobbying) need more than a part of it to show at all. */
const leastEffort = 0.03;
/**
 * What a lever adds or takes away grows with its step, the luck in that much less: a step three times as wide leaves a third to a quarter
 * of a slope's variance. Where the response is straight a pilot goes three quarters of the way to nothing, and as far up.
 */
const straightShare = 0.75;
const bentShare = 0.3;
/** Twice as wide as usual, for slopes of stances that are straight, and for bends, which show with the square of the step. */
const wideStance = 0.12;

/** How far a lever of a role's people is moved, up and down from the norm; 0 where there is no room. */
export interface LeverStep {
  readonly role: RoleName;
  readonly lever: string;
  readonly up: number;
  readonly down: number;
}

/** How far a pilot moves a lever, for its slope and, of a stance, for its bend. */
export interface PilotStep extends LeverStep {
  readonly straight: boolean;
  readonly byMean: boolean;
  readonly bend: LeverStep | undefined;
}

type WidthOf = (lever: Lever, norm: number) => number;

function stepsOf(company: Company, role: RoleName, widthOf: WidthOf): readonly LeverStep[] {
  const { repertoire, norms } = leversOf(company, role);
  const { levers, budget } = repertoire;
  const spent = levers.reduce((sum, { kind }, at) => sum + (kind === "effort" ? norms[at]! : 0), 0);
  return levers.map((lever, at) => {
    const { name, kind, low, high } = lever;
    const norm = norms[at]!;
    const step = widthOf(lever, norm);
    // Nobody can spend more than their day, whatever one effort alone may be.
    const room = kind === "effort" ? Math.min(high - norm, Math.max(0, budget - spent)) : high - norm;
    return { role, lever: name, up: Math.min(step, room), down: Math.min(step, norm - low) };
  });
}

const by =
  (share: number, stance: number): WidthOf =>
  ({ kind }, norm) =>
    kind === "effort" ? Math.max(leastEffort, share * norm) : stance;

/** The steps of every lever of a company that a person would make, role by role. */
export function leverSteps(company: Company): readonly LeverStep[] {
  return roles.flatMap(({ name }) => stepsOf(company, name, by(usualShare, usualStance)));
}

const widthForSlope: WidthOf = (lever, norm) =>
  isStraight(lever) ? by(straightShare, wideStance)(lever, norm) : by(bentShare, usualStance)(lever, norm);
const widthForBend: WidthOf = () => wideStance;

const definitionOf = (name: string): LeverDefinition => leverNamed(name);
const isStraight = ({ name }: Lever) => definitionOf(name).straight ?? false;

/** The steps by which a pilot measures every lever of a company, role by role. */
export function pilotSteps(company: Company): readonly PilotStep[] {
  return roles.flatMap(({ name: role }) => {
    const bends = stepsOf(company, role, widthForBend);
    return stepsOf(company, role, widthForSlope).map((step, at) => {
      const { straight = false, byMean = false, kind } = definitionOf(step.lever);
      return { ...step, straight, byMean, bend: kind === "stance" ? bends[at] : undefined };
    });
  });
}
