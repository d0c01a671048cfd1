import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderWithTiny, truce } from "./truce.ts";

const commission = "{ type: commission, metric: leads, rate: 500 }";
/** A quota so small that attainment is more than there are numbers for. */
const tinyQuota =
  "{ type: quota, for: marketing, metric: contacts, quota: 1.0e-310, bonus: 1, accelerator: 2 }";

let folder: string;
beforeAll(() => {
  folder = folderWithTiny();
  const tiny = readFileSync(join(folder, "tiny.yaml"), "utf8");
  writeFileSync(join(folder, "endless.yaml"), tiny.replace(commission, tinyQuota));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([1, 2])("a rule that diverges is told without a stack, on %d jobs", async (jobs) => {
  const words = `run endless.yaml --plan bonus --market healthy --jobs ${jobs} --quiet`.split(" ");
  const { code, stdout, stderr } = await truce(folder, words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^truce: .*marketer 1 in week \d+: what the quota pays is no finite number/);
  expect(stderr).not.toMatch(/^\s+at /m);
});
