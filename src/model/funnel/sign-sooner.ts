import { DAYS_A_WEEK } from "../../calendar.ts";
import { ticketOf } from "../customers/ticket.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import { DEAL_PARTS, putDeal } from "../timing/deal-parts.ts";
import type { DealTiming } from "../timing/deal-timing.ts";
import { putExtraDiscount } from "../timing/pull-in.ts";
import { offerMore } from "./closing.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";
import { sign } from "./sign.ts";

const deal = new Float64Array(DEAL_PARTS);
const extra = new Float64Array(1);

/**
 * On a week's first day a rep may offer somebody who has agreed and cannot sign yet a discount beyond the one agreed on, to have their
 * signature today. Returns whether they sign.
 */
export function signsSooner(world: FunnelWorld, rep: Worker, i: number, agreed: number): boolean {
  const { day, ledger, people } = world;
  if (rep.timing === null || day % DAYS_A_WEEK !== 0) return false;
  putExtra(world, rep.timing, i, agreed);
  if (extra[0]! === 0) return false;
  offerMore(world, i, agreed + extra[0]!);
  if (extra[0]! < leastExtra(world, i)) return false;
  ledger.credit(flowIndex.extraDiscount, extra[0]! * ticketOf(world, i), people.source[i]!, rep.number);
  sign(world, rep, i, agreed + extra[0]!);
  return true;
}

function putExtra(world: FunnelWorld, timing: DealTiming, i: number, agreed: number): void {
  const { deepestDiscount, highTicket } = world.company.selling;
  const { pullIn, signsFor, extraCost } = timing;
  const listPrice = ticketOf(world, i);
  putDeal(deal, listPrice, listPrice * (1 - agreed), highTicket);
  putExtraDiscount(pullIn, deal, signsFor, extraCost, Math.max(0, deepestDiscount - agreed), extra);
}

/** The least that a buyer signs for before they have to, drawn once for each purchase. */
function leastExtra({ company, luck, people }: FunnelWorld, i: number): number {
  return company.timing.signsFor * Math.sqrt(luck.uniform(purpose.signsSooner, i, people.purchases[i]!));
}
