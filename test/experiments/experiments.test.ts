import { beforeAll, describe, expect, it } from "vitest";
import { shownBlocks } from "../../src/cli/shown-blocks.ts";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { conduct, type ExperimentResult } from "../../src/experiments/conduct.ts";
import type { Experiment } from "../../src/experiments/experiment.ts";
import { experimentNamed, experiments } from "../../src/experiments/index.ts";
import {
  type KnownFindings,
  knownFaults,
  knownFindings,
  partOf,
} from "../../src/experiments/known-findings.ts";
import { headOf, present, presentOnTerminal } from "../../src/experiments/present.ts";
import { findingsSchema } from "../../src/findings/findings.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

const options = { evaluate: inProcessEngine().evaluate, software: "test", pilotReplications: 1, batches: 2 };
const oneArm = scenarioOf("plan: { preset: pool, bonusPot: 2000 }");
const twoArms = scenarioOf(
  "plans: { pool: { preset: pool, bonusPot: 2000 }, contest: { preset: contest, bonusPot: 2000 } }",
);
const languages = ["en", "ru"] as const;

function scenarioOf(plans: string): Scenario {
  const read = scenarioFromText(`
name: small
months: 3
trials: 2
${plans}
company:
  customers: { count: 800 }
  marketers: { count: 2, teamSize: 0.08 }
  reps: { count: 2, teamSize: 0.08 }
  need: { ratePerDay: 0.01 }
  decisions: { foresightMonths: 2 }
`);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}

describe.each<Experiment>(experiments)("law: the experiment $name", (experiment) => {
  let made: ExperimentResult;
  let written: KnownFindings;
  beforeAll(async () => {
    const scenarios = [experiment.takes === "arm" ? oneArm : twoArms];
    expect(experiment.refuse?.(scenarios, {})).toBeUndefined();
    made = await conduct(experiment, scenarios, {}, options);
    written = JSON.parse(JSON.stringify(made.findings)) as KnownFindings;
  }, 60_000);

  it("makes findings that are read back as they were written, and hang together", () => {
    expect(knownFindings.parse(written)).toEqual(written);
    expect(knownFaults(written)).toEqual([]);
    expect(experimentNamed(written.experiment)).toBe(experiment);
  });

  it("says all that it adds in a part of its own, which is there for it and for nobody else", () => {
    expect(partOf(written) === undefined).toBe(experiment.findings === undefined);
    const added = Object.keys(written).filter((key) => !(key in findingsSchema.shape));
    expect(added).toEqual(experiment.findings ? [experiment.name] : []);
    expect(experiment.name in findingsSchema.shape).toBe(false);
    const without = knownFaults({ ...written, [experiment.name]: undefined });
    expect(without.map(({ path }) => path[0])).toEqual(added);
  });

  it("refuses an unknown key in its part", () => {
    const part = { ...(partOf(written) as object), unheardOf: 1 };
    const checked = knownFindings.safeParse({ ...written, [experiment.name]: part });
    expect(checked.error?.issues[0]).toMatchObject({ code: "unrecognized_keys" });
  });

  it.each(languages)("is told in a report, in %s", (language) => {
    const sections = present(made.findings, { language, command: "truce" });
    expect(sections.map(({ id }) => id)).toContain("answer");
    expect(headOf(made.findings, language).subtitle).toContain("small");
    expect(JSON.stringify(sections)).not.toMatch(/undefined|\bNaN\b|\[object/);
  });

  it.each(languages)("is told on a terminal of 80 columns, in %s", (language) => {
    const shown = shownBlocks(presentOnTerminal(made.findings, language), (bold) => bold);
    expect(shown).not.toMatch(/undefined|\bNaN\b|\[object/);
    for (const line of shown.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("fills every column of its CSV files, and no other", () => {
    const tables = experiment.rows(made.findings, made.measured, partOf(made.findings));
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    for (const { columns, rows } of tables) {
      for (const row of rows) expect(Object.keys(row).toSorted()).toEqual([...columns].toSorted());
    }
  });
});

it("a part that belongs to another experiment is a fault", () => {
  const [stranger] = experiments.filter((one) => "findings" in one);
  const findings = { experiment: "compare", [stranger!.name]: {} } as unknown as KnownFindings;
  const empty = ["plans", "markets", "arms", "metrics", "totals", "differences", "series", "monthly"];
  const whole = {
    ...Object.fromEntries([...empty, "observed", "verdicts"].map((key) => [key, []])),
    ...findings,
  };
  expect(knownFaults(whole as unknown as KnownFindings)).toEqual([
    { path: [stranger!.name], message: "is no part of 'compare'" },
  ]);
});
