import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { compare } from "../experiments/ask.ts";

const headline = [
  "leads",
  "mqls",
  "leadFit",
  "deals",
  "optOuts",
  "pressure",
  "discount",
  "revenue",
  "bonuses",
  "profit",
];

/** A small company, all plan presets, two markets: whatever changes in the model shows here. */
const text = `
name: baseline
months: 6
trials: 2
company:
  customers: { count: 2000 }
  marketers: { teamSize: 0.2 }
  reps: { teamSize: 0.2 }
  money: { recurringShare: 0.03 }
  manager: { strategySessions: allowed }
  decisions: { foresightMonths: 2 }
plans:
  contest: contest
  contest-aligned: contest-aligned
  pool: pool
  commission: commission
  quota: quota
  hybrid: hybrid
  salary-only: salary-only
markets: { healthy: healthy, dying: dying }
`;

/**
 * Headline numbers at a fixed seed. They change only on purpose: run this file with -u and say in the commit why they moved.
 */
it("the headline numbers are those of the baseline", async () => {
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const { findings } = await compare(read.scenario, {
    evaluate: inProcessEngine().evaluate,
    software: "baseline",
    pilotReplications: 2,
  });
  const means = findings.arms.map(({ id }) => {
    const row = headline.map((metric) => {
      const total = findings.totals.find(
        (one) => one.arm === id && one.metric === metric && one.unit === "company" && one.span === "run",
      );
      return [metric, total?.mean];
    });
    return [id, Object.fromEntries(row)];
  });
  const numbers = { fingerprint: findings.fingerprint, arms: Object.fromEntries(means) };
  await expect(`${JSON.stringify(numbers, null, 2)}\n`).toMatchFileSnapshot("headline.json");
});
