import { quantile } from "../src/statistics/quantile.ts";
import { runTrial } from "../src/trial/run-trial.ts";
import { contactTimes } from "./contact-times.ts";
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
  /** CPU time of a trial but for its contacts. */
  readonly restMs: number;
  readonly peakMb: number;
}

const [customers, months, count] = process.argv.slice(2).map(Number);
const trials = await flagshipTrials(customers!, months!, count!);
// The compiler has done its best after a dozen trials, or fewer long ones.
const warmUps = customers! > 10_000 ? 1 : 12;
for (let k = 0; k < warmUps; k++) runTrial(trials[k % trials.length]!);

const times = trials.map((trial) => timeOf(() => runTrial(trial)));
const median = (values: readonly number[]) => quantile(values, 0.5);
const cpuMs = median(times.map(({ cpu }) => cpu));
// The loop is measured last: a clock in it would spoil the trials themselves.
const inLoop = [...trials.slice(0, 8), ...trials.slice(0, 8)].map(contactTimes).slice(-Math.min(8, count!));
const contacts = median(inLoop.map((one) => one.contacts));
const nsPerContact = median(inLoop.map((one) => one.nsPerContact));
const figures: TrialFigures = {
  cpuMs,
  wallMs: median(times.map(({ wall }) => wall)),
  contacts,
  nsPerContact,
  restMs: cpuMs - (contacts * nsPerContact) / 1e6,
  peakMb: process.resourceUsage().maxRSS / 1000,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

function timeOf(run: () => void): { wall: number; cpu: number } {
  const started = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
}
