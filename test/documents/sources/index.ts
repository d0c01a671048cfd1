import type { Source } from "../source.ts";
import { baseMonth } from "./base-month.ts";
import { budgetSplit } from "./budget-split.ts";
import { contactCurve } from "./contact-curve.ts";
import { coverageOfVerdicts } from "./coverage.ts";
import { flagshipInDoubt } from "./doubt.ts";
import { faceValidity } from "./face-validity.ts";
import { flagship } from "./flagship.ts";
import { allGames } from "./games.ts";
import { halvedAndDoubled } from "./halved.ts";
import { hardPressing } from "./hard-pressing.ts";
import { mailFrequency } from "./mail-frequency.ts";
import { marketingBonus } from "./marketing-bonus.ts";
import { olist } from "./olist.ts";
import { pilotSpread } from "./pilot-spread.ts";
import { responseTime } from "./response-time.ts";
import { publishedResponses } from "./responses.ts";
import { salesCycle } from "./sales-cycle.ts";
import { otherSeeds } from "./seeds.ts";
import {
  explainedContest,
  knownGame,
  lintedPlan,
  powerOfQuota,
  twoCauses,
  writtenPlan,
} from "./shown-commands.ts";
import { likeness } from "./starters.ts";
import { turnoverOfPlans } from "./turnover.ts";
import { drawnCompanies, findingsOfOthers, patternsOfModel } from "./validation.ts";

/** Every run whose numbers README and docs tell, the quick ones first. */
export const sources: readonly Source[] = [
  knownGame,
  writtenPlan,
  lintedPlan,
  explainedContest,
  baseMonth,
  contactCurve,
  salesCycle,
  responseTime,
  mailFrequency,
  budgetSplit,
  allGames,
  flagship,
  twoCauses,
  powerOfQuota,
  hardPressing,
  faceValidity,
  likeness,
  marketingBonus,
  turnoverOfPlans,
  publishedResponses,
  pilotSpread,
  otherSeeds,
  olist,
  patternsOfModel,
  findingsOfOthers,
  drawnCompanies,
  halvedAndDoubled,
  flagshipInDoubt,
  coverageOfVerdicts,
];
