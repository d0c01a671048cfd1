import { normalQuantile } from "../../../random/normal.ts";
import { luckNodes } from "../luck-nodes.ts";
import type { LuckShape } from "../luck-shape.ts";

/** Luck made of many small things; what people believe in unless something else is said. */
export const normal = {
  name: "normal",
  quantile: normalQuantile,
  nodes: luckNodes,
} as const satisfies LuckShape;
