import { parseArgs } from "node:util";
import { keep } from "../kept.ts";
import { coverageOfVerdicts } from "../sources/coverage.ts";
import { writePassages } from "../write-passages.ts";
import { measureCoverage, wholeStudy } from "./measure-coverage.ts";

const usage = `npm run study:coverage -- [options]

Compares the flagship's plans with many seeds, sets a plan against itself under the batches of other seeds, keeps what came of
it in test/documents/results/coverage.json and writes it into docs/statistics.md. Goes on where it was interrupted.

  --seeds N   seeds (${wholeStudy.seeds})
  --tries N   tries of a plan against itself for each seed and market (${wholeStudy.triesEach})
`;

const { values } = parseArgs({
  options: {
    seeds: { type: "string" },
    tries: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(usage);
else {
  const seeds = Number(values.seeds ?? wholeStudy.seeds);
  const triesEach = Number(values.tries ?? wholeStudy.triesEach);
  if (
    !(
      Number.isInteger(seeds) &&
      seeds > 2 &&
      Number.isInteger(triesEach) &&
      triesEach >= 0 &&
      triesEach < seeds
    )
  )
    throw new Error(`three seeds or more, and fewer tries of each than seeds\n\n${usage}`);
  keep(coverageOfVerdicts, await measureCoverage({ seeds, triesEach }));
  writePassages(coverageOfVerdicts);
}
