import type { Pattern } from "../pattern.ts";
import { moreWorseLeads } from "./p01-more-worse-leads.ts";
import { morePressure } from "./p02-more-pressure.ts";
import { worseSecondYear } from "./p03-worse-second-year.ts";
import { deeperDiscounts } from "./p04-deeper-discounts.ts";
import { dyingMarket } from "./p05-dying-market.ts";
import { freeRiding } from "./p06-free-riding.ts";
import { quarterEnd } from "./p07-quarter-end.ts";
import { clawbackFit } from "./p08-clawback.ts";
import { individualPart } from "./p09-mix.ts";
import { sixCauses } from "./p10-causes.ts";
import { strategySession } from "./p11-strategy-session.ts";
import { slowAnswers } from "./p12-slow-answers.ts";
import { uncoordinatedMail } from "./p13-uncoordinated-mail.ts";
import { contactCurve } from "./p14-contact-curve.ts";
import { paidVolume } from "./p15-paid-for-volume.ts";
import { partialJudge } from "./p16-partial-judge.ts";
import { needHalved } from "./p17-need-halved.ts";

/** Every pattern that the model is held to, in the order of docs/model.md. */
export const patterns: readonly Pattern[] = [
  moreWorseLeads,
  morePressure,
  worseSecondYear,
  deeperDiscounts,
  dyingMarket,
  freeRiding,
  quarterEnd,
  clawbackFit,
  individualPart,
  sixCauses,
  strategySession,
  slowAnswers,
  uncoordinatedMail,
  contactCurve,
  paidVolume,
  partialJudge,
  needHalved,
];
