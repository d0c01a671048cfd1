import { z } from "zod";
import { estimate } from "./estimate.ts";
import { each, type Fault, fault, twice } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** Which plan is best in a market by profit after bonuses, and how sure that is. */
export const verdict = z.strictObject({
  market: z.string(),
  best: z.string(),
  /** The best of the others, null when there is one plan. */
  runnerUp: z.string().nullable(),
  /** Profit of the best minus the runner-up's, paired, null when there is one plan. */
  margin: estimate.nullable(),
  /** Whether the interval of the margin excludes zero (Holm-adjusted over plans). */
  decided: z.boolean(),
});

/** Which plan is best in a market. */
export type Verdict = TypeOf<typeof verdict>;

/** What does not hang together in verdicts. */
export function verdictFaults(verdicts: readonly Verdict[], names: Names): readonly Fault[] {
  return [
    ...twice(verdicts, ["verdicts"], ({ market }) => [market]),
    ...each(verdicts, ["verdicts"], ({ market, best, runnerUp, margin }, at) => [
      ...names.market(market, [...at, "market"]),
      ...names.tried(best, market, [...at, "best"]),
      ...names.tried(runnerUp, market, [...at, "runnerUp"]),
      ...((runnerUp === null) === (margin === null)
        ? []
        : fault([...at, "margin"], "must be there where there is a runner-up, and only there")),
    ]),
  ];
}
