import { WEEKS_A_MONTH } from "../calendar.ts";
import { flowIndex } from "../model/ledger/flows.ts";
import { weigh } from "../model/people/first-beliefs.ts";
import type { PayAccount, Standing } from "../model/people/pay-account.ts";
import type { Priors } from "../model/priors.ts";
import { foresightOf } from "../pilot/foresight-of.ts";
import type { Standpoint } from "../pilot/standpoint.ts";
import { sampleDeviation } from "../statistics/sample-deviation.ts";

/** The spread of people's own weekly results around each other that luck within the pilot's runs does not explain. */
export function betweenPeople(
  { paid }: Standing,
  { company }: Standpoint,
  { seat, memory }: PayAccount,
  { samples }: Priors,
): number {
  // A rate is its own scale: what sets people apart in its sum is mostly how much of it they do.
  if (paid.per) return 0;
  const units = [seat.self, ...seat.colleagues];
  const weekly = samples.flatMap((run) =>
    units.map((unit) => weigh(paid.sum, (flow) => run[unit]![flowIndex[flow]]!)),
  );
  if (weekly.length < 2) return 0;
  const all = sampleDeviation(weekly);
  const luck = memory.spread[0]! / Math.sqrt(WEEKS_A_MONTH * foresightOf(company));
  return Math.sqrt(Math.max(0, all * all - luck * luck));
}
