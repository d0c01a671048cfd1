import type { Numbers } from "../numbers.ts";
import type { FileRule } from "../rule.ts";

const says = {
  message: (n: Numbers, p: { readonly mqlInflation: number }) =>
    `marketing's own table counts ${n.percent(p.mqlInflation)} more MQLs than were handed over, and this pays on that table`,
  remedy: () => "pay on leads that sales accepted, or let one table count for both",
};

/** Pay on a number that the paid department counts by its own definition. */
export const selfCounted = {
  name: "self-counted",
  needs: "file",
  says,
  title: "A metric one counts oneself",
  sentence: "Marketing paid on MQLs where it counts more of them than there are.",
  find: ({ statedParts, company }, say) => {
    const { mqlInflation } = company.measurement;
    if (mqlInflation <= 0) return [];
    return statedParts
      .filter((part) => part.department === "marketing")
      .flatMap((part) =>
        part.looksAt
          .filter(({ metric }) => metric === "mqls")
          .map(() => ({
            severity: "warning" as const,
            component: part.place,
            message: say.message({ mqlInflation }),
            remedy: say.remedy(),
            figures: { mqlInflation },
          })),
      );
  },
} as const satisfies FileRule<typeof says>;
