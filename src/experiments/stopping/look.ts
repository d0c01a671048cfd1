import type { LookNote, MarketLook } from "../../findings/stopping-note.ts";
import { isDecided, type Verdict } from "../../findings/verdict.ts";
import { metricNamed } from "../../metrics/index.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { familyOf } from "../../statistics/alpha-spending.ts";
import type { ArmsUnderTrial } from "../arms-under-trial.ts";
import { byMarket } from "../by-market.ts";
import type { Measured } from "../measured-arms.ts";
import { marginIn, verdicts } from "../verdicts.ts";
import { errorAt, type Stopping } from "./stopping.ts";

/** What a look saw. */
export interface Looked {
  readonly measured: Measured;
  readonly note: LookNote;
}

/** Half of the longest interval that matters: of those plans that may be the best, and of the second in any case; null where there is none. */
export function reachOf({ against }: Pick<Verdict, "against">): number | null {
  const telling = against.filter(({ ruledOut }, place) => place === 0 || !ruledOut);
  return telling.length === 0 ? null : Math.max(...telling.map(({ low, high }) => (high - low) / 2));
}

function marketLook(
  verdict: Verdict,
  judging: Scenario,
  { precision }: Stopping,
  measured: Measured,
): MarketLook {
  const { market, word } = verdict;
  const reach = reachOf(verdict);
  if (precision === undefined) return { market, word, reach };
  const [base] = byMarket(measured.arms).get(market)!;
  const asked = marginIn({ margin: precision }, base!, metricNamed(judging.decide)!, measured);
  return { market, word, reach, asked };
}

/** Looks at what was measured so far, after so many batches and some looks before. */
export function lookAt(
  { tried, batches }: { tried: ArmsUnderTrial; batches: number },
  before: readonly LookNote[],
  stopping: Stopping,
  judging: Scenario,
): Looked {
  const error = errorAt(stopping, [...before.map((look) => look.batches), batches]);
  const measured = tried.measured(familyOf(error));
  const markets = verdicts(measured, judging).map((one) => marketLook(one, judging, stopping, measured));
  return { measured, note: { batches, error, markets } };
}

/** Markets that are the reason to go on: neither decided nor known well enough, whichever was asked for. */
export function unsettled({ markets }: LookNote, { untilDecided }: Stopping): readonly string[] {
  return markets
    .filter(({ word, reach, asked }) => {
      const isKnown = asked !== undefined && reach !== null && reach <= asked;
      return word !== "alone" && !isKnown && !(untilDecided && isDecided(word));
    })
    .map(({ market }) => market);
}
