import { expect, it } from "vitest";
import { knownFindings } from "../../src/experiments/known-findings.ts";
import { voidedBy } from "../../src/experiments/sections/voided.ts";
import { compare, present, scenarioFromText } from "../../src/index.ts";

const small = {
  customers: { count: 2000 },
  marketers: { count: 2, teamSize: 0.2 },
  reps: { count: 2, teamSize: 0.2 },
};

async function compared(rate: number, meant = 0.05) {
  const plan = (of: number, title = `At ${of}`) => ({
    title,
    components: [{ type: "commission", for: "sales", metric: "booked", rate: of }],
  });
  const plans = { meant: plan(meant, "Meant"), typo: plan(rate) };
  const read = scenarioFromText(
    JSON.stringify({ name: "typo", months: 1, trials: 2, company: small, plans }),
  );
  if ("problems" in read) throw new Error("the scenario is wrong");
  return (await compare(read.scenario, { pilotReplications: 1 })).findings;
}

it("what voids an answer stands over it, with the plan, its place and what would help, in both languages", async () => {
  const findings = await compared(5);
  expect(knownFindings.parse(findings).lint).toEqual(findings.lint);
  expect(findings.lint).toMatchObject([
    { plan: "typo", rule: "typed-as-percent", severity: "error", component: 1, field: "rate" },
    { plan: "typo", rule: "pay-above-result", component: 1, field: null },
  ]);
  for (const [language, place] of [
    ["en", "At 5 (component 1, rate): `rate: 5` is 500%"],
    ["ru", "At 5 (выплата 1, rate): `rate: 5`"],
  ] as const) {
    expect(voidedBy(findings, language)!.sentences[0]).toContain(place);
    const blocks = present(findings, { language }).find(({ id }) => id === "answer")!.blocks;
    expect(blocks[0]).toMatchObject({
      kind: "answer",
      tone: "open",
      ...{ text: voidedBy(findings, language)!.heading },
    });
  }
});

it("what two plans have in common is said of each", async () => {
  const { lint } = await compared(5, 5);
  const typed = lint!.filter(({ rule }) => rule === "typed-as-percent");
  expect(typed.map(({ plan }) => plan)).toEqual(["meant", "typo"]);
});

it("two plans of one title are told apart there", async () => {
  const findings = await compared(5);
  const plans = findings.plans.map((plan) => ({ ...plan, title: "One title" }));
  expect(voidedBy({ ...findings, plans }, "en")!.sentences[0]).toContain("One title (typo) (component 1");
});

it("nothing stands over an answer of plans that can be meant", async () => {
  const findings = await compared(0.06);
  expect(findings.lint).toEqual([]);
  expect(voidedBy(findings, "en")).toBeUndefined();
  const { lint: _, ...older } = findings;
  expect(voidedBy(knownFindings.parse(older), "en")).toBeUndefined();
});
