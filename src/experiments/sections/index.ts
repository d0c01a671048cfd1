import type { Section } from "../../report/section.ts";
import { answer } from "./answer.ts";
import { arms } from "./arms.ts";
import { assumptions } from "./assumptions.ts";
import { attainment } from "./attainment.ts";
import { conflict } from "./conflict.ts";
import { differences } from "./differences.ts";
import { doubt } from "./doubt.ts";
import type { FindingsView } from "./findings-view.ts";
import { levers } from "./levers.ts";
import { limits } from "./limits.ts";
import { manager } from "./manager.ts";
import { observed } from "./observed.ts";
import { overTime } from "./over-time.ts";
import { payGains } from "./pay-gains.ts";
import { payMix } from "./pay-mix.ts";
import { plans } from "./plans.ts";
import { question } from "./question.ts";
import { reproduce } from "./reproduce.ts";
import { setup } from "./setup.ts";
import { turnover } from "./turnover.ts";

/** Findings of a run or a comparison as the sections of a report, in the order a leader reads. */
export function comparisonSections(
  view: FindingsView,
  command: string | undefined,
): readonly (Section | undefined)[] {
  return [
    question(view),
    answer(view),
    doubt(view),
    setup(view),
    arms(view),
    differences(view),
    overTime(view),
    plans(view),
    payMix(view),
    attainment(view),
    payGains(view),
    turnover(view),
    levers(view),
    manager(view),
    conflict(view),
    observed(view),
    assumptions(view),
    limits(view),
    reproduce(view, command),
  ];
}
