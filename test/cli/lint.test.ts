import { writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sparkline } from "../../src/cli/shown-lint.ts";
import { type Ended, folderWithTiny, truce } from "./truce.ts";

const folder = folderWithTiny();
let bonus: Ended;

beforeAll(async () => {
  bonus = await truce(folder, ["lint", "tiny.yaml", "--plan", "bonus", "--out", "page"]);
}, 60_000);

describe("truce lint", () => {
  it("names findings with their place, the rule and a remedy, in 80 columns, and exits with 1", () => {
    expect(bonus.stdout).toMatch(/^tiny\.yaml:\d+:\d+ (warning|note) [a-z-]+$/m);
    expect(bonus.stdout).toMatch(/^ {2}→ /m);
    expect(Math.max(...bonus.stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(bonus.code).toBe(1);
    expect(bonus.stderr).not.toMatch(/at .*\.js:/);
  });

  it("writes a page with charts, and the findings as JSON, where asked", async () => {
    expect((await readdir(join(folder, "page"))).sort()).toEqual(["charts", "lint.json", "report.html"]);
    expect(await readFile(join(folder, "page", "report.html"), "utf8")).toContain("<svg ");
  });

  it("prints JSON with the very place of a field", async () => {
    writeFileSync(
      join(folder, "defect.yaml"),
      (await readFile(join(folder, "tiny.yaml"), "utf8")).replace(
        "metric: leads, rate: 500 }",
        "metric: leads, rate: 500, tiers: [{ from: 100000, times: 2 }] }",
      ),
    );
    const { stdout } = await truce(folder, ["lint", "defect.yaml", "--plan", "bonus", "--json", "--quiet"]);
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; path: string; line: number; column: number }[];
    };
    const text = await readFile(join(folder, "defect.yaml"), "utf8");
    const dead = findings.find(({ rule }) => rule === "dead-tier")!;
    expect(dead.path).toBe("plans.bonus.components.1.tiers.0");
    expect(text.split("\n")[dead.line - 1]!.slice(dead.column - 1)).toMatch(/^\{ from: 100000/);
  });

  it("tells two plans of one title apart, on the terminal and on its page, as explain does", async () => {
    const text = (await readFile(join(folder, "tiny.yaml"), "utf8")).replace(
      /^plans:\n/m,
      "plans:\n  small: { preset: pool, bonusPot: 1000 }\n  large: { preset: pool, bonusPot: 3000 }\n",
    );
    writeFileSync(join(folder, "pots.yaml"), text);
    const { stdout } = await truce(folder, ["lint", "pots.yaml", "--plan", "small", "--out", "pots"]);
    expect(stdout).toMatch(/^Shared pool \(small\)$/m);
    const page = await readFile(join(folder, "pots", "report.html"), "utf8");
    expect(page).toContain("Shared pool (small)");
    const why = await truce(folder, [
      "explain",
      "pots.yaml",
      "--plan",
      "large",
      "--trials",
      "2",
      "--months",
      "1",
    ]);
    expect(why.stdout).toMatch(/^Shared pool \(large\) · /m);
  }, 60_000);

  it("refuses a wrong file and an unknown plan with 2", async () => {
    expect(await truce(folder, ["lint", "nowhere.yaml"])).toMatchObject({ code: 2 });
    const unknown = await truce(folder, ["lint", "tiny.yaml", "--plan", "bonsu"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("did you mean 'bonus'?");
  });
});

describe("truce explain", () => {
  it("says what each lever pays, costs and where it goes, for the person asked about", async () => {
    const { stdout, code } = await truce(folder, [
      ...["explain", "tiny.yaml", "--plan", "bonus", "--market", "healthy"],
      ...["--person", "marketer", "--trials", "2"],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/A marketer/);
    expect(stdout).not.toMatch(/A rep/);
    expect(stdout).toMatch(/Hand-over bar: .*it goes|nothing is believed/s);
    expect(stdout).not.toMatch(/NaN/);
    expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  }, 30_000);
});

describe("a sparkline", () => {
  it("has its highest block at the largest value and its lowest at zero", () => {
    expect(sparkline([0, 0, 1, 2, 4], 5)).toBe("▁▁▃▅█");
    expect(sparkline([0, 0, 0], 3)).toBe("▁▁▁");
    expect(sparkline([-2, 0, 2], 3)).toBe("▁▅█");
  });
});
