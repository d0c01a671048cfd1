import { quantile } from "../src/statistics/quantile.ts";
import { runInTurn } from "../src/trial/run-trial.ts";
import type { Trial } from "../src/trial/trial.ts";
import { contactTimes } from "./contact-times.ts";
import { cpuTimeOf } from "./cpu-time-of.ts";
import { flagshipTrials } from "./flagship.ts";

/**
 * What a trial of the flagship costs among those of its replication, as a comparison runs them: they share a warm-up. Arguments
 * `customers months`; prints JSON.
 */
export interface InTurnFigures {
  /** CPU time of a replication over its trials. */
  readonly cpuMs: number;
  /** Contacts through channels of a replication, those of the warm-up once, over its trials. */
  readonly contacts: number;
}

const REPLICATIONS = 24;
/** As many trials as the compiler needs to do its best. */
const WARM_UPS = 50;

const [customers, months] = process.argv.slice(2).map(Number);
const [first, ...others] = await flagshipTrials(customers!, months!, 100);
const arms = others.findIndex(({ replication }) => replication > 0) + 1;
const trials = [first!, ...others];
const replications = Array.from({ length: REPLICATIONS }, (_, k) => trials.slice(k * arms, (k + 1) * arms));

for (let k = 0; k < WARM_UPS; k++) runAll(replications[k % REPLICATIONS]!);
const median = (values: readonly number[]) => quantile(values, 0.5);
const figures: InTurnFigures = {
  cpuMs: median(replications.map((some) => cpuTimeOf(() => runAll(some)) / arms)),
  contacts: median(replications.map((some) => contactsOf(some) / arms)),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

function runAll(some: readonly Trial[]): void {
  const run = runInTurn(some);
  for (const place of some.keys()) run(place);
}

function contactsOf(some: readonly Trial[]): number {
  const counts = some.map(contactTimes);
  return counts.reduce((sum, one) => sum + one.contacts - one.inWarmUp, counts[0]!.inWarmUp);
}
