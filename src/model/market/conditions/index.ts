import type { Condition } from "../condition.ts";
import { diffusion } from "./diffusion.ts";
import { season } from "./season.ts";
import { series } from "./series.ts";
import { shock } from "./shock.ts";
import { trend } from "./trend.ts";

/** Every kind of market condition; the order is that of lists and docs. */
export const marketConditions = [trend, season, shock, diffusion, series] as const;

type TermsOf<C> = C extends Condition<infer P> ? P : never;

/** A market condition with its terms, whichever kind it is. */
export type MarketCondition = TermsOf<(typeof marketConditions)[number]>;
