import { describe, expect, it } from "vitest";
import { FIRST_PERSON } from "../../../src/model/ledger/units.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { countsDealsOf, dealCredit } from "../../../src/model/people/deal-credit.ts";
import { rosterOf } from "../../../src/model/roles/roster.ts";
import { somePriors } from "./some-priors.ts";

const company = companySchema.parse({ money: { recurringShare: 0.03, costOfGoods: 0.2 } });
const rep = rosterOf(company).find(({ role }) => role === "rep")!;
const priors = somePriors(
  {
    usual: (_, flow) =>
      ({ deals: 2, booked: 100, lifetimeValue: 250, dealFit: 1.2, dealDays: 30 })[flow as "deals"] ?? 0,
  },
  company,
);
const of = (weights: Parameters<typeof dealCredit>[0]) =>
  Array.from(dealCredit(weights, company, priors, FIRST_PERSON + rep.number));

describe("what a deal adds to a metric", () => {
  it("is what its win books: of itself, its list price, its price, and of those that count as a high ticket", () => {
    expect(of({ deals: 1 })).toEqual([1, 0, 0, 0, 0]);
    expect(of({ listPrice: 1, booked: -1 })).toEqual([0, 1, -1, 0, 0]);
    expect(of({ booked: 1, goods: -1, recurringWon: 2 })).toEqual([0, 0, 1 - 0.2 + 0.06, 0, 0]);
    expect(of({ highTicketDeals: 3, highTicketBooked: 0.5 })).toEqual([0, 0, 0, 3, 0.5]);
  });

  it("is what is usual where nobody can know it yet", () => {
    expect(of({ dealFit: 1 })[0]).toBeCloseTo(0.6, 12);
    expect(of({ dealDays: 1 })[0]).toBeCloseTo(15, 12);
    expect(of({ lifetimeValue: 1 })[2]).toBeCloseTo(2.5, 12);
  });

  it("is nothing to what a win does not book", () => {
    expect(of({ leads: 1, offers: 1, recurring: 1, churned: -1 })).toEqual([0, 0, 0, 0, 0]);
  });

  it("counts for whoever won it, their department, the marketer's, and the company; for no colleague", () => {
    const units = Array.from({ length: FIRST_PERSON + rosterOf(company).length }, (_, unit) => unit);
    expect(units.filter((unit) => countsDealsOf(unit, rep))).toEqual([0, 1, 2, FIRST_PERSON + rep.number]);
  });
});
