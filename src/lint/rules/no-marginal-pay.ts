import { type Department, departments } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import { isFlat } from "../response.ts";
import type { PilotRule } from "../rule.ts";

const says = {
  message: (n: Numbers, p: { readonly department: Department; readonly all: number }) =>
    `${n.who(p.department)} gets ${n.money(p.all)} a week whatever they bring: no result is worth anything to them`,
  remedy: () => "add a component on a result that they move, unless pay is meant to leave them alone",
};

/** A department in which no result changes anybody's pay. */
export const noMarginalPay = {
  name: "no-marginal-pay",
  needs: "pilot",
  says,
  title: "No marginal pay",
  sentence:
    "Bonuses that come to the same whatever a department's people bring, or a plan in which nobody's result counts.",
  find: ({ parts, payAWeek, unmet }, say) => {
    if (unmet.length > 0) return [];
    const of = (department: Department) => parts.filter((part) => part.department === department);
    const flat = departments.filter((department) => of(department).every(isFlat));
    // Salary alone beside another department's bonuses is the commonest plan there is; a bonus that moves nobody is none.
    const meant = (department: Department) =>
      of(department).length > 0 && of(department).every(({ salary }) => salary);
    return flat
      .filter((department) => flat.length === departments.length || !meant(department))
      .map((department) => ({
        severity: "warning",
        message: say.message({ department, all: payAWeek[department].all }),
        remedy: say.remedy(),
        figures: { payAWeek: payAWeek[department].all },
      }));
  },
} as const satisfies PilotRule<typeof says>;
