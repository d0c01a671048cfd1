/**
 * Every countable event, in the order of the ledger's columns. A flow is credited to units: the company once, and the
 * source marketer, the closing rep and their departments where there are such. A new one goes to the end, and each role says
 * whether it lies behind its part of the funnel (`downstream` in `src/model/roles`).
 */
export const flows = [
  "needs", // needs that arose
  "inbound", // leads that came by themselves
  "attempts", // touches and calls tried, those on opted-out people included
  "contacts", // attempts that reached somebody
  "touchCost", // money spent on touches
  "leads", // people who became a lead
  "leadFit", // their true fit, summed
  "mqls", // leads handed over as qualified
  "mqlFit", // their true fit, summed
  "accepted", // MQLs that a rep took on at the first call
  "rejected", // MQLs that a rep sent back
  "expired", // MQLs that nobody answered in time
  "answered", // MQLs that got a first answer, accepted or rejected
  "answerDays", // working days they waited for it, summed
  "sameDay", // MQLs answered within a day
  "opportunities", // leads whose first call was held and that were kept
  "dropped", // leads dropped after the first call
  "deals", // deals won
  "dealFit", // their true fit, summed
  "dealDays", // working days from hand-over to the win, summed
  "listPrice", // their list price, summed
  "booked", // their price after discount, summed
  "lifetimeValue", // what they are expected to pay over their life, discount taken off, summed
  // The five of an offer stand side by side: see offerRow.
  "chance", // closing probabilities of sales contacts, summed: deals without the luck
  "chanceBooked", // the same, times the price after discount
  "chanceLifetime", // the same, times the lifetime value
  "offers", // sales contacts at which a discount was on the table
  "discountOffered", // the share offered, summed
  "recurring", // what customers who stay pay
  "goods", // cost of goods
  "lost", // leads, MQLs and opportunities that ended without a deal
  "vanished", // leads, calls or deals that a broken stage swallowed
  "recycled", // MQLs and opportunities that went back to marketing
  "optOuts", // people who opted out, credited to whoever made the contact
  "complaints", // those of them who complained
  "churned", // customers who left
  "churnedEarly", // booked value of those who left early
  "referrals", // needs that happy customers brought
  "hours", // hours that reps had for contacts
  "idleHours", // those that they did not need
  "salaries", // salaries paid
  "bonuses", // everything else paid, net of clawback and penalties
  "clawback", // what clawbacks and penalties took back, as a positive amount
  "sessions", // strategy sessions held
  "sessionCost", // what they cost
  "blamedMarketing", // months in which the manager blamed marketing
  "blamedSales",
  "blamedMarket",
  "blamedFunnel",
  "recurringWon", // monthly recurring revenue that deals brought
  "recurringLost", // monthly recurring revenue that left with customers
  "highTicketDeals", // deals won at a high price
  "highTicketBooked", // their price after discount, summed
  "disputed", // MQLs by marketing's own count that sales would not count at the hand-over
  "budgetMoved", // budget share that went from one department to the other at a month's end
  "heldBack", // deals that could be signed and that a rep held back
  "heldDays", // working days that they waited, summed
  "extraDiscount", // what was given off the list price beyond the usual discount, to have a deal sooner
  "leavers", // people who left of themselves
  "newcomers", // people who took the place of others
  "vacantWeeks", // weeks for which posts were empty
  "replacing", // what newcomers cost beside their pay
] as const;

/** The name of a countable event. */
export type Flow = (typeof flows)[number];

/** What is booked of an offer. These are neighbours among the flows, in this order, because an offer is credited as a row. */
export const offerRow = [
  "chance",
  "chanceBooked",
  "chanceLifetime",
  "offers",
  "discountOffered",
] as const satisfies readonly Flow[];

/** The column of each flow. */
export const flowIndex = Object.freeze(
  Object.fromEntries(flows.map((name, column) => [name, column])),
) as Readonly<Record<Flow, number>>;
