import type { Department } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView, ResultView } from "../part-view.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

interface Watched {
  readonly result: ResultView;
  /** Where the terms name it. */
  readonly field?: readonly (string | number)[];
}

/** What pay hangs on: its first result, and where it is one's own, what a measure, a gate or another modifier looks at. */
function watchedResults({ terms, results }: PartView): readonly Watched[] {
  const first = results.slice(0, 1).map((result) => ({
    result,
    ...("metric" in terms ? { field: ["metric"] } : fieldOf(terms, result, 0)),
  }));
  const others = results
    .slice(1)
    .filter(({ whose }) => whose === "self")
    .map((result) => ({ result, ...fieldOf(terms, result, result.places[0]!) }))
    .filter(({ field }) => field !== undefined);
  return [...first, ...others];
}

/** The measure or the modifier of some terms that looks at a result. */
function fieldOf(terms: object, { metric }: ResultView, place: number): Pick<Watched, "field"> {
  const stated = terms as Readonly<Record<string, { readonly metric?: string } | undefined>>;
  const { measures = [] } = terms as { readonly measures?: readonly unknown[] };
  if (place < measures.length) return { field: ["measures", place, "metric"] };
  const modifier = ["gate", "multiplier", "malus"].find((field) => stated[field]?.metric === metric);
  return modifier === undefined ? {} : { field: [modifier, "metric"] };
}

const says = {
  message: (
    n: Numbers,
    p: { readonly department: Department; readonly metric: string; readonly share: number },
  ) =>
    `nothing that ${n.who(p.department)} does moves ‘${n.metric(p.metric)}’: the strongest lever, all the way, changes it by ${n.percent(p.share)}`,
  remedy: () => "pay on a result that this department brings about",
};

/** Pay on something that the paid person's levers do not move. */
export const noInfluence = {
  name: "no-influence",
  needs: "pilot",
  says,
  title: "A result out of one's hands",
  sentence:
    "A metric that the strongest lever, moved all the way by everybody who shares it, changes by less than 2 %.",
  find: ({ parts }, say) =>
    parts.flatMap((part) =>
      watchedResults(part).flatMap(({ result, field }) => {
        const { repertoire, norms, seat } = part.standpoint;
        const people = result.whose === "shared" ? seat.colleagues.length + 1 : 1;
        const moves = repertoire.levers.map(
          ({ low, high }, lever) =>
            Math.abs(result.effects[lever]!) * Math.max(high - norms[lever]!, norms[lever]! - low) * people,
        );
        const share = result.expected === 0 ? 0 : Math.max(...moves) / Math.abs(result.expected);
        if (share >= thresholds.leastInfluence) return [];
        return [
          {
            severity: "warning",
            component: part.place,
            ...(field && { field }),
            message: say.message({ department: part.department, metric: result.metric, share }),
            remedy: say.remedy(),
            figures: { share },
          } as const,
        ];
      }),
    ),
} as const satisfies PilotRule<typeof says>;
