import type { Arms } from "./pattern.ts";
import type { Reading } from "./reading.ts";

/** A finding of field or laboratory, and what would show it in the model. */
export interface Finding {
  readonly finding: string;
  readonly source: string;
  /** What is looked for, in words. */
  readonly expected: string;
  readonly figure: string;
  readonly unit: string;
  readonly arms: Arms;
  readonly values: (of: (arm: string) => Reading) => readonly number[];
  /** What the figure is where the finding is not there at all; a level, which is always something, has none. Zero unless given. */
  readonly none?: number | null;
  /** Where the mean should lie; a bound that is left out is open. */
  readonly from?: number;
  readonly to?: number;
}
