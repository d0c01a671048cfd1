import type { Source } from "../source.ts";
import { flagship } from "./flagship.ts";
import { hardPressing } from "./hard-pressing.ts";
import { otherSeeds } from "./seeds.ts";
import { explainedContest, knownGame, lintedPlan, twoCauses, writtenPlan } from "./shown-commands.ts";

/** Every run whose numbers README and docs tell, the quick ones first. */
export const sources: readonly Source[] = [
  knownGame,
  writtenPlan,
  lintedPlan,
  explainedContest,
  flagship,
  twoCauses,
  hardPressing,
  otherSeeds,
];
