import { flowIndex } from "../src/model/ledger/flows.ts";
import { COMPANY } from "../src/model/ledger/units.ts";
import type { Company } from "../src/model/parameters/company.ts";
import { simulate } from "../src/model/simulate.ts";
import { createWorld } from "../src/model/world.ts";
import { quantile } from "../src/statistics/quantile.ts";
import { runTrial } from "../src/trial/run-trial.ts";
import type { Trial } from "../src/trial/trial.ts";
import { flagshipTrials } from "./flagship.ts";

/**
 * What trials of the flagship cost at a size: `customers months trials`. A process of its own, so that its peak memory is that of
 * these trials; prints JSON.
 */
export interface TrialFigures {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Contacts of a trial, by marketers and reps, the warm-up included. */
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
const contacts = median(trials.slice(0, 4).map(contactsOf));
const nsPerContact = contactCost(trials[0]!, customers! > 100_000 ? 2 : 7);
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

function contactsOf(trial: Trial): number {
  const world = createWorld(trial);
  simulate(world);
  const { ledger } = world;
  let sum = 0;
  for (let week = 0; week < ledger.weeks; week++) sum += ledger.flow(week, COMPANY, flowIndex.contacts);
  return sum;
}

/**
 * Nanoseconds of CPU that a touch costs: the difference between trials with a quarter more touches than usual and a quarter
 * fewer. Nobody responds, opts out or learns in them, so nothing else differs.
 */
function contactCost(trial: Trial, times: number): number {
  const cost = Array.from({ length: times }, () => {
    const fewer = touching(trial, 0.75);
    const more = touching(trial, 1.25);
    return ((more.cpu - fewer.cpu) / (more.contacts - fewer.contacts)) * 1e6;
  });
  return median(cost);
}

function touching(trial: Trial, factor: number): { cpu: number; contacts: number } {
  const company = onlyTouched(trial.setup.company, factor);
  const changed = { ...trial, priors: null, setup: { ...trial.setup, company } };
  const { cpu } = timeOf(() => runTrial(changed));
  return { cpu, contacts: contactsOf(changed) };
}

function onlyTouched(company: Company, factor: number): Company {
  const channels = Object.entries(company.channels).map(([name, channel]) =>
    channel.kind === "inbound"
      ? [name, channel]
      : [
          name,
          {
            ...channel,
            touchesPerHour: channel.touchesPerHour * factor,
            responseWithNeed: 0,
            responseWithoutNeed: 0,
          },
        ],
  );
  return {
    ...company,
    channels: Object.fromEntries(channels),
    customers: { ...company.customers, optOutHazard: 0 },
  };
}
