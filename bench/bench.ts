import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { root } from "./child.ts";
import { compileReference } from "./funnelbench/compile-reference.ts";
import { describeMachine } from "./machine.ts";
import { flagshipRun } from "./parts/flagship-run.ts";
import { manyTrials } from "./parts/many-trials.ts";
import { realModel } from "./parts/real-model.ts";
import { conformance, referenceFunnel } from "./parts/reference-funnel.ts";
import { smallCommands } from "./parts/small-commands.ts";
import { workers } from "./parts/workers.ts";
import type { Part } from "./row.ts";
import { machineLine, shown } from "./show.ts";

/**
 * `npm run bench`: how fast the software is, beside references on the same machine in the same run.
 *   -- --quick       small sizes and few runs, about a minute
 *   -- --only 1,3    some parts
 *   -- --conform     FunnelBench-1 against its law instead of the clock
 *   -- --save        writes bench/results/<date>.json, or <date>-2.json where that is there
 */
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "1,2,3,4,5,6" },
    conform: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});
const effort = { quick: values.quick };
const reference = compileReference();
const all: readonly (() => Promise<Part>)[] = [
  () => referenceFunnel(effort, reference),
  () => realModel(effort),
  () => workers(effort, reference),
  () => flagshipRun(effort),
  () => smallCommands(effort),
  () => manyTrials(effort),
];
const chosen = values.conform
  ? [() => conformance(reference)]
  : all.filter((_, place) => values.only.split(",").includes(String(place + 1)));

const machine = describeMachine();
console.log(`${machineLine(machine)}\n`);
const parts: Part[] = [];
for (const measure of chosen) {
  const part = await measure();
  parts.push(part);
  console.log(shown(part));
}
const after = describeMachine();
if (after.load > after.cores)
  console.log(
    `The machine was busy (load ${machine.load} before, ${after.load} after): trust CPU times only.`,
  );
if (values.save) save();

function save(): void {
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(`${root}/bench/results`, { recursive: true });
  const file = freeName(`bench/results/${date}`);
  const content = { date, quick: effort.quick, machine, loadAfter: after.load, parts };
  writeFileSync(`${root}/${file}`, `${JSON.stringify(content, null, 2)}\n`);
  console.log(`wrote ${file}`);
}

/** A name that no earlier result of the day has: what was measured is never written over. */
function freeName(stem: string): string {
  for (let k = 1; ; k++) {
    const name = k === 1 ? `${stem}.json` : `${stem}-${k}.json`;
    if (!existsSync(`${root}/${name}`)) return name;
  }
}
