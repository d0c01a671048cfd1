import type { FlowMetric } from "../metric.ts";

/** Wait for the first answer. */
export const responseDays: FlowMetric = {
  name: "responseDays",
  title: { en: "Response time", ru: "Время ответа" },
  sentence: {
    en: "Mean number of working days that an MQL waits for its first answer.",
    ru: "Среднее число рабочих дней, которое MQL ждёт первого ответа.",
  },
  unit: "days",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { answerDays: 1 },
  per: { answered: 1 },
};
