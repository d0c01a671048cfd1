import { metricNamed } from "../../metrics/index.ts";
import { isPayable } from "../../metrics/paid-metric.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import type { Say } from "../numbers.ts";
import type { FileRule, Finding } from "../rule.ts";
import { metricOf, multiplesIn, type StatedNumber } from "../stated-numbers.ts";
import { thresholds } from "../thresholds.ts";

const perCent = 100;

/** What is paid for a unit; a bonus or a prize is a sum, whatever it is for. */
const rates: readonly string[] = ["rate", "share", "amount"];

/** What a whole unit of a metric comes to in money: a unit of what recurs by the month is worth a year of it. */
function wholeOf(metric: string): number | undefined {
  const about = metricNamed(metric);
  if (about === undefined || !isPayable(about) || about.unit !== "money" || about.per !== undefined)
    return undefined;
  return "recurringWon" in about.sum ? thresholds.monthsOfRecurring : 1;
}

/** A share typed as a number of per cents, ten significant digits of it. */
const hundredth = (value: number) => Number((value / perCent).toPrecision(10));

function rateAboveAll(say: Say, terms: ComponentTerms, place: number): readonly Finding[] {
  const { scale = "" } = componentOf(terms.type);
  const rate = (terms as unknown as Readonly<Record<string, unknown>>)[scale];
  const metric = metricOf(terms);
  const whole = metric === undefined ? undefined : wholeOf(metric);
  if (
    !rates.includes(scale) ||
    typeof rate !== "number" ||
    metric === undefined ||
    whole === undefined ||
    rate < whole
  )
    return [];
  // A number of which even the hundredth is all of the money was not typed as per cent: it is something else.
  const asPercent = hundredth(rate) < whole;
  return [
    {
      severity: "error",
      component: place,
      field: [scale],
      message: say(
        (n) =>
          `\`${scale}: ${rate}\` is ${n.percent(rate / whole)} of ${whole === 1 ? "" : "a year of "}‘${n.metric(metric)}’: all of that money and more`,
        (n) =>
          `\`${scale}: ${rate}\` — это ${n.percent(rate / whole)} от ${whole === 1 ? "" : "года "}показателя «${n.metric(metric)}»: все эти деньги и больше`,
      ),
      remedy: asPercent
        ? say(
            (n) => `write ${n.percent(rate / perCent)} as \`${hundredth(rate)}\``,
            (n) => `${n.percent(rate / perCent)} записываются как \`${hundredth(rate)}\``,
          )
        : say(
            () => "write the share that is meant: 5% is `0.05`",
            () => "запишите ту долю, которая имелась в виду: 5 % — это `0.05`",
          ),
      figures: { rate },
      mends: asPercent ? [{ field: [scale], to: hundredth(rate) }] : [],
    },
  ];
}

/** The numbers of one table are told of once, by the first of them. */
function multiplesAsPercent(say: Say, terms: ComponentTerms, place: number): readonly Finding[] {
  const large = multiplesIn(terms).filter(({ value }) => value >= thresholds.mostMultiple);
  const fields = new Map<unknown, readonly StatedNumber[]>();
  for (const one of large) fields.set(one.field[0], [...(fields.get(one.field[0]) ?? []), one]);
  return [...fields.values()].map((numbers): Finding => {
    const { field, value } = numbers[0]!;
    const key = String(field.at(-1));
    return {
      severity: "warning",
      component: place,
      field,
      message: say(
        (n) =>
          `\`${key}: ${value}\` is ${n.percent(value)}, since 1 is all of it${numbers.length > 1 ? `, and so with ${n.count(numbers.length - 1)} more in \`${field[0]}\`` : ""}`,
        (n) =>
          `\`${key}: ${value}\` — это ${n.percent(value)}: целое здесь 1${numbers.length > 1 ? `; так же записано ещё чисел в \`${field[0]}\`: ${n.count(numbers.length - 1)}` : ""}`,
      ),
      remedy: say(
        (n) => `write ${n.percent(value / perCent)} as \`${hundredth(value)}\``,
        (n) => `${n.percent(value / perCent)} записываются как \`${hundredth(value)}\``,
      ),
      figures: { value, numbers: numbers.length },
      mends: numbers.map((one) => ({ field: one.field, to: hundredth(one.value) })),
    };
  });
}

/** 5 where .05 was meant, 70 for .7, 150 for 1.5. */
export const typedAsPercent: FileRule = {
  name: "typed-as-percent",
  needs: "file",
  voids: true,
  title: { en: "A share typed as per cent", ru: "Доля, записанная в процентах" },
  sentence: {
    en: "A rate on money of 100 % or more of it, or an attainment, payout or factor of ten and more.",
    ru: "Ставка с денег в 100 % и больше либо выполнение, выплата или коэффициент от десяти и выше.",
  },
  find: ({ stated, say }) =>
    stated.flatMap((terms, place) => [
      ...rateAboveAll(say, terms, place),
      ...multiplesAsPercent(say, terms, place),
    ]),
};
