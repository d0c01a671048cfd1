import { expect, test } from "vitest";
import type { ComponentTerms } from "../../src/model/incentives/component.ts";
import type { PayPlan } from "../../src/model/incentives/pay-plan.ts";
import { whyWholeTeams } from "../../src/power/whole-teams.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

/** The plans of a text of components, resolved as far as this asks. */
function why(one: string, other: string, company = "{}") {
  const read = scenarioFromText(
    `company: ${company}\nplans: { one: { components: [${one}] }, other: { components: [${other}] } }`,
  );
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const { plans, company: its } = read.scenario;
  const planOf = (name: string): PayPlan => ({
    title: name,
    components: plans[name]!.components as readonly ComponentTerms[],
    metrics: {},
  });
  return whyWholeTeams(its, [planOf("one"), planOf("other")]);
}

const salary = "{ type: salary, for: everyone, perWeek: 1000 }";
const commission = (rate: number, whose = "sales") =>
  `{ type: commission, for: ${whose}, metric: booked, rate: ${rate} }`;

test("reps who are paid for their own results can be drawn one by one", () => {
  expect(why(`${salary}, ${commission(0.1)}`, `${salary}, ${commission(0.2)}`)).toEqual([]);
});

test.each([
  ["a pool", "{ type: pool, for: sales, metric: booked, scope: department, share: 0.1 }"],
  ["a contest between people", "{ type: contest, for: sales, between: people, metric: booked, prize: 9 }"],
  [
    "a gate on the company",
    commission(0.1).replace(" }", ", gate: { metric: deals, scope: company, from: 3 } }"),
  ],
])("%s pays reps by what others do", (_, terms) => {
  expect(why(`${salary}, ${commission(0.1)}`, `${salary}, ${terms}`)).toEqual(["paidTogether"]);
});

test("marketers who are paid differently work for all reps", () => {
  const marketers = commission(0.01, "marketing");
  expect(why(`${salary}, ${marketers}`, salary)).toEqual(["marketersToo"]);
  expect(why(`${salary}, ${marketers}, ${commission(0.1)}`, `${salary}, ${marketers}`)).toEqual([]);
});

test("one rep cannot be divided", () => {
  expect(why(commission(0.1), commission(0.2), "{ reps: { count: 1 } }")).toEqual(["oneRep"]);
});
