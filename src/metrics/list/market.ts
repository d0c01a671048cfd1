import type { Metric } from "../metric.ts";

/** How much need there is. */
export const market = [
  {
    name: "inNeed",
    title: { en: "People in need", ru: "Люди с потребностью" },
    sentence: {
      en: "People in the market who need the product at the week's end.",
      ru: "Люди на рынке, которым на конец недели нужен продукт.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company"],
    gauge: "inNeed",
  },
  {
    name: "needIndex",
    title: { en: "Need index", ru: "Индекс потребности" },
    sentence: {
      en: "Rate at which needs arise, relative to the healthy base.",
      ru: "Скорость возникновения потребностей относительно здорового рынка.",
    },
    unit: "index",
    better: "neither",
    course: 50,
    scopes: ["company"],
    gauge: "needIndex",
  },
] as const satisfies readonly Metric[];
