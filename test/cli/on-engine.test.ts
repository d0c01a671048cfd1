import { expect, test } from "vitest";
import { attend } from "../../src/cli/attend.ts";
import { exitCodes } from "../../src/cli/exit-codes.ts";
import { onEngine } from "../../src/cli/on-engine.ts";
import { ScenarioMistake } from "../../src/scenario/scenario-mistake.ts";
import { Interrupted } from "../../src/trial/interrupted.ts";
import { TrialDiverged } from "../../src/trial/trial-diverged.ts";

const where = { person: "rep 1", week: 3, what: "pay", subject: "quota" } as const;

function thrown(error: Error): Promise<unknown> {
  return attend({ quiet: true }, (conduct) => onEngine(1, conduct, () => Promise.reject(error))).catch(
    (told) => told,
  );
}

test.each([
  [new TrialDiverged(where), exitCodes.usage],
  [new ScenarioMistake("two currencies"), exitCodes.usage],
  [new Interrupted("the pilot was finished"), exitCodes.interrupted],
])("%s ends a command by its own words, whatever it asked", async (error, exitCode) => {
  expect(await thrown(error)).toMatchObject({ name: "Ending", message: error.message, exitCode });
});

test("a bug stays one", async () => {
  const bug = new TypeError("undefined is not a function");
  expect(await thrown(bug)).toBe(bug);
});

test("whoever asks is given an engine, a store, a signal and somebody to tell", async () => {
  const laps = await attend({ quiet: true }, (conduct) =>
    onEngine(1, conduct, async ({ evaluate, cache, signal, onProgress }) => {
      expect([await evaluate([]), signal.aborted, await cache.read("nothing")]).toEqual([
        [],
        false,
        undefined,
      ]);
      onProgress({ phase: "pilot", done: 1, total: 1 });
      return conduct.watch.laps;
    }),
  );
  expect(Object.keys(laps)).toEqual(["start", "pilot"]);
});
