import { parseArgs } from "node:util";
import { keep } from "./kept.ts";
import { sources } from "./sources/index.ts";
import { writePassages } from "./write-passages.ts";

const usage = `npm run documents -- [options]

Measures again every number that README and docs tell of a run, keeps it in test/documents/results with command, version
and commit, and writes it into the documents. npm test fails where a document and what is kept of it differ.

  --only a,b   only some of: ${sources.map(({ name }) => name).join(", ")}
  --text       write what is kept, without measuring
`;

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    text: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  if (options.help) return void process.stdout.write(usage);
  const names = options.only?.split(",");
  const unknown = names?.find((asked) => !sources.some(({ name }) => name === asked));
  if (unknown !== undefined) throw new Error(`there is no ${unknown}\n\n${usage}`);
  for (const one of sources.filter(({ name }) => names?.includes(name) ?? true)) {
    if (!options.text) {
      process.stderr.write(`${one.name}: ${one.command}\n`);
      keep(one, await one.measure());
    }
    writePassages(one);
  }
}

await main();
