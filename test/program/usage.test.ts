import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formats } from "../../src/cli/formats.ts";
import { starters } from "../../src/cli/starters.ts";
import { softwareVersion } from "../../src/software.ts";
import { folderWithTiny, truce } from "../cli/truce.ts";

let folder: string;
beforeAll(() => {
  folder = folderWithTiny();
  const keys = Array.from({ length: 250 }, (_, k) => `k${k}: 1\n`);
  writeFileSync(join(folder, "crowded.yaml"), `plan: pool\n${keys.join("")}`);
  writeFileSync(join(folder, "broken.yaml"), "plan: poool\nmonts: 3\n");
  writeFileSync(join(folder, "one.yaml"), "plan: pool\n");
  writeFileSync(
    join(folder, "two-markets.yaml"),
    "plan: pool\nmarkets: { healthy: healthy, dying: dying }\n",
  );
  writeFileSync(join(folder, "unmanaged.yaml"), "plan: pool\ncompany:\n  manager: none\n");
  writeFileSync(
    join(folder, "crooked.yaml"),
    "plan: pool\ncompany:\n  manager: { background: none, budgetSpeed: 0.5, salaryPerWeek: 0, blameThreshold: 0 }\n",
  );
  writeFileSync(join(folder, "full"), "a file in the way");
  writeFileSync(join(folder, "old.json"), '{ "format": "truce-findings", "version": 99 }');
  writeFileSync(join(folder, "damaged.json"), '{ "format": "truce-findings", "version": 1, "name": 3 }');
  writeFileSync(join(folder, "other.json"), "[1]");
  writeFileSync(join(folder, "half.json"), '{ "format": ');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stack = /^\s+at .+:\d+:\d+\)?$/m;

const wrong: readonly [string, number, RegExp][] = [
  ["comapre tiny.yaml", 2, /unknown command 'comapre' \(did you mean 'compare'\?\)\nThere are compare, run,/],
  ["lnit --help", 2, /unknown command 'lnit' \(did you mean 'lint'\?\)/],
  ["sweep --help", 2, /^truce: unknown command 'sweep'\nThere are compare, run, /],
  ["--help sweep", 2, /unknown command 'sweep'/],
  ["--no-color sweep", 2, /unknown command 'sweep'/],
  [
    "--trials 3 compare tiny.yaml",
    2,
    /option '--trials' stands before the command\nWrite truce compare --trials 3 tiny\.yaml\n/,
  ],
  [
    "--trails 3 compare tiny.yaml",
    2,
    /'--trails' stands before the command \(did you mean '--trials'\?\)\nWrite truce compare --trials 3 tiny\.yaml\n/,
  ],
  ["--seed 3", 2, /option '--seed' stands before the command\nOptions of a command stand after it/],
  ["--tria=3 check tiny.yaml", 2, /option '--tria' stands before/],
  ["compare tiny.yaml --trails 3", 2, /unknown option '--trails'\n\(Did you mean --trials\?\)/],
  ["compare", 2, /missing required argument/],
  ["run tiny.yaml one.yaml", 2, /too many arguments/],
  ["compare tiny.yaml --trials abc", 2, /'abc' is invalid\. It must be a whole number from 2/],
  ["compare tiny.yaml --trials 0", 2, /'0' is invalid\. It must be a whole number from 2/],
  ["compare tiny.yaml --trials", 2, /argument missing/],
  ["compare tiny.yaml --trials 1", 2, /'1' is invalid\. It must be a whole number from 2/],
  ["compare tiny.yaml --doubt 0", 2, /'0' is invalid\. It must be a whole number from 8 to 1000/],
  ["compare tiny.yaml --doubt -3", 2, /'-3' is invalid\. It must be a whole number from 8 to 1000/],
  ["compare tiny.yaml --doubt x", 2, /'x' is invalid\. It must be a whole number from 8 to 1000/],
  ["compare tiny.yaml --doubt 1", 2, /'1' is invalid\. It must be a whole number from 8 to 1000; 32 tell/],
  ["compare tiny.yaml --doubt", 2, /argument missing/],
  ["compare one.yaml --doubt 8", 2, /nothing to compare\n.*truce run/],
  [
    "compare two-markets.yaml --doubt 8",
    2,
    /no gap between plans for --doubt to ask about\n.*leave --doubt out/,
  ],
  ["compare tiny.yaml --budget 0s", 2, /longer than nothing: 90s, 10m or 1h/],
  ["compare tiny.yaml --budget 0m", 2, /'0m' is invalid\. It must be longer than nothing/],
  ["compare tiny.yaml --budget 10x", 2, /'10x' is invalid\. It must be a time with its unit, such as 90s/],
  ["compare tiny.yaml --precision 0", 2, /'0' is invalid\. It must be an amount above 0/],
  ["compare tiny.yaml --precision -3%", 2, /'-3%' is invalid\. It must be an amount above 0/],
  ["compare tiny.yaml --precision abc", 2, /or a percentage of the first plan's revenue such as 2%/],
  ["compare tiny.yaml --precision", 2, /argument missing/],
  ["compare tiny.yaml --budget 10", 2, /It must say its unit: 10s, 10m or 10h/],
  ["compare tiny.yaml --precision -1", 2, /'-1' is invalid\. It must be an amount above 0/],
  ["compare tiny.yaml --looks 20,10", 2, /each larger than the one before/],
  [
    "compare tiny.yaml --looks 10,20",
    2,
    /looked at several times, but nothing is looked for\nAdd --until-decided/,
  ],
  [
    "compare tiny.yaml --until-decide",
    2,
    /unknown option '--until-decide'\n\(Did you mean --until-decided\?\)/,
  ],
  ["compare one.yaml --until-decided", 2, /has one plan in one market/],
  ["run one.yaml --until-decided", 2, /unknown option '--until-decided'/],
  ["compare tiny.yaml --months 9999", 2, /whole number from 1 to 240/],
  ["run one.yaml --jobs 0", 2, /whole number from 1/],
  ["run one.yaml --seed 1.5", 2, /whole number from 0/],
  ["run one.yaml --format pdf", 2, new RegExp(`"pdf" is not a format; there are ${formats.join(", ")}`)],
  ["run one.yaml --set company.reps.count=0", 2, /--set company\.reps\.count=0.*at least 1/],
  ["run one.yaml --set nonsense", 2, /path=value/],
  ["run tiny.yaml", 2, /2 plans: fixed, bonus\n.*--plan/],
  ["run tiny.yaml --plan fixd", 2, /no plan 'fixd' \(did you mean 'fixed'\?\)/],
  ["run tiny.yaml --plan fixed", 2, /2 markets: healthy, dying\n.*--market/],
  ["compare one.yaml", 2, /nothing to compare\n.*truce run/],
  ["causes", 2, /missing required argument/],
  ["causes tiny.yaml", 2, /2 plans: fixed, bonus\n.*--plan/],
  [
    "causes one.yaml --only valeu-conflict",
    2,
    /"valeu-conflict" is not a cause \(did you mean 'value-conflict'\?\); there are /,
  ],
  [
    "causes one.yaml --only broken-funnel,ineffective-lead-generation",
    2,
    /broken-funnel is another form of ineffective-lead-generation: ask for one of the two/,
  ],
  [
    "causes unmanaged.yaml",
    2,
    /unmanaged\.yaml:3:12 company\.manager: there is no manager [\s\S]*cannot switch managers-background\n.*--only unclear-responsibility,/,
  ],
  ["causes unmanaged.yaml --only managers-background", 2, /unmanaged\.yaml:3:12 company\.manager/],
  [
    "causes tiny.yaml --plan fixed --market healthy --only conflicting-motivation",
    2,
    /tiny\.yaml:11:10 plans\.fixed: pays no bonus with a target cost/,
  ],
  [
    "check crooked.yaml",
    2,
    /crooked\.yaml:3:45 company\.manager\.budgetSpeed: must be 0 where there is no manager/,
  ],
  ["compare tiny.yml", 2, /tiny\.yml: there is no such file.*did you mean 'tiny\.yaml'/],
  ["compare .", 2, /is a directory/],
  [
    "check broken.yaml tiny.yaml",
    2,
    /broken\.yaml:1:7 plan: [\s\S]*broken\.yaml:2:1 unknown key 'monts'.*'months'/,
  ],
  ["check crowded.yaml", 2, /unknown key 'k99'[\s\S]*and 150 more\n.*250 problems found/],
  ["check /dev/zero", 2, /\/dev\/zero: is not a regular file/],
  ["game /dev/zero", 2, /\/dev\/zero: is not a regular file/],
  ["list metric", 2, /\(did you mean 'metrics'\?\)\nThere are plans, /],
  ["help rnu", 2, /unknown command 'rnu' \(did you mean 'run'\?\)/],
  ["report nowhere.json", 2, /there is no such file/],
  ["report .", 2, /is a directory, not a file\n.*findings\.json/],
  ["report half.json", 2, /half\.json is not JSON/],
  ["report other.json", 2, /not a findings file/],
  ["report old.json", 2, /version 99/],
  ["report damaged.json", 2, /damaged\.json is damaged: /],
  ["compare tiny.yaml --out ", 2, /must name a folder/],
  ["init ", 2, /must name a folder/],
  ["init full", 1, /cannot write to full: a file stands in the way/],
  ["compare tiny.yaml --out .", 1, /not empty/],
  ["compare tiny.yaml --out full", 1, /cannot write to full: a file stands in the way/],
  ["compare tiny.yaml --out full/inside", 1, /cannot write to full\/inside: a file stands in the way/],
];

describe("what cannot be done is said without a stack, on standard error, and leaves nothing behind", () => {
  test.concurrent.each(wrong)("truce %s", async (words, code, message) => {
    const said = await truce(folder, words.split(" "));
    expect(said.stderr).toMatch(message);
    expect(said.stderr).not.toMatch(stack);
    expect(said).toMatchObject({ code, stdout: "" });
  });

  test("nothing was left behind", () => {
    expect(existsSync(join(folder, "output"))).toBe(false);
  });
});

describe("what needs no simulation", () => {
  test("--version says the version", async () => {
    expect(await truce(folder, ["--version"])).toEqual({
      code: 0,
      stdout: `${softwareVersion}\n`,
      stderr: "",
    });
  });

  test.concurrent.each(["compare", "run", "game", "check", "schema", "init", "list", "report"])(
    "%s --help has an example and fits into 80 columns",
    async (command) => {
      const { code, stdout } = await truce(folder, [command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Examples?:\\n {2}\\$ truce ${command}`));
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  test("help that is asked for is no error", async () => {
    for (const words of [["help"], ["help", "run"]]) {
      expect(await truce(folder, words)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("Usage:"),
      });
    }
  });

  test("no command at all is wrong usage, answered with the help", async () => {
    expect(await truce(folder, [])).toMatchObject({ code: 2, stderr: expect.stringContaining("Commands:") });
  });

  test("schema prints JSON and nothing else", async () => {
    const { code, stdout, stderr } = await truce(folder, ["schema"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ type: "object" });
  });

  test("list names every kind within 80 columns, and as JSON", async () => {
    const { stdout } = await truce(folder, ["list"]);
    for (const name of ["contest", "quota", "dying", "season", "mailing", "pressureP95"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
    }
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const [markets, ...others] = JSON.parse((await truce(folder, ["list", "markets", "--json"])).stdout);
    expect(others).toEqual([]);
    expect(markets.items[0]).toMatchObject({ name: "healthy", sentence: expect.any(String) });
  });

  test("check finds nothing wrong with a right file", async () => {
    expect(await truce(folder, ["check", "tiny.yaml", "one.yaml"])).toEqual({
      code: 0,
      stdout: [
        "tiny.yaml:11:3 note: in force is 'fixed', its first plan (see 'planInForce')",
        "one.yaml:1:1 note: in force is its only plan (see 'planInForce')",
        "2 files are fine\n",
      ].join("\n"),
      stderr: "",
    });
    expect(await truce(folder, ["check", "tiny.yaml", "--quiet"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  test.concurrent.each(starters)(
    "init --like $name writes a scenario that checks without a warning",
    async ({ name }) => {
      expect(await truce(folder, ["init", `like-${name}`, "--like", name])).toMatchObject({ code: 0 });
      const checked = await truce(folder, ["check", "--strict", `like-${name}/scenario.yaml`]);
      expect(checked).toMatchObject({ code: 0, stdout: expect.stringContaining("1 file is fine") });
    },
  );

  test("init writes a scenario that checks, and never overwrites", async () => {
    const first = await truce(folder, ["init", "new"]);
    expect(first.code).toBe(0);
    expect(readdirSync(join(folder, "new")).sort()).toEqual(["scenario.schema.json", "scenario.yaml"]);
    expect((await truce(folder, ["check", "new/scenario.yaml"])).code).toBe(0);
    const second = await truce(folder, ["init", "new"]);
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining("never overwrites") });
  });
});
