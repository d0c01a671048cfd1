import type { OpenSpan } from "../../findings/open-note.ts";
import { formatFixed, formatNumber } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Block } from "../../report/section.ts";
import type { FindingsView, LabelledMarket } from "./findings-view.ts";
import { stillOpenWords } from "./still-open-words.ts";

/** How much each plan leaves open in a market, a table; nothing where no sales cycle is stated. */
export function stillOpenTable(view: FindingsView, market: LabelledMarket): readonly Block[] {
  const words = wordsOf(view);
  const { plans, currency } = view.findings;
  const rows = plans.flatMap(({ name, short }) => {
    const cells = shownOf(view, name, market.name);
    return cells ? [[short, cells.first, cells.firstWorth, cells.last, cells.lastWorth]] : [];
  });
  if (rows.length === 0) return [];
  const caption = words.caption({ market: market.short, currency });
  return [{ kind: "table", caption, head: words.head, rows, numeric: [1, 2, 3, 4] }];
}

/** The same as a sentence for a terminal, plan by plan. */
export function stillOpenSentence(view: FindingsView, market: string): readonly string[] {
  const words = wordsOf(view);
  const plans = view.findings.plans.flatMap(({ name }) => {
    const shown = shownOf(view, name, market);
    return shown ? [words.inSentence({ plan: name, ...shown })] : [];
  });
  return plans.length === 0 ? [] : [words.sentence(plans)];
}

/** How much the pilot left open, in a sentence. */
export function stillOpenInPilot(view: FindingsView): readonly string[] {
  const { open } = view.findings.pilot;
  return open ? [wordsOf(view).pilot(shown(view, open))] : [];
}

const wordsOf = ({ language }: FindingsView) => said(language, "stillOpen", stillOpenWords);

function shownOf(view: FindingsView, plan: string, market: string) {
  const arm = view.arm(plan, market);
  const note = view.findings.open?.find((one) => one.arm === arm?.id);
  return note && shown(view, note);
}

function shown({ language, money }: FindingsView, { first, last }: OpenSpan) {
  return {
    first: formatFixed(first.count, language),
    firstWorth: formatNumber(first.value, language, money),
    last: formatFixed(last.count, language),
    lastWorth: formatNumber(last.value, language, money),
  };
}
