import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Findings } from "../../src/findings/findings.ts";
import { cli, type Ended, ended, folderWithTiny, start, truce } from "../cli/truce.ts";

let folder: string;
let first: Ended;
beforeAll(async () => {
  folder = folderWithTiny();
  // Also makes the pilot, which the runs below find in the store.
  first = await truce(folder, ["compare", "tiny.yaml", "--out", "first", "--jobs", "2"]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");

describe("a comparison", () => {
  test("shows a table for each market within 80 columns, and names the report", () => {
    expect(first).toMatchObject({ code: 0 });
    for (const part of [
      "Healthy market",
      "Dying market",
      "opt-outs",
      "±",
      "bonus − fixed",
      "wrote results: first\nwrote report: first/report.html\n",
    ]) {
      expect(first.stdout).toContain(part);
    }
    for (const line of first.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(first.stdout).not.toContain("\x1b");
  });

  test("writes the whole folder, the manifest naming what decides the numbers", () => {
    expect(readdirSync(join(folder, "first")).sort()).toEqual([
      "charts",
      "findings.json",
      "manifest.json",
      "pay.csv",
      "report.html",
      "trials.csv",
      "verdicts.csv",
      "weekly.csv",
    ]);
    expect(readdirSync(join(folder, "first", "charts"))).toContain("leads.svg");
    const findings = JSON.parse(read("first", "findings.json")) as Findings;
    expect(JSON.parse(read("first", "manifest.json"))).toMatchObject({
      fingerprint: findings.fingerprint,
      command: ["truce", "compare", "tiny.yaml", "--out", "first", "--jobs", "2"],
      node: process.version,
      seed: 1,
      scenarios: [{ name: "tiny" }],
      interrupted: false,
    });
    expect(findings).toMatchObject({ trials: { asked: 3, done: 3 }, months: 1, arms: { length: 4 } });
  });

  test("is the same bytes whatever the number of jobs, with and without a pilot made before", async () => {
    const again = await truce(folder, ["compare", "tiny.yaml", "--out", "again", "--jobs", "1"]);
    rmSync(join(folder, "output"), { recursive: true });
    await truce(folder, ["compare", "tiny.yaml", "--out", "anew", "--jobs", "1"]);
    expect(again.stdout.replaceAll("again", "first")).toBe(first.stdout);
    for (const file of ["findings.json", "trials.csv", "weekly.csv", "pay.csv", "charts/leads.svg"]) {
      expect(read("again", file)).toBe(read("first", file));
      expect(read("anew", file)).toBe(read("first", file));
    }
  });

  test("speaks the scenario's language, in the terminal and in a report drawn again", async () => {
    const said = await truce(folder, ["compare", "tiny.yaml", "--out", "ru", "--set", "language=ru"]);
    for (const part of ["Здоровый рынок", "Умирающий рынок", "отписки", "bonus − fixed", "Среднее по"]) {
      expect(said.stdout).toContain(part);
    }
    await truce(folder, ["report", join("ru", "findings.json"), "--out", "ru-again"]);
    expect(read("ru", "report.html")).toMatch(/<html lang="ru">.*Как повторить расчёт/s);
    expect(read("ru-again", "report.html")).toBe(read("ru", "report.html"));
  });

  test("with --json prints the findings and nothing else on standard output", async () => {
    const { code, stdout, stderr } = await truce(folder, ["compare", "tiny.yaml", "--out", "json", "--json"]);
    expect(code).toBe(0);
    expect(stdout).toBe(read("first", "findings.json"));
    expect(stderr).toContain("wrote report: json/report.html");
  });

  test("with --quiet says nothing, and writes only the asked formats", async () => {
    const said = await truce(folder, [
      "compare",
      "tiny.yaml",
      "--out",
      "quiet",
      "--quiet",
      "--format",
      "csv,svg",
    ]);
    expect(said).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readdirSync(join(folder, "quiet")).sort()).toEqual([
      "charts",
      "manifest.json",
      "pay.csv",
      "trials.csv",
      "verdicts.csv",
      "weekly.csv",
    ]);
  });

  test("shows colours only where they are wanted", async () => {
    const words = (out: string) => ["compare", "tiny.yaml", "--out", out, "--format", "csv"];
    const forced = await truce(folder, words("c1"), { FORCE_COLOR: "1" });
    expect(forced.stdout).toContain("\x1b[1m");
    const refused = await truce(folder, [...words("c2"), "--no-color"], { FORCE_COLOR: "1" });
    const refusedToo = await truce(folder, words("c3"), { NO_COLOR: "1" });
    const refusedAll = await truce(folder, words("c4"), { FORCE_COLOR: "1", NO_COLOR: "1" });
    expect(refusedAll.stderr).toBe("");
    for (const { stdout } of [refused, refusedToo, refusedAll]) expect(stdout).not.toContain("\x1b");
  });

  test("takes its size and its values from the command line", async () => {
    const words =
      "compare tiny.yaml --out sized --trials 2 --months 2 --seed 5 --set title=Other --set plans.fixed.title=None --json --quiet --format json";
    const findings = JSON.parse((await truce(folder, words.split(" "))).stdout) as Findings;
    expect(findings).toMatchObject({ trials: { done: 2 }, months: 2, seed: 5, title: "Other" });
    expect(findings.plans[0]!.title).toBe("None");
  });

  test("adds rows of people only when asked", async () => {
    await truce(folder, ["compare", "tiny.yaml", "--out", "people", "--people", "--format", "csv"]);
    expect(read("people", "trials.csv")).toMatch(/,rep 1,/);
    expect(read("first", "trials.csv")).not.toMatch(/,rep 1,/);
  });

  test("takes several files; what is the same plan in both is one arm", async () => {
    writeFileSync(join(folder, "more.yaml"), read("tiny.yaml").replace("fixed:", "flat:"));
    const said = await truce(folder, [
      "compare",
      "tiny.yaml",
      "more.yaml",
      "--out",
      "two",
      "--json",
      "--quiet",
      "--format",
      "json",
    ]);
    const { plans, markets } = JSON.parse(said.stdout) as Findings;
    expect(plans.map(({ name }) => name)).toEqual(["fixed", "bonus", "flat"]);
    expect(markets).toHaveLength(2);
  });
});

describe("a run", () => {
  test("tries one plan in one market, and lands in a dated folder of its own", async () => {
    const words = ["run", "tiny.yaml", "--plan", "bonus", "--market", "dying", "--json"];
    const [one, two] = await Promise.all([truce(folder, words), truce(folder, words)]);
    expect(one).toMatchObject({ code: 0 });
    expect(one.stdout).toBe(two.stdout);
    expect(JSON.parse(one.stdout)).toMatchObject({
      experiment: "run",
      arms: [{ plan: "bonus", market: "dying" }],
    });
    const folders = readdirSync(join(folder, "output", "tiny"));
    expect(folders).toHaveLength(2);
    for (const name of folders) {
      expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(-2)?$/);
      expect(existsSync(join(folder, "output", "tiny", name, "report.html"))).toBe(true);
    }
  });
});

describe("a report drawn again", () => {
  test("is the same page and the same charts", async () => {
    const said = await truce(folder, ["report", "first/findings.json", "--out", "redrawn"]);
    expect(said).toEqual({ code: 0, stdout: "wrote report: redrawn/report.html\n", stderr: "" });
    expect(read("redrawn", "report.html")).toBe(read("first", "report.html"));
    expect(readdirSync(join(folder, "redrawn", "charts"))).toEqual(
      readdirSync(join(folder, "first", "charts")),
    );
  });
});

describe("an interruption", () => {
  /** Stops a run that would take minutes, once it has told that a phase of it is under way. */
  const stopped = async (words: readonly string[], phase: "pilot" | "trials" | "doubt") => {
    const child = start(folder, ["compare", "tiny.yaml", "--trials", "20000", ...words]);
    const end = ended(child);
    await new Promise<void>((resolve) => {
      child.stderr!.on("data", (text: string | Buffer) => {
        if (String(text).includes(`${phase}: `)) resolve();
      });
      child.on("close", () => resolve());
    });
    child.kill("SIGINT");
    return end;
  };

  test("keeps what is finished and says so", async () => {
    const said = await stopped(["--out", "stopped", "--json"], "trials");
    expect(said.code).toBe(130);
    const findings = JSON.parse(said.stdout) as Findings;
    const { done, interrupted } = findings.trials;
    expect(interrupted).toBe(true);
    expect(done).toBeGreaterThanOrEqual(2);
    expect(said.stderr).toContain(`the results hold ${done} of 20000 trials`);
    expect(JSON.parse(read("stopped", "manifest.json"))).toMatchObject({
      interrupted: true,
      replications: done,
    });
    const rows = read("stopped", "trials.csv").split("\r\n");
    expect(rows.filter((row) => /^fixed,healthy,\d+,\d+,company,leads,run,/.test(row))).toHaveLength(done);
  });

  test("keeps the companies that were drawn and tried, and the whole answer beside them", async () => {
    const words = ["--trials", "3", "--doubt", "1000", "--out", "doubted", "--json"];
    const said = await stopped(words, "doubt");
    expect(said.code).toBe(130);
    const { trials, doubt } = JSON.parse(said.stdout) as Findings;
    expect(trials).toMatchObject({ done: 3, interrupted: false });
    const tried = doubt?.companies.length ?? 0;
    expect(tried).toBeLessThan(1000);
    expect(said.stderr).toContain(`the results hold ${tried} of 1000 drawn companies`);
    expect(read("doubted", "report.html")).toContain(`Stopped after ${tried} of 1,000 companies.`);
  });

  test("before there is anything to keep leaves nothing behind", async () => {
    // Another company, the pilot of which takes far longer than the first word of it.
    const long = ["company.customers.count=10000", "company.decisions.foresightMonths=24"];
    const said = await stopped(
      ["--out", "early", "--jobs", "1", ...long.flatMap((one) => ["--set", one])],
      "pilot",
    );
    expect(said).toMatchObject({
      code: 130,
      stdout: "",
      stderr: expect.stringContaining("interrupted before"),
    });
    expect(existsSync(join(folder, "early"))).toBe(false);
  });
});

test("a reader that closes the pipe is no error", async () => {
  const child = start(folder, ["list"]);
  child.stdout!.destroy();
  const { code, stderr } = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
    let stderr = "";
    child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("close", (code) => resolve({ code, stderr }));
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test.skipIf(!existsSync("/dev/full"))("a full disk under the output is told in a sentence", async () => {
  const full = openSync("/dev/full", "w");
  try {
    const child = spawn(process.execPath, [cli, "schema"], { stdio: ["ignore", full, "pipe"] });
    let stderr = "";
    child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^truce: cannot write the output: .*\n$/),
    });
  } finally {
    closeSync(full);
  }
});

test("a reader that leaves early does not cut the run short", async () => {
  const child = start(folder, ["compare", "tiny.yaml", "--out", "unread"]);
  child.stdout!.destroy();
  child.stderr!.destroy();
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(existsSync(join(folder, "unread", "manifest.json"))).toBe(true);
});
