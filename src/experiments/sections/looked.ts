import type { Findings } from "../../findings/findings.ts";
import type { LookNote, StoppingNote } from "../../findings/stopping-note.ts";
import { isDecided as isDecidedBy, type Verdict } from "../../findings/verdict.ts";
import { formatFixed, formatNumber } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import { batchesToReach } from "../stopping/batches-to-reach.ts";
import { isLookedAt } from "../stopping/stopping.ts";
import type { FindingsView } from "./findings-view.ts";
import { type Looks, verdictWords } from "./verdict-words.ts";

/** Whether intervals are wider than at one look, since results were looked at on the way. */
export function isWidened({ stopping }: Pick<Findings, "stopping">): boolean {
  return stopping !== undefined && isLookedAt(stopping);
}

/** At which of the planned looks a verdict stands, and what that leaves of the error; nothing where nobody looked on the way. */
export function lookedSentences(view: FindingsView, verdict: Verdict): readonly string[] {
  const { findings, language } = view;
  const { stopping } = findings;
  const look = stopping?.looks.at(-1);
  if (stopping === undefined || look === undefined || verdict.word === "alone") return [];
  const words = said(language, "verdict", verdictWords);
  const isDecided = stopping.untilDecided ? isDecidedBy(verdict.word) : undefined;
  const reached = reachedOf(view, verdict, look);
  if (isDecided === undefined && reached === undefined) return [];
  return [
    words.looked({ ...looksOf(stopping, look, language), isDecided }),
    ...(reached === undefined ? [] : [words.known(reached)]),
    stopping.untilDecided ? words.spent(spentBy(stopping, language)) : words.allowed(),
  ];
}

function looksOf({ planned, looks }: StoppingNote, { batches }: LookNote, language: Language): Looks {
  const count = (value: number) => formatFixed(value, language);
  return {
    number: count(looks.length),
    batches: count(batches),
    planned: planned.map(count),
  };
}

/** How far the interval reaches beside how far it was to reach, where that was asked. */
function reachedOf(
  { findings, language, words, metric, style }: FindingsView,
  verdict: Verdict,
  look: LookNote,
) {
  const { stopping } = findings;
  const seen = look.markets.find(({ market }) => market === verdict.market);
  if (!stopping || seen?.asked === undefined || seen.reach === null) return undefined;
  const { asked, reach } = seen;
  const rivals = verdict.against.length;
  const needed = batchesToReach({ reach, asked }, look, stopping, rivals);
  const inUnit = (value: number) => {
    const amount = formatNumber(value, language, style(verdict.metric));
    return metric(verdict.metric)?.unit === "money" ? words.money(amount, findings.currency) : amount;
  };
  return {
    reach: inUnit(reach),
    asked: inUnit(asked),
    isKnown: reach <= asked,
    isOfSeveral: rivals > 1,
    batches: needed === null ? undefined : formatFixed(needed, language),
  };
}

function spentBy({ looks }: StoppingNote, language: Language) {
  const hundredths = Math.round(looks.reduce((sum, { error }) => sum + error, 0) * 10_000);
  const shown = (value: number) => formatFixed(value / 100, language, 2);
  return { spent: shown(hundredths), left: shown(500 - hundredths) };
}
