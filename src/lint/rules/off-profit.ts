import type { Department } from "../../model/ledger/units.ts";
import { departments } from "../../model/ledger/units.ts";
import type { Standpoint } from "../../pilot/standpoint.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView } from "../part-view.ts";
import { isFlat } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { congruity, totalGradient } from "../slopes.ts";
import { thresholds } from "../thresholds.ts";

/** The lever that pay moves most against the company; where it moves none against it, the one that it moves too much of all. */
function mostAstray(pay: readonly number[], worth: readonly number[], { repertoire }: Standpoint) {
  const inner = (a: readonly number[], b: readonly number[], lever: number) =>
    (a[lever]! * b[lever]!) / repertoire.levers[lever]!.curvature;
  const size = (of: readonly number[]) => of.reduce((sum, _, lever) => sum + inner(of, of, lever), 0);
  const [pays, brings] = [size(pay), size(worth)];
  const levers = repertoire.levers.map(({ name }, lever) => ({
    name,
    lever,
    against: inner(pay, worth, lever),
    tooMuch: inner(pay, pay, lever) / pays - (brings === 0 ? 0 : inner(worth, worth, lever) / brings),
  }));
  const worst = levers.toSorted((a, b) => a.against - b.against)[0]!;
  return worst.against < 0 ? worst : levers.toSorted((a, b) => b.tooMuch - a.tooMuch)[0]!;
}

/** The component that pulls most where all of them together pull; what takes money back points where it should by taking. */
function heaviest(own: readonly PartView[], total: readonly number[], { repertoire }: Standpoint) {
  const pull = ({ gradient }: PartView) =>
    repertoire.levers.reduce(
      (sum, { curvature }, lever) => sum + (gradient[lever]! * total[lever]!) / curvature,
      0,
    );
  return own
    .filter((part) => part.usualPay > 0 && !isFlat(part) && pull(part) > 0)
    .toSorted((a, b) => pull(b) - pull(a))[0];
}

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly cosine: number;
      readonly lever: string;
      readonly turned: string;
      readonly gain: number;
      readonly effect: number;
      readonly size: number;
    },
  ) =>
    `for ${n.who(p.department)} the cosine between all bonuses together and contribution is ${n.plain(p.cosine)} (1 points the same way, 0 square to it, below 0 against it). Most astray is ‘${n.lever(p.lever)}’: ${p.turned}.1 of it pays ${n.money(p.gain)} a week and ${p.effect < 0 ? "costs" : "brings"} the company ${n.money(p.size)}`,
  remedy: () => "pay on contribution, or balance it with a measure that this lever does not raise",
};

/** A measure that points away from what the company earns. */
export const offProfit = {
  name: "off-profit",
  needs: "pilot",
  says,
  title: "A measure that points away from profit",
  sentence:
    "Baker's cosine between what a department's bonuses together reward and what the company earns from it, by the pilot's slopes, under one half.",
  find: ({ parts, worth, standpoints }, say) =>
    departments.flatMap((department) => {
      const standpoint = standpoints[department];
      const own = parts.filter((part) => part.department === department && !part.salary);
      const gradient = totalGradient(own, standpoint);
      const blamed = heaviest(own, gradient, standpoint);
      const cosine = congruity(gradient, worth[department], standpoint);
      if (blamed === undefined || cosine >= thresholds.leastCongruity) return [];
      const { place, terms } = blamed;
      const astray = mostAstray(gradient, worth[department], standpoint);
      const turned = gradient[astray.lever]! < 0 ? "\u2212" : "+";
      const gain = Math.abs(gradient[astray.lever]!) / 10;
      const effect = (Math.sign(gradient[astray.lever]!) * worth[department][astray.lever]!) / 10;
      const { metrics } = terms as { readonly metrics?: object };
      const field =
        metrics && department in metrics
          ? ["metrics", department]
          : "metric" in terms
            ? ["metric"]
            : undefined;
      return [
        {
          severity: "warning",
          component: place,
          ...(field && { field }),
          message: say.message({
            department,
            cosine,
            lever: astray.name,
            turned,
            gain,
            effect,
            size: Math.abs(effect),
          }),
          remedy: say.remedy(),
          figures: { cosine },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
