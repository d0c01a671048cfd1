import { describe, expect, it } from "vitest";
import { knownFindings } from "../../src/experiments/known-findings.ts";
import type { Findings } from "../../src/findings/findings.ts";
import { findingsFaults } from "../../src/findings/findings-faults.ts";
import type { StoppingNote } from "../../src/findings/stopping-note.ts";
import { exampleLooked } from "../experiments/example-looked.ts";

/** As a file holds it, with something of it changed. */
function changed(change: (note: Changeable) => unknown): Findings {
  const copy = JSON.parse(JSON.stringify(exampleLooked())) as Findings;
  change(copy.stopping as unknown as Changeable);
  return copy;
}

type Changeable = Omit<StoppingNote, "looks" | "planned" | "precision"> & {
  planned: number[];
  precision?: string;
  looks: Record<string, unknown>[] & { markets: Record<string, unknown>[]; error: number }[];
};

it("looks that hang together have no fault, and a file holds them", () => {
  const findings = changed(() => {});
  expect(findingsFaults(findings)).toEqual([]);
  expect(knownFindings.parse(findings)).toEqual(findings);
});

describe("looks are refused", () => {
  it.each<[string, string, (note: Changeable) => unknown]>([
    [
      "of fewer batches than the look before",
      "looks",
      ({ looks }) => Object.assign(looks[1]!, { batches: 5 }),
    ],
    ["where more were made than planned", "looks", ({ planned }) => planned.splice(1)],
    [
      "that spend more error than there is",
      "looks",
      ({ looks }) => Object.assign(looks[0]!, { error: 0.049 }),
    ],
    ["that were planned backwards", "planned", ({ planned }) => planned.reverse()],
    [
      "at a market that is not there",
      "looks.0.markets.1.market",
      ({ looks }) => Object.assign(looks[0]!.markets[1]!, { market: "toString" }),
    ],
    [
      "at a market twice",
      "looks.1.markets.1",
      ({ looks }) => Object.assign(looks[1]!.markets[1]!, { market: "healthy" }),
    ],
    [
      "that were to reach something where no precision was asked for",
      "looks.0.markets.0.asked",
      (note) => delete note.precision,
    ],
    [
      "that were to reach nothing where a precision was asked for",
      "looks.0.markets.0.asked",
      ({ looks }) => delete looks[0]!.markets[0]!.asked,
    ],
  ])("%s", (_, path, change) => {
    const findings = changed(change);
    expect(knownFindings.safeParse(findings).success).toBe(true);
    const faults = findingsFaults(findings).map((one) => one.path.join("."));
    expect(faults).toContain(`stopping.${path}`);
  });

  it.each<[string, (note: Changeable) => unknown]>([
    ["without any", ({ looks }) => looks.splice(0)],
    ["of no batches", ({ looks }) => Object.assign(looks[0]!, { batches: 0 })],
    ["whose error is more than all there is", ({ looks }) => Object.assign(looks[0]!, { error: 0.06 })],
    ["at a verdict of no such word", ({ looks }) => Object.assign(looks[0]!.markets[0]!, { word: "maybe" })],
    ["that reach less than nothing", ({ looks }) => Object.assign(looks[0]!.markets[0]!, { reach: -1 })],
    ["that were begun with one trial", ({ begun }) => Object.assign(begun, { trials: 1 })],
    ["with a key that nobody knows", (note) => Object.assign(note, { seed: 1 })],
  ])("at once: %s", (_, change) => {
    const { error } = knownFindings.safeParse(changed(change));
    expect(error!.issues[0]!.path[0]).toBe("stopping");
  });
});
