import { gumbel } from "./gumbel.ts";
import { normal } from "./normal.ts";
import { poisson } from "./poisson.ts";
import { uniform } from "./uniform.ts";

/** Every shape of luck that people can reckon with. */
export const luckShapes = { normal, uniform, gumbel, poisson } as const;
