import { flowIndex } from "../src/model/ledger/flows.ts";
import { Ledger } from "../src/model/ledger/ledger.ts";
import { purpose } from "../src/model/luck-purposes.ts";
import { homesOf } from "../src/model/roles/roster.ts";
import { simulateCounted, warmUp } from "../src/model/simulate.ts";
import { createWorld } from "../src/model/world.ts";
import { Luck } from "../src/random/luck.ts";
import type { Stream } from "../src/random/stream.ts";
import type { Trial } from "../src/trial/trial.ts";

/** One run of the contact loop: a marketer's touches of a day through a channel. */
interface LoopRun {
  ns: number;
  contacts: number;
}

/** What the contact loop cost in a trial. */
export interface ContactTimes {
  readonly contacts: number;
  /** Those of them before the first counted day. */
  readonly inWarmUp: number;
  /** Nanoseconds a contact: half of all contacts were in runs of the loop that were cheaper. */
  readonly nsPerContact: number;
}

/** Nanoseconds since some start. */
type Clock = () => number;

/** The time on the wall: precise enough for runs of the loop of some microseconds, which are seldom interrupted. */
const wallClock: Clock = () => performance.now() * 1e6;

/** The processor's time: for longer runs, because a busy machine interrupts them and asking takes a microsecond. */
const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

/** Customers from which a run of the loop has more than a thousand contacts. */
const MANY = 100_000;

/** Starts the clock where the contact loop opens its stream. */
class TimedLuck extends Luck {
  started = 0;
  clock: Clock = wallClock;

  override open(stream: Stream, what: number, who: number, when: number): void {
    if (what === purpose.touches) this.started = this.clock();
    super.open(stream, what, who, when);
  }
}

/** Stops it where the loop books what it did; attempts come first, contacts next. */
class TimedLedger extends Ledger {
  readonly runs: LoopRun[] = [];
  luck: TimedLuck | undefined;

  override credit(flow: number, amount: number, marketer: number, rep: number): void {
    const { luck } = this;
    if (luck !== undefined && luck.started > 0) {
      if (flow === flowIndex.attempts) this.runs.push({ ns: luck.clock() - luck.started, contacts: 0 });
      if (flow === flowIndex.contacts) {
        this.runs.at(-1)!.contacts = amount;
        luck.started = 0;
      }
    }
    super.credit(flow, amount, marketer, rep);
  }
}

/**
 * Times every run of the contact loop within a real trial. Medians, because a busy machine and the collector interrupt some
 * runs; two looks at the clock are spread over the tens to thousands of contacts of a run.
 */
export function contactTimes(trial: Trial): ContactTimes {
  const world = createWorld(trial);
  const luck = new TimedLuck(`truce/seed=${trial.seed}/replication=${trial.replication}`);
  if (world.people.count >= MANY) luck.clock = processorClock;
  const ledger = new TimedLedger(world.ledger.weeks, homesOf(world.company));
  ledger.luck = luck;
  const timed = { ...world, luck, ledger };
  warmUp(timed);
  const inWarmUp = contactsOf(ledger.runs);
  simulateCounted(timed);
  const runs = ledger.runs.filter(({ contacts }) => contacts > 0);
  const contacts = contactsOf(runs);
  return { contacts, inWarmUp, nsPerContact: weightedMedian(runs, contacts) };
}

function contactsOf(runs: readonly LoopRun[]): number {
  return runs.reduce((sum, run) => sum + run.contacts, 0);
}

function weightedMedian(runs: readonly LoopRun[], contacts: number): number {
  const cheapestFirst = runs
    .map((run) => ({ each: run.ns / run.contacts, contacts: run.contacts }))
    .sort((a, b) => a.each - b.each);
  let below = 0;
  for (const { each, contacts: here } of cheapestFirst) {
    below += here;
    if (2 * below >= contacts) return each;
  }
  return Number.NaN;
}
