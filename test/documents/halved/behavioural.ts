import type { Company } from "../../../src/model/parameters/company.ts";
import { type NumberLeaf, numberLeaves } from "../../../src/model/parameters/number-leaves.ts";

/** Every number of a company that says how people behave and that no company knows of itself, as its schema marks it, in order. */
export function behavioural(company: Company): readonly NumberLeaf[] {
  return numberLeaves(company).filter(({ notes }) => notes["x-expert"] === true);
}

/** A parameter halved or doubled, as far as its bounds let it. */
export interface Setting {
  readonly path: string;
  readonly factor: 0.5 | 2;
  readonly value: number;
  /** Whether its bounds stopped it on the way. */
  readonly stopped: boolean;
}

/** One parameter times a factor; undefined where that is what it is already. */
export function settingOf(
  { path, value: usual, min, max, integer }: NumberLeaf,
  factor: Setting["factor"],
): Setting | undefined {
  const wanted = integer ? Math.round(usual * factor) : usual * factor;
  const value = Math.min(max, Math.max(min, wanted));
  return value === usual ? undefined : { path, factor, value, stopped: value !== wanted };
}
