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
  expect(stdout.match(/^many\.yaml:/gm)).toHaveLength(100);
  // Each typed as per cent, and all but the first of a plan paid a second time.
  expect(stdout).toMatch(/^and 102 more\n\n1 file is fine; 202 warnings about pay/m);
}, 30_000);

test("check --quiet keeps to mistakes, which end it with 2", async () => {
  writeFileSync(join(folder, "typo.yaml"), twice);
  expect(await truce(folder, ["check", "typo.yaml", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  writeFileSync(join(folder, "wrong.yaml"), twice.replace("rate: 5", "rate: five"));
  expect(await truce(folder, ["check", "wrong.yaml"])).toMatchObject({ code: 2, stdout: "" });
});
