import { z } from "zod";
import type { Experiment, Plan } from "../../../src/experiments/experiment.ts";
import type { FindingsView } from "../../../src/experiments/sections/findings-view.ts";
import { limits } from "../../../src/experiments/sections/limits.ts";
import { question } from "../../../src/experiments/sections/question.ts";
import { reproduce } from "../../../src/experiments/sections/reproduce.ts";
import { setup } from "../../../src/experiments/sections/setup.ts";
import { summarise } from "../../../src/experiments/summarise.ts";
import { usualTables } from "../../../src/experiments/tables.ts";
import { formatDifference } from "../../../src/language/format-number.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { settled } from "../../../src/scenario/switch-cause.ts";

/** What a user may ask. */
interface HireOptions {
  readonly more?: number | undefined;
}

/** What it adds to findings. */
const hirePart = z.strictObject({ reps: z.int().min(1), more: z.int().min(1) });
type HirePart = z.infer<typeof hirePart>;

interface HirePlan extends Plan {
  readonly part: HirePart;
}

const words = {
  heading: { en: "What hiring brings", ru: "Что даёт наём" },
  answer: {
    en: (more: number, profit: string) => `${more} more in sales change profit by ${profit}.`,
    ru: (more: number, profit: string) => `Прирост отдела продаж: ${more}. Прибыль меняется на ${profit}.`,
  },
};

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Error("It must be a whole number from 1 to 999.");
  return Number(text);
}

/** Both arms stand in the market of the file, under the file's plan. */
function armIn(scenario: Scenario, name: string): Plan["arms"][number] {
  const [plan, market] = [Object.keys(scenario.plans)[0]!, Object.keys(scenario.markets)[0]!];
  return {
    arm: { id: `${name}.${market}`, plan: name, market },
    plan: { scenario, key: plan, name },
    market: { scenario, key: market, name: market },
  };
}

function profitOf({ findings, difference }: FindingsView) {
  return difference("more", findings.arms[0]!.market, "profit", "run");
}

function answer(view: FindingsView, { more }: HirePart): string {
  const profit = profitOf(view);
  const text = profit ? formatDifference(profit, view.language, view.money).mean : "\u2013";
  return words.answer[view.language](more, view.words.money(text, view.findings.currency));
}

/** What more reps would bring a company under the plan that it has. */
export const hire = {
  name: "hire",
  sentence: "say what more reps would bring under the plan that there is",
  takes: "arm",
  files: "a scenario file",
  examples: ["hire scenarios/contest-or-pool.yaml --plan pool --market healthy --more 2"],
  options: [
    {
      name: "more",
      value: "n",
      sentence: "how many more reps (default: 1)",
      schema: z.int().min(1),
      read: wholeNumber,
    },
  ],
  plan([scenario], { more = 1 }) {
    const { count: reps } = scenario!.company.reps;
    const larger = settled(scenario!, { "company.reps.count": reps + more });
    return { arms: [armIn(scenario!, "as-is"), armIn(larger, "more")], part: { reps, more } };
  },
  findings: { schema: hirePart, faults: () => [] },
  summarise: (tried) => ({ ...summarise("hire", tried), hire: tried.plan.part }),
  subtitle: ({ words, facts }) => words.subtitle(facts),
  sections: (view, part, command) => [
    question(view),
    {
      id: "answer",
      heading: words.heading[view.language],
      blocks: [{ kind: "answer", text: answer(view, part), tone: "open" }],
    },
    setup(view),
    limits(view),
    reproduce(view, command),
  ],
  terminal: (view, part) => [
    { kind: "heading", text: view.findings.title },
    { kind: "text", text: answer(view, part) },
  ],
  rows: (findings, measured, { reps, more }) => [
    ...usualTables(findings, measured),
    { name: "hire", columns: ["reps", "more"], rows: [{ reps, more }] },
  ],
} as const satisfies Experiment<HireOptions, HirePlan, HirePart>;
