import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ended, folderWithTiny, start, truce } from "../cli/truce.ts";

let folder: string;
beforeAll(() => {
  folder = folderWithTiny();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two batches of two trials, and more: what no interval of so few trials is decides nothing. */
const words = (out: string, more: string) =>
  `compare tiny.yaml --trials 4 --batches 2 --out ${out} ${more}`.split(" ");
const bytesOf = (out: string, name: string) => readFileSync(join(folder, out, name));
const findingsOf = (out: string) => JSON.parse(bytesOf(out, "findings.json").toString());

test("looks give the same bytes whatever the workers", async () => {
  for (const jobs of [1, 2]) {
    const more = `--until-decided --precision 0.001 --looks 2,3 --format json,csv --jobs ${jobs}`;
    const { code, stderr } = await truce(folder, words(`jobs-${jobs}`, more));
    expect(code).toBe(0);
    expect(stderr).toMatch(/^truce: look 1 of 2, 2 batches: not settled in .*dying; going on to 3$/m);
  }
  const names = readdirSync(join(folder, "jobs-1")).sort();
  expect(names).toContain("findings.json");
  expect(readdirSync(join(folder, "jobs-2")).sort()).toEqual(names);
  for (const name of names.filter((one) => one !== "manifest.json" && /\.\w+$/.test(one))) {
    expect(bytesOf("jobs-2", name).equals(bytesOf("jobs-1", name)), name).toBe(true);
  }
});

test("what a budget ended comes again, to the byte, by the command that the manifest names", async () => {
  // Over before it began: two batches are made in any case.
  const { code, stderr } = await truce(
    folder,
    words("clock", "--precision 0.001 --budget 0.001s --format json"),
  );
  expect(code).toBe(0);
  expect(stderr).toContain("2 batches: not settled in ");
  expect(stderr).toContain("; the next would not end in time");
  const { reproduce } = JSON.parse(bytesOf("clock", "manifest.json").toString()) as { reproduce: string[] };
  expect(reproduce.join(" ")).toMatch(/ --precision 0\.001 --looks 2$/);
  const again = reproduce
    .slice(reproduce.indexOf("compare"))
    .map((word) => (word === "clock" ? "again" : word));
  expect(await truce(folder, again)).toMatchObject({ code: 0 });
  expect(bytesOf("again", "findings.json").equals(bytesOf("clock", "findings.json"))).toBe(true);
});

test("Ctrl-C on the way to a look keeps the whole replications of those before, and says how many", async () => {
  const child = start(folder, words("stopped", "--precision 0.001 --looks 2,60 --format json,html"));
  let said = "";
  const stopOnce = (text: string | Buffer) => {
    said += text;
    if (!said.includes("going on to 60")) return;
    child.stderr!.off("data", stopOnce);
    child.kill("SIGINT");
  };
  child.stderr!.on("data", stopOnce);
  const { code, stderr } = await ended(child);
  expect(code).toBe(130);
  expect(stderr).toMatch(/^truce: look 1 of 2, 2 batches: .*; stopped$/m);
  expect(stderr).toContain("interrupted: the results hold 4 of 120 trials");
  const { trials, stopping } = findingsOf("stopped");
  expect(trials).toEqual({ asked: 120, done: 4, interrupted: true, batches: 2 });
  expect(stopping.looks).toHaveLength(1);
  expect(bytesOf("stopped", "report.html").toString()).toContain("This run was interrupted: 4 of 120 trials");
});
