import { expect, it } from "vitest";
import { stopwatch, type Time } from "../../src/cli/stopwatch.ts";
import { folderWithTiny, truce } from "../cli/truce.ts";

it("a stopwatch gives each step the time since the one before, and adds up a step that comes twice", () => {
  const times = [10, 25, 26, 40];
  const watch = stopwatch(() => ({ wall: times[0]!, cpu: 2 * times.shift()! }));
  for (const step of ["start", "pilot", "trials", "pilot"]) watch.lap(step);
  expect(watch.laps).toEqual({
    start: { wall: 10, cpu: 20 },
    pilot: { wall: 15 + 14, cpu: 2 * (15 + 14) },
    trials: { wall: 1, cpu: 2 },
  });
});

it("--timings tells how long each step of a command took, in order, without the pilot where it was kept", async () => {
  const folder = folderWithTiny();
  const stepsOf = async () => {
    const { code, stderr } = await truce(folder, ["compare", "tiny.yaml", "--timings", "--jobs", "1"]);
    expect(code).toBe(0);
    const last = stderr.trim().split("\n").at(-1)!;
    const { timings } = JSON.parse(last) as { timings: Record<string, Time> };
    expect(Object.values(timings).every(({ wall, cpu }) => wall >= 0 && cpu >= 0)).toBe(true);
    return Object.keys(timings);
  };
  expect(await stepsOf()).toEqual(["start", "pilot", "trials", "statistics", "writing", "charts"]);
  expect(await stepsOf()).toEqual(["start", "trials", "statistics", "writing", "charts"]);
});
