import { WEEKS_A_QUARTER } from "../calendar.ts";
import { type Department, departments } from "../model/ledger/units.ts";
import { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import { type Company, companySchema } from "../model/parameters/company.ts";
import { peopleIn } from "../model/roles/roster.ts";

/**
 * What a person of the usual company brings in a usual quarter. A pilot measures it, and a test does so again: it is kept here since a file is
 * checked without any pilot.
 */
export const usualQuarter = {
  marketing: { leads: 210, mqls: 84, accepted: 44.7, opportunities: 42.7, deals: 8.5 },
  sales: { opportunities: 32, deals: 6.4 },
} as const satisfies Readonly<Record<Department, Readonly<Record<string, number>>>>;

const usual: Company = companySchema.parse({});

/** What of a group does not decide how much a person brings, or is reckoned with by itself. */
const beside: Readonly<Record<string, readonly string[]>> = {
  customers: ["count", "ticketMedian"],
  need: ["ratePerDay"],
  selling: ["highTicket"],
  marketers: ["count"],
  reps: ["count"],
};

/**
 * What a person of a department usually brings in so many weeks, of what is counted or booked: as in the usual company, or as many times that
 * as there are more needs for each of them, and at the file's own ticket. Undefined where that cannot be known without a pilot, because the
 * company states a funnel of its own or the metric is another.
 */
export function usuallyBrings(
  company: Company,
  department: Department,
  metric: string,
  weeks: number,
): number | undefined {
  if (peopleIn(company, department) === 0 || !hasUsualFunnel(company)) return undefined;
  const counts: Readonly<Record<string, number>> = usualQuarter[department];
  const money = new Map([
    ["booked", company.customers.ticketMedian],
    ["contribution", company.customers.ticketMedian * (1 - company.money.costOfGoods)],
  ]);
  const count = counts[money.has(metric) ? "deals" : metric];
  if (count === undefined) return undefined;
  const times = Math.max(1, needsEach(company, department) / needsEach(usual, department));
  return count * (money.get(metric) ?? 1) * times * (weeks / WEEKS_A_QUARTER);
}

function needsEach(company: Company, department: Department): number {
  return (company.customers.count * company.need.ratePerDay) / peopleIn(company, department);
}

/** Whether a company differs from the usual one in no more than its size, its people's number and its money. */
function hasUsualFunnel(company: Company): boolean {
  const groups = Object.entries(beside).every(
    ([group, keys]) =>
      without(company[group as keyof Company], keys) === without(usual[group as keyof Company], keys),
  );
  const channels: Readonly<Record<string, object>> = company.channels;
  const same = builtInChannels.every(
    ({ name, terms }) =>
      Object.hasOwn(channels, name) &&
      without(channels[name]!, ["costPerTouch"]) === without(terms, ["costPerTouch"]),
  );
  return groups && same && Object.keys(channels).length === builtInChannels.length;
}

/** A group as text, some keys left out. */
function without(group: object, keys: readonly string[]): string {
  const rest = Object.entries(group).filter(([key]) => !keys.includes(key));
  return JSON.stringify(rest.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The department in which a metric of the whole company is counted person by person; none where it is not known. */
export function departmentOf(metric: string): Department | undefined {
  const name = metric === "booked" || metric === "contribution" ? "deals" : metric;
  return departments.toReversed().find((department) => Object.hasOwn(usualQuarter[department], name));
}
