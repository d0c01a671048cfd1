import type { Metric } from "../metric.ts";

/** How much need there is. */
export const market = [
  {
    name: "inNeed",
    title: "People in need",
    sentence: "People in the market who need the product at the week's end.",
    unit: "count",
    better: "neither",
    scopes: ["company"],
    gauge: "inNeed",
  },
  {
    name: "needIndex",
    title: "Need index",
    sentence: "Rate at which needs arise, relative to the healthy base.",
    unit: "index",
    better: "neither",
    scopes: ["company"],
    charted: 5,
    gauge: "needIndex",
  },
] as const satisfies readonly Metric[];
