import { quantile } from "../src/statistics/quantile.ts";
import { runTrial } from "../src/trial/run-trial.ts";
import type { Trial } from "../src/trial/trial.ts";
import { contactTimes } from "./contact-times.ts";
import { cpuTimeOf } from "./cpu-time-of.ts";
import { flagshipTrials } from "./flagship.ts";

/**
 * What trials of the flagship cost at a size: `customers months trials`. A process of its own, so that its peak memory is that of
 * these trials; prints JSON.
 */
export interface TrialFigures {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Contacts through channels in a trial, the warm-up included. */
  readonly contacts: number;
  readonly nsPerContact: number;
  /** The same where nobody answers or opts out, so that nothing follows from a contact. */
  readonly nsAlone: number;
  /** CPU time of a trial but for its contacts. */
  readonly restMs: number;
  readonly peakMb: number;
}

const [customers, months, count] = process.argv.slice(2).map(Number);
const trials = await flagshipTrials(customers!, months!, count!);
// The compiler has done its best after some two hundred trials, or fewer long ones.
const warmUps = customers! > 10_000 ? 1 : 200;
for (let k = 0; k < warmUps; k++) runTrial(trials[k % trials.length]!);

const times = trials.map((trial) => timeOf(() => runTrial(trial)));
const median = (values: readonly number[]) => quantile(values, 0.5);
const cpuMs = median(times.map(({ cpu }) => cpu));
// The loop is measured last: a clock in it would spoil the trials themselves.
const inLoop = timesInLoop(trials.slice(0, 8));
const alone = timesInLoop(trials.slice(0, 8).map(withoutAnswers));
const contacts = median(inLoop.map((one) => one.contacts));
const nsPerContact = median(inLoop.map((one) => one.nsPerContact));
const nsAlone = median(alone.map((one) => one.nsPerContact));
const figures: TrialFigures = {
  cpuMs,
  wallMs: median(times.map(({ wall }) => wall)),
  contacts,
  nsPerContact,
  nsAlone,
  restMs: cpuMs - (contacts * nsPerContact) / 1e6,
  peakMb: process.resourceUsage().maxRSS / 1000,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

/** Each trial twice, the first time for the compiler. */
function timesInLoop(some: readonly Trial[]) {
  return [...some, ...some].map(contactTimes).slice(-some.length);
}

/** The same trial with channels that nobody answers and customers who put up with everything. */
function withoutAnswers({ setup, ...trial }: Trial): Trial {
  const { channels, customers } = setup.company;
  const silent = Object.entries(channels).map(([name, channel]) => [
    name,
    { ...channel, responseWithNeed: 0, responseWithoutNeed: 0 },
  ]);
  const company = {
    ...setup.company,
    channels: Object.fromEntries(silent),
    customers: { ...customers, optOutHazard: 0 },
  };
  return { ...trial, setup: { ...setup, company } };
}

function timeOf(run: () => void): { wall: number; cpu: number } {
  const started = performance.now();
  const cpu = cpuTimeOf(run);
  return { wall: performance.now() - started, cpu };
}
