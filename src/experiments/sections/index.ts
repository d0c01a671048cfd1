import { causesWords } from "../../language/causes-words.ts";
import { formatFixed } from "../../language/format-number.ts";
import type { Language } from "../../language/text.ts";
import type { Section } from "../../report/section.ts";
import { presentCauses } from "../causes/sections/index.ts";
import type { KnownFindings } from "../known-findings.ts";
import { answer } from "./answer.ts";
import { arms } from "./arms.ts";
import { assumptions } from "./assumptions.ts";
import { attainment } from "./attainment.ts";
import { conflict } from "./conflict.ts";
import { differences } from "./differences.ts";
import { type FindingsView, viewOf } from "./findings-view.ts";
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

/** What a report is made in and with. */
export interface PresentOptions {
  readonly language?: Language;
  /** The command as it was typed, for those who want to run it again. */
  readonly command?: string;
}

/** What stands over the report of some findings. */
export function headOf(findings: KnownFindings, language: Language = "en") {
  const { words } = viewOf(findings, language);
  const { name, software, months, title, trials } = findings;
  const { subtitle: say } = findings.causes ? causesWords(language) : words;
  const subtitle = say({ name, software, months, trials: formatFixed(trials.done, language) });
  return { title, subtitle, contents: words.contents, language };
}

/** Findings of a run or a comparison as the sections of a report, in the order a leader reads. */
export function present(
  findings: KnownFindings,
  { language = "en", command }: PresentOptions = {},
): readonly Section[] {
  const { causes } = findings;
  const sections = causes
    ? presentCauses(viewOf(findings, language, Number.POSITIVE_INFINITY), causes, command)
    : presentComparison(viewOf(findings, language), command);
  return sections.filter((section) => section !== undefined);
}

function presentComparison(view: FindingsView, command: string | undefined) {
  return [
    question(view),
    answer(view),
    setup(view),
    arms(view),
    differences(view),
    overTime(view),
    plans(view),
    payMix(view),
    attainment(view),
    payGains(view),
    levers(view),
    manager(view),
    conflict(view),
    observed(view),
    assumptions(view),
    limits(view),
    reproduce(view, command),
  ];
}
