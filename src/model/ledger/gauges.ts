/** What is read off the world at each week's end, beside one gauge for every lever. */
export const worldGauges = [
  "pressureMean", // mean pressure over the panel
  "pressureP95", // its 95th percentile
  "trustMean", // mean trust over the panel
  "expectedDiscount", // mean expected discount over the panel
  "brand", // the brand, 0..1
  "addressable", // people who have not opted out
  "customers", // paying customers
  "openLeads", // leads that marketing holds
  "openOpportunities", // opportunities that sales works, or that wait for a signature
  "openValue", // their list prices, summed
  "queue", // MQLs waiting for a first answer
  "inNeed", // people with a live need
  "needIndex", // the market's need rate, relative to the base
  "budgetShare", // a department's share of the budget
  "effort", // sum of a person's efforts
  "lobbying", // mean time that people spend on lobbying
  "budgetTug", // how far the budget is pulled from an even split
] as const;

/** The column of each of them. */
export const gaugeIndex = Object.freeze(
  Object.fromEntries(worldGauges.map((name, column) => [name, column])),
) as Readonly<Record<(typeof worldGauges)[number], number>>;

/** The name of a gauge; levers are gauges named `lever:content`, `lever:bar` and so on. */
export type Gauge = (typeof worldGauges)[number] | `lever:${string}`;

/** The names of all gauges: those of the world, then one for each lever that people of some role have, given by role. */
export function gaugeNames(levers: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const names = [...new Set(Object.values(levers).flat())];
  return [...worldGauges, ...names.map((name) => `lever:${name}`)];
}
