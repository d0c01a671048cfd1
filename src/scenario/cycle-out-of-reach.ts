import { DAYS_A_MONTH } from "../calendar.ts";
import { signedAfter, spreadOfCycle, workingDays } from "../model/funnel/sales-cycle.ts";
import { customersSchema } from "../model/parameters/customers.ts";
import { sellingSchema } from "../model/parameters/selling.ts";
import { valueAt } from "./known-keys.ts";
import type { Fault } from "./problem.ts";

/** How far what is simulated may lie from what is stated, as a part of it. */
const NEAR = 0.1;
/** Working days below which a wait of a day for the first call shows in half of all wins. */
const IN_A_HURRY = 3;
const path = ["company", "selling", "cycleDays"];

type Data = Readonly<Record<string, unknown>>;

/** What of a sales cycle the model cannot meet: days are whole working days, a desk takes time to answer, and a run ends. */
export function cycleOutOfReach(data: Data): readonly Fault[] {
  const stated = valueAt(data, path);
  if (stated === undefined) return [];
  const selling = sellingSchema.parse(valueAt(data, ["company", "selling"]));
  const { cycleDays } = selling;
  if (cycleDays.median === 0) return [];
  const said = (key: readonly string[], message: string): Fault => ({
    path: [...path, ...key],
    on: "value",
    message,
  });
  return [
    ...(["median", "p90"] as const).flatMap((key) => {
      const met = inCalendar(signedAfter(workingDays(cycleDays[key])));
      const isMet = Math.abs(met / cycleDays[key] - 1) <= NEAR;
      return isMet
        ? []
        : [said([key], `comes to about ${met} days: deals are signed after whole working days`)];
    }),
    ...(workingDays(cycleDays.median) < IN_A_HURRY
      ? [
          said(
            ["median"],
            "is met only where sales answers at once: who waits a day for a first call signs a day later",
          ),
        ]
      : []),
    ...ofTickets(data, selling).map((message) => said([], message)),
    ...ofRun(data, cycleDays.median).map((message) => said(["median"], message)),
  ];
}

/** Tickets that differ by more than cycles do. */
function ofTickets(
  data: Data,
  { cycleGrowth, cycleDays }: ReturnType<typeof sellingSchema.parse>,
): readonly string[] {
  const { ticketSpread } = customersSchema.parse({
    ticketSpread: valueAt(data, ["company", "customers", "ticketSpread"]),
  });
  const room = spreadOfCycle(cycleDays);
  if (cycleGrowth * ticketSpread <= room) return [];
  const least = Number((room / ticketSpread).toPrecision(2));
  return [
    `is too even for tickets that differ so much: it grows with the ticket by a power of ${least}, not of ${cycleGrowth}`,
  ];
}

/** A run that ends before half of what is handed over on its first day is won. */
function ofRun({ months }: Data, median: number): readonly string[] {
  if (typeof months !== "number" || months * DAYS_A_MONTH >= workingDays(median)) return [];
  return [
    `is longer than the run of ${months} months: most of what it shows was agreed on before its first day`,
  ];
}

/** Days of the calendar in so many working days. */
function inCalendar(days: number): number {
  return Number((days / workingDays(1)).toFixed(1));
}
