import { exp } from "../../random/exp.ts";
import type { Luck } from "../../random/luck.ts";
import type { Channel } from "../channels/channel.ts";
import type { Repertoire } from "../decisions/levers.ts";
import { spreadOfScores } from "../funnel/score.ts";
import type { Hold } from "../hold.ts";
import { type Department, FIRST_PERSON } from "../ledger/units.ts";
import { purpose } from "../luck-purposes.ts";
import { Reports } from "../measurement/reports.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import type { Setup } from "../setup.ts";
import { createMind, type Mind } from "./mind.ts";
import { marketerLevers, type RoleLevers, repLevers } from "./repertoire.ts";

/** Somebody who is paid by a plan and moves levers. */
export interface Person {
  /** Number among all people, marketers first. */
  readonly number: number;
  readonly unit: number;
  readonly department: Department;
  /** How much they get done in an hour; lognormal around 1. */
  readonly ability: number;
  readonly repertoire: Repertoire;
  /** Where each lever stands when nothing calls for more or less. The norms of stances drift toward what people do. */
  readonly norms: Float64Array;
  /** Where they mean each lever to be. */
  readonly intended: Float64Array;
  /** Where it is this week. */
  readonly acted: Float64Array;
  /** What they believe and how they decide; null while learning is frozen. */
  readonly mind: Mind | null;
  /** Place in their department. */
  readonly place: number;
}

/** Somebody who brings leads. */
export type Marketer = Person;

/** Somebody who sells. */
export interface Rep extends Person {
  readonly stances: { selectivity: number; persistence: number; discount: number };
}

/** Everybody but the manager. */
export interface Staff {
  readonly people: readonly Person[];
  readonly marketers: readonly Marketer[];
  readonly reps: readonly Rep[];
  /** Mean help of each department this week, in shares of a working day. */
  helpOfMarketing: number;
  helpOfSales: number;
  /** By how much scores err this week, as a standard deviation. */
  scoreSpread: number;
  /** The score from which each marketer hands over this week: their own bar, and what was agreed on at least. */
  readonly bars: Float64Array;
}

/** The staff at norm levers. */
export function createStaff(
  setup: Setup,
  channels: readonly Channel[],
  priors: Priors | null,
  luck: Luck,
): Staff {
  const { company } = setup;
  const roles = { marketing: marketerLevers(company, channels), sales: repLevers(company) };
  const { count } = company.marketers;
  const reports = new Reports();
  const person = (number: number) => {
    const department = number < count ? "marketing" : "sales";
    return createPerson(number, department, roles[department], setup, priors, reports, luck);
  };
  const marketers = Array.from({ length: count }, (_, number) => person(number));
  const reps = Array.from({ length: company.reps.count }, (_, place) => person(count + place));
  const staff: Staff = {
    people: [...marketers, ...reps],
    marketers,
    reps,
    helpOfMarketing: 0,
    helpOfSales: 0,
    scoreSpread: 0,
    bars: new Float64Array(count),
  };
  settle(staff, company);
  return staff;
}

/** Reads off the levers what others feel of them: bars, stances of reps, the mean help of each department, what it does to scores. */
export function settle(staff: Staff, company: Company): void {
  const { definition, minimumScore } = company.handoff;
  const agreed = definition === "agreed" ? minimumScore : Number.NEGATIVE_INFINITY;
  for (const { number, acted } of staff.marketers) staff.bars[number] = Math.max(agreed, acted.at(-1)!);

  for (const { acted, stances } of staff.reps) {
    stances.selectivity = acted[3]!;
    stances.persistence = acted[4]!;
    stances.discount = acted[5]!;
  }
  const helpAt = staff.marketers[0]!.acted.length - 3;
  staff.helpOfMarketing = meanLever(staff.marketers, helpAt);
  staff.helpOfSales = meanLever(staff.reps, 1);
  staff.scoreSpread = spreadOfScores(company, staff.helpOfSales);
}

/** Moves the levers that an experiment holds away from their norm; done on the first counted day. */
export function holdLevers(staff: Staff, holds: readonly Hold[], company: Company): void {
  for (const { lever, people, shift } of holds) {
    for (const number of people) {
      const { repertoire, intended, acted } = staff.people[number]!;
      const at = repertoire.levers.findIndex(({ name }) => name === lever);
      const { low, high } = repertoire.levers[at]!;
      intended[at] = Math.max(low, Math.min(high, intended[at]! + shift));
      acted[at] = intended[at]!;
    }
  }
  settle(staff, company);
}

/** Mean time that a department's people spend on lobbying, in shares of a working day. */
export function lobbyingOf({ marketers, reps }: Staff, department: Department): number {
  return department === "marketing"
    ? meanLever(marketers, marketers[0]!.acted.length - 2)
    : meanLever(reps, 2);
}

/** The same over all people. */
export function meanLobbying(staff: Staff): number {
  const { marketers, reps, people } = staff;
  const marketing = lobbyingOf(staff, "marketing") * marketers.length;
  return (marketing + lobbyingOf(staff, "sales") * reps.length) / people.length;
}

/** Mean of a lever over people. */
export function meanLever(people: readonly Person[], lever: number): number {
  let sum = 0;
  for (const { acted } of people) sum += acted[lever]!;
  return sum / people.length;
}

/**
 * A person at the norms. Marketers get stances as well, which nobody looks at: compiled code meets people of both departments, and
 * looks up what it wants of them much faster where they are objects of one shape.
 */
function createPerson(
  number: number,
  department: Department,
  { repertoire, norms }: RoleLevers,
  setup: Setup,
  priors: Priors | null,
  reports: Reports,
  luck: Luck,
): Rep {
  const { decisions, marketers } = setup.company;
  return {
    number,
    unit: FIRST_PERSON + number,
    department,
    ability: exp(decisions.abilitySpread * luck.normal(purpose.ability, number, 0)),
    repertoire,
    norms: Float64Array.from(norms),
    intended: Float64Array.from(norms),
    acted: Float64Array.from(norms),
    mind: priors && createMind(number, department, setup, priors, norms, reports),
    place: department === "marketing" ? number : number - marketers.count,
    stances: { selectivity: 0, persistence: 0, discount: 0 },
  };
}
