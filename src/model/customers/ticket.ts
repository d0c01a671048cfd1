import { exp } from "../../random/exp.ts";
import { purpose } from "../luck-purposes.ts";
import type { CustomersWorld } from "./customers-world.ts";
import { slot } from "./population.ts";

/** This month's list price of what a person would buy, lognormal; drawn when somebody first asks, since few are ever asked. */
export function ticketOf({ people, luck, company, priceLevel }: CustomersWorld, i: number): number {
  const { ticket } = people.record;
  const { ticketMedian, ticketSpread } = company.customers;
  if (ticket[slot(i)] === 0)
    ticket[slot(i)] = ticketMedian * exp(ticketSpread * luck.normal(purpose.ticket, i, 0));
  return ticket[slot(i)]! * priceLevel;
}
