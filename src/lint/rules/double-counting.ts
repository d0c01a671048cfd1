import { metricNamed } from "../../metrics/index.ts";
import { isPayable } from "../../metrics/paid-metric.ts";
import type { ComponentTerms, Reading } from "../../model/incentives/component.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import type { Department } from "../../model/ledger/units.ts";
import { monthsPaid } from "../in-season.ts";
import type { Numbers } from "../numbers.ts";
import type { FileRule } from "../rule.ts";
import type { StatedPart } from "../stated-view.ts";

/** Pay at a rate, so much for each unit: of two of these on one result both pay for the same unit. */
const atRates: readonly string[] = ["commission", "spiff", "pool"];

/** What takes money back is no second pay. */
const taking: readonly string[] = ["clawback", "penalty"];

/** Conditions by which a second rate is another pay than the first: what it begins at, hangs on, or waits for. */
const conditions = ["threshold", "thresholdOfReference", "gate", "malus", "first"] as const;

/** Flows that a metric adds up; none for a rate, which is of another kind. */
function flowsOf({ metric }: Reading): readonly string[] {
  const about = metricNamed(metric);
  if (about === undefined || !isPayable(about) || about.per !== undefined) return [];
  return Object.entries(about.sum)
    .filter(([, weight]) => weight > 0)
    .map(([flow]) => flow);
}

/** Whether one result is the other or a part of it. */
function within(one: Reading, other: Reading): boolean {
  if (one.unit !== other.unit) return false;
  if (one.metric === other.metric) return true;
  const [few, many] = [flowsOf(one), flowsOf(other)];
  return few.length > 0 && few.every((flow) => many.includes(flow));
}

type Given = ComponentTerms & Readonly<Record<string, unknown>>;

/** Terms without the sum that they pay: two components may differ in that and still be one written twice. */
function withoutSum(terms: ComponentTerms): string {
  const { scale } = componentOf(terms.type);
  const kept = Object.entries(terms).filter(([key]) => key !== scale && key !== "targetCost");
  return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two components pay in the same way: a goal beside a rate, an extra for some months or a deferred part is another way. */
function payAlike(one: Given, other: Given): boolean {
  if (!atRates.includes(one.type) || !atRates.includes(other.type)) return false;
  const isExtra = [one, other].some(({ type, months }) => type === "spiff" && months !== undefined);
  // Parts of one rate that come at different times are instalments.
  const isInstalment = (one.deferMonths ?? 0) !== (other.deferMonths ?? 0);
  return (
    !isExtra &&
    !isInstalment &&
    conditions.every((field) => (one[field] === undefined) === (other[field] === undefined))
  );
}

interface Paid {
  readonly part: StatedPart;
  readonly reading: Reading;
  /** All of its terms but the sum. */
  readonly rest: string;
  readonly months: bigint;
}

function paidBy(part: StatedPart, reading: Reading): Paid {
  return { part, reading, rest: withoutSum(part.terms), months: monthsPaid(part.terms) };
}

function isDouble(first: Paid, second: Paid): boolean {
  const [one, other] = [first.part, second.part];
  return (
    one.department === other.department &&
    one.place !== other.place &&
    (within(first.reading, second.reading) || within(second.reading, first.reading)) &&
    (first.months & second.months) !== 0n &&
    (first.rest === second.rest || payAlike(one.terms as Given, other.terms as Given))
  );
}

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly metric: string;
      readonly same: boolean;
      readonly other: string;
      readonly component: number;
    },
  ) =>
    `pays ${n.whom(p.department)} for ‘${n.metric(p.metric)}’, ${p.same ? "as" : `which overlaps with ‘${n.metric(p.other)}’ of`} component ${p.component} does: the same unit is paid twice`,
  remedy: () => "keep one of them at the rate of both, so that the plan can be read",
};

/** The same result paid for twice. */
export const doubleCounting = {
  name: "double-counting",
  needs: "file",
  says,
  title: "Double counting",
  sentence:
    "Two rates that pay the same people in the same months for the same result, or for it and a part of it; or a component written twice.",
  find: ({ statedParts }, say) => {
    const paid: readonly Paid[] = statedParts
      .filter(({ terms }) => !taking.includes(terms.type))
      .flatMap((part) => part.paidOn.slice(0, 1).map((reading) => paidBy(part, reading)));
    return paid.flatMap((second, at) => {
      const first = paid.slice(0, at).find((before) => isDouble(before, second));
      if (first === undefined) return [];
      const { part, reading } = second;
      const same = first.reading.metric === reading.metric;
      return [
        {
          severity: "warning",
          component: part.place,
          ...("metric" in part.terms ? { field: ["metric"] } : {}),
          message: say.message({
            department: part.department,
            metric: reading.metric,
            same,
            other: first.reading.metric,
            component: first.part.place + 1,
          }),
          remedy: say.remedy(),
          figures: { other: first.part.place + 1 },
        } as const,
      ];
    });
  },
} as const satisfies FileRule<typeof says>;
