import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { carryOut } from "../../src/cli/carry-out.ts";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { compare } from "../../src/experiments/compare.ts";
import { smallScenario } from "../experiments/small-scenario.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truce-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const scenario = smallScenario({ a: 0.02, b: 0.1 }, { months: 1, trials: 2 });
const { evaluate } = inProcessEngine();
const ask = () => compare(scenario, { evaluate, software: "0", pilotReplications: 1 });

test("a stop while the report is written loses nothing that is finished", async () => {
  const out = join(root, "stopped");
  const listeners = process.listenerCount("SIGINT");
  const stopped = carryOut([scenario], { set: [], out, jobs: 1, quiet: true }, async () => {
    const experiment = await ask();
    setImmediate(() => process.emit("SIGINT", "SIGINT"));
    return experiment;
  });
  await expect(stopped).rejects.toMatchObject({ exitCode: 130, message: expect.stringContaining("whole") });
  expect(readdirSync(out)).toEqual(expect.arrayContaining(["findings.json", "manifest.json", "report.html"]));
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});

test("a run from which nothing came leaves no folder and no listener", async () => {
  const out = join(root, "failed");
  const listeners = process.listenerCount("SIGINT");
  const failed = carryOut([scenario], { set: [], out, jobs: 1, quiet: true }, () =>
    Promise.reject(new Error("no")),
  );
  await expect(failed).rejects.toThrow("no");
  expect(readdirSync(root)).toEqual([]);
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});
