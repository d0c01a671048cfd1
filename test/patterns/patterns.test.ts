import { availableParallelism } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { baseScenario } from "./base.ts";
import { judge } from "./judge.ts";
import { laboratory } from "./laboratory.ts";
import { patterns } from "./list/index.ts";

/** Trials of each arm, unless a pattern needs more: those of docs/validation.md, so that the suite says what the page says. */
const SEEDS = 40;

const engine = await chooseEngine(availableParallelism());
const pilots = inMemoryStore();
const labOf = (seeds: number) => laboratory({ base: baseScenario()!, seeds, engine, pilots });
const lab = labOf(SEEDS);
afterAll(() => engine.close());

describe.sequential.each(patterns)("$id: $sentence", (pattern) => {
  it("is seen as docs/validation.md says, and goes with its mechanism", async () => {
    const { figures } = await judge(pattern.seeds ? labOf(pattern.seeds) : lab, pattern);
    for (const { figure, seen, gone } of figures.filter(({ figure }) => !figure.told)) {
      const { what, known } = figure;
      if (known?.outcome === "undecided") continue;
      expect([what, seen]).toEqual([what, known?.outcome !== "not seen"]);
      if (seen && gone !== null) expect([what, gone]).toEqual([what, known?.outcome !== "stays"]);
    }
  });
});
