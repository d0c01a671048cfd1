import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWithTiny, truce } from "./truce.ts";

const folder = folderWithTiny();

const twice = `name: twice
plans:
  meant: { components: [{ type: salary, perWeek: 1000 }] }
  typo: { components: [{ type: commission, for: sales, metric: booked, rate: 5 }] }
`;

test("check tells at its place what rules find that need no pilot, and files are fine all the same", async () => {
  writeFileSync(join(folder, "typo.yaml"), twice);
  const { code, stdout, stderr } = await truce(folder, ["check", "tiny.yaml", "typo.yaml"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const column = twice.split("\n")[3]!.indexOf("5 }") + 1;
  expect(stdout).toContain(`typo.yaml:4:${column} warning typed-as-percent\n`);
  expect(stdout).toContain("→ write 5% as `0.05`");
  expect(stdout).toMatch(/^2 files are fine; 1 warning about pay/m);
  expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
});

test("check tells a hundred warnings and how many more there are", async () => {
  const typo = "{ type: commission, for: sales, metric: booked, rate: 5, months: { from: 1, to: 1 } }";
  const plans = ["one", "two"].map(
    (name) => `  ${name}: { components: [${Array(51).fill(typo).join(", ")}] }`,
  );
  writeFileSync(join(folder, "many.yaml"), `name: many\nplans:\n${plans.join("\n")}\n`);
  const { code, stdout } = await truce(folder, ["check", "many.yaml"]);
  expect(code).toBe(0);
  expect(stdout.match(/^many\.yaml:.* warning /gm)).toHaveLength(100);
  // Each typed as per cent, and all but the first of a plan paid a second time.
  expect(stdout).toMatch(/^and 102 more\n\n1 file is fine; 202 warnings about pay/m);
}, 30_000);

test("check tells a sum of whose unit the file says nothing", async () => {
  const text = "name: pot\ncompany: { money: { bonusPot: 500 } }\nplan: pool\n";
  writeFileSync(join(folder, "pot.yaml"), text);
  const { code, stdout } = await truce(folder, ["check", "pot.yaml"]);
  expect(code).toBe(0);
  expect(stdout).toContain("pot.yaml:2:31 warning sum-without-unit\n  `company.money.bonusPot` is a sum,");
  expect(stdout).toContain("  → state 'company.customers.ticketMedian' or a salary in the same currency");
  expect(stdout).toMatch(/^1 file is fine; 1 warning/m);
});

test("check --strict fails for warnings alone, and tells them even where it is quiet", async () => {
  writeFileSync(join(folder, "typo.yaml"), twice);
  for (const quiet of [[], ["--quiet"]]) {
    const { code, stdout, stderr } = await truce(folder, ["check", "--strict", "typo.yaml", ...quiet]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "truce: 1 warning, and the check is strict\n" });
    expect(stdout).toContain("warning typed-as-percent\n");
    expect(stdout).not.toContain("fine");
  }
  expect(await truce(folder, ["check", "--strict", "tiny.yaml"])).toMatchObject({ code: 0, stderr: "" });
  writeFileSync(join(folder, "wrong.yaml"), twice.replace("rate: 5", "rate: five"));
  expect(await truce(folder, ["check", "--strict", "wrong.yaml"])).toMatchObject({ code: 2 });
});

test("check says in a line which plan is in force where the file does not, and it is no warning", async () => {
  const text = "plans:\n  old: pool\n  new: contest\n";
  writeFileSync(join(folder, "first.yaml"), text);
  const { code, stdout } = await truce(folder, ["check", "--strict", "first.yaml"]);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "first.yaml:2:3 note: in force is 'old', its first plan (see 'planInForce')\n1 file is fine\n",
  });
  writeFileSync(join(folder, "named.yaml"), `${text}planInForce: typical\n`);
  expect(await truce(folder, ["check", "named.yaml"])).toMatchObject({ stdout: "1 file is fine\n" });
});

test("check --quiet keeps to mistakes, which end it with 2", async () => {
  writeFileSync(join(folder, "typo.yaml"), twice);
  expect(await truce(folder, ["check", "typo.yaml", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  writeFileSync(join(folder, "wrong.yaml"), twice.replace("rate: 5", "rate: five"));
  expect(await truce(folder, ["check", "wrong.yaml"])).toMatchObject({ code: 2, stdout: "" });
});
