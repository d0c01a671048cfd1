import type { Metric } from "../metric.ts";

/** Whom or what the manager blames, and when the manager calls everybody together. */
export const manager = [
  {
    name: "blamedMarketing",
    title: { en: "Marketing blamed", ru: "Виноват маркетинг" },
    sentence: {
      en: "Months in which the manager blamed marketing for a shortfall.",
      ru: "Месяцы, в которые руководитель винил в недоборе маркетинг.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company"],
    sum: { blamedMarketing: 1 },
  },
  {
    name: "blamedSales",
    title: { en: "Sales blamed", ru: "Виноваты продажи" },
    sentence: {
      en: "Months in which the manager blamed sales for a shortfall.",
      ru: "Месяцы, в которые руководитель винил в недоборе продажи.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company"],
    sum: { blamedSales: 1 },
  },
  {
    name: "blamedMarket",
    title: { en: "Market blamed", ru: "Виноват рынок" },
    sentence: {
      en: "Months in which the manager explained a shortfall by the market.",
      ru: "Месяцы, в которые руководитель объяснял недобор рынком.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company"],
    sum: { blamedMarket: 1 },
  },
  {
    name: "blamedFunnel",
    title: { en: "Funnel blamed", ru: "Виновата воронка" },
    sentence: {
      en: "Months in which the manager explained a shortfall by the funnel itself.",
      ru: "Месяцы, в которые руководитель объяснял недобор самой воронкой.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company"],
    sum: { blamedFunnel: 1 },
  },
  {
    name: "sessions",
    title: { en: "Strategy sessions", ru: "Стратегические сессии" },
    sentence: {
      en: "Strategy sessions that the manager called.",
      ru: "Стратегические сессии, которые созвал руководитель.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company"],
    sum: { sessions: 1 },
  },
] as const satisfies readonly Metric[];
