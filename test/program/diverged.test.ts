import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import type { Findings } from "../../src/findings/findings.ts";
import { folderWithTiny, truce } from "../cli/truce.ts";

const commission = "{ type: commission, metric: leads, rate: 500 }";
/** A quota so small that attainment is more than there are numbers for. */
const tinyQuota =
  "{ type: quota, for: marketing, metric: contacts, quota: 1.0e-310, bonus: 1, accelerator: 2 }";
/** A rate by which any deal is worth more than can be counted: trials diverge in which something is sold. */
const wildCommission = "{ type: commission, for: sales, metric: booked, rate: 1.1e+10 }";

let folder: string;
beforeAll(() => {
  folder = folderWithTiny();
  const tiny = readFileSync(join(folder, "tiny.yaml"), "utf8");
  writeFileSync(join(folder, "endless.yaml"), tiny.replace(commission, tinyQuota));
  // Where offers are often taken, and signed at once: in some trials something is sold.
  const selling = tiny.replace(
    "company:\n",
    "company:\n  selling: { logitBase: -1.6, cycleDays: { median: 0, p90: 0 } }\n",
  );
  writeFileSync(join(folder, "wild.yaml"), selling.replace(commission, wildCommission));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([1, 2])("a rule that diverges is told without a stack, on %d jobs", async (jobs) => {
  const words = `run endless.yaml --plan bonus --market healthy --jobs ${jobs} --quiet`.split(" ");
  const { code, stdout, stderr } = await truce(folder, words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^truce: .*marketer 1 in week \d+: what the quota pays is out of all bounds/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

/** What each command is asked about a plan that diverges; null where it runs no trial of a plan. */
const asking: Readonly<Record<string, string | null>> = {
  run: "run endless.yaml --plan bonus --market healthy --quiet",
  compare: "compare endless.yaml --quiet",
  causes: "causes endless.yaml --plan bonus --market healthy --only managers-background --trials 2 --quiet",
  explain: "explain endless.yaml --plan bonus --market healthy --quiet",
  power: "power endless.yaml --quiet",
  // These run the pilot alone, which pays nobody, or nothing at all.
  ...{ lint: null, check: null, schema: null, init: null, list: null, report: null, game: null },
};

test("every command is asked, so that none that comes is forgotten", () => {
  const names = commands.map((command) => command().name());
  expect(Object.keys(asking).sort()).toEqual(names.sort());
});

test.each(Object.values(asking).filter((line) => line !== null))("%s says the same", async (line) => {
  const { code, stdout, stderr } = await truce(folder, line.split(" "));
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^truce: too few trials are left .* in week \d+: what the .* is out of all bounds/);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("the trials that do not diverge are kept, the others are told, and the exit code is 1", async () => {
  const words = (jobs: number) => `compare wild.yaml --trials 6 --jobs ${jobs} --out o${jobs}`.split(" ");
  const [one, two] = [await truce(folder, words(1)), await truce(folder, words(2))];
  expect([one.code, two.code]).toEqual([1, 1]);
  expect(one.stdout).toMatch(
    /bonus, (Healthy|Dying) market: trials broken off: \d; first: rep \d in week \d+/,
  );
  expect(readdirSync(join(folder, "o1")).sort()).toEqual([
    ...["charts", "diverged.csv", "findings.json", "manifest.json", "pay.csv", "report.html"],
    ...["trials.csv", "verdicts.csv", "weekly.csv"],
  ]);
  const file = (jobs: number, name: string) => readFileSync(join(folder, `o${jobs}`, name), "utf8");
  for (const name of ["findings.json", "diverged.csv", "trials.csv"])
    expect(file(2, name)).toBe(file(1, name));
  const rows = file(1, "diverged.csv").trimEnd().split(/\r?\n/);
  expect(rows.shift()).toMatch(/^plan,market,replication,person,week/);
  for (const row of rows) expect(row).toMatch(/^bonus,(healthy|dying),\d,rep \d,\d+,/);
  const replications = new Set(rows.map((row) => row.split(",")[2]));
  expect(replications.size).toBeGreaterThan(0);
  const [trials, left] = [rows.length === 1 ? "trial" : "trials", 6 - replications.size];
  expect(left).toBeGreaterThan(1);
  expect(one.stderr).toMatch(
    new RegExp(
      `${rows.length} ${trials} diverged: .* hold the ${left} of 6 replications in which no plan did$`,
      "m",
    ),
  );
  expect(file(1, "report.html")).toMatch(/trials broken off: \d/);
});

test("in drawn companies they are counted and told, and in no gap", async () => {
  const words = "compare wild.yaml --trials 6 --doubt 8 --out drawn --json --quiet".split(" ");
  const { stdout } = await truce(folder, words);
  const { doubt } = JSON.parse(stdout) as Findings;
  const { companies, gaps } = doubt!;
  const broken = companies.reduce((sum, { diverged }) => sum + diverged, 0);
  const failed = companies.filter((company) => company.failed !== null);
  expect([companies.length, broken + failed.length > 0]).toEqual([8, true]);
  for (const one of failed) expect(one.failed).toMatch(/too few trials are left .* out of all bounds/);
  for (const { kept } of gaps) expect(kept.of).toBeLessThanOrEqual(8 - failed.length);
  const report = readFileSync(join(folder, "drawn", "report.html"), "utf8");
  if (broken > 0) expect(report).toContain(`and are in no gap: ${broken}.`);
  if (failed.length > 0) expect(report).toContain(`are in no number here: ${failed.length} of 8;`);
  expect(report).not.toMatch(/NaN|undefined|Infinity/);
});
