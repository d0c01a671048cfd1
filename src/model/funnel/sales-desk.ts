import type { Appointments } from "../agenda/appointments.ts";
import { Fifo } from "../agenda/fifo.ts";
import { PriorityQueue } from "../agenda/priority-queue.ts";
import { AgreedDeals } from "./agreed-deals.ts";

/** The work that waits for the reps. */
export interface SalesDesk {
  /** New MQLs of each rep by promise. */
  readonly fresh: readonly PriorityQueue[];
  /** The same MQLs by arrival, for a promised response time. */
  readonly arrivals: readonly Fifo[];
  /** Follow-ups of each rep that are due. */
  readonly due: readonly Fifo[];
  /** Days on which follow-ups fall due. */
  readonly followUps: Appointments;
  /** Deals agreed on that wait for their signature. */
  readonly agreed: AgreedDeals;
  /** Deals that could be signed and that their reps hold back. */
  readonly held: AgreedDeals;
  /** Days on which MQLs come to a desk that are routed first. */
  readonly routed: Appointments;
  /** Days on which unanswered MQLs run out. */
  readonly mqlEnds: Appointments;
  /** Hours that each rep worked over on earlier days. */
  readonly overtime: Float64Array;
  /** Attempts that each rep made and that are not booked yet, and those of them that reached somebody. */
  readonly attempts: Int32Array;
  readonly contacts: Int32Array;
  /** Each rep's share of leads, up to a factor. */
  readonly shares: Float64Array;
  /** How many leads, times the sum of shares, each rep is owed where leads go in turn. */
  readonly owed: Float64Array;
}

/** An empty desk of as many reps as have shares of leads, with books of appointments for what falls due on it. */
export function createDesk(
  shares: Float64Array,
  { followUps, routed, mqlEnds }: Pick<SalesDesk, "followUps" | "routed" | "mqlEnds">,
): SalesDesk {
  const reps = shares.length;
  const each = <T>(make: () => T) => Array.from({ length: reps }, make);
  return {
    fresh: each(() => new PriorityQueue()),
    arrivals: each(() => new Fifo()),
    due: each(() => new Fifo()),
    followUps,
    routed,
    mqlEnds,
    agreed: new AgreedDeals(),
    held: new AgreedDeals(),
    overtime: new Float64Array(reps),
    attempts: new Int32Array(reps),
    contacts: new Int32Array(reps),
    shares,
    owed: new Float64Array(reps),
  };
}

/** The same work on a desk of its own. */
export function copyDesk(desk: SalesDesk): SalesDesk {
  return {
    // Not mapped: V8 gives a list another kind once it has compiled `map` here, and everything that reads it is compiled anew.
    fresh: Array.from(desk.fresh, (queue) => queue.copy()),
    arrivals: Array.from(desk.arrivals, (queue) => queue.copy()),
    due: Array.from(desk.due, (queue) => queue.copy()),
    followUps: desk.followUps.copy(),
    routed: desk.routed.copy(),
    mqlEnds: desk.mqlEnds.copy(),
    agreed: desk.agreed.copy(),
    held: desk.held.copy(),
    overtime: desk.overtime.slice(),
    attempts: desk.attempts.slice(),
    contacts: desk.contacts.slice(),
    shares: desk.shares.slice(),
    owed: desk.owed.slice(),
  };
}

/** Takes everything off the desk of a rep whose work others have taken over. */
export function clearDesk({ fresh, arrivals, due, overtime }: SalesDesk, place: number): void {
  fresh[place]!.clear();
  arrivals[place]!.clear();
  due[place]!.clear();
  overtime[place] = 0;
}
