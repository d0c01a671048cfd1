import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";
import { shares } from "./shares.ts";

/** A quota that follows results: who does well this quarter has more to do in the next. */
export const ratchetedQuota: PlanPreset = {
  name: "ratcheted-quota",
  title: { en: "Quota with a ratchet", ru: "План с подтягиванием" },
  sentence: {
    en: "A payout table from 70 % of the quarter's quota on, and the next quota moves half of the way to the last result.",
    ru: "Шкала выплат от 70 % квартального плана, а следующий план сдвигается на половину пути к последнему результату.",
  },
  components: (bonusPot) => {
    const own = {
      type: "quota",
      period: "quarter",
      scope: "person",
      quotaOfReference: 1,
      accelerator: 0,
      payout: [
        { at: 0.7, pays: 0.5 },
        { at: 1, pays: 1 },
        { at: 1.5, pays: 2 },
      ],
      ratchet: 0.5,
    } as const;
    return [
      baseSalary,
      {
        ...own,
        payout: [...own.payout],
        for: "marketing",
        metric: "accepted",
        targetCost: bonusPot * shares.marketing,
      },
      {
        ...own,
        payout: [...own.payout],
        for: "sales",
        metric: "booked",
        targetCost: bonusPot * shares.sales,
      },
    ];
  },
};
