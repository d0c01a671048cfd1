/**
 * What pay may look at in a deal, as places in a row: that it is one, its list price, its price after discount, and the same of one that
 * counts as a high ticket. A deal is such a row of amounts, what it is worth one of money for a unit of each.
 */
export const dealPart = { one: 0, listPrice: 1, price: 2, highTicket: 3, highTicketPrice: 4 } as const;

/** Places in a row. */
export const DEAL_PARTS = 5;

/** Writes a deal of some list price at a price after discount. */
export function putDeal(out: Float64Array, listPrice: number, price: number, highTicketFrom: number): void {
  const isHigh = price >= highTicketFrom;
  out[dealPart.one] = 1;
  out[dealPart.listPrice] = listPrice;
  out[dealPart.price] = price;
  out[dealPart.highTicket] = isHigh ? 1 : 0;
  out[dealPart.highTicketPrice] = isHigh ? price : 0;
}
