import { overTime } from "../../charts/over-time.ts";
import type { Span } from "../../findings/numbers.ts";
import { formatFixed } from "../../language/format-number.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import type { Block, Section } from "../../report/section.ts";
import { counted, type FindingsView, type LabelledMarket } from "./findings-view.ts";
import { isLever } from "./headline-metrics.ts";
import { timeLines } from "./time-panel.ts";

interface Lever {
  readonly metric: string;
  readonly owner: Department;
}

/** Levers by department in the order of metrics; a lever that both have stands twice. */
function leversOf(view: FindingsView): readonly Lever[] {
  const levers = view.findings.metrics.filter((metric) => isLever(metric.name));
  return departments.flatMap((owner) =>
    levers
      .filter((metric) => metric.scopes.includes(owner))
      .map((metric) => ({ metric: metric.name, owner })),
  );
}

function level(view: FindingsView, plan: string, market: string, lever: Lever, span: Span): string {
  const arm = view.arm(plan, market);
  const total = arm && view.total(arm.id, lever.metric, span, lever.owner);
  return counted(total) ? formatFixed(total.mean, view.language, 2) : "\u2013";
}

function table(view: FindingsView, market: LabelledMarket, levers: readonly Lever[]): Block {
  const { words, findings } = view;
  const known = new Set(findings.totals.map((total) => total.span));
  const moved = known.has("quarter1") && known.has("lastQuarter");
  const cell = (plan: string, lever: Lever): string => {
    const at = (span: Span) => level(view, plan, market.name, lever, span);
    return moved ? `${at("quarter1")} \u2192 ${at("lastQuarter")}` : at("run");
  };
  const { run, quarter1, lastQuarter } = words.spans;
  return {
    kind: "table",
    caption: moved
      ? words.leversTable({ market: market.short, from: quarter1, to: lastQuarter })
      : words.leversTableOne({ market: market.short, span: run }),
    head: [words.lever, ...findings.plans.map((plan) => plan.short)],
    rows: levers.map((lever) => [
      words.titleWithUnit(view.title(lever.metric), words.departments[lever.owner]),
      ...findings.plans.map((plan) => cell(plan.name, lever)),
    ]),
    numeric: findings.plans.map((_, column) => column + 1),
  };
}

function chart(
  view: FindingsView,
  market: LabelledMarket,
  owner: Department,
  levers: readonly Lever[],
): readonly Block[] {
  const { words, findings, language } = view;
  const panels = levers
    .filter((lever) => lever.owner === owner)
    .map(({ metric }) => ({
      title: view.title(metric),
      note: "",
      lines: timeLines(view, market.name, metric, owner),
    }))
    .filter((panel) => panel.lines.length > 0);
  if (panels.length === 0) return [];
  const title = words.leversChart({ market: market.short, department: words.departments[owner] });
  const spec = overTime({
    title,
    subtitle: [words.bandSubtitle({ trials: formatFixed(findings.trials.done, language) })],
    yTitle: words.leverAxis,
    monthsTitle: words.month,
    format: ".2f",
    zero: true,
    sharedY: false,
    pointsPerMonth: view.pointsPerMonth,
    plans: findings.plans.map(({ short }) => short),
    panels,
    language,
  });
  const place = findings.markets.indexOf(market) + 1;
  return [{ kind: "chart", name: `levers-${owner}-${place}`, title, text: words.leversCaption, spec }];
}

/** What people did with their levers under each plan; nothing where no lever was recorded. */
export function levers(view: FindingsView): Section | undefined {
  const all = leversOf(view);
  if (all.length === 0) return undefined;
  const blocks = view.markets.flatMap((market) => [
    ...departments.flatMap((owner) => chart(view, market, owner, all)),
    table(view, market, all),
  ]);
  const intro: Block = { kind: "paragraph", text: view.words.leversText };
  return { id: "levers", heading: view.words.headings.levers, blocks: [intro, ...blocks] };
}
