import { stackedMonths } from "../../charts/stacked-months.ts";
import type { ByBlamable, ManagerNote } from "../../findings/manager-note.ts";
import { formatFixed, formatNumber } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Block, Section } from "../../report/section.ts";
import { mean } from "../../statistics/mean.ts";
import { excess } from "../../statistics/nothing.ts";
import { type CausesWords, causesWords } from "../causes/causes-words.ts";
import type { FindingsView } from "./findings-view.ts";

const parts = ["marketing", "sales", "market", "funnel"] as const;

/** More panels than this are a wall, not a picture. */
const mostPanels = 6;

/** An arm's note with what the arm is called. */
interface Told {
  readonly note: ManagerNote;
  readonly title: string;
}

function titleOf(view: FindingsView, words: CausesWords, id: string): string {
  const arm = view.findings.arms.find((one) => one.id === id);
  if (arm === undefined) return id;
  const plan = view.plan(arm.plan).short;
  const market = view.market(arm.market).short;
  return view.markets.length > 1 ? words.manager.armIn(plan, market) : plan;
}

function percent(view: FindingsView, share: number): string {
  return formatNumber(Math.round(share * 100) / 100, view.language, "percent").replace(/[.,]\d+/, "");
}

function chart(view: FindingsView, words: CausesWords, told: readonly Told[]): Block {
  const its = words.manager;
  const spec = stackedMonths({
    title: its.chartTitle,
    subtitle: its.chartSubtitle,
    yTitle: its.yTitle,
    monthsTitle: view.words.month,
    parts: parts.map((name) => its.causes[name]),
    panels: told.map(({ note, title }) => ({ title, months: note.months.map(({ blamed }) => blamed) })),
    language: view.language,
  });
  return { kind: "chart", name: "blame", title: its.chartTitle, text: its.chartText, spec };
}

/** Those with most to explain, in the order of the arms. */
function mostTroubled(told: readonly Told[]): readonly Told[] {
  const ranked = told.toSorted((a, b) => b.note.explained - a.note.explained).slice(0, mostPanels);
  return told.filter((one) => ranked.includes(one));
}

function shares(view: FindingsView, words: CausesWords, note: ManagerNote): readonly string[] {
  return parts.map((_, cause) => {
    const truth = note.truth === null ? "\u2013" : percent(view, note.truth[cause]!);
    return words.manager.share(percent(view, note.blamed[cause]! / note.explained), truth);
  });
}

function blameTable(view: FindingsView, words: CausesWords, told: readonly Told[]): Block {
  const { head, causes, table } = words.manager;
  return {
    kind: "table",
    caption: table,
    head: [head.arm, head.explained, ...parts.map((name) => causes[name])],
    rows: told.map(({ note, title }) => [
      title,
      formatFixed(note.explained, view.language, 1),
      ...shares(view, words, note),
    ]),
    numeric: [head.explained, ...parts].map((_, column) => column + 1),
  };
}

/** How far the manager was from the truth. Apart from whom they blamed, because together they are wider than a page. */
function truthTable(view: FindingsView, words: CausesWords, told: readonly Told[]): Block {
  const { head, distance } = words.manager;
  const orDash = (value: number | null, text: (value: number) => string) =>
    value === null ? "\u2013" : text(value);
  return {
    kind: "table",
    caption: distance,
    head: [head.arm, head.distance, head.right, head.sessions],
    rows: told.map(({ note, title }) => [
      title,
      orDash(note.distance, (value) => formatFixed(value, view.language, 2)),
      orDash(note.right, (value) => percent(view, value)),
      percent(view, note.sessions),
    ]),
    numeric: [1, 2, 3],
  };
}

function evidenceTable(view: FindingsView, words: CausesWords, told: readonly Told[]): Block {
  const { head, causes, evidenceTable: caption } = words.manager;
  const cell = (evidence: ByBlamable, posterior: ByBlamable, cause: number) =>
    words.manager.evidence(formatFixed(evidence[cause]!, view.language, 2), percent(view, posterior[cause]!));
  return {
    kind: "table",
    caption,
    head: [head.arm, ...parts.map((name) => causes[name])],
    rows: told.map(({ note, title }) => [
      title,
      ...parts.map((_, cause) => cell(note.evidence!, note.posterior!, cause)),
    ]),
    numeric: parts.map((_, column) => column + 1),
  };
}

/** When sessions were held, what about, and what changed; nothing where none was. */
function sessionOf(view: FindingsView, words: CausesWords, { note, title }: Told): readonly string[] {
  if (note.sessions === 0) return [];
  const months = note.sessionMonths.flatMap(({ market, funnel }, month) => ({
    month: month + 1,
    share: market + funnel,
  }));
  const all = months.reduce((sum, { share }) => sum + share, 0);
  const at = months.reduce((sum, { month, share }) => sum + month * share, 0) / all;
  const turned =
    excess(
      mean(note.sessionMonths.map(({ market }) => market)),
      mean(note.sessionMonths.map(({ funnel }) => funnel)),
    ) >= 0;
  const said = {
    arm: title,
    share: percent(view, note.sessions),
    month: formatFixed(at, view.language),
    turned: words.manager.turned[turned ? "market" : "funnel"],
  };
  if (note.change === null) return [words.manager.sessionOnly(said)];
  const { needIndex, booked } = note.change;
  const index = (value: number) => formatFixed(value, view.language, 2);
  const money = (value: number) =>
    view.words.money(formatNumber(value, view.language, view.money), view.findings.currency);
  return [
    words.manager.session({
      ...said,
      needBefore: index(needIndex.before),
      needAfter: index(needIndex.after),
      bookedBefore: money(booked.before),
      bookedAfter: money(booked.after),
    }),
  ];
}

/**
 * Whom the manager blamed and when, on what evidence, how far from the truth, and what sessions changed; nothing where no
 * shortfall had to be explained. `arms` picks arms by id; all unless given.
 */
export function manager(view: FindingsView, arms?: readonly string[]): Section | undefined {
  const words = said(view.language, "causes", causesWords);
  const told = (view.findings.manager ?? [])
    .filter(({ arm, explained }) => explained > 0 && (arms === undefined || arms.includes(arm)))
    .map((note) => ({ note, title: titleOf(view, words, note.arm) }));
  if (told.length === 0) return undefined;
  const sessions = told.flatMap((one) => sessionOf(view, words, one));
  return {
    id: "manager",
    heading: words.headings.manager,
    blocks: [
      { kind: "paragraph", text: words.manager.text },
      chart(view, words, mostTroubled(told)),
      blameTable(view, words, told),
      truthTable(view, words, told),
      evidenceTable(view, words, told),
      ...(sessions.length > 0 ? [{ kind: "list" as const, items: sessions }] : []),
    ],
  };
}
