import { formatFixed } from "../../language/format-number.ts";
import type { Block } from "../../report/section.ts";
import { counted, type FindingsView, type LabelledMarket } from "./findings-view.ts";

type Line = keyof FindingsView["words"]["moneyLines"];

const lines: readonly Line[] = [
  "revenue",
  "goods",
  "touches",
  "salaries",
  "sessions",
  "before",
  "bonuses",
  "after",
];

const needed = [
  "revenue",
  "contribution",
  "touchCost",
  "salaries",
  "profitBeforeBonuses",
  "bonuses",
  "profit",
];

/** Mean money over the run by line, costs negative, so that each sum stands under its parts; undefined where one is unknown. */
function moneyOf(
  view: FindingsView,
  plan: string,
  market: string,
): Readonly<Record<Line, number>> | undefined {
  const arm = view.arm(plan, market);
  const totals = needed.map((metric) => arm && view.total(arm.id, metric, "run"));
  if (!totals.every(counted)) return;
  const [revenue, contribution, touches, salaries, before, bonuses, after] = totals.map(
    (total) => total!.mean,
  ) as [number, number, number, number, number, number, number];
  return {
    revenue,
    goods: contribution + touches - revenue,
    touches: -touches,
    salaries: -salaries,
    sessions: before + salaries - contribution,
    before,
    bonuses: -bonuses,
    after,
  };
}

/** How revenue becomes profit under each plan of a market, with the difference between the two where there are two. */
export function moneyTable(view: FindingsView, market: LabelledMarket): readonly Block[] {
  const { words, findings, language, pair } = view;
  const plans = findings.plans.filter((plan) => view.arm(plan.name, market.name));
  const columns = plans.map((plan) => moneyOf(view, plan.name, market.name));
  if (columns.length === 0 || columns.includes(undefined)) return [];
  const known = columns.map((column) => column!);
  const large = view.money === "amount" && known.some(({ revenue }) => revenue >= 1e5);
  const amount = (value: number) => formatFixed(large ? value / 1000 : value, language);
  const signed = (value: number) =>
    amount(value) === amount(0) || value < 0 ? amount(value) : `+${amount(value)}`;
  const gap = (line: Line) => known[1]![line] - known[0]![line];
  const shown = lines.filter(
    (line) => line !== "sessions" || known.some((one) => Math.abs(one[line]) >= 0.5),
  );
  const amounts = words.amounts[large ? "thousands" : "units"](findings.currency);
  const more = pair ? [words.moneyHead.difference] : [];
  return [
    {
      kind: "table",
      caption: words.moneyTable({ market: market.short, months: findings.months, amounts }),
      head: [words.moneyHead.line, ...plans.map((plan) => plan.short), ...more],
      rows: shown.map((line) => [
        words.moneyLines[line],
        ...known.map((one) => amount(one[line])),
        ...(pair ? [signed(gap(line))] : []),
      ]),
      numeric: [...plans, ...more].map((_, column) => column + 1),
    },
  ];
}
