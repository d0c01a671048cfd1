import { handoffPresets } from "../../../src/scenario/presets/handoff.ts";
import { measurementPresets } from "../../../src/scenario/presets/measurement.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { type Arm, changed, type Patch, withoutStakes } from "../arm.ts";
import type { Figure, Pattern } from "../pattern.ts";
import { minus, times } from "../reading.ts";

/** What a cause of conflict changes. */
interface Cause {
  readonly company?: Patch;
  readonly plan?: string;
}

const vague: Patch = (base) => ({ ...base, handoff: { ...base.handoff, ...handoffPresets.vague.terms } });

/** The six causes of docs/model.md, each as a change of a healthy company with a shared pool. */
const causes: Readonly<Record<string, Cause>> = {
  responsibility: { company: vague },
  motivation: { plan: "contest" },
  manager: {
    company: (base) => ({ ...base, manager: { ...base.manager, background: "sales", biasStrength: 1 } }),
  },
  // Half of the MQLs vanish at the hand-over, and the manager looks for somebody and not for something.
  "lead generation": {
    company: (base) => ({
      ...base,
      selling: { ...base.selling, brokenStage: "handover" },
      manager: { ...base.manager, impersonalPrior: -20 },
    }),
  },
  values: {
    company: (base) => ({
      ...base,
      marketers: { ...base.marketers, volumeValue: -0.1, qualityValue: 0.15 },
      reps: { ...base.reps, volumeValue: 0.15, qualityValue: -0.1 },
    }),
  },
  measurement: { company: (base) => ({ ...base, measurement: { ...measurementPresets.siloed.terms } }) },
};
const names = Object.keys(causes);

/** People know the contract that they work by; of the rest they believe what they did in the healthy company. */
function suffering(which: readonly string[]): Arm {
  const company: Patch = (base) =>
    which.reduce((changing, name) => causes[name]!.company?.(changing) ?? changing, base);
  const plan = which.map((name) => causes[name]!.plan).find((name) => name !== undefined) ?? "pool";
  return { plan, company, ...(which.includes("responsibility") && { believed: vague }) };
}

/** Takes the strength out of every cause and leaves its name: what then still costs money was written in by hand. */
const inNameOnly: Patch = (base) => ({
  ...base,
  handoff: { ...base.handoff, recycle: true, mailing: "nobody", vagueNoiseFactor: 1, minimumScore: 0 },
  marketers: { ...base.marketers, barCostVague: base.marketers.barCost, volumeValue: 0, qualityValue: 0 },
  reps: { ...base.reps, selectivityCostVague: base.reps.selectivityCost, volumeValue: 0, qualityValue: 0 },
  manager: { ...base.manager, biasStrength: 0 },
  selling: { ...base.selling, brokenLoss: 0 },
  measurement: { ...measurementPresets.shared.terms },
});

/** Causes that alone cost nothing, and why. */
const unseen: Readonly<Record<string, string>> = {
  manager:
    "Reps who are judged by a manager of marketing's background earn as much in most months: what a bias in judging costs is within chance.",
  measurement:
    "People who see each other's part late go on by what they have seen of their own: alone it costs nothing beyond chance, on top of the others it does.",
  values:
    "Whoever cares works more; against as much care shared by both the conflict costs nothing beyond chance.",
};

/** P10: each cause of conflict costs something, together they cost more than any one, and they overlap. */
export const sixCauses: Pattern = {
  id: "P10",
  sentence:
    "Each of the six causes alone costs profit from the healthy base; all together cost more than the costliest one.",
  arms: {
    none: suffering([]),
    all: suffering(names),
    ...Object.fromEntries(names.map((name) => [name, suffering([name])])),
    ...Object.fromEntries(
      names.map((name) => [`all but ${name}`, suffering(names.filter((one) => one !== name))]),
    ),
  },
  scalar: ["none", "all", ...names],
  figures(of) {
    const profit = (arm: string) => times(of(arm).of("profit"), 1e-3);
    const cost = (arm: string, than: string) => minus(profit(than), profit(arm));
    const usual = mean(of("none").of("revenue")) / 1e5;
    const ofRevenue = (values: readonly number[]) => times(values, 1 / usual);
    const alone = names.map((name) => ({ name, values: cost(name, "none") }));
    const costliest = alone.reduce((most, one) => (mean(one.values) > mean(most.values) ? one : most));
    return [
      {
        what: "all - the costliest alone, thousand",
        unit: "money",
        values: cost("all", costliest.name),
        side: "above",
      },
      ...alone.map(
        ({ name, values }): Figure => ({
          what: `${name} alone`,
          unit: "money",
          values,
          side: "above",
          ...(name in unseen && { known: { outcome: "not seen", why: unseen[name]! } }),
        }),
      ),
      ...alone.map(
        ({ name, values }): Figure => ({
          what: `${name} alone, of revenue`,
          unit: "%",
          values: ofRevenue(values),
          side: "above",
          told: true,
        }),
      ),
      ...names.map(
        (name): Figure => ({
          what: `${name} on top`,
          unit: "money",
          values: cost("all", `all but ${name}`),
          side: "above",
          told: true,
        }),
      ),
      { what: "all together", unit: "money", values: cost("all", "none"), side: "above", told: true },
    ];
  },
  twin: {
    switch: "causes in name only, nothing to win",
    off: (arm) => ({ ...withoutStakes(changed(arm, inNameOnly)), believed: (base) => base }),
  },
};
