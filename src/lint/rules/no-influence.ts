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

/** Pay on something that the paid person's levers do not move. */
export const noInfluence: PilotRule = {
  name: "no-influence",
  needs: "pilot",
  title: { en: "A result out of one's hands", ru: "Результат не в руках человека" },
  sentence: {
    en: "A metric that the strongest lever, moved all the way by everybody who shares it, changes by less than 2 %.",
    ru: "Показатель, который сильнейший рычаг, сдвинутый до упора всеми, кто его делит, меняет меньше чем на 2 %.",
  },
  find: ({ parts, say }) =>
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
            message: say(
              (n) =>
                `nothing that ${n.who(part.department)} does moves ‘${n.metric(result.metric)}’: the strongest lever, all the way, changes it by ${n.percent(share)}`,
              (n) =>
                `${n.who(part.department)} не влияет на показатель «${n.metric(result.metric)}»: сильнейший рычаг до упора меняет его на ${n.percent(share)}`,
            ),
            remedy: say(
              () => "pay on a result that this department brings about",
              () => "платите за результат, который создаёт этот отдел",
            ),
            figures: { share },
          } as const,
        ];
      }),
    ),
};
