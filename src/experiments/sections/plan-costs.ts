import type { PlanCost } from "../../findings/pay-findings.ts";
import { formatChange, formatEstimate, formatNumber } from "../../language/format-number.ts";
import type { Block } from "../../report/section.ts";
import { isNothing } from "../../statistics/nothing.ts";
import type { FindingsView } from "./findings-view.ts";
import { meanText, type PayView, payViewOf, plansIn } from "./pay-view.ts";
import { sameMoney } from "./set-alike.ts";

/** What stands beside the cost: what was set, what usual behaviour would cost, or both where they differ. */
type Beside = "set" | "usual" | "both";

function besideOf({ pay }: PayView): Beside {
  if (pay.costs.every(({ setTo }) => setTo === undefined || setTo === null)) return "usual";
  const isUsual = ({ setTo, atUsual }: PlanCost) => sameMoney(setTo ?? 0, atUsual);
  return pay.costs.every(isUsual) ? "set" : "both";
}

function cells(its: PayView, beside: Beside, cost: PlanCost): readonly string[] {
  const { view } = its;
  const { language } = view;
  const { bonuses, setTo, atUsual, ofRevenue, aDeal } = cost;
  const set = setTo === undefined || setTo === null ? "\u2013" : formatNumber(setTo, language, view.money);
  return [
    ...(beside === "usual" ? [] : [set]),
    ...(beside === "set" ? [] : [formatNumber(atUsual, language, view.money)]),
    formatEstimate(bonuses, language, view.money),
    atUsual > 0 && !isNothing(atUsual, bonuses.mean)
      ? formatChange(bonuses.mean / atUsual - 1, language)
      : "\u2013",
    ofRevenue ? formatEstimate(ofRevenue, language, "percent") : "\u2013",
    aDeal ? meanText(its, aDeal) : "\u2013",
  ];
}

/** What people still owe at the end of each arm, in a sentence where they do. */
function owing(its: PayView): readonly Block[] {
  const { view, pay, words } = its;
  return view.markets.flatMap((market) =>
    plansIn(view, market).flatMap((plan) =>
      (pay.owing ?? [])
        .filter(({ arm }) => arm === view.arm(plan.name, market.name)?.id)
        .map(({ role, ...amount }): Block => {
          const named = {
            market: market.title,
            plan: plan.title,
            people: words.roles[role],
            amount: meanText(its, amount),
          };
          return { kind: "paragraph", text: words.owing(named) };
        }),
    ),
  );
}

/** What each plan's bonuses cost in each market, beside what they were set to cost or would cost as usual; nothing in older findings. */
export function planCosts(view: FindingsView): readonly Block[] {
  const its = payViewOf(view);
  if (!its) return [];
  const { market, plan, setTo, atUsual, cost, against, ofRevenue, aDeal } = its.words.costHead;
  const beside = besideOf(its);
  const besides = { set: [setTo], usual: [atUsual], both: [setTo, atUsual] }[beside];
  const head = [market, plan, ...besides, cost, against, ofRevenue, aDeal];
  const rows = view.markets.flatMap((one) =>
    plansIn(view, one).flatMap((tried) => {
      const arm = view.arm(tried.name, one.name);
      const found = its.pay.costs.find((candidate) => candidate.arm === arm?.id);
      return found ? [[one.short, tried.short, ...cells(its, beside, found)]] : [];
    }),
  );
  return [
    {
      kind: "table",
      caption: its.words.costTable({ money: its.money, beside: its.words.costBeside[beside] }),
      head,
      rows,
      numeric: head.map((_, column) => column).slice(2),
    },
    ...owing(its),
  ];
}
