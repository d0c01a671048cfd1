import { MONTHS_A_QUARTER } from "../../calendar.ts";
import type { MarketNote } from "../../findings/arms.ts";
import type { Total } from "../../findings/numbers.ts";
import { formatFixed } from "../../language/format-number.ts";
import { mean } from "../../statistics/mean.ts";
import { counted, type FindingsView } from "./findings-view.ts";

/** A difference in need that a reader would see in a chart. */
const visible = 0.02;

function totalsOf(view: FindingsView, market: MarketNote, metric: string, span: "run" | "lastQuarter") {
  const arms = view.findings.arms.filter((arm) => arm.market === market.name);
  return arms.map(({ id }) => view.total(id, metric, span)).filter(counted);
}

/** From the least to the most, or one number where they are written alike. */
function range(view: FindingsView, totals: readonly Total[], decimals: number): string {
  const means = totals.map((total) => total.mean);
  const ends = [Math.min(...means), Math.max(...means)] as const;
  const [low, high] = ends.map((end) => formatFixed(end, view.language, decimals)) as [string, string];
  return low === high ? low : view.words.range(low, high);
}

/** Says so where strategy sessions made need in a market something else than the market's conditions alone would have. */
export function needMoved(view: FindingsView, market: MarketNote): string | undefined {
  const alone = mean(market.needByMonth.slice(-MONTHS_A_QUARTER));
  const need = totalsOf(view, market, "needIndex", "lastQuarter");
  const sessions = totalsOf(view, market, "sessions", "run");
  if (sessions.length === 0 || !need.some((total) => Math.abs(total.mean - alone) > visible)) return;
  return view.words.needBroughtBack({
    alone: formatFixed(alone, view.language, 2),
    need: range(view, need, 2),
    sessions: range(view, sessions, 1),
  });
}
