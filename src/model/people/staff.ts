import type { Repertoire } from "../decisions/levers.ts";
import { spreadOfScores } from "../funnel/score.ts";
import type { Hold } from "../hold.ts";
import { byDepartment, type Department, departments, FIRST_PERSON } from "../ledger/units.ts";
import type { LeverName } from "../levers/index.ts";
import { type LeverPlaces, leversByRole, type RoleLevers } from "../levers/role-levers.ts";
import { Reports } from "../measurement/reports.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import { type RoleName, roles } from "../roles/index.ts";
import { type Post, rosterOf } from "../roles/roster.ts";
import type { Setup } from "../setup.ts";
import { type BelievedTiming, firstTiming } from "./deal-timing.ts";
import { createMind, type Mind } from "./mind.ts";
import { filledPosts, isAtWork, type Occupancy } from "./occupancy.ts";
import type { Gifts } from "./own-output.ts";
import { copyTraits, type Traits } from "./traits.ts";
import { referencePayOf } from "./used-to.ts";

/** Somebody who is paid by a plan and moves levers. */
export interface Person extends Post {
  readonly unit: number;
  readonly repertoire: Repertoire;
  /** Where each lever stands in what follows. */
  readonly places: LeverPlaces;
  /** Where each lever stands when nothing calls for more or less. The norms of stances drift toward what people do. */
  readonly norms: Float64Array;
  /** Where they mean each lever to be. */
  readonly intended: Float64Array;
  /** Where it is this week. */
  readonly acted: Float64Array;
  /** Whether they are there this month; who is not does nothing and is paid nothing. */
  atWork: boolean;
  /** What they go by when they choose the day of a deal; null where it is booked as it comes. */
  timing: BelievedTiming | null;
  /** What they believe and how they decide; null while learning is frozen. Of a post that is empty it is what its last holder followed. */
  mind: Mind | null;
}

/** Everybody but the manager. */
export interface Staff {
  readonly people: readonly Person[];
  /** The same people by role, in the order of roles. */
  readonly byRole: readonly (readonly Person[])[];
  readonly byDepartment: Readonly<Record<Department, readonly Person[]>>;
  /** Those who bring leads, by place. */
  readonly marketers: readonly Person[];
  /** Those who sell, by place. */
  readonly reps: readonly Person[];
  readonly traits: Traits;
  readonly occupancy: Occupancy;
  /** What people of each role can move. */
  readonly levers: Readonly<Record<RoleName, RoleLevers>>;
  /** What people are told of results, which newcomers are told too. */
  readonly reports: Reports;
  /** Those of them who are at work, by place. */
  marketersAtWork: readonly Person[];
  repsAtWork: readonly Person[];
  /** Mean help of each department this week, in shares of a working day. */
  helpOfMarketing: number;
  helpOfSales: number;
  /** By how much scores err this week, as a standard deviation. */
  scoreSpread: number;
  /** The score from which each marketer hands over this week: their own bar, and what was agreed on at least. */
  readonly bars: Float64Array;
}

/** The staff at norm levers, with each person's traits by number and each rep's share of leads by place. */
export function createStaff(setup: Setup, priors: Priors | null, first: Traits, shares: Float64Array): Staff {
  const { company } = setup;
  const traits = copyTraits(first);
  const reports = new Reports();
  const levers = leversByRole(company, referencePayOf(setup));
  const people = Array.from(rosterOf(company), (post) =>
    createPerson(post, levers[post.role], setup, priors, reports, { traits, shares }),
  );
  const marketers = inRole(people, "marketer");
  const reps = inRole(people, "rep");
  const staff: Staff = {
    people,
    byRole: Array.from(roles, ({ name }) => inRole(people, name)),
    byDepartment: byDepartment((department) =>
      people.flatMap((person) => (person.department === department ? [person] : [])),
    ),
    marketers,
    reps,
    traits,
    occupancy: filledPosts(people.length),
    levers,
    reports,
    marketersAtWork: marketers,
    repsAtWork: reps,
    helpOfMarketing: 0,
    helpOfSales: 0,
    scoreSpread: 0,
    bars: new Float64Array(marketers.length),
  };
  settle(staff, company);
  return staff;
}

function inRole(people: readonly Person[], role: RoleName): readonly Person[] {
  return people.flatMap((person) => (person.role === role ? [person] : []));
}

/** Reads off the levers what others feel of them: bars, the mean help of each department, what it does to scores. */
export function settle(staff: Staff, company: Company): void {
  const { definition, minimumScore } = company.handoff;
  const agreed = definition === "agreed" ? minimumScore : Number.NEGATIVE_INFINITY;
  for (const { number, acted, places } of staff.marketers)
    staff.bars[number] = Math.max(agreed, acted[places.bar]!);
  staff.helpOfMarketing = meanLever(staff.byDepartment.marketing, "help");
  staff.helpOfSales = meanLever(staff.byDepartment.sales, "help");
  staff.scoreSpread = spreadOfScores(company, staff.helpOfSales);
}

/** Lets so many people of a role be at work from now on: the first in place. */
export function turnHeadcount(staff: Staff, role: RoleName, headcount: number, company: Company): void {
  for (const person of staff.people)
    if (person.role === role) staff.occupancy.open[person.number] = person.place < headcount ? 1 : 0;
  seeWhoIsAtWork(staff, company);
}

/** Notes who is at work, after somebody came or went. */
export function seeWhoIsAtWork(staff: Staff, company: Company): void {
  for (const person of staff.people) person.atWork = isAtWork(staff.occupancy, person.number);
  staff.marketersAtWork = atWorkAmong(staff.marketers);
  staff.repsAtWork = atWorkAmong(staff.reps);
  settle(staff, company);
}

function atWorkAmong(people: readonly Person[]): readonly Person[] {
  return people.flatMap((person) => (person.atWork ? [person] : []));
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
export function lobbyingOf({ byDepartment }: Staff, department: Department): number {
  return meanLever(byDepartment[department], "lobby");
}

/** The same over all who can. */
export function meanLobbying(staff: Staff): number {
  let sum = 0;
  let lobbying = 0;
  for (const department of departments) {
    const those = countWith(staff.byDepartment[department], "lobby");
    sum += lobbyingOf(staff, department) * those;
    lobbying += those;
  }
  return lobbying === 0 ? 0 : sum / lobbying;
}

/** Mean of a lever over those at work who have it; 0 where nobody does. */
export function meanLever(people: readonly Person[], lever: LeverName): number {
  let sum = 0;
  for (const { acted, places, atWork } of people)
    if (atWork && places[lever] >= 0) sum += acted[places[lever]]!;
  return sum / Math.max(1, countWith(people, lever));
}

function countWith(people: readonly Person[], lever: LeverName): number {
  let count = 0;
  for (const { places, atWork } of people) if (atWork && places[lever] >= 0) count++;
  return count;
}

/** Mean over people of one role who are at work of the lever at a place in their vectors; NaN where nobody is. */
export function meanAt(people: readonly Person[], place: number): number {
  let sum = 0;
  let count = 0;
  for (const { acted, atWork } of people) {
    if (!atWork) continue;
    sum += acted[place]!;
    count++;
  }
  return sum / count;
}

/**
 * A person at the norms. Compiled code meets people of all roles, and looks up what it wants of them much faster where they are
 * objects of one shape: so it is written out, and no role adds to it.
 */
function createPerson(
  { number, role, department, place }: Post,
  levers: RoleLevers,
  setup: Setup,
  priors: Priors | null,
  reports: Reports,
  gifts: Gifts,
): Person {
  const { repertoire, norms, places } = levers;
  const post = { number, role, department, place };
  const mind = priors && createMind(post, levers, setup, priors, reports, gifts);
  return {
    number,
    role,
    department,
    place,
    unit: FIRST_PERSON + number,
    repertoire,
    places,
    norms: Float64Array.from(norms),
    intended: Float64Array.from(norms),
    acted: Float64Array.from(norms),
    atWork: true,
    mind,
    timing: mind && priors && firstTiming({ ...post, repertoire }, places.discount, setup, priors, mind),
  };
}
