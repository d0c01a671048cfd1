import { type ComponentTerms, type Reading, weeksOf } from "../model/incentives/component.ts";
import { componentOf } from "../model/incentives/components/index.ts";
import { eligible, readingsOf } from "../model/incentives/payroll.ts";
import { seatFor } from "../model/incentives/recipients.ts";
import type { Seat } from "../model/incentives/seat.ts";
import { seatsOf } from "../model/incentives/seats-of.ts";
import { unitOf } from "../model/incentives/unit-of.ts";
import { COMPANY, type Department, departments } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { rosterOf } from "../model/roles/roster.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { inSeason } from "./in-season.ts";

/** One component as the file states it, for the first person of a department. */
export interface StatedPart {
  /** Its place in the plan as it was written. */
  readonly place: number;
  readonly terms: ComponentTerms;
  readonly department: Department;
  readonly seat: Seat;
  readonly weeks: number;
  /** The last counted month of a run in which it pays; where it begins, if that is later. */
  readonly month: number;
  /** What the component itself pays on: the person's own result or one that they share, and not a rival's. */
  readonly paidOn: readonly Reading[];
  /** The same with what only a gate or another modifier looks at. */
  readonly looksAt: readonly Reading[];
}

/** A pay plan as its file states it: all that can be asked before anything is measured. */
export interface StatedView {
  readonly name: string;
  readonly company: Company;
  /** Counted months of a trial. */
  readonly months: number;
  /** The components as the scenario states them. */
  readonly stated: readonly ComponentTerms[];
  /** Every component as a marketer and a rep meet it, those that are for them. */
  readonly statedParts: readonly StatedPart[];
  readonly currency: string;
}

/** A scenario's plan as it is stated. */
export function statedView({ plans, company, months, currency }: Scenario, name: string): StatedView {
  const stated = plans[name]!.components;
  const seats = seatsOf(rosterOf(company));
  const statedParts = departments.flatMap((department) =>
    stated.flatMap((terms, place) => {
      const seat = seats.find((one) => one.department === department && eligible(terms, one));
      return seat ? [statedPart(terms, place, seatFor(terms.for, seat), months)] : [];
    }),
  );
  return { name, company, months, stated, statedParts, currency };
}

function statedPart(terms: ComponentTerms, place: number, seat: Seat, months: number): StatedPart {
  const isOwn = ({ unit }: Reading) =>
    unit === seat.self || unit === COMPANY || unit === unitOf("department", seat);
  return {
    place,
    terms,
    department: seat.department,
    seat,
    weeks: weeksOf[terms.period],
    month: inSeason(terms, months).month,
    paidOn: componentOf(terms.type).reads(terms, seat).filter(isOwn),
    looksAt: readingsOf(terms, seat).filter(isOwn),
  };
}
