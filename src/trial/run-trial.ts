import { DAYS_A_WEEK } from "../calendar.ts";
import type { GaugeBook } from "../model/gauges/gauge-book.ts";
import { departments, FIRST_PERSON } from "../model/ledger/units.ts";
import { Diverged } from "../model/people/diverged.ts";
import { abilitiesOf } from "../model/people/traits.ts";
import { personName } from "../model/roles/roster.ts";
import { simulateCounted, warmUp } from "../model/simulate.ts";
import { WARM_UP_WEEKS } from "../model/warm-up.ts";
import { copyWarmed, createWorld, takeOver, type Warmed, type World } from "../model/world.ts";
import type { Trial, TrialResult } from "./trial.ts";
import { TrialDiverged } from "./trial-diverged.ts";
import { warmedUpAlike } from "./warmed-up-alike.ts";

/** The last world that nobody needs any more, unless it was large: the next one takes its memory. */
let spent: Warmed | undefined;
/** The last warm-up that was kept and that nobody needs any more: the next one that is kept takes its memory. */
let spentCopy: Warmed | undefined;

/**
 * Runs one trial: its result is its setup and its seed, byte for byte.
 * @throws TrialDiverged where what people are paid, or believe, runs out of all bounds.
 */
export function runTrial(trial: Trial): TrialResult {
  const warm = warmedUp(trial);
  // Whatever becomes of it: the memory of a trial that was broken off is as good as any.
  if (isSmall(trial)) spent = warm;
  return goOn(warm, trial);
}

/**
 * Prepares to run trials one after another, each by its place in the list; the results are those of {@link runTrial}, byte for
 * byte. Trials in a row that are warmed up alike, as all arms of a replication are, share the warm-up: it is kept beside, and every
 * trial runs in the same memory, since V8 calls the contact loop of one memory faster than those of two in turn.
 */
export function runInTurn(trials: readonly Trial[]): (place: number) => TrialResult {
  let warm: Warmed | undefined;
  let kept: Warmed | undefined;
  let isKept = false;
  return (place) => {
    const trial = trials[place]!;
    const next = trials[place + 1];
    const isShared = next !== undefined && warmedUpAlike(trial, next) && isSmall(trial);
    if (!isKept && !isShared) return runTrial(trial);
    warm = isKept ? copyWarmed(kept!, warm) : warmedUp(trial);
    if (!isKept) {
      kept = copyWarmed(warm, spentCopy);
      // Taken, so that nobody else who runs trials in between takes it too.
      spentCopy = undefined;
    }
    isKept = isShared;
    if (!isShared) [spent, spentCopy] = [warm, kept];
    return goOn(warm, trial);
  };
}

/** Takes a warmed world over and simulates it to the end of a trial. */
function goOn(warm: Warmed, trial: Trial): TrialResult {
  try {
    const world = takeOver(warm, trial);
    const units = trial.people ? world.ledger.units : FIRST_PERSON;
    return resultOf(world, simulateCounted(world, units), units);
  } catch (error) {
    throw error instanceof Diverged ? new TrialDiverged(error.divergence) : error;
  }
}

/** Customers up to which a warmed world is kept beside the running one; beyond, memory is worth more than the time. */
const MOST_COPIED = 200_000;

function isSmall({ setup }: Trial): boolean {
  return setup.company.customers.count <= MOST_COPIED;
}

/** A trial's world on the first counted day, without the beliefs that nobody needs until then. */
function warmedUp(trial: Trial): Warmed {
  const world = createWorld({ ...trial, priors: null }, spent);
  spent = undefined;
  // Beside a large world nothing is held in store.
  if (!isSmall(trial)) spentCopy = undefined;
  warmUp(world);
  return world;
}

function resultOf(
  { ledger, journal, managerJournal, payRecord, turnoverRecord, staff, endDay, firstTraits }: World,
  gauges: GaugeBook,
  units: number,
): TrialResult {
  const people = units > FIRST_PERSON;
  const names = staff.people.map(personName);
  return {
    weeks: endDay / DAYS_A_WEEK,
    units: ["company", ...departments, ...(people ? names : [])],
    sizes: [
      staff.people.length,
      ...departments.map((department) => staff.byDepartment[department].length),
      ...(people ? staff.people.map(() => 1) : []),
    ],
    gauges: gauges.names,
    flowValues: ledger.table(WARM_UP_WEEKS, units),
    gaugeValues: gauges.values,
    ...(people && {
      bookedBefore: Float64Array.from({ length: units }, (_, unit) =>
        ledger.sum(0, WARM_UP_WEEKS, unit, "booked"),
      ),
    }),
    pay: {
      people: names,
      departments: staff.people.map(({ department }) => department),
      // Of whoever was there first: who comes later depends on the plan, and thirds of a pair of arms must be the same.
      ability: abilitiesOf(firstTraits),
      weeksEach: payRecord.weeksEach,
      paid: payRecord.paid,
      attainment: payRecord.attainment,
      owing: payRecord.owing(staff.people),
    },
    ...(turnoverRecord && { turnover: turnoverRecord.table() }),
    ...(journal && { journal: journal.journal() }),
    ...(managerJournal && { manager: managerJournal.journal() }),
  };
}
