import { parseArgs } from "node:util";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import { onDiskStore } from "../../src/store/on-disk-store.ts";
import { baseScenario } from "./base.ts";
import { judge } from "./judge.ts";
import { laboratory } from "./laboratory.ts";
import { patterns } from "./list/index.ts";
import { twinArms } from "./pattern.ts";
import { heading, showJudgement } from "./show.ts";

const { values: options } = parseArgs({
  options: {
    seeds: { type: "string", default: "40" },
    only: { type: "string" },
  },
});

const chosen = patterns.filter(
  ({ id }) => options.only === undefined || options.only.split(",").includes(id),
);
const engine = await chooseEngine();
const lab = laboratory({
  base: baseScenario()!,
  seeds: Number(options.seeds),
  engine,
  pilots: onDiskStore("output/.pilots", (message) => process.stderr.write(`${message}\n`)),
});
process.stdout.write(`${heading}\n`);
for (const [at, pattern] of chosen.entries()) {
  process.stderr.write(`${pattern.id} `);
  const judgement = await judge(lab, pattern);
  process.stderr.write("\r");
  process.stdout.write(`${showJudgement(judgement)}\n`);
  await lab.keepOnly(
    chosen.slice(at + 1).flatMap((one) => [...Object.values(one.arms), ...Object.values(twinArms(one))]),
  );
}
await engine.close();
