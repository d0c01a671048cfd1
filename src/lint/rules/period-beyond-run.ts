import { WEEKS_A_MONTH } from "../../calendar.ts";
import { weeksDeferred } from "../../model/incentives/payroll.ts";
import type { Numbers } from "../numbers.ts";
import type { FileRule, Finding } from "../rule.ts";

const says = {
  begins: (n: Numbers, p: { readonly month: number; readonly months: number }) =>
    `pays from month ${n.count(p.month)} on, and a trial has ${n.count(p.months)}: nobody ever gets it`,
  beginsRemedy: (n: Numbers, p: { readonly month: number }) =>
    `give the scenario \`months: ${n.count(p.month)}\` or more, or let it begin earlier`,
  settles: (n: Numbers, p: { readonly every: number; readonly months: number }) =>
    `is settled every ${n.count(p.every)} months, and a trial has ${n.count(p.months)}: what is booked for it is a forecast and nothing is ever decided`,
  settlesRemedy: (n: Numbers, p: { readonly every: number }) =>
    `give the scenario \`months: ${n.count(p.every)}\` or more, or shorten the period`,
  waits: (n: Numbers, p: { readonly deferred: number; readonly months: number }) =>
    `is paid ${n.count(p.deferred)} months after it was earned, and a trial has ${n.count(p.months)}: nobody lives to see it paid`,
  waitsRemedy: (n: Numbers, p: { readonly deferred: number }) =>
    `give the scenario more than \`months: ${n.count(p.deferred)}\`, or defer for less`,
};

/** A period that no trial lives to see the end of. */
export const periodBeyondRun = {
  name: "period-beyond-run",
  needs: "file",
  says,
  title: "A period longer than the run",
  sentence: "A component that is settled, or begins to pay, after the trial has ended.",
  find: ({ statedParts, months }, say) => [
    ...statedParts
      .filter(({ month }) => month > months)
      .map(
        ({ place, month }): Finding => ({
          severity: "warning",
          component: place,
          field: ["months"],
          message: say.begins({ month, months }),
          remedy: say.beginsRemedy({ month }),
          figures: { month, months },
        }),
      ),
    ...statedParts
      .filter(({ weeks }) => weeks > months * WEEKS_A_MONTH)
      .map(
        ({ place, weeks }): Finding => ({
          severity: "warning",
          component: place,
          field: ["period"],
          message: say.settles({ every: weeks / WEEKS_A_MONTH, months }),
          remedy: say.settlesRemedy({ every: weeks / WEEKS_A_MONTH }),
          figures: { weeks, months },
        }),
      ),
    ...statedParts
      .filter(({ terms }) => weeksDeferred(terms) > months * WEEKS_A_MONTH)
      .map(
        ({ place, terms }): Finding => ({
          severity: "warning",
          component: place,
          field: ["deferMonths"],
          message: say.waits({ deferred: weeksDeferred(terms) / WEEKS_A_MONTH, months }),
          remedy: say.waitsRemedy({ deferred: weeksDeferred(terms) / WEEKS_A_MONTH }),
          figures: { deferred: weeksDeferred(terms) / WEEKS_A_MONTH, months },
        }),
      ),
  ],
} as const satisfies FileRule<typeof says>;
