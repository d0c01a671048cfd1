import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { planScale } from "./plan-scale.ts";
import { asWritten, neutral, partColours, themed } from "./theme.ts";

/** A gap as each of many companies has it, beside that of one. */
export interface GapPanel {
  readonly title: string;
  /** The gap of the one. */
  readonly usual: number;
  readonly gaps: readonly number[];
}

/** Gaps of many companies from the least to the largest, markets side by side: how many have the sign of one of them, and by how much. */
export interface SortedGaps {
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  /** How amounts on the axis are written, in d3-format. */
  readonly format: string;
  /** What those of the same sign are called, and those of the other one. */
  readonly marks: readonly [kept: string, turned: string];
  readonly panels: readonly GapPanel[];
  readonly language: Language;
}

const widths: readonly number[] = [640, 320, 200];
const HEIGHT = 240;

function dots({ panels }: SortedGaps) {
  return panels.flatMap(({ gaps, usual }, panel) =>
    gaps
      .toSorted((one, other) => one - other)
      .map((gap, rank) => ({ panel, gap, rank, usual, plan: Math.sign(gap) === Math.sign(usual) ? 0 : 1 })),
  );
}

/** Dots in the order of their gaps, a line at zero, and a broken one at the gap that they are held against. */
export function sortedGaps(chart: SortedGaps): ChartSpec {
  const { colour, shape } = planScale(chart.marks);
  const notPlans = { ...colour, scale: { domain: [0, 1], range: [partColours[1], partColours[2]] } };
  const axis = {
    labelExpr: asWritten(chart.format, chart.language),
    tickCount: 5,
    grid: true,
    gridColor: neutral.grid,
    domain: false,
    ticks: false,
  };
  const x = { type: "quantitative", title: chart.xTitle, scale: { zero: true }, axis };
  const width = widths[chart.panels.length - 1] ?? 160;
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: dots(chart) },
      facet: panelFacet(chart.panels, width),
      columns: 3,
      spacing: { column: 36, row: 26 },
      spec: {
        width,
        height: HEIGHT,
        layer: [
          { mark: { type: "rule", color: neutral.quiet, strokeWidth: 1.25 }, encoding: { x: { datum: 0 } } },
          {
            mark: { type: "rule", color: neutral.ink, strokeDash: [4, 4], strokeWidth: 1.25 },
            encoding: { x: { ...x, field: "usual", aggregate: "mean" } },
          },
          {
            mark: { type: "point", filled: true, opacity: 1, size: 55 },
            encoding: {
              x: { ...x, field: "gap" },
              y: { field: "rank", type: "quantitative", axis: null },
              color: notPlans,
              shape,
            },
          },
        ],
      },
    },
    chart.language,
  );
}
