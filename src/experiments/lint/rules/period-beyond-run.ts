import type { LintRule } from "../rule.ts";

const weeksAMonth = 4;

/** A period that no trial lives to see the end of. */
export const periodBeyondRun: LintRule = {
  name: "period-beyond-run",
  title: { en: "A period longer than the run", ru: "Период длиннее прогона" },
  sentence: {
    en: "A component that is settled after the trial has ended.",
    ru: "Выплата, по которой рассчитываются уже после конца испытания.",
  },
  find: ({ parts, months, say }) =>
    parts
      .filter(({ weeks }) => weeks > months * weeksAMonth)
      .map(({ place, weeks }) => ({
        severity: "warning",
        component: place,
        field: ["period"],
        message: say(
          (n) =>
            `is settled every ${n.count(weeks / weeksAMonth)} months, and a trial has ${n.count(months)}: what is booked for it is a forecast and nothing is ever decided`,
          (n) =>
            `расчёт раз в ${n.count(weeks / weeksAMonth)} мес., а испытание длится ${n.count(months)} мес.: в книгах стоит лишь прогноз, и ничего не решается`,
        ),
        remedy: say(
          (n) =>
            `give the scenario \`months: ${n.count(weeks / weeksAMonth)}\` or more, or shorten the period`,
          (n) => `задайте \`months: ${n.count(weeks / weeksAMonth)}\` или больше либо сократите период`,
        ),
        figures: { weeks, months },
      })),
};
