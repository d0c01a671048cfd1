import { expect, it } from "vitest";
import { flowIndex } from "../../src/model/ledger/flows.ts";
import { payPlanOf } from "../../src/pilot/pay-plan-of.ts";
import { believedPay, standpointOf } from "../../src/pilot/standpoint.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { roughPriors } from "../laws/a-company.ts";

const commission = (period: string, rate: number, more = "") =>
  `{ components: [{ type: commission, for: sales, metric: booked, scope: person, period: ${period}, rate: ${rate}${more} }] }`;

const read = scenarioFromText(`
name: standpoint
plans:
  month: ${commission("month", 0.05)}
  double: ${commission("year", 0.1)}
  year: ${commission("year", 0.05)}
  capped: ${commission("year", 0.05, ", cap: 1")}
company:
  customers: { count: 4000 }
  marketers: { count: 3, teamSize: 0.4 }
  reps: { count: 3, teamSize: 0.4 }
  measurement: { visibility: 1 }
  selling: { logitBase: -2.6 }
  decisions: { foresightMonths: 1, impatience: 0, continuation: 0, riskAversion: 0 }
`);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { scenario } = read;

it("believes of a year's commission that it pays the rate on what a lever brings, and nothing beyond a cap; a month may bring nothing", async () => {
  const priors = await roughPriors(scenario);
  const believed = (name: string) => {
    const standpoint = standpointOf(scenario.company, payPlanOf(scenario, name, priors), priors, "rep");
    return believedPay(standpoint, standpoint.mind.accounts[0]!);
  };
  // What the pilot measured: bookings a week of one's own by a unit of each lever.
  const brought = priors.sales.slope.map(([own]) => own![flowIndex.booked]!);
  expect(brought.filter((slope) => slope > 0).length).toBeGreaterThan(2);
  const near = (name: string, rate: number) =>
    believed(name).forEach((money, lever) => {
      expect(Math.abs(money - rate * brought[lever]!)).toBeLessThan(0.001 * brought[0]!);
    });
  near("year", 0.05);
  near("double", 0.1);
  near("capped", 0);
  // Below nothing there is no commission, so that in a month some of it falls on luck that is not paid.
  const [month, year] = [believed("month")[0]!, believed("year")[0]!];
  expect(month).toBeLessThan(0.99 * year);
  expect(month).toBeGreaterThan(0.8 * year);
});
