import type { Difference } from "../../../findings/numbers.ts";
import { said } from "../../../language/said.ts";
import { counted, type FindingsView } from "../../sections/findings-view.ts";
import type { CausePair, CausesNote, PairKind } from "../causes-note.ts";
import { type CausesWords, causesWords } from "../causes-words.ts";

/** What the pairs of a cause say of one metric. */
export interface CauseRow {
  /** Cause and variant in words. */
  readonly title: string;
  readonly cause: string | null;
  readonly variant: string | null;
  readonly alone: Difference | undefined;
  readonly onTop: Difference | undefined;
}

/** Findings on causes with the questions that their sections ask. */
export interface CausesView {
  readonly view: FindingsView;
  readonly words: CausesWords;
  readonly note: CausesNote;
  /** The difference of a pair in a metric over the whole run. */
  readonly of: (pair: CausePair, metric: string) => Difference | undefined;
  readonly pairs: (kind: PairKind) => readonly CausePair[];
  /** A row for each cause, the costliest first, its variants beneath it; then all together. */
  readonly rows: (metric: string) => readonly CauseRow[];
  /** Revenue of the company that costs are a share of: without causes, or as it is where they are to be removed. */
  readonly revenue: number;
}

/** What a cause does with its sign turned round: what removing it brings back. */
export function turned(difference: Difference): Difference {
  const { mean, low, high, relative } = difference;
  return {
    ...difference,
    mean: -mean,
    low: -high,
    high: -low,
    relative: relative === null ? null : -relative,
  };
}

/** What a row is sorted by: what was asked first of it. */
function sizeOf({ direction }: CausesNote, { alone, onTop }: CauseRow): number {
  return (direction === "add" ? alone : onTop)?.mean ?? 0;
}

/** The view of findings on causes. */
export function causesView(view: FindingsView, note: CausesNote): CausesView {
  const { findings, language } = view;
  const words = said(language, "causes", causesWords);
  const of = ({ plan, baseline }: CausePair, metric: string) => {
    const found = findings.differences.find(
      (one) => one.plan === plan && one.baseline === baseline && one.metric === metric && one.span === "run",
    );
    return counted(found) ? found : undefined;
  };
  const pairs = (kind: PairKind) => note.pairs.filter((pair) => pair.kind === kind);
  // A variant may have been tried in one way only; a cause comes before its variants.
  const asked = [...pairs("alone"), ...pairs("onTop")].filter(
    ({ cause, variant }, place, all) =>
      all.findIndex((one) => one.cause === cause && one.variant === variant) === place,
  );
  const titleOf = ({ cause, variant }: CausePair): string => {
    const its = note.causes.find(({ name }) => name === cause);
    const title = its?.title[language] ?? words.allRow;
    const more = its?.variants.find(({ name }) => name === variant);
    return more ? words.arms.variant(title, more.title[language]) : title;
  };
  const rowOf = (asked: CausePair, metric: string): CauseRow => {
    const { cause, variant } = asked;
    const found = (kind: PairKind) => {
      const pair = pairs(kind).find((one) => one.cause === cause && one.variant === variant);
      return pair && of(pair, metric);
    };
    const alone = cause === null ? of(asked, metric) : found("alone");
    return { title: titleOf(asked), cause, variant, alone, onTop: found("onTop") };
  };
  const sorted = (metric: string): readonly CauseRow[] => {
    // Sorted by profit whatever the metric, so that rows of all tables stand in one order.
    const size = (cause: string) =>
      sizeOf(note, rowOf({ ...pairs("alone").find((one) => one.cause === cause)!, variant: null }, "profit"));
    const causes = note.causes.map(({ name }) => name).toSorted((a, b) => size(a) - size(b));
    return causes.flatMap((cause) =>
      asked.filter((pair) => pair.cause === cause).map((pair) => rowOf(pair, metric)),
    );
  };
  const share = note.direction === "add" ? note.base : note.all;
  return {
    view,
    words,
    note,
    of,
    pairs,
    rows: (metric) => [
      ...sorted(metric),
      // One cause is all of them.
      ...(note.causes.length > 1 ? pairs("all") : []).map((pair) => rowOf(pair, metric)),
    ],
    revenue:
      findings.totals.find(
        ({ arm, metric, span }) =>
          metric === "revenue" &&
          span === "run" &&
          findings.arms.some(({ id, plan }) => id === arm && plan === share),
      )?.mean ?? Number.NaN,
  };
}
