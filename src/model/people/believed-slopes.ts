import type { Repertoire } from "../decisions/levers.ts";
import { type Flow, flowIndex } from "../ledger/flows.ts";
import { COMPANY, FIRST_PERSON, unitOfDepartment } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import { beliefsOf, type Priors, type RolePriors } from "../priors.ts";
import { byRole, type RoleName, roles } from "../roles/index.ts";
import { type Post, peopleIn, roleNamed, rosterOf } from "../roles/roster.ts";

/** What a unit of each lever does to a weekly flow of some unit: what one is credited with oneself, and all the rest. */
export interface BelievedSlope {
  readonly own: number;
  readonly spill: number;
  /** Second derivative, never above zero; zero for efforts. */
  readonly bend: number;
}

/** Somebody who believes something of their levers. */
export interface Believer extends Post {
  readonly repertoire: Repertoire;
}

/** Units reached, in the order of the priors: the person, then the company and each department. */
const SELF = 0;
const reachedUnit = (unit: number) => 1 + unit;

/** Flows that a role does not see by itself where each department measures its own. */
export const hiddenFrom: Readonly<Record<RoleName, ReadonlySet<string>>> = byRole(
  (role) => new Set(roleNamed(role).downstream.hidden),
);

/**
 * What a person believes one of their levers does to a weekly flow of a unit. With visibility v, what lies downstream is
 * believed to be v · what the pilot found + (1 − v) · what volume suggests ("an MQL is an MQL"), and what the lever does to
 * everybody else's result counts v-fold.
 */
export function believedSlope(
  priors: Priors,
  company: Company,
  person: Believer,
  lever: number,
  unit: number,
  flow: Flow,
): BelievedSlope {
  const { visibility } = company.measurement;
  const { department, number, role } = person;
  const { slope, bend } = beliefsOf(priors, role);
  const isStance = person.repertoire.levers[lever]!.kind === "stance";
  const see = (table: RolePriors["slope"], reached: number) =>
    seen(priors, table, role, visibility, lever, reached, flow);
  const bendOf = (reached: number) => (isStance ? Math.min(0, see(bend, reached)) : 0);
  const mine = see(slope, SELF);
  if (unit === FIRST_PERSON + number) return { own: mine, spill: 0, bend: bendOf(SELF) };
  const home = unitOfDepartment[department];
  const place = departmentOrCompany(unit, company);
  const whole = see(slope, reachedUnit(place));
  if (unit === COMPANY || unit === home)
    return { own: mine, spill: visibility * (whole - mine), bend: bendOf(reachedUnit(place)) };
  if (unit < FIRST_PERSON)
    return { own: 0, spill: visibility * whole, bend: visibility * bendOf(reachedUnit(place)) };
  const isHome = place === home;
  const others = peopleIn(company, rosterOf(company)[unit - FIRST_PERSON]!.department) - (isHome ? 1 : 0);
  const rest = isHome ? whole - mine : whole;
  return { own: 0, spill: (visibility * rest) / Math.max(1, others), bend: 0 };
}

function seen(
  priors: Priors,
  table: RolePriors["slope"],
  role: RoleName,
  visibility: number,
  lever: number,
  reached: number,
  flow: Flow,
): number {
  const found = table[lever]![reached]![flowIndex[flow]]!;
  if (visibility === 1 || !hiddenFrom[role].has(flow)) return found;
  const { suggestedBy, creditedTo } = roleNamed(role).downstream;
  // What suggests the result of a department that is not credited with the volume is what was handed on to it.
  const isElsewhere = creditedTo !== undefined && reached > reachedUnit(COMPANY);
  const counted = isElsewhere ? reachedUnit(unitOfDepartment[creditedTo]) : reached;
  const usual = (of: number) => priors.reference[of === SELF ? kindOfRole(role) : of - 1]!;
  const per = usual(counted)[flowIndex[suggestedBy]]!;
  const moved = table[lever]![counted]![flowIndex[suggestedBy]]!;
  const suggested = per === 0 ? 0 : (moved * usual(reached)[flowIndex[flow]]!) / per;
  return visibility * found + (1 - visibility) * suggested;
}

/** The unit itself, and of a person their department's. */
function departmentOrCompany(unit: number, company: Company): number {
  return unit < FIRST_PERSON ? unit : unitOfDepartment[rosterOf(company)[unit - FIRST_PERSON]!.department];
}

/** The kind of a unit, in the order in which priors hold them: company, departments, one person of each role. */
export function unitKind(unit: number, company: Company): number {
  return unit < FIRST_PERSON ? unit : kindOfRole(rosterOf(company)[unit - FIRST_PERSON]!.role);
}

const kinds = byRole((role) => FIRST_PERSON + roles.findIndex(({ name }) => name === role));

function kindOfRole(role: RoleName): number {
  return kinds[role];
}

/** What a flow of a unit usually is in a week, at norm levers in the healthy base. */
export function usualFlow(priors: Priors, company: Company, unit: number, flow: Flow): number {
  return priors.reference[unitKind(unit, company)]![flowIndex[flow]]!;
}
