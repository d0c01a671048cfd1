import { payRange } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { capOf } from "../term-numbers.ts";

/** A cap that nobody ever touches. */
export const farCap: PilotRule = {
  name: "far-cap",
  needs: "pilot",
  title: { en: "A cap out of reach", ru: "Недосягаемый потолок" },
  sentence: {
    en: "A cap above everything that can be earned.",
    ru: "Потолок выше всего, что можно заработать.",
  },
  find: ({ parts, say }) =>
    parts.flatMap((part) => {
      const cap = capOf(part);
      const most = payRange(part)[1];
      if (cap === undefined || most >= cap) return [];
      return [
        {
          severity: "note",
          component: part.place,
          field: ["cap"],
          message: say(
            (n) =>
              `the cap of ${n.money(cap)} is never touched: ${n.who(part.department)} can get to ${n.money(most)} ${n.during(part.period)} at most`,
            (n) =>
              `потолок ${n.money(cap)} никогда не достигается: ${n.who(part.department)} получит ${n.during(part.period)} не больше ${n.money(most)}`,
          ),
          remedy: say(
            () => "leave it as an insurance, or lower it to where it should bite",
            () => "оставьте его как страховку или опустите туда, где он должен работать",
          ),
          figures: { cap, most },
        } as const,
      ];
    }),
};
