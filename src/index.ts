/**
 * Truce as a library: try a bonus plan on a simulated market before you pay for it with a real one.
 *
 *     scenario file ── readScenario ──▶ Scenario      strict, frozen, plain JSON
 *     Scenario      ── simulate ─────▶ Experiment     one plan in one market
 *     Scenario(s)   ── compare ──────▶ Experiment     several, on the same luck
 *     Scenario      ── causes ───────▶ Experiment     a company with and without causes of conflict
 *     Scenario      ── lint ─────────▶ Lint           what in its plans will not work, before any trial
 *     Scenario      ── lintStated ───▶ PlanFinding[]  what of that the file alone tells, without a pilot
 *     Scenario      ── explain ──────▶ Explanation    why a marketer and a rep do what they do under a plan
 *     Scenario      ── power ────────▶ Power          how many batches decide, and what a pilot in the real company would see
 *     Experiment.findings ─ present ─▶ Section[]      sentences, tables, chart specifications
 *     game file     ── gameFromText ─▶ Variant[]      a pay plan on a toy production function
 *     Variant.game  ── studyGame ────▶ GameAnswer     what people do there, held against theory
 *
 * In three lines:
 *
 *     const read = readScenario("scenario.yaml");
 *     if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 *     const { findings } = await compare(read.scenario, { trials: 40 });
 */

export type { CompareOptions } from "./experiments/compare/compare-options.ts";
export type { ExperimentResult as Experiment } from "./experiments/conduct.ts";
export type { FinishedTrial } from "./experiments/finished-trial.ts";
export type { KnownFindings as Findings } from "./experiments/known-findings.ts";
export type {
  BelievedEffect,
  Explanation,
  LeverExplanation,
  PersonExplanation,
} from "./explain/explanation.ts";
export type { Arm, MarketNote, PlanNote } from "./findings/arms.ts";
export type { Estimate } from "./findings/estimate.ts";
export type { MetricNote } from "./findings/metric-note.ts";
export type { Difference, Series, Span, Total } from "./findings/numbers.ts";
export type { Rival, Verdict, VerdictWord } from "./findings/verdict.ts";
export type { GameRead, Variant } from "./games/file/game-from-text.ts";
export { gameJsonSchema } from "./games/file/game-json-schema.ts";
export type { StatedGame } from "./games/file/game-schema.ts";
export type { EffortAnswer, ExpectationAnswer, GameAnswer } from "./games/study/game-answer.ts";
export { GameDiverged } from "./games/study/game-diverged.ts";
export type { StudyOptions } from "./games/study/study-game.ts";
export { ArgumentMistake } from "./library/argument-mistake.ts";
export { causes } from "./library/causes.ts";
export { compare } from "./library/compare.ts";
export { explain } from "./library/explain.ts";
export { formatProblem } from "./library/format-problem.ts";
export { gameFromText } from "./library/game-from-text.ts";
export { lint } from "./library/lint.ts";
export { lintStated } from "./library/lint-stated.ts";
export type { LookOptions, SimulateOptions } from "./library/options.ts";
export { power } from "./library/power.ts";
export { present } from "./library/present.ts";
export { readScenario } from "./library/read-scenario.ts";
export { runTrial } from "./library/run-trial.ts";
export { scenarioFromText } from "./library/scenario-from-text.ts";
export { simulate } from "./library/simulate.ts";
export { studyGame } from "./library/study-game.ts";
export type { PlanFinding } from "./lint/find-all.ts";
export type { Lint } from "./lint/lint.ts";
export type { PlanLint } from "./lint/lint-plan.ts";
export type { Department } from "./model/ledger/units.ts";
export type {
  BatchesFor,
  DecisionPower,
  DifferencePower,
  FieldPower,
  LengthPower,
  OutcomePower,
  PlanPower,
  Power,
  SizePower,
} from "./power/power-answer.ts";
export type { Block, Section } from "./report/section.ts";
export type { ArmChoice } from "./scenario/choose-arm.ts";
export { scenarioJsonSchema } from "./scenario/json-schema.ts";
export type { Problem } from "./scenario/problem.ts";
export type { Scenario } from "./scenario/scenario.ts";
export type { ScenarioOptions, ScenarioRead, TextOptions } from "./scenario/scenario-from-text.ts";
export { ScenarioMistake } from "./scenario/scenario-mistake.ts";
export type { Divergence } from "./trial/divergence.ts";
export { Interrupted } from "./trial/interrupted.ts";
export type { Progress } from "./trial/progress.ts";
export type { Trial, TrialResult } from "./trial/trial.ts";
export { TrialDiverged } from "./trial/trial-diverged.ts";
