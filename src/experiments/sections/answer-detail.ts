import type { MarketNote } from "../../findings/arms.ts";
import type { Total } from "../../findings/numbers.ts";
import type { Verdict } from "../../findings/verdict.ts";
import { formatMean } from "../../language/format-number.ts";
import { hedgedChange } from "./change-text.ts";
import { counted, type FindingsView } from "./findings-view.ts";
import { needMoved } from "./need-moved.ts";
import { verdictDetail } from "./verdict-detail.ts";

/** What a plan does to the funnel and to people, in the order of the sentence. */
const told = ["leads", "mqlToDeal", "pressure", "optOuts", "discount", "revenue"] as const;

/** Profit beside what was really paid in bonuses: plans of the same target cost do not cost the same. */
function profit(view: FindingsView, verdict: Verdict, runnerUp: string): string | undefined {
  const totals = [verdict.best, runnerUp].flatMap((plan) =>
    ["profit", "bonuses"].map((metric) => {
      const arm = view.arm(plan, verdict.market);
      return arm && view.total(arm.id, metric, "run");
    }),
  );
  if (!totals.every(counted)) return;
  const all = totals as readonly Total[];
  const amount = (place: number, beside: readonly Total[]) =>
    view.words.money(formatMean(all[place]!, view.language, view.money, beside), view.findings.currency);
  const profits = [all[0]!, all[2]!];
  const bonuses = [all[1]!, all[3]!];
  return view.words.behindProfit({
    best: view.plan(verdict.best).title,
    bestProfit: amount(0, profits),
    bestBonuses: amount(1, bonuses),
    runnerUp: view.plan(runnerUp).title,
    runnerUpProfit: amount(2, profits),
    runnerUpBonuses: amount(3, bonuses),
  });
}

/** What the second plan does to leads, customers and prices, where there are two. */
function customers(view: FindingsView, market: string): string | undefined {
  if (!view.pair) return;
  const { plan, baseline } = view.pair;
  const changes = told.flatMap((metric) => {
    const found = view.difference(plan.name, market, metric, "run");
    return counted(found)
      ? [view.words.changeOf(view.title(metric), hedgedChange(view, found, view.words.hedgedInWords))]
      : [];
  });
  if (changes.length === 0) return;
  return view.words.behindCustomers({
    plan: plan.title,
    baseline: baseline.title,
    changes: view.words.list(changes),
  });
}

/** What lies behind a market's answer, sentence by sentence: how sure it is, money, customers, and need where it did not go its own way. */
export function answerDetail(view: FindingsView, verdict: Verdict): readonly string[] {
  const market: MarketNote | undefined = view.markets.find(({ name }) => name === verdict.market);
  const second = verdict.against[0]?.plan;
  const sentences = [
    ...verdictDetail(view, verdict),
    second === undefined ? undefined : profit(view, verdict, second),
    second === undefined ? undefined : customers(view, verdict.market),
    market && needMoved(view, market),
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}
