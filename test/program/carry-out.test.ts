import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { carryOut } from "../../src/cli/carry-out.ts";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { compare } from "../experiments/ask.ts";
import { smallScenario } from "../experiments/small-scenario.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truce-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

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
  // Who was asked to stop hears a second stop until the process ends.
  expect(process.listenerCount("SIGINT")).toBe(listeners + 1);
});

const said = () => {
  const texts: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => texts.push(String(text)) > 0);
  return texts;
};

test("what was found is written and announced before anything is drawn, and stays where nothing can be", async () => {
  const out = join(root, "un drawn");
  const texts = said();
  const undrawn = carryOut([scenario], { set: [], out, jobs: 1, json: true }, async () => {
    const experiment = await ask();
    return { ...experiment, findings: { ...experiment.findings, observed: undefined as never } };
  });
  await expect(undrawn).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/^the report could not be drawn: /),
    hint: expect.stringContaining(`truce report '${out}/findings.json'`),
    cause: expect.any(TypeError),
  });
  expect(texts.join("")).toContain(`wrote results: ${out}\n`);
  expect(texts.join("")).not.toContain("wrote report");
  expect(texts.some((text) => text.startsWith("{") && JSON.parse(text).format === "truce-findings")).toBe(
    true,
  );
  expect(holding(out)).toEqual(["findings.json", "pay.csv", "trials.csv", "verdicts.csv", "weekly.csv"]);
});

test("findings that nobody asked for are kept as long as the report is not there", async () => {
  const drawn = join(root, "drawn");
  await carryOut([scenario], { set: [], out: drawn, jobs: 1, quiet: true, format: ["html"] }, ask);
  expect(holding(drawn)).toEqual(["report.html"]);
  const out = join(root, "undrawn");
  const undrawn = carryOut([scenario], { set: [], out, jobs: 1, quiet: true, format: ["html"] }, async () => {
    writeFileSync(join(out, "report.html"), "another's");
    return ask();
  });
  await expect(undrawn).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("stands in the way"),
    hint: expect.stringContaining(`truce report ${out}/findings.json`),
  });
  rmSync(join(out, "report.html"));
  expect(holding(out)).toEqual(["findings.json"]);
});

/** The files of a folder, all of which its manifest has to list, with their sizes. */
function holding(out: string): readonly string[] {
  const { files } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  for (const { path, bytes } of files) expect(statSync(join(out, path)).size).toBe(bytes);
  const paths = files.map(({ path }: { path: string }) => path).sort();
  expect(readdirSync(out).sort()).toEqual([...paths, "manifest.json"].sort());
  return paths;
}

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
