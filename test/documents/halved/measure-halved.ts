import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import { readScenario } from "../../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { inMemoryStore } from "../../../src/store/in-memory-store.ts";
import type { Evaluate } from "../../../src/trial/evaluate.ts";
import { type Answer, answerOf, isAnswer, type NoAnswer, SIZE } from "./answer-of.ts";
import { behavioural, type Setting, settingOf } from "./behavioural.ts";
import { keptAnswers } from "./kept-answers.ts";

/** A scenario of one market that is asked again at half and twice of each parameter. */
export interface Question {
  readonly file: string;
  /** What is set in it beside that. */
  readonly set: readonly string[];
}

/** What a scenario answered as it is, and at every setting. */
export interface Halved {
  readonly file: string;
  readonly trials: number;
  readonly months: number;
  readonly unchanged: Answer;
  readonly parameters: readonly HalvedParameter[];
}

/** What came of one parameter, with its usual value; nothing was tried where that is 0. */
export interface HalvedParameter {
  readonly path: string;
  readonly usual: number;
  readonly tried: readonly (Setting & { readonly answer: Answer | NoAnswer })[];
}

type Ask = (what: string, scenario: Scenario) => Promise<Answer | NoAnswer>;

/** Asks all questions on all cores, and goes on from where an interrupted run of the same code stopped. */
export async function measureHalved(
  questions: readonly Question[],
  chosen = behavioural,
): Promise<readonly Halved[]> {
  const engine = await chooseEngine();
  const settings = questions.flatMap((one) => chosen(stated(one).company).flatMap(halfAndTwice));
  const ask = asking(engine.evaluate, questions.length + settings.length);
  const all: Halved[] = [];
  try {
    for (const question of questions) all.push(await halve(question, chosen, ask));
  } finally {
    await engine.close();
  }
  return all;
}

async function halve(question: Question, chosen: typeof behavioural, ask: Ask): Promise<Halved> {
  const scenario = stated(question);
  const unchanged = await ask("unchanged", scenario);
  if (!isAnswer(unchanged)) throw new Error(`${question.file}: ${unchanged.because}`);
  const parameters: HalvedParameter[] = [];
  for (const leaf of chosen(scenario.company)) {
    const tried: HalvedParameter["tried"][number][] = [];
    for (const setting of halfAndTwice(leaf)) {
      const changed = readSet(question, setting);
      const what = `${setting.path} ${setting.value}`;
      tried.push({ ...setting, answer: "because" in changed ? changed : await ask(what, changed) });
    }
    parameters.push({ path: leaf.path, usual: leaf.value, tried });
  }
  const { trials } = SIZE;
  const { months } = scenario;
  return { file: question.file, trials, months, unchanged, parameters };
}

const halfAndTwice = (leaf: Parameters<typeof settingOf>[0]) =>
  ([0.5, 2] as const).flatMap((factor) => settingOf(leaf, factor) ?? []);

/** The scenario of a question as its file has it. */
function stated(question: Question): Scenario {
  const scenario = readSet(question);
  if ("because" in scenario) throw new Error(`${question.file}: ${scenario.because}`);
  return scenario;
}

/** The scenario with a parameter set as on the command line; why not, where it may not be. */
function readSet({ file, set }: Question, setting?: Setting): Scenario | NoAnswer {
  const own = setting === undefined ? [] : [`company.${setting.path}=${setting.value}`];
  const read = readScenario(file, { set: [...set, ...own] });
  if ("scenario" in read) return read.scenario;
  return { because: read.problems.map(({ message }) => message).join("; ") };
}

/** Asks what is not kept yet, keeps it, and says how far it is. */
function asking(evaluate: Evaluate, count: number): Ask {
  const answers = keptAnswers();
  const pilots = inMemoryStore();
  const from = performance.now();
  let asked = 0;
  let known = 0;
  return async (what, scenario) => {
    const kept = answers.get(scenario);
    const answer = kept ?? (await answerOf(scenario, evaluate, pilots));
    asked += 1;
    if (kept) {
      known += 1;
      return kept;
    }
    answers.keep(scenario, answer);
    const left = ((performance.now() - from) / (asked - known)) * (count - asked);
    process.stderr.write(`${what}: ${asked} of ${count}, ${Math.ceil(left / 60_000)} min left\n`);
    return answer;
  };
}
