import type { PaidMetric } from "../incentives/pay-plan.ts";
import type { Flow } from "../ledger/flows.ts";
import { COMPANY, FIRST_PERSON } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import type { Post } from "../roles/roster.ts";
import { DEAL_PARTS, dealPart } from "../timing/deal-parts.ts";
import { usualFlow } from "./believed-slopes.ts";

/** What a unit of one part of a deal adds to a flow on the day on which it is won. */
interface Credit {
  readonly part: number;
  readonly amount: number;
}

/**
 * What a deal that somebody wins adds to a weighted sum of flows, by part of the deal. What nobody can know of it beforehand (how well it
 * suits, how long it will stay) is what is usual.
 */
export function dealCredit(
  weights: PaidMetric["sum"],
  company: Company,
  priors: Priors,
  unit: number,
): Float64Array {
  const row = new Float64Array(DEAL_PARTS);
  for (const flow in weights) {
    const credit = creditOf(flow as Flow, company, priors, unit);
    if (credit) row[credit.part]! += weights[flow as Flow]! * credit.amount;
  }
  return row;
}

function creditOf(flow: Flow, company: Company, priors: Priors, unit: number): Credit | null {
  const per = (other: Flow) => {
    const usual = usualFlow(priors, company, unit, other);
    return usual === 0 ? 0 : usualFlow(priors, company, unit, flow) / usual;
  };
  switch (flow) {
    case "deals":
      return { part: dealPart.one, amount: 1 };
    case "dealFit":
    case "dealDays":
      return { part: dealPart.one, amount: per("deals") };
    case "listPrice":
      return { part: dealPart.listPrice, amount: 1 };
    case "booked":
      return { part: dealPart.price, amount: 1 };
    case "recurringWon":
      return { part: dealPart.price, amount: company.money.recurringShare };
    case "goods":
      return { part: dealPart.price, amount: company.money.costOfGoods };
    case "lifetimeValue":
      return { part: dealPart.price, amount: per("booked") };
    case "highTicketDeals":
      return { part: dealPart.highTicket, amount: 1 };
    case "highTicketBooked":
      return { part: dealPart.highTicketPrice, amount: 1 };
    default:
      return null;
  }
}

/** Whether a deal that somebody wins counts in a unit's results: their own, and those of all that they and the lead's marketer belong to. */
export function countsDealsOf(unit: number, { number }: Post): boolean {
  return (unit >= COMPANY && unit < FIRST_PERSON) || unit === FIRST_PERSON + number;
}
