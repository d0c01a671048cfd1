import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

const folder = "test/lint/real-plans";

/**
 * What the company of all of them states beside the defaults: the ticket for which their sums were translated (a rep's usual quarter is some
 * 43,000), and since several plans pay on it, what customers go on paying.
 */
const company = { customers: { ticketMedian: 6500 }, money: { recurringShare: 0.03 } };

/** A component as somebody wrote it. */
export type Written = Readonly<Record<string, unknown>>;

/** A plan that a public source describes, as a scenario of one plan in the usual company, whose customers go on paying. */
export interface RealPlan {
  readonly name: string;
  readonly notes: string;
  readonly parts: readonly Written[];
  /** The scenario, with other components in the plan's place where some are given. */
  readonly read: (parts?: readonly Written[]) => ReturnType<typeof scenarioFromText>;
}

interface Document {
  readonly notes: string;
  readonly plans: Readonly<Record<string, { readonly components: readonly Written[] }>>;
}

function realPlan(file: string): RealPlan {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  const document = { company, ...(parse(text) as Document) };
  const [name, { components }] = Object.entries(document.plans)[0]!;
  const withParts = (parts: readonly Written[]) =>
    JSON.stringify({ ...document, plans: { [name]: { components: parts } } });
  return {
    name,
    notes: document.notes,
    parts: components,
    read: (parts = components) => scenarioFromText(withParts(parts), file),
  };
}

/** A plan's scenario, which has nothing wrong with it. */
export function scenarioOf({ name, read }: RealPlan): Scenario {
  const result = read();
  if ("problems" in result) throw new Error(`${name}: ${result.problems.map(({ message }) => message)}`);
  return result.scenario;
}

/** All plans from public descriptions. */
export const realPlans: readonly RealPlan[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map(realPlan);
