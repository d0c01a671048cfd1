import type { Metric } from "../metric.ts";

/** What comes into the funnel by word of mouth, and what leaks out of it. */
export const leaks = [
  {
    name: "referrals",
    title: "Referrals",
    sentence: "Needs that happy customers brought by word of mouth.",
    unit: "count",
    better: "higher",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { referrals: 1 },
  },
  {
    name: "dropped",
    title: "Dropped leads",
    sentence: "Leads that a rep dropped after the first call.",
    unit: "count",
    better: "neither",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { dropped: 1 },
  },
  {
    name: "vanished",
    title: "Lost at a broken stage",
    sentence: "Leads, calls or deals that a broken stage of the funnel swallowed.",
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { vanished: 1 },
  },
  {
    name: "recycled",
    title: "Recycled leads",
    sentence: "MQLs and opportunities that went back to marketing.",
    unit: "count",
    better: "neither",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { recycled: 1 },
  },
  {
    name: "lost",
    title: "Lost leads",
    sentence: "Leads, MQLs and opportunities that ended without a deal.",
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { lost: 1 },
  },
] as const satisfies readonly Metric[];
