import type { Appointments } from "../agenda/appointments.ts";
import type { CustomersWorld } from "../customers/customers-world.ts";
import type { JournalWriter } from "../ledger/journal.ts";
import type { DealTiming } from "../timing/deal-timing.ts";
import type { LeadList } from "./lead-list.ts";
import type { SalesCycle } from "./sales-cycle.ts";
import type { SalesDesk } from "./sales-desk.ts";

/** What the funnel needs of the world: customers as they truly are, and where each lead stands. */
export interface FunnelWorld extends CustomersWorld {
  /** Open leads of every marketer. */
  readonly openLeads: readonly LeadList[];
  /** Days on which leads die unless they respond again. */
  readonly leadEnds: Appointments;
  readonly desk: SalesDesk;
  /** How long buyers take. */
  readonly cycle: SalesCycle;
  /** Where hand-overs and deals are written down one by one; null where nobody asked. */
  readonly journal: JournalWriter | null;
  /** Whether a rep's call comes with a mail. */
  readonly repsMail: boolean;
  readonly staff: FunnelStaff;
  readonly manager: { readonly repaired: boolean; readonly coordination: number };
  /** People who have not opted out. */
  addressable: number;
  /** Discount that the whole market has learned to expect. */
  marketDiscount: number;
}

/** A person as the funnel meets one: where their levers are this week that it reads. */
export interface Worker {
  readonly number: number;
  /** Place in their role. */
  readonly place: number;
  readonly atWork: boolean;
  readonly acted: Float64Array;
  readonly places: { readonly selectivity: number; readonly persistence: number; readonly discount: number };
  /** What they go by when they choose the day of a deal; null where it is booked as it comes. */
  readonly timing: DealTiming | null;
}

/** Those who work in the funnel, and what others feel of their levers. */
interface FunnelStaff {
  readonly people: readonly Worker[];
  readonly marketers: readonly Worker[];
  readonly reps: readonly Worker[];
  /** How good each is at what they do, in log odds, by number. */
  readonly traits: { readonly skill: Float64Array };
  /** For how many weeks each newcomer has been there, by number; -1 for whoever was there first. */
  readonly occupancy: { readonly weeksThere: Int32Array };
  /** Those of them who are at work, by place. */
  readonly marketersAtWork: readonly Worker[];
  readonly repsAtWork: readonly Worker[];
  /** Mean help of marketing this week, in shares of a working day. */
  readonly helpOfMarketing: number;
  /** By how much scores err this week, as a standard deviation. */
  readonly scoreSpread: number;
  /** The score from which each marketer hands over this week: their own bar, and what was agreed on at least. */
  readonly bars: Float64Array;
}
