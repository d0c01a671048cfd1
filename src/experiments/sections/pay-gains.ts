import { payByPlan } from "../../charts/pay-by-plan.ts";
import type { PlanNote } from "../../findings/arms.ts";
import type { EarnedPay, Earner, PayChange } from "../../findings/pay-findings.ts";
import { formatChange, formatDifference } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import { excess, isNothing } from "../../statistics/nothing.ts";
import type { FindingsView, LabelledMarket } from "./findings-view.ts";
import {
  amountText,
  earnerText,
  meanText,
  type PayView,
  paid,
  payViewOf,
  percentText,
  plansIn,
} from "./pay-view.ts";

const keyOf = ({ role, third, person }: Earner): string => [role, third, person].join();

function earnedIn({ view, pay }: PayView, plan: PlanNote, market: LabelledMarket): readonly EarnedPay[] {
  const arm = view.arm(plan.name, market.name);
  return pay.earned.filter((one) => one.arm === arm?.id);
}

/** Whether a third of some department earns something else than the whole of it anywhere. */
function thirdsDiffer({ pay }: PayView): boolean {
  const whole = ({ arm, role }: EarnedPay) =>
    pay.earned.find(
      (one) => one.arm === arm && one.role === role && one.third === null && one.person === null,
    );
  return pay.earned.some(
    (one) => one.third !== null && excess(one.mean, whole(one)?.mean ?? Number.NaN) !== 0,
  );
}

/** Departments with their thirds where these differ, each once, in order. */
function groupsOf(its: PayView): readonly Earner[] {
  const parted = thirdsDiffer(its);
  const groups = its.pay.earned.filter(({ third, person }) => person === null && (parted || third === null));
  return [...new Map(groups.map((one) => [keyOf(one), one])).values()];
}

function chart(its: PayView, groups: readonly Earner[]): Block {
  const { view, words, money } = its;
  const { title, subtitle, text } = words.gainsChart;
  const panels = view.markets.map((market) => ({
    title: market.short,
    dots: plansIn(view, market).flatMap((plan) => {
      const earned = earnedIn(its, plan, market);
      return groups.flatMap((group, who) => {
        const found = earned.find((one) => keyOf(one) === keyOf(group));
        return found ? [{ plan: view.placeOf(plan.name), who, pay: found.mean }] : [];
      });
    }),
  }));
  const spec = payByPlan({
    title,
    subtitle,
    format: view.moneyAxis,
    xTitle: money,
    who: groups.map((group) => earnerText(its, group)),
    plans: view.findings.plans.map(({ short }) => short),
    panels,
    language: view.language,
  });
  return { kind: "chart", name: "pay-by-plan", title, text, spec };
}

function band(its: PayView, { bandLow, bandHigh }: EarnedPay): string {
  return its.words.range(amountText(its, bandLow), amountText(its, bandHigh));
}

function changeCells(its: PayView, before: EarnedPay | undefined, found: PayChange | undefined): string[] {
  if (!found) return ["\u2013", "\u2013", "\u2013"];
  const { view, words } = its;
  const { mean, low, high } = formatDifference(found, view.language, paid(view));
  const share =
    before && before.mean > 0 && !isNothing(before.mean, found.mean)
      ? formatChange(found.mean / before.mean, view.language)
      : undefined;
  const amount = share === undefined ? mean : words.withShare({ amount: mean, share });
  return [amount, words.range(low, high), percentText(its, found.gaining)];
}

/** A department or third under the first plan and under each other one. */
function comparedRows(its: PayView, market: LabelledMarket, group: Earner): readonly (readonly string[])[] {
  const [baseline, ...others] = plansIn(its.view, market);
  const of = (plan: PlanNote) => earnedIn(its, plan, market).find((one) => keyOf(one) === keyOf(group));
  const text = (pay: EarnedPay | undefined) => (pay ? meanText(its, pay) : "\u2013");
  const before = of(baseline!);
  return others.map((plan) => {
    const found = its.pay.changes.find(
      (one) => one.market === market.name && one.plan === plan.name && keyOf(one) === keyOf(group),
    );
    const named = others.length > 1 ? [plan.short] : [];
    return [
      earnerText(its, group),
      ...named,
      text(before),
      text(of(plan)),
      ...changeCells(its, before, found),
    ];
  });
}

function comparedTable(its: PayView, market: LabelledMarket, groups: readonly Earner[]): Block {
  const { view, words, money } = its;
  const { who, plan, pay, difference, interval, gaining } = words.gainsHead;
  const [baseline, ...others] = plansIn(view, market);
  const several = others.length > 1;
  const named = several ? [plan, baseline!.short, pay] : [baseline!.short, others[0]!.short];
  const head = [who, ...named, difference, interval, gaining];
  return {
    kind: "table",
    caption: words.gainsTable({ market: market.short, baseline: baseline!.short, money }),
    head,
    rows: groups.flatMap((group) => comparedRows(its, market, group)),
    numeric: head.map((_, column) => column).slice(several ? 2 : 1),
  };
}

function table(its: PayView, market: LabelledMarket, groups: readonly Earner[]): Block {
  const { view, words, money } = its;
  const [only, ...others] = plansIn(view, market);
  if (others.length > 0) return comparedTable(its, market, groups);
  const earned = earnedIn(its, only!, market);
  const shown = groups.flatMap((group) => earned.filter((one) => keyOf(one) === keyOf(group)));
  return {
    kind: "table",
    caption: words.earnedTable({ market: market.short, money }),
    head: [words.gainsHead.who, words.gainsHead.pay, words.gainsHead.band],
    rows: shown.map((one) => [earnerText(its, one), meanText(its, one), band(its, one)]),
    numeric: [1, 2],
  };
}

function persons(its: PayView, market: LabelledMarket): Block {
  const { view, words, money } = its;
  const plans = plansIn(view, market);
  const earned = plans.map((plan) => earnedIn(its, plan, market));
  const all = [...new Map(earned.flat().map((one) => [keyOf(one), one])).values()];
  const cell = (person: Earner, plan: number) => {
    const found = earned[plan]!.find((one) => keyOf(one) === keyOf(person));
    return found ? words.withBand({ mean: amountText(its, found.mean), band: band(its, found) }) : "\u2013";
  };
  return {
    kind: "table",
    caption: words.personsTable({ market: market.short, money }),
    head: [words.gainsHead.who, ...plans.map(({ short }) => short)],
    rows: all
      .filter(({ person }) => person !== null)
      .map((person) => [earnerText(its, person), ...plans.map((_, plan) => cell(person, plan))]),
    numeric: plans.map((_, column) => column + 1),
    folded: true,
  };
}

/** What people earned under each plan, and who would gain by another than the first; nothing in older findings. */
export function payGains(view: FindingsView): Section | undefined {
  const its = payViewOf(view);
  if (!its) return undefined;
  const { words } = its;
  const compared = its.pay.changes.length > 0;
  const groups = groupsOf(its);
  const texts = [compared ? words.gainsText : words.earnedText, ...(thirdsDiffer(its) ? [] : [words.alike])];
  return {
    id: "pay-gains",
    heading: compared ? words.headings.gains : words.headings.earned,
    blocks: [
      ...texts.map((text): Block => ({ kind: "paragraph", text })),
      ...(compared ? [chart(its, groups)] : []),
      ...view.markets.flatMap((market) => [
        table(its, market, groups),
        ...(thirdsDiffer(its) ? [persons(its, market)] : []),
      ]),
    ],
  };
}
