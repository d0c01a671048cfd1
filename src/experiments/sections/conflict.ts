import type { Arm } from "../../findings/arms.ts";
import type { ConflictNote } from "../../findings/conflict-note.ts";
import { formatEstimate } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Block, Section } from "../../report/section.ts";
import { causesWords } from "../causes/causes-words.ts";
import { conflictParts } from "../conflict-parts.ts";
import { counted, type FindingsView } from "./findings-view.ts";

function partsOf(view: FindingsView, arm: Arm, beside: readonly Arm[]): readonly string[] {
  return conflictParts.map((metric) => {
    const total = view.total(arm.id, metric, "run");
    const others = beside.map(({ id }) => view.total(id, metric, "run")).filter(counted);
    return counted(total) ? formatEstimate(total, view.language, view.style(metric), others) : "\u2013";
  });
}

function table(view: FindingsView, market: string, caption: string, notes: readonly ConflictNote[]): Block {
  const words = said(view.language, "causes", causesWords).conflict;
  const arms = view.findings.arms.filter((arm) => notes.some((note) => note.arm === arm.id));
  const inMarket = arms.filter((arm) => arm.market === market);
  return {
    kind: "table",
    caption,
    head: [words.arm, ...conflictParts.map(view.title), words.index],
    rows: inMarket.map((arm) => {
      const { index } = notes.find((note) => note.arm === arm.id)!;
      return [
        view.plan(arm.plan).short,
        ...partsOf(view, arm, inMarket),
        formatEstimate(index, view.language),
      ];
    }),
    numeric: [...conflictParts, "index"].map((_, column) => column + 1),
  };
}

/** The conflict between departments in parts, then their mean; nothing where there is nothing to hold it against. */
export function conflict(view: FindingsView, arms?: readonly string[]): Section | undefined {
  const words = said(view.language, "causes", causesWords);
  const notes = (view.findings.conflict ?? []).filter(({ arm }) => arms === undefined || arms.includes(arm));
  const [first] = notes;
  if (first === undefined) return undefined;
  const base = view.findings.arms.find(({ id }) => id === first.base);
  const markets = view.markets.filter(({ name }) => view.arm(base?.plan ?? "", name));
  const missing = conflictParts.filter((part) => !first.parts.includes(part));
  const paragraphs = [
    words.conflict.text({ base: base ? view.plan(base.plan).title : first.base }),
    ...(missing.length > 0 ? [words.conflict.left({ parts: view.words.list(missing.map(view.title)) })] : []),
  ];
  const caption = (market: string) =>
    markets.length > 1 ? `${market}. ${words.conflict.table}` : words.conflict.table;
  return {
    id: "conflict",
    heading: words.headings.conflict,
    blocks: [
      ...paragraphs.map((text): Block => ({ kind: "paragraph", text })),
      ...markets.map(({ name, short }) => table(view, name, caption(short), notes)),
    ],
  };
}
