import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { lint } from "../../src/lint/lint.ts";
import { smallScenario } from "../experiments/small-scenario.ts";

const { evaluate } = inProcessEngine();
const small = smallScenario({ modest: 0.1, wild: 0.1 });
const quota = { type: "quota", for: "sales", metric: "attempts", period: "month", quota: 1e-310, bonus: 1 };
const scenario = {
  ...small,
  plans: { ...small.plans, wild: { title: "Wild", components: [{ ...quota, accelerator: 2 }] } },
} as unknown as typeof small;

it("says of pay that cannot be counted that, and nothing that is no number", async () => {
  const { plans } = await lint(scenario, { evaluate, replications: 1 });
  const [modest, wild] = plans.map(({ findings }) => findings);
  expect(wild!.map(({ rule, severity, component }) => [rule, severity, component])).toEqual([
    ["out-of-bounds", "error", 0],
  ]);
  expect(modest!.map(({ rule }) => rule)).not.toContain("out-of-bounds");
  const said = plans.flatMap(({ findings }) => findings.flatMap(({ message }) => [message.en, message.ru]));
  expect(said.join()).not.toMatch(/NaN|Infinity|∞|\u2013 a week/);
});
