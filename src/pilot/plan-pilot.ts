import type { Hold } from "../model/hold.ts";
import type { Company } from "../model/parameters/company.ts";
import type { RoleName } from "../model/roles/index.ts";
import { rosterOf } from "../model/roles/roster.ts";
import { planTrials } from "../trial/plan-trials.ts";
import type { Trial } from "../trial/trial.ts";
import { foresightOf } from "./foresight-of.ts";
import { type LeverStep, leverSteps } from "./lever-steps.ts";
import { pilotCompany } from "./pilot-company.ts";

/** Where a pilot's replications begin: people must not learn from the very luck that they are then tried on. */
const firstReplication = 1_000_000;
/** Runs of one lever in a replication: half up half down, the halves swapped, all up, all down. */
export const runsPerLever = 4;
/**
 * Short runs that a pilot makes in all. What people believe is as lucky as the pilot that they learned it from: over eight pilots the
 * flagship's gap in profit between its plans had a standard deviation of 44k with 1,500 runs, 33k with 3,000 and 16k with 6,000
 * in the healthy market; in the dying one it did not fall.
 */
const runsInAll = 4500;
/** Fewer replications than this would leave the slopes to chance, however many levers there are. */
const fewestReplications = 8;

/** Numbers of a role's people. */
export function peopleOf(company: Company, role: RoleName): readonly number[] {
  return rosterOf(company).flatMap((post) => (post.role === role ? [post.number] : []));
}

/** Whether somebody is in the half of the role that goes up first: every other one. */
export function inFirstHalf(person: number): boolean {
  return person % 2 === 0;
}

function holdsOf(
  lever: string,
  shifts: readonly { people: readonly number[]; shift: number }[],
): readonly Hold[] {
  return shifts
    .filter(({ people, shift }) => people.length > 0 && shift !== 0)
    .map(({ people, shift }) => ({ people, lever, shift }));
}

function holdsOfLever(company: Company, { role, lever, up, down }: LeverStep): readonly (readonly Hold[])[] {
  const all = peopleOf(company, role);
  const first = all.filter(inFirstHalf);
  const second = all.filter((person) => !inFirstHalf(person));
  return [
    holdsOf(lever, [
      { people: first, shift: up },
      { people: second, shift: -down },
    ]),
    holdsOf(lever, [
      { people: second, shift: up },
      { people: first, shift: -down },
    ]),
    holdsOf(lever, [{ people: all, shift: up }]),
    holdsOf(lever, [{ people: all, shift: -down }]),
  ];
}

/** What is held in each run of a replication: nothing in the first, then {@link runsPerLever} for every lever. */
export function pilotHolds(company: Company): readonly (readonly Hold[])[] {
  return [[], ...leverSteps(company).flatMap((step) => holdsOfLever(company, step))];
}

/** Replications that bring a company's pilot to about 4,500 runs. */
export function pilotReplications(company: Company): number {
  return Math.max(fewestReplications, Math.round(runsInAll / pilotHolds(company).length));
}

/**
 * The runs of a pilot: one lever at a time held away from its norm for the foresight period, in the healthy market and
 * before pay, everything else at the norm. All runs of a replication have the same luck, so their differences are paired.
 */
export function planPilot(company: Company, seed: number, replications: number): Trial[] {
  const setup = {
    company: pilotCompany(company),
    plan: { title: "pilot", components: [], metrics: {} },
    market: { title: "pilot", conditions: [] },
    months: foresightOf(company),
  };
  const arms = pilotHolds(company).map((holds) => ({ setup, priors: null, seed, holds, people: true }));
  return planTrials(arms, replications).map((trial) => ({
    ...trial,
    replication: firstReplication + trial.replication,
  }));
}
