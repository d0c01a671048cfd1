import { afterAll, describe, expect, it } from "vitest";
import { guidedCopy } from "../docs/guided-copy.ts";
import { complaints } from "./complaints.ts";

const copy = guidedCopy("add-a-metric.md");
afterAll(copy.remove);

const { compare } = (await copy.load(
  "experiments/compare/compare.ts",
)) as typeof import("../../src/experiments/compare/compare.ts");
const { conduct } = (await copy.load(
  "experiments/conduct.ts",
)) as typeof import("../../src/experiments/conduct.ts");
const { present } = (await copy.load(
  "experiments/present.ts",
)) as typeof import("../../src/experiments/present.ts");
const { inProcessEngine } = (await copy.load(
  "engine/in-process.ts",
)) as typeof import("../../src/engine/in-process.ts");
const { scenarioFromText } = (await copy.load(
  "scenario/scenario-from-text.ts",
)) as typeof import("../../src/scenario/scenario-from-text.ts");
const { metricNamed } = (await copy.load("metrics/index.ts")) as typeof import("../../src/metrics/index.ts");
const { metricWords } = (await copy.load(
  "metrics/metric-words.ts",
)) as typeof import("../../src/metrics/metric-words.ts");

const [told] = copy.scenarios as [string];

/** What a comparison of the guide's plans finds. */
async function findings() {
  const read = scenarioFromText(told);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const { evaluate } = inProcessEngine();
  const options = { evaluate, pilotReplications: 1, people: false, software: "a copy" };
  return (await conduct(compare, [read.scenario], {}, options)).findings;
}

describe("docs/add-a-metric.md, followed to the letter", () => {
  it("compiles", () => {
    expect(complaints(copy.folder, ["src/metrics/index.ts", "src/language/ru/metrics.ts"])).toEqual([]);
  });

  it("is an entry, with its words in both languages", () => {
    const metric = metricNamed("leadToDeal")!;
    expect([metricWords(metric, "en").title, metricWords(metric, "ru").title]).toEqual([
      "Lead to deal",
      "Сделок на лид",
    ]);
  });

  it("is paid on, found, and charted last of all", async () => {
    const found = await findings();
    const of = (name: string) =>
      found.totals.find(
        ({ arm, metric, span }) => arm === "close.healthy" && metric === name && span === "run",
      )!;
    expect(of("bonuses").mean).toBeGreaterThan(0);
    expect(of("leadToDeal").mean).toBeGreaterThan(0);
    expect(of("leadToDeal").mean).toBeLessThan(1);
    const section = present(found, {}).find(({ id }) => id === "over-time")!;
    expect(section.blocks.at(-1)).toMatchObject({
      kind: "chart",
      name: "lead-to-deal",
      title: "Lead to deal",
      text: "Deals won for each new lead of the same time.",
    });
  });
});
