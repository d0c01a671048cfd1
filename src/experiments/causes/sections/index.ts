import { formatFixed } from "../../../language/format-number.ts";
import type { Section } from "../../../report/section.ts";
import { assumptions } from "../../sections/assumptions.ts";
import { conflict } from "../../sections/conflict.ts";
import type { FindingsView } from "../../sections/findings-view.ts";
import { limits } from "../../sections/limits.ts";
import { manager } from "../../sections/manager.ts";
import { question } from "../../sections/question.ts";
import { reproduce } from "../../sections/reproduce.ts";
import { setup } from "../../sections/setup.ts";
import type { CausesNote } from "../causes-note.ts";
import { answer } from "./answer.ts";
import { blameCost } from "./blame-cost.ts";
import { type CausesView, causesView } from "./causes-view.ts";
import { switchedCauses } from "./switched.ts";

/** Arms that a reader wants side by side: none, each alone, all, and what a manager who asks why would do. */
function shownArms({ note, view }: CausesView): readonly string[] {
  const plans = [
    note.base,
    ...note.pairs.filter(({ kind, variant }) => kind === "alone" && variant === null).map(({ plan }) => plan),
    ...note.pairs.filter(({ kind }) => kind === "session").map(({ plan }) => plan),
    note.all,
  ];
  return view.findings.arms.filter(({ plan }) => plans.includes(plan)).map(({ id }) => id);
}

/** Which company was simulated, and how the trials of its variants hang together. */
function setupOf({ view, words }: CausesView): Section {
  const { heading, id, blocks } = setup(view);
  const text = words.trials({ done: formatFixed(view.findings.trials.done, view.language) });
  return { id, heading, blocks: [...blocks.slice(0, -1), { kind: "paragraph", text }] };
}

/** Findings on causes as the sections of a report, in the order a leader reads. */
export function presentCauses(
  view: FindingsView,
  note: CausesNote,
  command: string | undefined,
): readonly (Section | undefined)[] {
  const causes = causesView(view, note);
  const arms = shownArms(causes);
  return [
    question(view),
    answer(causes),
    switchedCauses(causes),
    manager(view, arms),
    blameCost(causes),
    conflict(view, arms),
    setupOf(causes),
    assumptions(view),
    limits(view),
    reproduce(view, command),
  ];
}
