import { isPayable } from "../../../metrics/paid-metric.ts";
import { worthOf } from "../cross-pay.ts";
import type { PartView, ResultView } from "../part-view.ts";
import type { LintRule } from "../rule.ts";

/** Flows that a metric adds up; none for a rate, which is of another kind. */
function flowsOf({ about }: ResultView): readonly string[] {
  if (about === undefined || !isPayable(about) || about.per !== undefined) return [];
  return Object.entries(about.sum)
    .filter(([, weight]) => weight > 0)
    .map(([flow]) => flow);
}

/** Whether one result is the other or a part of it. */
function within(one: ResultView, other: ResultView): boolean {
  if (one.unit !== other.unit) return false;
  if (one.metric === other.metric) return true;
  const [few, many] = [flowsOf(one), flowsOf(other)];
  return few.length > 0 && few.every((flow) => many.includes(flow));
}

interface Paid {
  readonly part: PartView;
  readonly result: ResultView;
}

/** The same result paid for twice. */
export const doubleCounting: LintRule = {
  name: "double-counting",
  title: { en: "Double counting", ru: "Двойной счёт" },
  sentence: {
    en: "Two components that pay the same people for the same result, or for a result and a part of it.",
    ru: "Две выплаты одним и тем же людям за один результат или за результат и его часть.",
  },
  find: ({ parts, say }) => {
    const paid: readonly Paid[] = parts.flatMap((part) =>
      part.results
        .filter((result) => result.whose !== "rival" && worthOf(part, result) > 0)
        .map((result) => ({ part, result })),
    );
    return paid.flatMap(({ part, result }, at) => {
      const first = paid
        .slice(0, at)
        .find(
          (before) =>
            before.part.department === part.department &&
            before.part.place !== part.place &&
            (within(before.result, result) || within(result, before.result)),
        );
      if (first === undefined) return [];
      const same = first.result.metric === result.metric;
      return [
        {
          severity: "warning",
          component: part.place,
          ...("metric" in part.terms ? { field: ["metric"] } : {}),
          message: say(
            (n) =>
              `pays ${n.whom(part.department)} for ‘${n.metric(result.metric)}’, ${same ? "as" : `which overlaps with ‘${n.metric(first.result.metric)}’ of`} component ${first.part.place + 1} does: the same unit is paid twice`,
            (n) =>
              `${n.who(part.department)} получает за показатель «${n.metric(result.metric)}», ${same ? "за который уже платит" : `пересекающийся с показателем «${n.metric(first.result.metric)}», за который платит`} выплата ${first.part.place + 1}: одна единица оплачена дважды`,
          ),
          remedy: say(
            () => "keep one of them at the rate of both, so that the plan can be read",
            () => "оставьте одну со ставкой обеих, чтобы план можно было прочесть",
          ),
          figures: { other: first.part.place + 1 },
        } as const,
      ];
    });
  },
};
