import type { ChartSpec } from "./chart-spec.ts";
import { textAt } from "./text-at.ts";

/**
 * Panels side by side, told apart by their place in the data's field `panel`; each is headed by its title, flush left and cut where
 * it would run into the next one. `padding` is what lies between a title and its panel, in pixels.
 */
export function panelFacet(
  panels: readonly { readonly title: string }[],
  labelLimit?: number,
  labelPadding?: number,
): ChartSpec {
  return {
    field: "panel",
    type: "ordinal",
    header: {
      labelExpr: textAt(panels.map(({ title }) => title)),
      labelAnchor: "start",
      ...(labelLimit !== undefined && { labelLimit }),
      ...(labelPadding !== undefined && { labelPadding }),
    },
  };
}
