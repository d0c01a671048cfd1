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

test("check --quiet keeps to mistakes, which end it with 2", async () => {
  writeFileSync(join(folder, "typo.yaml"), twice);
  expect(await truce(folder, ["check", "typo.yaml", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  writeFileSync(join(folder, "wrong.yaml"), twice.replace("rate: 5", "rate: five"));
  expect(await truce(folder, ["check", "wrong.yaml"])).toMatchObject({ code: 2, stdout: "" });
});
