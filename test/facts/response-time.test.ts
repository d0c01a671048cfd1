import { describe, expect, it } from "vitest";
import { callers, winsAfter } from "../documents/sources/response-time.ts";

const TRIALS = 6;

/** What three days more until a first answer leave of the wins. */
const left = (caller: keyof typeof callers) =>
  winsAfter(3, callers[caller], TRIALS) / winsAfter(0, callers[caller], TRIALS);

describe("three days until a first answer", () => {
  it("cost about three wins in ten: more where reps send back what has cooled by then, less where everybody is called", () => {
    const [usual, everybody] = [left("usual"), left("everybody")];
    expect(usual, String(usual)).toBeLessThan(0.7);
    expect(usual, String(usual)).toBeGreaterThan(0.45);
    expect(everybody, String(everybody)).toBeGreaterThan(0.7);
    expect(everybody, String(everybody)).toBeLessThan(0.9);
  });
});
