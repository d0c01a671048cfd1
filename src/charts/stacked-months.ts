import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { planScale } from "./plan-scale.ts";
import { themed } from "./theme.ts";

/** Parts by month, panels side by side. */
export interface StackedMonths {
  readonly title: string;
  readonly subtitle: string;
  readonly yTitle: string;
  readonly monthsTitle: string;
  /** The parts in words from the bottom up. */
  readonly parts: readonly string[];
  /** Each part's share in each month: [month][part]. */
  readonly panels: readonly { readonly title: string; readonly months: readonly (readonly number[])[] }[];
  readonly language: Language;
}

function rows({ panels, parts }: StackedMonths): readonly Readonly<Record<string, unknown>>[] {
  return panels.flatMap(({ months }, panel) =>
    months.flatMap((shares, month) =>
      parts.map((_, plan) => ({ panel, month: month + 1, plan, share: shares[plan] })),
    ),
  );
}

/** Every month would be a label that nobody reads. */
function labelled(months: number): string {
  const step = months <= 12 ? 1 : months <= 36 ? 6 : 12;
  return step === 1 ? "datum.value" : `datum.value % ${step} === 0 ? datum.value : ''`;
}

/** Stacked bars by month; the height of a bar is the sum of its parts, a share of all. */
export function stackedMonths(chart: StackedMonths): ChartSpec {
  const columns = Math.min(chart.panels.length, 2);
  const { colour } = planScale(chart.parts);
  const months = Math.max(1, ...chart.panels.map((panel) => panel.months.length));
  const width = columns === 1 ? 640 : 320;
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: rows(chart) },
      facet: panelFacet(chart.panels, width + 20),
      columns,
      spacing: { column: 40, row: 30 },
      spec: {
        width,
        height: 150,
        mark: { type: "bar" },
        encoding: {
          x: {
            field: "month",
            type: "ordinal",
            title: chart.monthsTitle,
            axis: { labelAngle: 0, labelExpr: labelled(months), ticks: false },
            scale: { padding: 0.15 },
          },
          y: {
            field: "share",
            type: "quantitative",
            title: chart.yTitle,
            scale: { domain: [0, 1] },
            axis: { format: ".0%", tickCount: 3 },
          },
          order: { field: "plan" },
          color: colour,
        },
      },
    },
    chart.language,
  );
}
