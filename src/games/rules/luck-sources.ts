import { GUMBEL_SPREAD } from "../../model/decisions/shapes/gumbel.ts";
import { luckShapes } from "../../model/decisions/shapes/index.ts";
import { UNIFORM_REACH } from "../../model/decisions/shapes/uniform.ts";
import type { StatedLuck } from "../file/noise-schema.ts";
import type { StatedOutput } from "../file/output-schema.ts";
import type { Source } from "../game.ts";

/** Luck of a unit's own, of its group and of everybody, as far as an output has it. */
export interface StatedSources {
  readonly own?: Source;
  readonly group?: Source;
  readonly common?: Source;
  readonly multiplies: boolean;
  readonly counts: boolean;
}

/** The luck that an output states. */
export function sourcesOf({ noise }: StatedOutput): StatedSources {
  if (noise === "poisson") {
    return { own: { shape: luckShapes.poisson, spread: 1 }, multiplies: false, counts: true };
  }
  if (typeof noise === "number") return { ...ifAny("own", noise), multiplies: false, counts: false };
  const { own, group, common, multiplies } = noise;
  return {
    ...ifAny("own", own),
    ...ifAny("group", group),
    ...ifAny("common", common),
    multiplies,
    counts: false,
  };
}

function ifAny(key: "own" | "group" | "common", stated: StatedLuck | undefined): Partial<StatedSources> {
  const source = stated === undefined ? undefined : sourceOf(stated);
  return source === undefined || source.spread === 0 ? {} : { [key]: source };
}

function sourceOf(stated: StatedLuck): Source {
  if (typeof stated === "number") return { shape: luckShapes.normal, spread: stated };
  const { shape, sd, halfWidth, scale } = stated;
  const spread = sd ?? (halfWidth === undefined ? scale! * GUMBEL_SPREAD : halfWidth / UNIFORM_REACH);
  return { shape: luckShapes[shape], spread };
}
