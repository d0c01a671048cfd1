import { DAYS_A_MONTH } from "../calendar.ts";
import { signedAfter, spreadOfCycle, workingDays } from "../model/funnel/sales-cycle.ts";
import { customersSchema } from "../model/parameters/customers.ts";
import { sellingSchema } from "../model/parameters/selling.ts";
import { valueAt } from "./known-keys.ts";
import type { Fault } from "./problem.ts";

type Data = Readonly<Record<string, unknown>>;
type Selling = ReturnType<typeof sellingSchema.parse>;

const path = ["company", "selling", "cycleDays"];

/** What of a sales cycle the model cannot meet: days are whole working days, a desk takes time to answer, and a run ends. */
export function cycleOutOfReach(data: Data): readonly Fault[] {
  if (valueAt(data, path) === undefined) return [];
  const selling = sellingSchema.parse(valueAt(data, ["company", "selling"]));
  if (selling.cycleDays.median === 0) return [];
  return [
    ...wholeDays(selling),
    ...inAHurry(selling),
    ...evenTickets(data, selling),
    ...shortRun(data, selling),
  ];
}

/** How far what is simulated may lie from what is stated, as a part of it. */
const NEAR = 0.1;

function wholeDays({ cycleDays }: Selling): readonly Fault[] {
  return (["median", "p90"] as const).flatMap((key) => {
    const met = signedAfter(workingDays(cycleDays[key])) / workingDays(1);
    if (Math.abs(met / cycleDays[key] - 1) <= NEAR) return [];
    const message = `comes to about ${Number(met.toFixed(1))} days: deals are signed after whole working days`;
    return [{ path: [...path, key], on: "value", message, hint: "nothing nearer can be simulated" }];
  });
}

/** Working days below which a wait of a day for the first call shows in half of all wins. */
const HURRIED = 3;

function inAHurry({ cycleDays: { median } }: Selling): readonly Fault[] {
  if (workingDays(median) >= HURRIED) return [];
  const message =
    "is met only where sales answers at once: who waits a day for a first call signs a day later";
  return [
    { path: [...path, "median"], on: "value", message, hint: "shorter calls or more reps leave time to" },
  ];
}

function evenTickets(data: Data, { cycleGrowth, cycleDays }: Selling): readonly Fault[] {
  const stated = valueAt(data, ["company", "customers", "ticketSpread"]);
  const { ticketSpread } = customersSchema.parse({ ticketSpread: stated });
  const room = spreadOfCycle(cycleDays);
  if (cycleGrowth * ticketSpread <= room) return [];
  const power = Number((room / ticketSpread).toPrecision(2));
  const message = `is too even for tickets that differ so much: it grows with the ticket by a power of ${power}, not of ${cycleGrowth}`;
  return [{ path, on: "value", message, hint: "see 'cycleGrowth'" }];
}

function shortRun({ months }: Data, { cycleDays: { median } }: Selling): readonly Fault[] {
  if (typeof months !== "number" || months * DAYS_A_MONTH >= workingDays(median)) return [];
  const message = `is longer than the run of ${months} months: most of what it shows was agreed on before its first day`;
  return [{ path: [...path, "median"], on: "value", message, hint: "give the scenario more months" }];
}
