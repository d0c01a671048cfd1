import type { CompanyFile } from "../customers/population.ts";
import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Company } from "../parameters/company.ts";
import { stillWaits } from "./desk-work.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";
import { call } from "./sales-contact.ts";
import type { SalesDesk } from "./sales-desk.ts";
import { score, viewer } from "./score.ts";
import { returnFromSales } from "./transitions.ts";

/**
 * What a rep can see: the desk, and what the company has on file of its customers. How well the product suits somebody, whether they
 * need it and what they bear is not in it: the functions beside it know, and a rep learns of it what they tell.
 */
export interface SalesView {
  readonly company: Company;
  readonly ledger: Ledger;
  readonly day: number;
  readonly people: CompanyFile;
  readonly desk: SalesDesk;
}

/** The world behind what a rep sees. Whoever is given a view is given one of a world, and here alone it is taken for it. */
function behind(view: SalesView): FunnelWorld {
  return view as FunnelWorld;
}

/** Whether somebody on a rep's lists still waits there for a first answer. */
export function waits(view: SalesView, rep: Worker, i: number): boolean {
  return stillWaits(behind(view), i, rep.number);
}

/** Whether somebody is an opportunity of a rep. */
export function isPursued(view: SalesView, rep: Worker, i: number): boolean {
  return behind(view).people.record.stage[slot(i)] === stage.opportunity && view.people.rep[i] === rep.number;
}

/** How ready to buy somebody looks to sales. */
export function promise(view: SalesView, i: number): number {
  return score(behind(view), i, viewer.sales);
}

/** Sends somebody back to marketing, or out. */
export function sendBack(view: SalesView, i: number): void {
  returnFromSales(behind(view), i);
}

/** Calls somebody; returns whether they were reached. */
export function tryToReach(view: SalesView, rep: Worker, i: number): boolean {
  return call(behind(view), rep, i);
}
