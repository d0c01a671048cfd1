import { accepted } from "./list/accepted.ts";
import { addressable } from "./list/addressable.ts";
import { attempts } from "./list/attempts.ts";
import { blamedFunnel } from "./list/blamed-funnel.ts";
import { blamedMarket } from "./list/blamed-market.ts";
import { blamedMarketing } from "./list/blamed-marketing.ts";
import { blamedSales } from "./list/blamed-sales.ts";
import { bonusCost } from "./list/bonus-cost.ts";
import { bonuses } from "./list/bonuses.ts";
import { booked } from "./list/booked.ts";
import { brand } from "./list/brand.ts";
import { budgetShare } from "./list/budget-share.ts";
import { churned } from "./list/churned.ts";
import { churnedEarly } from "./list/churned-early.ts";
import { clawback } from "./list/clawback.ts";
import { complaints } from "./list/complaints.ts";
import { contacts } from "./list/contacts.ts";
import { contactsPerBuyer } from "./list/contacts-per-buyer.ts";
import { contribution } from "./list/contribution.ts";
import { costPerCustomer } from "./list/cost-per-customer.ts";
import { costPerLead } from "./list/cost-per-lead.ts";
import { customers } from "./list/customers.ts";
import { dealDays } from "./list/deal-days.ts";
import { dealFit } from "./list/deal-fit.ts";
import { deals } from "./list/deals.ts";
import { discount } from "./list/discount.ts";
import { discountOffered } from "./list/discount-offered.ts";
import { dropped } from "./list/dropped.ts";
import { earlyChurnShare } from "./list/early-churn-share.ts";
import { effort } from "./list/effort.ts";
import { expectedDiscount } from "./list/expected-discount.ts";
import { expired } from "./list/expired.ts";
import { highTicketBooked } from "./list/high-ticket-booked.ts";
import { highTicketDeals } from "./list/high-ticket-deals.ts";
import { idleShare } from "./list/idle-share.ts";
import { inNeed } from "./list/in-need.ts";
import { inboundLeads } from "./list/inbound-leads.ts";
import { leadFit } from "./list/lead-fit.ts";
import { leadToMql } from "./list/lead-to-mql.ts";
import { leads } from "./list/leads.ts";
import { lifetimeValue } from "./list/lifetime-value.ts";
import { lost } from "./list/lost.ts";
import { mqlFit } from "./list/mql-fit.ts";
import { mqlToDeal } from "./list/mql-to-deal.ts";
import { mqls } from "./list/mqls.ts";
import { needIndex } from "./list/need-index.ts";
import { netBooked } from "./list/net-booked.ts";
import { netRecurring } from "./list/net-recurring.ts";
import { openLeads } from "./list/open-leads.ts";
import { opportunities } from "./list/opportunities.ts";
import { optOuts } from "./list/opt-outs.ts";
import { pay } from "./list/pay.ts";
import { pressure } from "./list/pressure.ts";
import { pressureP95 } from "./list/pressure-p95.ts";
import { profit } from "./list/profit.ts";
import { profitBeforeBonuses } from "./list/profit-before-bonuses.ts";
import { queue } from "./list/queue.ts";
import { recurring } from "./list/recurring.ts";
import { recurringLost } from "./list/recurring-lost.ts";
import { recurringWon } from "./list/recurring-won.ts";
import { recycled } from "./list/recycled.ts";
import { referrals } from "./list/referrals.ts";
import { rejected } from "./list/rejected.ts";
import { responseDays } from "./list/response-days.ts";
import { revenue } from "./list/revenue.ts";
import { salaries } from "./list/salaries.ts";
import { sameDayShare } from "./list/same-day-share.ts";
import { sessions } from "./list/sessions.ts";
import { touchCost } from "./list/touch-cost.ts";
import { trust } from "./list/trust.ts";
import { vanished } from "./list/vanished.ts";
import { wastedShare } from "./list/wasted-share.ts";
import { winRate } from "./list/win-rate.ts";
import type { Metric } from "./metric.ts";

/** Every metric that does not depend on a company's channels, in the order of the funnel: from needs to money to people. */
export const metrics: readonly Metric[] = [
  leads,
  inboundLeads,
  mqls,
  accepted,
  rejected,
  expired,
  opportunities,
  deals,
  highTicketDeals,
  winRate,
  leadToMql,
  mqlToDeal,
  leadFit,
  mqlFit,
  dealFit,
  responseDays,
  sameDayShare,
  dealDays,
  contacts,
  attempts,
  wastedShare,
  contactsPerBuyer,
  pressure,
  pressureP95,
  optOuts,
  complaints,
  addressable,
  customers,
  brand,
  trust,
  discount,
  discountOffered,
  expectedDiscount,
  booked,
  netBooked,
  highTicketBooked,
  recurringWon,
  recurringLost,
  netRecurring,
  recurring,
  revenue,
  lifetimeValue,
  contribution,
  profitBeforeBonuses,
  profit,
  touchCost,
  salaries,
  bonuses,
  bonusCost,
  pay,
  clawback,
  churned,
  churnedEarly,
  earlyChurnShare,
  costPerLead,
  costPerCustomer,
  idleShare,
  queue,
  openLeads,
  inNeed,
  needIndex,
  effort,
  budgetShare,
  blamedMarketing,
  blamedSales,
  blamedMarket,
  blamedFunnel,
  sessions,
  referrals,
  dropped,
  vanished,
  recycled,
  lost,
];

const byName = new Map(metrics.map((metric) => [metric.name, metric]));

/** The metric of that name; undefined where there is none (levers are in lever-metrics.ts, since they differ by company). */
export function metricNamed(name: string): Metric | undefined {
  return byName.get(name);
}
