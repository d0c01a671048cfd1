import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { starters } from "../../src/cli/starters.ts";
import { type FaceValues, faceTable } from "./face-table.ts";
import { faceRows } from "./face-validity-rows.ts";
import { keptResult } from "./kept.ts";
import { starterRanges, starterRows } from "./starter-rows.ts";

const kept = keptResult("starters").kept as Readonly<Record<string, FaceValues>>;
const names = starters.map(({ name }) => name);

describe("the companies to start from", () => {
  it("are those whose files lie beside one another, each with its own ranges", () => {
    expect(readdirSync("scenarios/like").sort()).toEqual(names.map((name) => `${name}.yaml`).sort());
    expect(Object.keys(starterRanges).sort()).toEqual([...names].sort());
  });

  it.each(names)("%s stands elsewhere only in figures that there are", (name) => {
    const figures = faceRows.map(({ figure }) => figure);
    expect(Object.keys(starterRanges[name]!).filter((figure) => !figures.includes(figure))).toEqual([]);
  });

  it.each(names)(
    "%s has at least nine in ten of its figures where companies of its kind have them",
    (name) => {
      const { inside, counted } = faceTable(name, starterRows(name), kept[name]!);
      expect(kept[name]).toHaveLength(starterRows(name).length);
      expect(inside / counted).toBeGreaterThanOrEqual(0.9);
    },
  );
});
