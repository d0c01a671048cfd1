import { metricNamed } from "../../metrics/index.ts";
import { isPayable } from "../../metrics/paid-metric.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import type { Numbers } from "../numbers.ts";
import type { FileRule, Finding, Say } from "../rule.ts";
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

function rateAboveAll(say: Say<typeof says>, terms: ComponentTerms, place: number): readonly Finding[] {
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
      message: say.rate({ scale, rate, share: rate / whole, whole, metric }),
      remedy: asPercent ? say.writeRate({ share: rate / perCent, to: hundredth(rate) }) : say.writeShare(),
      figures: { rate },
      mends: asPercent ? [{ field: [scale], to: hundredth(rate) }] : [],
    },
  ];
}

/** The numbers of one table are told of once, by the first of them. */
function multiplesAsPercent(say: Say<typeof says>, terms: ComponentTerms, place: number): readonly Finding[] {
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
      message: say.multiple({ key, value, count: numbers.length, more: numbers.length - 1, table: field[0] }),
      remedy: say.writeMultiple({ share: value / perCent, to: hundredth(value) }),
      figures: { value, numbers: numbers.length },
      mends: numbers.map((one) => ({ field: one.field, to: hundredth(one.value) })),
    };
  });
}

const says = {
  rate: (
    n: Numbers,
    p: {
      readonly scale: string;
      readonly rate: number;
      readonly share: number;
      readonly whole: number;
      readonly metric: string;
    },
  ) =>
    `\`${p.scale}: ${p.rate}\` is ${n.percent(p.share)} of ${p.whole === 1 ? "" : "a year of "}‘${n.metric(p.metric)}’: all of that money and more`,
  writeRate: (n: Numbers, p: { readonly share: number; readonly to: number }) =>
    `write ${n.percent(p.share)} as \`${p.to}\``,
  writeShare: () => "write the share that is meant: 5% is `0.05`",
  multiple: (
    n: Numbers,
    p: {
      readonly key: string;
      readonly value: number;
      readonly count: number;
      readonly more: number;
      readonly table: string | number | undefined;
    },
  ) =>
    `\`${p.key}: ${p.value}\` is ${n.percent(p.value)}, since 1 is all of it${p.count > 1 ? `, and so with ${n.count(p.more)} more in \`${p.table}\`` : ""}`,
  writeMultiple: (n: Numbers, p: { readonly share: number; readonly to: number }) =>
    `write ${n.percent(p.share)} as \`${p.to}\``,
};

/** 5 where .05 was meant, 70 for .7, 150 for 1.5. */
export const typedAsPercent = {
  name: "typed-as-percent",
  needs: "file",
  voids: true,
  says,
  title: "A share typed as per cent",
  sentence: "A rate on money of 100 % or more of it, or an attainment, payout or factor of ten and more.",
  find: ({ stated }, say) =>
    stated.flatMap((terms, place) => [
      ...rateAboveAll(say, terms, place),
      ...multiplesAsPercent(say, terms, place),
    ]),
} as const satisfies FileRule<typeof says>;
