import { z } from "zod";
import { DAYS_A_YEAR } from "../../../calendar.ts";
import { exp } from "../../../random/exp.ts";
import type { Condition } from "../condition.ts";

const source = "Bass 1969; the usual mean over products";

const schema = z.strictObject({
  type: z.literal("diffusion"),
  p: z
    .number()
    .min(0.0001)
    .max(1)
    .default(0.03)
    .meta({ description: `Innovation: those who adopt by themselves [per year; ${source}]` }),
  q: z
    .number()
    .min(0)
    .max(5)
    .default(0.38)
    .meta({ description: `Imitation: those who adopt because others have [per year; ${source}]` }),
  ageYears: z.number().min(0).max(100).default(0).meta({
    description: "Age of the product at the start; need peaks at ln(q/p)/(p+q) years [years; assumed: new]",
  }),
});

type Diffusion = z.output<typeof schema>;

/** Adoption of a new product by innovation and imitation: need rises, peaks and falls; 1 on the first day. */
export const diffusion: Condition<Diffusion> = {
  type: "diffusion",
  title: "Diffusion",
  sentence:
    "Need follows the life of a product (Bass): it rises by word of mouth, peaks, and falls as few are left to adopt.",
  schema,
  factor: ({ p, q, ageYears }) => {
    const atStart = remaining(p, q, ageYears);
    return (day) => {
      const years = day / DAYS_A_YEAR;
      // The ratio of two adoption rates, written so that neither of them can underflow.
      const crowding = atStart / remaining(p, q, ageYears + years);
      return exp(-(p + q) * years) * crowding * crowding;
    };
  },
};

/** Share of all who will ever adopt that has adopted by an age in years: F(t) of Bass. */
export function adopted(p: number, q: number, years: number): number {
  return (1 - exp(-(p + q) * years)) / remaining(p, q, years);
}

/** Share that adopts per year at an age in years: dF/dt of Bass. */
export function adoptionRate(p: number, q: number, years: number): number {
  const crowd = remaining(p, q, years);
  return ((p + q) * (p + q) * exp(-(p + q) * years)) / (p * crowd * crowd);
}

function remaining(p: number, q: number, years: number): number {
  return 1 + (q / p) * exp(-(p + q) * years);
}
