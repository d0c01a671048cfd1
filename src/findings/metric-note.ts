import { z } from "zod";
import { text } from "./text.ts";
import type { TypeOf } from "./type-of.ts";

/** What a metric is, copied into the findings so that they can be read without the software. */
export const metricNote = z.strictObject({
  name: z.string(),
  title: text,
  sentence: text,
  unit: z.enum(["count", "share", "money", "days", "pressure", "index", "fit", "ratio"]),
  better: z.enum(["higher", "lower", "neither"]),
  scopes: z.array(z.enum(["company", "marketing", "sales", "person"])),
});

/** What a metric is. */
export type MetricNote = TypeOf<typeof metricNote>;
