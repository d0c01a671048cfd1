import { WEEKS_A_MONTH, WEEKS_A_QUARTER } from "../../calendar.ts";
import { readReport } from "../measurement/reports.ts";
import type { Company } from "../parameters/company.ts";
import { WARM_UP_WEEKS } from "../warm-up.ts";
import type { Mind } from "./mind.ts";
import type { PayAccount, Standing } from "./pay-account.ts";
import type { PeopleWorld } from "./people-world.ts";
import { expectedPer, expectedSum } from "./projection.ts";
import type { Person } from "./staff.ts";
import { learnYields } from "./yields.ts";

/** A plan never falls under this share of the usual result: after an empty quarter there must be something to divide by. */
const LEAST_PLAN = 0.05;

/** The first plans: from what was reported in the last quarter before the first counted day. */
export function setFirstPlans(world: PeopleWorld): void {
  const accounts = world.staff.people.flatMap(({ mind }) => mind?.accounts ?? []);
  const standings = accounts.flatMap((account) => account.standings);
  for (let week = WARM_UP_WEEKS - WEEKS_A_QUARTER; week < WARM_UP_WEEKS; week++) {
    for (const standing of standings) {
      const { reportOnSum, reportOnPer } = standing;
      standing.quarter += readReport(world, reportOnSum, week);
      if (reportOnPer) standing.quarterPer += readReport(world, reportOnPer, week);
    }
  }
  for (const standing of standings) rebase(world, standing);
}

/** The plans of somebody whose last quarter was a usual one. */
export function planByUsual(company: Company, { accounts }: Mind): void {
  for (const { standings } of accounts) {
    for (const standing of standings) {
      standing.quarter = standing.usualSum * WEEKS_A_QUARTER;
      standing.quarterPer = standing.usualPer * WEEKS_A_QUARTER;
      rebase({ company }, standing);
    }
  }
}

/**
 * Everybody reads the week's reports: standings move on, surprises are remembered, and own results teach. Who is on the ramp knows that
 * results are not yet what they will be, and learns nothing from them.
 */
export function followWeek(world: PeopleWorld, week: number): void {
  for (const person of world.staff.people) {
    const { mind } = person;
    if (!mind) continue;
    const isOnRamp = world.staff.occupancy.ramp[person.number]! < 1;
    for (const account of mind.accounts) follow(world, person, mind, account, week, isOnRamp);
    if (person.atWork && !isOnRamp)
      learnYields(world.ledger, person.unit, person.acted, mind.measuredAt, mind.yields, week);
    if ((week + 1) % WEEKS_A_MONTH === 0) mind.blamed /= 2;
  }
}

function follow(
  world: PeopleWorld,
  person: Person,
  mind: Mind,
  account: PayAccount,
  week: number,
  isOnRamp: boolean,
): void {
  const { standings, surprises, memory } = account;
  if (standings.length === 0) return;
  for (let r = 0; r < standings.length; r++) {
    surprises[r] = book(world, standings[r]!, person, mind, week);
    if ((week + 1) % WEEKS_A_QUARTER === 0) rebase(world, standings[r]!);
  }
  if (!isOnRamp) memory.remember(surprises);
}

/** Adds a week's result to a standing; returns how far it was from what the person expected of their levers. */
function book(world: PeopleWorld, standing: Standing, person: Person, mind: Mind, week: number): number {
  const { unit, reportOnSum, reportOnPer, attainment } = standing;
  const sum = readReport(world, reportOnSum, WARM_UP_WEEKS + week);
  standing.sum += attainment ? sum / standing.plan : sum;
  standing.quarter += sum;
  const offSum = sum - expectedSum(standing, mind, person.acted);
  const isShared = unit !== person.unit;
  const { usualWeeks } = world.company.decisions;
  if (isShared) standing.usualSum += offSum / usualWeeks;
  if (!reportOnPer) return offSum;
  const usualRate = rate(standing.usualSum, standing.usualPer);
  const per = readReport(world, reportOnPer, WARM_UP_WEEKS + week);
  standing.per += per;
  standing.quarterPer += per;
  const offPer = per - expectedPer(standing, mind, person.acted);
  if (isShared) standing.usualPer += offPer / usualWeeks;
  return offSum - usualRate * offPer;
}

/** Sets the next plan by the quarter's result: its sum, or for a rate what that was. */
export function rebase({ company }: Pick<PeopleWorld, "company">, standing: Standing): void {
  const { paid, usualSum, usualPer, quarter, quarterPer } = standing;
  const [usual, result, weeks] = paid.per
    ? [rate(usualSum, usualPer), rate(quarter, quarterPer), 1]
    : [usualSum, quarter, WEEKS_A_QUARTER];
  const least = LEAST_PLAN * weeks * Math.max(Math.abs(usual), 1e-6);
  standing.plan = Math.max(least, company.manager.planOfResult * result);
  standing.quarter = 0;
  standing.quarterPer = 0;
}

function rate(sum: number, per: number): number {
  return per === 0 ? 0 : sum / per;
}
