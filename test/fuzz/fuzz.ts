import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Failure, fuzzOne } from "./fuzz-one.ts";
import { readers } from "./readers/index.ts";
import type { Reader } from "./readers/reader.ts";
import { rngAt } from "./rng.ts";
import { watch } from "./watch.ts";

const usage = `npm run fuzz -- [options]

Writes files by chance and reads them as the command line would. No reader may show a stack, work for more than two
seconds, or accept what later gives a number that is none.

  --files N     how many files (1000), each reader in turn
  --seed N      luck of the files (1)
  --only NAME   one reader: ${readers.map(({ name }) => name).join(", ")}
  --at N        the N-th file of that reader alone
  --try N       use what was accepted, too, of one file in N (25)
`;

const { values: options } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    at: { type: "string" },
    try: { type: "string", default: "25" },
    help: { type: "boolean", default: false },
  },
});

const seed = Number(options.seed);
const chosen = readers.filter(({ name }) => (options.only ?? name) === name);
const counts = new Map<string, number>();
const failures: Failure[] = [];
const watching = watch();

/** Shows a file that broke its reader, keeps it, and says how to read it again. */
function tell({ reader, at, error }: Failure): void {
  const { bytes, set } = reader.write(rngAt("fuzz", seed, reader.name, at));
  mkdirSync("output/fuzzed", { recursive: true });
  const file = join("output/fuzzed", `${reader.name}-${seed}-${at}.${reader.ending}`);
  writeFileSync(file, bytes);
  console.log(`\n${file}${set.map((one) => ` --set ${JSON.stringify(one)}`).join("")}`);
  console.log(error instanceof Error ? error.stack : String(error));
  console.log(`again: npm run fuzz -- --only ${reader.name} --seed ${seed} --at ${at}`);
}

async function readOne(reader: Reader, at: number): Promise<void> {
  watching.tell(readers.indexOf(reader), at);
  const outcome = await fuzzOne(reader, seed, at, Number(options.try));
  const word = typeof outcome === "string" ? outcome : "failed";
  counts.set(`${reader.name} ${word}`, (counts.get(`${reader.name} ${word}`) ?? 0) + 1);
  if (typeof outcome === "string") return;
  failures.push(outcome);
  tell(outcome);
}

async function readAll(files: number): Promise<void> {
  let told = performance.now();
  for (let done = 0; done < files; done++) {
    await readOne(chosen[done % chosen.length]!, Math.floor(done / chosen.length));
    if (performance.now() - told < 5000) continue;
    told = performance.now();
    process.stderr.write(`${done + 1} of ${files} files, ${failures.length} failed\n`);
  }
}

if (options.help || chosen.length === 0) console.log(usage);
else if (options.at !== undefined) await readOne(chosen[0]!, Number(options.at));
else await readAll(Number(options.files));
await watching.close();
for (const [what, count] of [...counts].sort()) console.log(`${what}: ${count}`);
if (failures.length > 0) process.exitCode = 1;
