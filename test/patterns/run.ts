import { parseArgs } from "node:util";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { onDiskStore } from "../../src/store/on-disk-store.ts";
import { baseScenario } from "./base.ts";
import { runFindings } from "./findings.ts";
import { type Judgement, judge } from "./judge.ts";
import { keptFile, type Row, readRows, writeRows } from "./kept-rows.ts";
import { type Laboratory, laboratory } from "./laboratory.ts";
import { patterns } from "./list/index.ts";
import { type Pattern, twinArms } from "./pattern.ts";
import { runRobust } from "./robust.ts";
import { keptSigns, showKept } from "./robust-table.ts";
import { judgementRows } from "./rows.ts";
import { heading, showJudgement } from "./show.ts";

const usage = `npm run patterns -- [options]

Tries every pattern of docs/model.md and its twin on paired trials and prints what is seen.

  --seeds N     trials of each arm (40, or as many as a pattern needs; with --robust 10)
  --only P1,P5  only some of the patterns
  --keep        keep the table in test/patterns/results/patterns.csv
  --robust N    measure the patterns in N companies with every parameter drawn anew within 35 %;
                goes on with what test/patterns/results/robust.csv holds
  --pilot N     replications of each company's pilot in that (6)
  --findings    measure findings of field and laboratory instead, and keep them
  --jobs N      worker threads (all cores)
`;

const { values: options } = parseArgs({
  options: {
    seeds: { type: "string" },
    only: { type: "string" },
    keep: { type: "boolean", default: false },
    robust: { type: "string" },
    pilot: { type: "string", default: "6" },
    findings: { type: "boolean", default: false },
    jobs: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const seeds = Number(options.seeds ?? (options.robust === undefined ? 40 : 10));
const say = (line: string) => process.stderr.write(`${line}\n`);
const chosen = patterns.filter(
  ({ id }) => options.only === undefined || options.only.split(",").includes(id),
);

function newLaboratory(engine: Engine, size = seeds): Laboratory {
  const pilots = onDiskStore("output/.pilots", say);
  return laboratory({ base: baseScenario()!, seeds: size, engine, pilots });
}

/** Puts a pattern's figures in the place of those that were kept of it before. */
function keepJudgement(judgement: Judgement, size: number): void {
  const file = keptFile("patterns.csv");
  const others = readRows(file).filter(({ pattern }) => pattern !== judgement.pattern.id);
  const place = (row: Row) => patterns.findIndex(({ id }) => id === row.pattern);
  writeRows(
    file,
    [...others, ...judgementRows(judgement, size)].sort((one, other) => place(one) - place(other)),
  );
}

/** Judges one pattern after the other, and lets go of trials as soon as no other pattern needs them. */
async function judgeAll(engine: Engine): Promise<void> {
  const lab = newLaboratory(engine);
  const armsOf = (one: Pattern) => [...Object.values(one.arms), ...Object.values(twinArms(one))];
  process.stdout.write(`${heading}\n`);
  for (const [at, pattern] of chosen.entries()) {
    say(`${pattern.id} (${at + 1} of ${chosen.length})`);
    const size = options.seeds === undefined ? (pattern.seeds ?? seeds) : seeds;
    const judgement = await judge(size === seeds ? lab : newLaboratory(engine, size), pattern);
    process.stdout.write(`${showJudgement(judgement)}\n`);
    if (options.keep) keepJudgement(judgement, size);
    await lab.keepOnly(chosen.slice(at + 1).flatMap(armsOf));
  }
}

async function main(): Promise<void> {
  if (options.help) return void process.stdout.write(usage);
  const engine = await chooseEngine(options.jobs === undefined ? undefined : Number(options.jobs));
  try {
    if (options.robust !== undefined) {
      const file = keptFile("robust.csv");
      const pilotReplications = Number(options.pilot);
      const draws = Number(options.robust);
      await runRobust({ patterns: chosen, draws, seeds, pilotReplications, engine, file, say });
      process.stdout.write(`${showKept(keptSigns(readRows(file)))}\n`);
    } else if (options.findings) {
      await runFindings(newLaboratory(engine), say);
    } else {
      await judgeAll(engine);
    }
  } finally {
    await engine.close();
  }
}

await main();
