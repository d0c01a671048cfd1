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
import {
  argument,
  checkArgument,
  checkFindings,
  checkScenario,
  checkTrial,
  optionsOf,
} from "./check-arguments.ts";
import { chooseEngine } from "./engine/choose-engine.ts";
import { causes as switchCauses } from "./experiments/causes/causes.ts";
import type { CausesChoice } from "./experiments/causes/plan-causes.ts";
import { compare as compareWith } from "./experiments/compare.ts";
import type { Experiment, ExperimentOptions } from "./experiments/experiment.ts";
import type { KnownFindings as Findings } from "./experiments/known-findings.ts";
import { run } from "./experiments/run.ts";
import { type PresentOptions, present as presentFindings } from "./experiments/sections/index.ts";
import { explain as explainArm } from "./explain/explain.ts";
import type { Explanation } from "./explain/explanation.ts";
import { type GameRead, gameFromText as readGame } from "./games/file/game-from-text.ts";
import type { StatedGame } from "./games/file/game-schema.ts";
import type { GameAnswer } from "./games/study/game-answer.ts";
import { type StudyOptions, studyGame as study } from "./games/study/study-game.ts";
import type { PlanFinding } from "./lint/find-all.ts";
import { type Lint, lint as lintPlans } from "./lint/lint.ts";
import { lintStated as lintByFile } from "./lint/lint-stated.ts";
import type { Department } from "./model/ledger/units.ts";
import type { PilotOptions } from "./pilot/obtain-priors.ts";
import type { Section } from "./report/section.ts";
import { type ArmChoice, chooseArm } from "./scenario/choose-arm.ts";
import { causePresets } from "./scenario/presets/causes/index.ts";
import { readScenario as readFile } from "./scenario/read-scenario.ts";
import type { Scenario } from "./scenario/scenario.ts";
import {
  scenarioFromText as readText,
  type ScenarioOptions,
  type ScenarioRead,
  type TextOptions,
} from "./scenario/scenario-from-text.ts";
import { ScenarioMistake } from "./scenario/scenario-mistake.ts";
import { softwareVersion } from "./software.ts";
import { inMemoryStore } from "./store/in-memory-store.ts";
import { runTrial as runOne } from "./trial/run-trial.ts";
import type { Trial, TrialResult } from "./trial/trial.ts";

export { ArgumentMistake } from "./argument-mistake.ts";
export type { Experiment } from "./experiments/experiment.ts";
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
export type { Verdict } from "./findings/verdict.ts";
export type { GameRead, Variant } from "./games/file/game-from-text.ts";
export { gameJsonSchema } from "./games/file/game-json-schema.ts";
export type { StatedGame } from "./games/file/game-schema.ts";
export type { EffortAnswer, ExpectationAnswer, GameAnswer } from "./games/study/game-answer.ts";
export { GameDiverged } from "./games/study/game-diverged.ts";
export type { StudyOptions } from "./games/study/study-game.ts";
export type { PlanFinding } from "./lint/find-all.ts";
export type { Lint } from "./lint/lint.ts";
export type { PlanLint } from "./lint/lint-plan.ts";
export type { Department } from "./model/ledger/units.ts";
export type { Block, Section } from "./report/section.ts";
export type { ArmChoice } from "./scenario/choose-arm.ts";
export { scenarioJsonSchema } from "./scenario/json-schema.ts";
export { formatProblem, type Problem } from "./scenario/problem.ts";
export type { Scenario } from "./scenario/scenario.ts";
export type { ScenarioOptions, ScenarioRead, TextOptions } from "./scenario/scenario-from-text.ts";
export type { Divergence } from "./trial/divergence.ts";
export { Interrupted } from "./trial/interrupted.ts";
export type { Progress } from "./trial/progress.ts";
export type { Trial, TrialResult } from "./trial/trial.ts";
export { TrialDiverged } from "./trial/trial-diverged.ts";
export { ScenarioMistake };

/** How to simulate; what is left out comes from the scenario. */
export interface SimulateOptions
  extends Pick<
    ExperimentOptions,
    "trials" | "seed" | "months" | "people" | "signal" | "onProgress" | "pilotReplications"
  > {
  /** Threads to run on; 1, the default, runs in this process. The numbers are the same with any. */
  readonly jobs?: number;
}

/** How to look at plans without an experiment; what is left out comes from the scenario. */
export type LookOptions = Pick<
  SimulateOptions,
  "seed" | "signal" | "onProgress" | "pilotReplications" | "jobs"
>;

/** Pilots of this process: a company that is simulated again is not measured again. */
const pilots = inMemoryStore();

/**
 * Reads, checks and resolves a scenario file. An author's mistake is a problem, never an exception.
 * @throws ArgumentMistake for what is no file's name, and for options that there are not.
 */
export function readScenario(file: string, options: ScenarioOptions = {}): ScenarioRead {
  checkArgument("file", file, argument.text);
  checkArgument("options", options, optionsOf.readScenario());
  return readFile(file, options);
}

/**
 * Checks and resolves a scenario's text; `file` is what problems call it. An author's mistake is a problem, never an exception.
 * @throws ArgumentMistake for what is no text, and for options that there are not.
 */
export function scenarioFromText(text: string, file = "scenario", options: TextOptions = {}): ScenarioRead {
  checkArgument("text", text, argument.text);
  checkArgument("file", file, argument.text);
  checkArgument("options", options, optionsOf.scenarioFromText());
  return readText(text, file, options);
}

/**
 * Simulates one plan in one market; `plan` and `market` choose where the scenario has several.
 * @throws ScenarioMistake where the choice is not clear or the scenario asks for what cannot be done.
 */
export async function simulate(
  scenario: Scenario,
  options: SimulateOptions & ArmChoice = {},
): Promise<Experiment> {
  checkScenario(scenario);
  checkArgument("options", options, optionsOf.simulate());
  const { plan, market, ...rest } = options;
  const chosen = chooseArm(scenario, { plan, market });
  if ("message" in chosen) throw new ScenarioMistake(chosen.message);
  return withEngine(rest, (given) => run(chosen.scenario, given));
}

/**
 * Compares the plans of a scenario, or of several, in all their markets on the same luck.
 * @throws ScenarioMistake where the scenarios ask for what cannot be done.
 */
export async function compare(
  scenarios: Scenario | readonly Scenario[],
  options: SimulateOptions = {},
): Promise<Experiment> {
  const list = Array.isArray(scenarios) ? scenarios : [scenarios];
  for (const one of list) checkScenario(one);
  checkArgument("options", options, optionsOf.compare());
  return withEngine(options, (given) => compareWith(scenarios, given));
}

/**
 * What each cause of conflict costs a company with one plan in one market, or what removing it would bring back; `only` names
 * causes, the six unless given; `variants` tries more of their forms.
 * @throws ScenarioMistake where the choice is not clear, or the scenario cannot switch a cause.
 */
export async function causes(
  scenario: Scenario,
  options: SimulateOptions & ArmChoice & CausesChoice & { readonly only?: readonly string[] } = {},
): Promise<Experiment> {
  checkScenario(scenario);
  checkArgument("options", options, optionsOf.causes());
  const { plan, market, only, variants = false, ...rest } = options;
  const chosen = chooseArm(scenario, { plan, market });
  if ("message" in chosen) throw new ScenarioMistake(chosen.message);
  const asked = only && causePresets.filter(({ name }) => only.includes(name));
  return withEngine(rest, (given) => switchCauses(chosen.scenario, given, asked, { variants }));
}

/**
 * Reads the plans of a scenario before any trial, all or those named, and says what in them will not work: dead tiers, cliffs,
 * quotas that nobody reaches, measures that point away from profit, and the like. The company's pilot is run if it was not yet.
 * @throws ArgumentMistake where there is no plan of a name.
 */
export async function lint(
  scenario: Scenario,
  options: LookOptions & { readonly plans?: readonly string[] } = {},
): Promise<Lint> {
  checkScenario(scenario);
  checkArgument("options", options, optionsOf.lint(scenario));
  const { plans, seed = scenario.seed, ...rest } = options;
  return withEngine(rest, (given) => lintPlans({ ...scenario, seed }, pilotFor(given), plans));
}

/**
 * What can be said of a scenario's plans by its file alone, at once and without a pilot: rates typed as per cent, double
 * counting, what falls due after the run. `lint` finds these too.
 */
export function lintStated(scenario: Scenario): readonly PlanFinding[] {
  checkArgument("scenario", scenario, argument.scenario);
  return lintByFile(scenario);
}

/**
 * Why a marketer and a rep do what they do under one plan in one market: what they believe each lever pays and costs on the
 * first day, and where a few trials (8 unless given) find them in the end.
 * @throws ScenarioMistake where the choice is not clear or the scenario asks for what cannot be done.
 */
export async function explain(
  scenario: Scenario,
  options: LookOptions &
    ArmChoice & {
      readonly trials?: number;
      readonly months?: number;
      readonly departments?: readonly Department[];
    } = {},
): Promise<Explanation> {
  checkScenario(scenario);
  checkArgument("options", options, optionsOf.explain());
  const {
    plan,
    market,
    trials,
    departments,
    seed = scenario.seed,
    months = scenario.months,
    ...rest
  } = options;
  const chosen = chooseArm(scenario, { plan, market });
  if ("message" in chosen) throw new ScenarioMistake(chosen.message);
  return withEngine(rest, (given) =>
    explainArm(
      { ...chosen.scenario, seed, months },
      { ...pilotFor(given), ...(trials && { trials }), ...(departments && { departments }) },
    ),
  );
}

/**
 * Findings of a run or a comparison as the sections of a report: sentences, tables, chart specifications.
 * @throws ArgumentMistake for what are no findings.
 */
export function present(findings: Findings, options: PresentOptions = {}): readonly Section[] {
  checkFindings(findings);
  checkArgument("options", options, optionsOf.present());
  return presentFindings(findings, options);
}

/** Checks a game file's text; `file` is what problems call it. An author's mistake is a problem, never an exception. */
export function gameFromText(text: string, file = "game", set: readonly string[] = []): GameRead {
  checkArgument("text", text, argument.text);
  checkArgument("file", file, argument.text);
  checkArgument("set", set, argument.set);
  return readGame(text, file, set);
}

/**
 * Plays a game in every way and answers the three questions about it.
 * @throws ArgumentMistake for what is no game.
 */
export function studyGame(game: StatedGame, options: StudyOptions = {}): GameAnswer {
  checkArgument("game", game, argument.game);
  checkArgument("options", options, optionsOf.studyGame());
  return study(game, options);
}

/**
 * Runs one trial: its result is its setup and its seed, byte for byte.
 * @throws TrialDiverged where what people are paid, or believe, runs out of all bounds; ArgumentMistake for what is no trial.
 */
export function runTrial(trial: Trial): TrialResult {
  checkTrial(trial);
  return runOne(trial);
}

/** What a pilot takes of the options of an experiment. */
function pilotFor({ pilotReplications, ...options }: ExperimentOptions): PilotOptions {
  return { ...options, ...(pilotReplications !== undefined && { replications: pilotReplications }) };
}

async function withEngine<T>(
  { jobs = 1, ...options }: SimulateOptions,
  ask: (options: ExperimentOptions) => Promise<T>,
): Promise<T> {
  const engine = await chooseEngine(jobs);
  try {
    return await ask({ ...options, evaluate: engine.evaluate, software: softwareVersion, cache: pilots });
  } finally {
    await engine.close();
  }
}
