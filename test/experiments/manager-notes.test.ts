import { describe, expect, it } from "vitest";
import { managerNotes } from "../../src/experiments/manager-notes.ts";
import {
  type Explanation,
  ManagerJournalWriter,
  type SessionNote,
} from "../../src/model/ledger/manager-journal.ts";
import type { TrialResult } from "../../src/trial/trial.ts";
import { resultOf } from "../metrics/synthetic-result.ts";
import { armOf, measuredOf } from "./measured-of.ts";

const [MARKETING, SALES, MARKET, FUNNEL] = [0, 1, 2, 3] as const;

/** A trial of so many months with what its manager explained and held; bookings grow by 1 each week, the need is the week. */
function trial(
  months: number,
  explanations: readonly Explanation[],
  sessions: readonly SessionNote[] = [],
): TrialResult {
  const writer = new ManagerJournalWriter();
  for (const one of explanations) writer.explain(one);
  for (const one of sessions) writer.hold(one);
  const result = resultOf(
    4 * months,
    [2, 1, 1],
    (week, unit, flow) => (unit === 0 && flow === "booked" ? week : 0),
    (week, _, gauge) => (gauge === "needIndex" ? week / 10 : Number.NaN),
  );
  return { ...result, manager: writer.journal() };
}

const noteOf = (...results: readonly TrialResult[]) => managerNotes(measuredOf([armOf("a", results)]))[0]!;

/** Sales is blamed for what the market did, three quarters to one quarter. */
const wrong: Explanation = {
  month: 1,
  blamed: SALES,
  evidence: [0.1, 0.4, 0.2, 0],
  posterior: [0.1, 0.6, 0.2, 0.1],
  fallen: [0.5, -0.125, -0.375, 0],
};
/** The funnel alone had fallen, and is blamed for it. */
const right: Explanation = {
  month: 1,
  blamed: FUNNEL,
  evidence: [0.3, 0, 0, 0.8],
  posterior: [0, 0, 0.2, 0.8],
  fallen: [0, 0, 0, -0.2],
};
/** Nothing had fallen but for rounding, and somebody is blamed all the same. */
const nothing: Explanation = {
  month: 0,
  blamed: MARKETING,
  evidence: [0.2, 0, 0, 0],
  posterior: [1, 0, 0, 0],
  fallen: [-1e-12, 0.2, 0, 0],
};

describe("a manager's explanations", () => {
  it("are counted a trial, and are as far from the truth as half of what the shares differ by", () => {
    const note = noteOf(trial(2, [nothing, wrong]), trial(2, [right]), trial(2, []), trial(2, []));
    expect(note.arm).toBe("a.m");
    expect(note.explained).toBe(3 / 4);
    expect(note.blamed).toEqual([1 / 4, 1 / 4, 0, 1 / 4]);
    // Of the wrong one the truth is 0, .25, .75, 0, so the distance (.1 + .35 + .55 + .1) / 2 = .55; of the right one .2.
    expect(note.distance).toBeCloseTo((0.55 + 0.2) / 2, 12);
    // One of the two in which something had fallen.
    expect(note.right).toBe(1 / 2);
    const close = (found: readonly number[] | null, known: readonly number[]) =>
      found!.forEach((value, cause) => void expect(value).toBeCloseTo(known[cause]!, 12));
    close(note.truth, [0, 0.125, 0.375, 0.5]);
    close(note.evidence, [0.2, 0.4 / 3, 0.2 / 3, 0.8 / 3]);
    close(note.posterior, [1.1 / 3, 0.2, 0.4 / 3, 0.3]);
  });

  it("are told month by month, with nothing for a month in which none was due", () => {
    const { months } = noteOf(trial(3, [nothing, wrong]), trial(3, [right]));
    expect(months.map(({ blamed }) => blamed)).toEqual([
      [1 / 2, 0, 0, 0],
      [0, 1 / 2, 0, 1 / 2],
      [0, 0, 0, 0],
    ]);
    expect(months.map(({ truth }) => truth)).toEqual([null, [0, 0.125, 0.375, 0.5], null]);
    expect(months[0]!.posterior).toEqual([1, 0, 0, 0]);
    expect(months[2]!.posterior).toBeNull();
  });

  it("are null where there was none", () => {
    const { explained, evidence, posterior, truth, distance, right: isRight } = noteOf(trial(1, []));
    expect({ explained, evidence, posterior, truth, distance, isRight }).toEqual({
      explained: 0,
      evidence: null,
      posterior: null,
      truth: null,
      distance: null,
      isRight: null,
    });
  });

  it("are right where two had fallen alike and either is blamed", () => {
    const alike = { ...wrong, fallen: [0, -0.3, -0.1 - 0.2, 0] };
    expect(noteOf(trial(2, [alike])).right).toBe(1);
    expect(noteOf(trial(2, [{ ...alike, blamed: MARKET }])).right).toBe(1);
    expect(noteOf(trial(2, [{ ...alike, blamed: FUNNEL }])).right).toBe(0);
  });
});

describe("strategy sessions", () => {
  const session = (month: number, cause: "market" | "funnel") => ({ month, cause });

  it("are shares of trials, the whole and by month", () => {
    const note = noteOf(
      trial(2, [], [session(0, "market"), session(1, "funnel")]),
      trial(2, [], [session(1, "market")]),
      trial(2, []),
      trial(2, []),
    );
    expect(note.sessions).toBe(1 / 2);
    expect(note.sessionMonths).toEqual([
      { market: 1 / 4, funnel: 0 },
      { market: 1 / 4, funnel: 1 / 4 },
    ]);
    expect(note.change).toBeNull();
  });

  it("are compared a whole quarter before and after, where there is one on either side", () => {
    // Held at the end of month 2, after week 11: weeks 0 to 11 book 0 + … + 11 = 66, weeks 12 to 23 12 · 12 more.
    const inTime = noteOf(trial(6, [], [session(2, "market")]));
    expect(inTime.change!.booked).toEqual({ before: 66, after: 66 + 144 });
    expect(inTime.change!.needIndex.before).toBeCloseTo(0.55, 12);
    expect(inTime.change!.needIndex.after).toBeCloseTo(1.75, 12);
    expect(noteOf(trial(6, [], [session(1, "market")])).change).toBeNull();
    expect(noteOf(trial(6, [], [session(3, "market")])).change).toBeNull();
    // Held a month later in a longer run, weeks 4 to 15 book 48 more; sessions that are not whole count for nothing.
    const two = noteOf(
      trial(7, [], [session(2, "market"), session(6, "funnel")]),
      trial(7, [], [session(3, "funnel")]),
    );
    expect(two.change!.booked).toEqual({ before: (66 + 114) / 2, after: (210 + 258) / 2 });
  });
});
