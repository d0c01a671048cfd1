import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fuzzOne } from "./fuzz-one.ts";
import { readers } from "./readers/index.ts";
import { rngAt } from "./rng.ts";

/** Files of each reader; `npm run fuzz` reads more. */
const FILES = 80;

describe.each(readers)("the reader of $name files", (reader) => {
  it("shows no stack, takes no two seconds and accepts nothing that later gives no number", async () => {
    for (let at = 0; at < FILES; at++) {
      const outcome = await fuzzOne(reader, 20_261_129, at, FILES / 2);
      if (typeof outcome !== "string") throw outcome.error;
    }
  });

  const corpus = `test/fuzz/corpus/${reader.name}`;
  it.each(readdirSync(corpus))("reads what once broke it: %s", async (name) => {
    const bytes = readFileSync(`${corpus}/${name}`);
    // Settings of the command line stand in the file's first lines.
    const set = [...bytes.toString("latin1").matchAll(/^# --set (.*)$/gm)].map(([, setting]) => setting!);
    expect(["refused", "accepted", "tried", "told"]).toContain(await reader.read({ bytes, set }, true));
  });
});

it("a file is made from its address alone", () => {
  for (const reader of readers) {
    const [once, again, other] = [3, 3, 4].map((at) => reader.write(rngAt("fuzz", 1, reader.name, at)));
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  }
});
