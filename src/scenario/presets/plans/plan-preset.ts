import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";

/**
 * A pay plan that scenarios can name. To add one: a new file beside this one that exports an object of this kind, and a
 * line in `index.ts`.
 */
export interface PlanPreset {
  /** The name used in files: kebab-case. */
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  /** What it pays; `targetCost` of its components adds up to the bonus pot. */
  readonly components: (sums: PlanSums) => readonly PlanComponent[];
}

/** What the presets of a company pay with. */
export interface PlanSums {
  /** What a year's bonuses cost at usual behaviour, for all together. */
  readonly bonusPot: number;
  /** A person's salary. */
  readonly salaryPerWeek: number;
  /** Whom it is for. */
  readonly people: number;
}
