import type { CausesWords } from "../experiments/causes/causes-words.ts";
import type { PayWords } from "../experiments/pay/pay-words.ts";
import type { ComparisonWords } from "../experiments/sections/comparison-words.ts";
import type { DivergenceWords } from "../experiments/sections/divergence-words.ts";
import type { DoubtWords } from "../experiments/sections/doubt-words.ts";
import type { FollowsWords } from "../experiments/sections/follows-words.ts";
import type { StillOpenWords } from "../experiments/sections/still-open-words.ts";
import type { VerdictWords } from "../experiments/sections/verdict-words.ts";
import type { ExplainWords } from "../explain/explain-words.ts";
import type { LintWords } from "../lint/lint-words.ts";
import type { PowerWords } from "../power/power-words.ts";
import type { TerminalNumbers } from "./terminal-numbers.ts";

/**
 * The sentences of reports in a language other than English, catalogue by catalogue. The English of each stands in the room that
 * says it; what is a function there is one of the same parameters here.
 */
export interface Catalogues {
  readonly comparison: ComparisonWords;
  readonly causes: CausesWords;
  readonly verdict: VerdictWords;
  readonly pay: PayWords;
  readonly divergences: DivergenceWords;
  readonly follows: FollowsWords;
  readonly stillOpen: StillOpenWords;
  readonly doubt: DoubtWords;
  readonly explain: ExplainWords;
  readonly lint: LintWords;
  readonly power: PowerWords;
  readonly terminalNumbers: TerminalNumbers;
}
