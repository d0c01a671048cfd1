import { WEEKS_A_MONTH } from "../../calendar.ts";
import { weeksDeferred } from "../../model/incentives/payroll.ts";
import type { FileRule, Finding } from "../rule.ts";

/** A period that no trial lives to see the end of. */
export const periodBeyondRun: FileRule = {
  name: "period-beyond-run",
  needs: "file",
  title: { en: "A period longer than the run", ru: "Период длиннее прогона" },
  sentence: {
    en: "A component that is settled, or begins to pay, after the trial has ended.",
    ru: "Выплата, которая начинается или по которой рассчитываются уже после конца испытания.",
  },
  find: ({ statedParts, months, say }) => [
    ...statedParts
      .filter(({ month }) => month > months)
      .map(
        ({ place, month }): Finding => ({
          severity: "warning",
          component: place,
          field: ["months"],
          message: say(
            (n) =>
              `pays from month ${n.count(month)} on, and a trial has ${n.count(months)}: nobody ever gets it`,
            (n) =>
              `платит с ${n.count(month)}-го месяца, а испытание длится ${n.count(months)} мес.: этого никто не получит`,
          ),
          remedy: say(
            (n) => `give the scenario \`months: ${n.count(month)}\` or more, or let it begin earlier`,
            (n) => `задайте \`months: ${n.count(month)}\` или больше либо начните раньше`,
          ),
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
          message: say(
            (n) =>
              `is settled every ${n.count(weeks / WEEKS_A_MONTH)} months, and a trial has ${n.count(months)}: what is booked for it is a forecast and nothing is ever decided`,
            (n) =>
              `расчёт раз в ${n.count(weeks / WEEKS_A_MONTH)} мес., а испытание длится ${n.count(months)} мес.: в книгах стоит лишь прогноз, и ничего не решается`,
          ),
          remedy: say(
            (n) =>
              `give the scenario \`months: ${n.count(weeks / WEEKS_A_MONTH)}\` or more, or shorten the period`,
            (n) => `задайте \`months: ${n.count(weeks / WEEKS_A_MONTH)}\` или больше либо сократите период`,
          ),
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
          message: say(
            (n) =>
              `is paid ${n.count(weeksDeferred(terms) / WEEKS_A_MONTH)} months after it was earned, and a trial has ${n.count(months)}: nobody lives to see it paid`,
            (n) =>
              `платят через ${n.count(weeksDeferred(terms) / WEEKS_A_MONTH)} мес. после того, как заработано, а испытание длится ${n.count(months)} мес.: до выплаты никто не доживёт`,
          ),
          remedy: say(
            (n) =>
              `give the scenario more than \`months: ${n.count(weeksDeferred(terms) / WEEKS_A_MONTH)}\`, or defer for less`,
            (n) =>
              `задайте больше чем \`months: ${n.count(weeksDeferred(terms) / WEEKS_A_MONTH)}\` или отложите на меньший срок`,
          ),
          figures: { deferred: weeksDeferred(terms) / WEEKS_A_MONTH, months },
        }),
      ),
  ],
};
