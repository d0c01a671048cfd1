import { expect, test } from "vitest";
import { type Flow, flows } from "../../../src/model/ledger/flows.ts";
import { roles } from "../../../src/model/roles/index.ts";

/** What everybody sees: needs, what marketing does, what customers do of themselves, and the company's money and manager. */
const ofAll: readonly Flow[] = [
  ...([
    "needs",
    "inbound",
    "attempts",
    "contacts",
    "touchCost",
    "leads",
    "leadFit",
    "mqls",
    "mqlFit",
  ] as const),
  ...(["offers", "discountOffered", "lost", "vanished", "recycled", "optOuts", "complaints"] as const),
  ...(["referrals", "hours", "idleHours", "salaries", "bonuses", "clawback", "sessions"] as const),
  ...([
    "sessionCost",
    "blamedMarketing",
    "blamedSales",
    "blamedMarket",
    "blamedFunnel",
    "budgetMoved",
  ] as const),
  ...(["leavers", "newcomers", "vacantWeeks", "replacing"] as const),
];
/** What a rep sees beside it: what sales does, up to the price of a deal. */
const ofSales: readonly Flow[] = [
  ...(["accepted", "rejected", "expired", "answered", "answerDays", "sameDay", "opportunities"] as const),
  ...(["dropped", "deals", "dealFit", "dealDays", "listPrice", "booked", "chance", "chanceBooked"] as const),
  ...(["goods", "recurringWon", "highTicketDeals", "highTicketBooked", "disputed"] as const),
  ...(["heldBack", "heldDays", "extraDiscount"] as const),
];
const seen: Readonly<Record<string, readonly Flow[]>> = { marketer: ofAll, rep: [...ofAll, ...ofSales] };

// Whoever adds a flow decides here, and in the role's file, whether it lies behind a role's part of the funnel.
test.each(roles)(
  "every flow is either seen by a $name or hidden, and none is both",
  ({ name, downstream }) => {
    const all = [...seen[name]!, ...downstream.hidden];
    expect(all.toSorted()).toEqual(flows.toSorted());
  },
);

test.each(roles)("what a $name learns from, cares for and suggests by is seen", (role) => {
  const { downstream, learns, volume } = role;
  expect(seen[role.name]).toEqual(expect.arrayContaining([learns, volume, downstream.suggestedBy]));
});
