import { DAYS_A_MONTH } from "../../calendar.ts";
import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import { enter } from "../customers/enter.ts";
import { expectedLife, startLife } from "../customers/life.ts";
import { slot, UNTOUCHED } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { ticketOf } from "../customers/ticket.ts";
import { flowIndex, offerRow } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";

/** Log odds that a sales contact of today closes at a discount (a share of the list price); tests hold them to the formula. */
export function closingLogit(world: FunnelWorld, i: number, discount: number): number {
  offered[DISCOUNT] = discount;
  weighOffer(world, i);
  return weighed[LOGIT]!;
}

/** The offer that is being made, as it is booked: an amount for each flow of {@link offerRow}. */
const offered = new Float64Array(offerRow.length);
const [CHANCE, BOOKED, LIFETIME, OFFERS, DISCOUNT] = [0, 1, 2, 3, 4];
/** What else was weighed of it. */
const weighed = new Float64Array(1);
const LOGIT = 0;

/** Makes a rep's offer to a person; returns whether it closes. Chances are booked beside wins: they are wins without the luck. */
export function closes(world: FunnelWorld, rep: Worker, i: number): boolean {
  offered[DISCOUNT] = world.company.selling.deepestDiscount * rep.acted[rep.places.discount]!;
  weighOffer(world, i);
  world.ledger.creditRow(flowIndex.chance, offered, world.people.source[i]!, rep.number);
  learnDiscount(world, i);
  return decides(world, i);
}

// What follows hands numbers on in arrays: as arguments and results each would be an object on the heap. For the same reason, and
// because reps make thousands of offers, all of an offer is weighed in one function.

/**
 * Weighs the offer of a discount to a person: how likely it closes, and what it is worth then. What it says of pressure, need and life
 * is what `pressed`, `hasNeed` and `expectedLife` say, written out.
 */
function weighOffer(world: FunnelWorld, i: number): void {
  const { company, people, staff, day } = world;
  const { selling, customers } = company;
  const { record } = people;
  const at = slot(i);
  const discount = offered[DISCOUNT]!;
  const suits = record.fit[at]! - 0.5;
  const pressed = (record.pressure[at]! * world.pressure.unit) / record.tolerance[at]!;
  const expected = Math.max(record.expectedDiscount[at]!, world.marketDiscount);
  const help = Math.min(1, staff.helpOfMarketing / selling.helpFull) - selling.helpReference;
  const logit =
    selling.logitBase +
    selling.logitFit * suits +
    selling.logitWarmth * (record.warmth[at]! * world.warmth.unit - 0.4) -
    (record.needUntil[at]! > day ? 0 : selling.logitNoNeed) +
    selling.logitTrust * (record.trust[at]! - 0.8) -
    selling.logitPressure * pressed +
    selling.logitDiscount * (discount - expected) +
    selling.logitHelp * help * world.manager.coordination +
    staff.traits.skill[people.rep[i]!]!;
  const chance = 1 / (1 + exp(-logit));
  const price = ticketOf(world, i) * (1 - discount);
  const life =
    customers.lifeMean * exp(customers.lifeFitSlope * suits - customers.lifePressureSlope * pressed);
  weighed[LOGIT] = logit;
  offered[CHANCE] = chance;
  offered[BOOKED] = chance * price;
  offered[LIFETIME] = chance * (price * (1 + (company.money.recurringShare / DAYS_A_MONTH) * life));
  offered[OFFERS] = 1;
}

/** Runs the person's threshold down by the offer's hazard; when it is passed they buy, and the next time needs a new one. */
function decides(world: FunnelWorld, i: number): boolean {
  const { purchaseLeft } = world.people.record;
  const at = slot(i);
  const untilNow = purchaseLeft[at]!;
  const before = untilNow === UNTOUCHED ? world.luck.exponential(purpose.firstPurchase, i, 0) : untilNow;
  const left = before + log(1 - offered[CHANCE]!);
  purchaseLeft[at] = left;
  if (left > 0) return false;
  buy(world, i);
  return true;
}

function buy({ people, luck }: FunnelWorld, i: number): void {
  const before = people.purchases[i]! + 1;
  people.purchases[i] = before;
  luck.putExponential(people.record.purchaseLeft, slot(i), purpose.purchase, i, before);
}

/** Offers somebody a discount beyond the one that they have agreed on: what they and the market expect moves as at any offer. */
export function offerMore(world: FunnelWorld, i: number, discount: number): void {
  offered[DISCOUNT] = discount;
  learnDiscount(world, i);
}

/** A discount above the expected one moves what the person expects, and what the market does, a little. */
function learnDiscount(world: FunnelWorld, i: number): void {
  const { people, company } = world;
  const { expectationGain, expectationSpread } = company.customers;
  const { expectedDiscount } = people.record;
  const discount = offered[DISCOUNT]!;
  const own = expectedDiscount[slot(i)]!;
  if (discount > own) expectedDiscount[slot(i)] = own + expectationGain * (discount - own);
  const gap = discount - world.marketDiscount;
  if (gap > 0) world.marketDiscount += Math.min(1, expectationSpread / people.count) * gap;
}

/** Books a deal at the discount that was agreed on: its price after it at once, a monthly share while the customer stays. */
export function win(world: FunnelWorld, rep: Worker, i: number, discount: number): void {
  const { people, ledger, day, company } = world;
  const marketer = people.source[i]!;
  const price = ticketOf(world, i) * (1 - discount);
  enter(people, i, stage.customer);
  people.wonOn[i] = day;
  people.price[i] = price;
  people.record.needUntil[slot(i)] = day;
  ledger.credit(flowIndex.deals, 1, marketer, rep.number);
  ledger.credit(flowIndex.dealFit, people.record.fit[slot(i)]!, marketer, rep.number);
  ledger.credit(flowIndex.dealDays, day - people.handedOn[i]!, marketer, rep.number);
  ledger.credit(flowIndex.listPrice, ticketOf(world, i), marketer, rep.number);
  ledger.credit(flowIndex.booked, price, marketer, rep.number);
  ledger.credit(flowIndex.recurringWon, price * company.money.recurringShare, marketer, rep.number);
  if (price >= company.selling.highTicket) {
    ledger.credit(flowIndex.highTicketDeals, 1, marketer, rep.number);
    ledger.credit(flowIndex.highTicketBooked, price, marketer, rep.number);
  }
  ledger.credit(flowIndex.goods, price * company.money.costOfGoods, marketer, rep.number);
  ledger.credit(flowIndex.lifetimeValue, lifetimeValue(world, i, price), marketer, rep.number);
  world.journal?.win(i, { rep: rep.number, day, price });
  startLife(world, i);
}

/** What a customer won today at a price is expected to pay over their life. */
function lifetimeValue(world: FunnelWorld, i: number, price: number): number {
  return price * (1 + (world.company.money.recurringShare / DAYS_A_MONTH) * expectedLife(world, i));
}
