import { attainment } from "./attainment.ts";
import { difference } from "./difference.ts";
import { observed } from "./observed.ts";
import { overTime } from "./over-time.ts";
import { payByPlan } from "./pay-by-plan.ts";
import { payMix } from "./pay-mix.ts";

/** Every kind of chart. To add one: a new file here that exports a function from data to a specification, and a line in this list. */
export const charts = { overTime, difference, observed, payMix, attainment, payByPlan } as const;
