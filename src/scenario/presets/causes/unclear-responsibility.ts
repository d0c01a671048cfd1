import { handoffPresets } from "../handoff.ts";
import type { CausePreset, Settings } from "./cause-preset.ts";

/** The hand-off's switches one by one, so that a company's other terms of the hand-off stay what they are. */
function handoff({
  definition,
  recycle,
  mailing,
}: typeof handoffPresets.agreed.terms | typeof handoffPresets.vague.terms): Settings {
  return {
    "company.handoff.definition": definition,
    "company.handoff.recycle": recycle,
    "company.handoff.mailing": mailing,
  };
}

/** Nobody wrote down what a qualified lead is, who takes back an unready one and who may mail. */
export const unclearResponsibility = {
  name: "unclear-responsibility",
  title: "Unclear responsibility",
  sentence:
    "Nobody wrote down what a qualified lead is: each department has its own definition, unready leads are lost, and both mail people who are with sales.",
  on: () => handoff(handoffPresets.vague.terms),
  off: () => handoff(handoffPresets.agreed.terms),
  isOn: ({ company }) => company.handoff.definition === "vague",
} as const satisfies CausePreset;
