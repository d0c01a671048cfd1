import type { LintRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** Pay on something that the paid person's levers do not move. */
export const noInfluence: LintRule = {
  name: "no-influence",
  title: { en: "A result out of one's hands", ru: "Результат не в руках человека" },
  sentence: {
    en: "A metric that the strongest lever, moved all the way by everybody who shares it, changes by less than 2 %.",
    ru: "Показатель, который сильнейший рычаг, сдвинутый до упора всеми, кто его делит, меняет меньше чем на 2 %.",
  },
  find: ({ parts, say }) =>
    parts.flatMap((part) =>
      part.results.slice(0, 1).flatMap((result) => {
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
            ...("metric" in part.terms ? { field: ["metric"] } : {}),
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
