import { type Journal, NEVER } from "../../../src/model/ledger/journal.ts";
import { changed, type Patch } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus } from "../reading.ts";

/** Contacts that reps make at norm persistence. */
const CONTACTS = 5;

/** Of those in counted time who got at least so many contacts, the per cent that the last of these won. */
export function winRateOf({ handedOn, contacts, wonOn }: Journal, contact: number): number {
  let made = 0;
  let won = 0;
  for (let row = 0; row < handedOn.length; row++) {
    if (handedOn[row]! < 0 || contacts[row]! < contact) continue;
    made += 1;
    if (contacts[row] === contact && wonOn[row] !== NEVER) won += 1;
  }
  return made === 0 ? Number.NaN : (100 * won) / made;
}

const kept =
  "The first call is held before a rep knows what the lead is like; whom they drop after it is gone, and who is left buys rather.";

const fewLeft = "Few are called so often, and later calls are much alike.";

const alwaysTheSame: Patch = (base) => ({
  ...base,
  selling: {
    ...base.selling,
    logitFit: 0,
    logitWarmth: 0,
    logitNoNeed: 0,
    logitTrust: 0,
    logitPressure: 0,
  },
});

/** P14: who could be won easily is won early. */
export const contactCurve: Pattern = {
  id: "P14",
  sentence: "The win rate of a contact falls in the number of the contact, gently at first.",
  arms: { usual: { plan: "salary-only", journal: true } },
  scalar: ["usual"],
  figures(of) {
    const rate = Array.from({ length: CONTACTS }, (_, k) =>
      of("usual").journals.map((journal) => winRateOf(journal, k + 1)),
    );
    const steps = rate.slice(1).map((next, k) => minus(rate[k]!, next));
    const first = steps[0]!;
    const later = steps.slice(1);
    const laterMean = first.map(
      (_, trial) => later.reduce((sum, row) => sum + row[trial]!, 0) / later.length,
    );
    return [
      {
        what: "win rate, contact 1 - contact 5",
        unit: "points",
        values: minus(rate[0]!, rate[4]!),
        side: "above",
      },
      ...steps.map((values, k) => ({
        what: `contact ${k + 1} - contact ${k + 2}`,
        unit: "points" as const,
        values,
        side: "above" as const,
        inTwin: "free" as const,
        ...(k === 0 && { known: { outcome: "not seen" as const, why: kept } }),
        ...(k > 1 && { known: { outcome: "undecided" as const, why: fewLeft } }),
      })),
      {
        what: "a later fall - the first fall",
        unit: "points",
        values: minus(laterMean, first),
        side: "above",
        inTwin: "free",
      },
      ...rate.map((values, k) => ({
        what: `win rate of contact ${k + 1}`,
        unit: "%" as const,
        values,
        side: "above" as const,
        told: true as const,
      })),
    ];
  },
  twin: {
    switch: "an offer whose chance depends on neither customer nor moment",
    off: (arm) => changed(arm, alwaysTheSame),
  },
};
