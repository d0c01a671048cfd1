import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { type Changes, plainWith } from "../model/plain.ts";

/** The scenario of a text that has nothing wrong with it. */
function scenarioOf(text: string): Scenario {
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

const commission = (rate: number) =>
  `{ title: Commission, components: [{ type: salary, for: everyone, perWeek: 1000 }, { type: commission, for: sales, metric: booked, rate: ${rate} }] }`;

function smallCompany(customers: number): Changes {
  const teamSize = customers / 10_000;
  return plainWith({
    customers: { count: customers },
    marketers: { count: 2, teamSize },
    reps: { count: 2, teamSize },
    decisions: { foresightMonths: 1 },
    selling: { logitBase: -1 },
  });
}

/** A company small enough to be simulated many times in a test, and plain, where offers are often taken, or it would have months without a deal; with as many plans as there are rates. */
export function smallScenario(
  rates: Readonly<Record<string, number>>,
  {
    name = "small",
    customers = 400,
    markets = "{ healthy: healthy }",
    months = 3,
    trials = 3,
    more = "",
  } = {},
): Scenario {
  return scenarioOf(`
name: ${name}
title: A small company
question: What pays?
currency: "€"
months: ${months}
trials: ${trials}
company: ${JSON.stringify(smallCompany(customers))}
plans:
${Object.entries(rates)
  .map(([plan, rate]) => `  ${plan}: ${commission(rate)}`)
  .join("\n")}
markets: ${markets}
${more}
`);
}
