import { type Department, departments } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView, ResultView } from "../part-view.ts";
import { isFlat, readResults } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { totalGradient } from "../slopes.ts";
import { thresholds } from "../thresholds.ts";

/** A result that people are paid by, be it a rival's, and by which share of the usual one it moves where all of them answer to their pay. */
interface Answer {
  readonly metric: string;
  readonly share: number;
}

/**
 * What the best answer to all bonuses together does to each result that they are paid by, the largest first; efforts' cross-cost left out.
 * Moves that undo one another count both: whoever works more and gives less away has reason enough to move, whatever is left of it.
 */
function answersTo(parts: readonly PartView[]): readonly Answer[] {
  const { standpoint } = parts[0]!;
  const { repertoire, seat } = standpoint;
  const slopes = totalGradient(parts, standpoint);
  const moves = repertoire.levers.map(({ curvature }, lever) => slopes[lever]! / curvature);
  const answerOf = ({ metric, whose, effects, expected }: ResultView): Answer => {
    const people = whose === "self" ? 1 : seat.colleagues.length + 1;
    const moved = moves.reduce((sum, move, lever) => sum + Math.abs(move * effects[lever]!), 0) * people;
    return { metric, share: moved === 0 ? 0 : moved / Math.abs(expected) };
  };
  return parts
    .flatMap((part) => readResults(part).map(answerOf))
    .toSorted((one, other) => other.share - one.share);
}

const says = {
  message: (
    n: Numbers,
    p: { readonly department: Department; readonly metric: string; readonly share: number },
  ) =>
    `if everybody gave the best answer to what all bonuses together pay ${n.whom(p.department)}, ‘${n.metric(p.metric)}’ would move by ${n.percent(p.share)}, and nothing else that they are paid for by more: as money that is hardly a reason to move`,
  remedy: () =>
    "tie the money closer to one's own result, or keep it as a share in success that is not meant to steer",
};

/** Variable pay too small to be worth moving for. */
export const weakPay = {
  name: "weak-pay",
  needs: "pilot",
  says,
  title: "Pay too weak to be felt",
  sentence: "Bonuses to which the best answer moves no result that they pay for by 3 %.",
  find: ({ parts }, say) =>
    departments.flatMap((department) => {
      const own = parts.filter((part) => part.department === department && !part.salary);
      if (own.every(isFlat)) return [];
      const [most] = answersTo(own);
      if (most === undefined || most.share >= thresholds.leastAnswer) return [];
      return [
        {
          severity: "note",
          component: own[0]!.place,
          message: say.message({ department, ...most }),
          remedy: say.remedy(),
          figures: { share: most.share },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
