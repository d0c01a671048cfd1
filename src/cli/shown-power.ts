import { MONTHS_A_YEAR } from "../calendar.ts";
import { divergenceText } from "../experiments/sections/divergences.ts";
import type { TerminalBlock } from "../experiments/terminal-block.ts";
import {
  formatChange,
  formatDifference,
  formatFixed,
  formatNumber,
  formatShare,
  type NumberStyle,
} from "../language/format-number.ts";
import { titlesOf } from "../language/labelled.ts";
import { moneyStyle } from "../language/money-style.ts";
import { said } from "../language/said.ts";
import type { Language } from "../language/text.ts";
import { metricNamed } from "../metrics/index.ts";
import { metricTitle } from "../metrics/metric-words.ts";
import type {
  BatchesFor,
  DecisionPower,
  FieldPower,
  LengthPower,
  OutcomePower,
  PlanPower,
  Power,
} from "../power/power-answer.ts";
import { type PowerWords, powerWords } from "../power/power-words.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { MOST_BATCHES } from "../statistics/fewest-batches.ts";
import { mean } from "../statistics/mean.ts";

/** A plan's heading, its batches and its pilots need a language, words and a way to write money. */
interface View {
  readonly power: Power;
  readonly language: Language;
  readonly currency: string;
  readonly words: PowerWords;
}

/** Below this a pilot that sees an effect shows it about as it is. */
const EXAGGERATES = 1.25;

/** What it takes to decide, for a terminal: for each plan and market batches, then pilots, and at the end what is assumed. */
export function shownPower(power: Power, scenario: Scenario): readonly TerminalBlock[] {
  const { language, currency, plans, markets } = scenario;
  const words = said(language, "power", powerWords);
  const view = { power, language, currency, words };
  const [planTitles, marketTitles] = [titlesOf(plans), titlesOf(markets)];
  const comparisons = power.comparisons.flatMap((one): readonly TerminalBlock[] => {
    const [market, plan] = [marketTitles.get(one.market)!, planTitles.get(one.plan)!];
    const baseline = planTitles.get(power.baseline)!;
    return [
      { kind: "heading", text: words.heading({ market, plan, baseline }) },
      ...decisionBlocks(one.decision, view),
      ...pilotBlocks(one, view),
    ];
  });
  return [...comparisons, { kind: "text", text: notes(view).join(" ") }];
}

function notes({ power, words, language }: View): readonly string[] {
  const fields = power.comparisons.flatMap(({ fields }) => fields);
  const halves = new Set(fields.map((field) => field.halves));
  const [first] = power.diverged;
  return [
    ...(power.comparisons.some(({ decision }) => decision.differences.length > 0) ? [words.batchesNote] : []),
    words.tableNote({
      pilots: formatFixed(power.pilots, language),
      falsely: formatNumber(falselyIn(fields), language, "percent"),
    }),
    ...[...halves].map((one) => words.assumptions[one]),
    words.notSimulated,
    ...(first === undefined
      ? []
      : [
          words.diverged({
            trials: formatFixed(power.diverged.length, language),
            first: divergenceText(first, language),
          }),
        ]),
  ];
}

/** How often pilots of two halves on the same plan find something: the mean over all sizes, lengths and outcomes. */
function falselyIn(fields: readonly FieldPower[]): number {
  const lengths = fields.flatMap(({ outcomes }) => outcomes.flatMap(({ lengths }) => lengths));
  return mean(lengths.flatMap(({ sizes }) => sizes.map(({ falsely }) => falsely)));
}

function styleOf({ metric }: DecisionPower, currency: string): NumberStyle {
  const unit = metricNamed(metric)?.unit;
  if (unit === "money") return moneyStyle(currency);
  return unit === "share" ? "percent" : "plain";
}

function decisionBlocks(decision: DecisionPower, view: View): readonly TerminalBlock[] {
  const { words, language, currency, power } = view;
  const metric = words.metric({ name: decision.metric, title: metricTitle(decision.metric, language) });
  const { gap, differences } = decision;
  if (gap === null) return [{ kind: "text", text: words.unrecorded(metric) }];
  if (differences.length === 0) return [{ kind: "text", text: words.same(metric) }];
  const style = styleOf(decision, currency);
  const isMoney = metricNamed(decision.metric)?.unit === "money";
  const text = words.gap({
    metric,
    ...formatDifference(gap, language, style),
    currency: isMoney ? currency : "",
    batches: power.batches,
    trialsEach: formatFixed(Math.round(power.trials / power.batches), language),
  });
  const rows = differences.map((one) => [
    words.difference(one),
    formatNumber(one.difference, language, style),
    batchesText(one.see, view),
    one.callEqual === null ? undefined : batchesText(one.callEqual, view),
  ]);
  return [
    { kind: "text", text },
    { kind: "table", head: words.batchesHead, rows, widths: [14, 20, 24] },
  ];
}

function batchesText({ in80, in90 }: BatchesFor, { words, language }: View): string {
  return [in80, in90]
    .map((count) =>
      count === null ? words.beyond(formatFixed(MOST_BATCHES, language)) : formatFixed(count, language),
    )
    .join(", ");
}

function pilotBlocks({ because, fields }: PlanPower, view: View): readonly TerminalBlock[] {
  const reasons = because.map((reason) => view.words.because[reason]);
  return fields.flatMap((field, place): readonly TerminalBlock[] => {
    const answers = field.outcomes.map((outcome) => answerOf(outcome, field, view));
    const own = ownText(lengthToTell(tabledOf(field)), field, view);
    return [
      { kind: "sentences", texts: [...answers, ...(place === 0 ? [own, ...reasons] : [])] },
      ...(place === 0 ? [sizesTable(tabledOf(field), field, view)] : []),
    ];
  });
}

/** The outcome that the table and the company's own pilot are told by: the one that sees most. */
function tabledOf({ outcomes }: FieldPower): OutcomePower {
  return outcomes.find(({ outcome }) => outcome === "bookedBesidePast")!;
}

/** A year, as long as companies wait, or the longest below it; longer where only that would be enough, and the longest of all where nothing is. */
function lengthToTell({ lengths }: OutcomePower): LengthPower {
  const year = lengths.findLast(({ months }) => months <= MONTHS_A_YEAR) ?? lengths[0]!;
  const told = [year, ...lengths.filter(({ months }) => months > MONTHS_A_YEAR)].find(
    ({ needed }) => needed !== null,
  );
  return told ?? lengths.at(-1)!;
}

/** What a leader wants to know of pilots judged by an outcome, in a sentence. */
function answerOf(power: OutcomePower, field: FieldPower, view: View): string {
  const { words } = view;
  const outcome = words.outcome[power.outcome];
  const length = lengthToTell(power);
  const { months, needed, effect } = length;
  if (effect.mean === 0 && effect.sd === 0) return words.nothing({ outcome, months });
  const told = { outcome, effect: effectText(length, view), halves: field.halves, months };
  return needed === null
    ? words.noneNeeded({ ...told, units: field.largest })
    : words.needed({ ...told, units: needed.size });
}

function effectText({ relative, effect }: LengthPower, { language, currency }: View): string {
  return relative === null
    ? formatNumber(effect.mean, language, moneyStyle(currency))
    : formatChange(relative, language);
}

function ownText({ own }: LengthPower, { halves, reps }: FieldPower, { words, language }: View): string {
  if (halves === "teams") return words.ownIsTeam({ reps });
  if (own === null) return words.tooFew({ reps });
  const isLarger = own.shown !== null && own.shown >= EXAGGERATES;
  return words.own({
    reps,
    half: own.size,
    seen: formatShare(own.seen, language),
    misled: formatShare(own.misled, language),
    shown: isLarger ? formatFixed(own.shown, language, 1) : undefined,
  });
}

function sizesTable({ lengths }: OutcomePower, field: FieldPower, view: View): TerminalBlock {
  const { words, language } = view;
  const [first] = lengths as readonly [LengthPower];
  const half = field.halves === "reps" ? Math.floor(field.reps / 2) : 0;
  const sizes = first.sizes.map(({ size }, place) => {
    const name = formatFixed(size, language);
    const seen = lengths.map((length) => formatShare(length.sizes[place]!.seen, language));
    return [size === half ? words.ownRow(name) : name, ...seen];
  });
  const needed = lengths.map((length) =>
    length.needed
      ? formatFixed(length.needed.size, language)
      : words.beyond(formatFixed(field.largest, language)),
  );
  return {
    kind: "table",
    head: [words.sizesHead[field.halves], ...lengths.map(({ months }) => words.inMonths(months))],
    rows: [
      [words.effectRow, ...lengths.map((length) => effectText(length, view))],
      ...sizes,
      [words.neededRow, ...needed],
    ],
    widths: lengths.map(() => 12),
  };
}
