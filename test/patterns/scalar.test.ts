import { expect, it } from "vitest";
import { measure, measureScalar } from "./judge.ts";
import type { Laboratory } from "./laboratory.ts";
import { patterns } from "./list/index.ts";
import type { Pattern } from "./pattern.ts";
import type { Reading } from "./reading.ts";

/** A laboratory that tries nothing: every arm reads as numbers of its own, so that it shows which arms a figure is read off. */
function madeUp({ arms }: Pattern): Laboratory {
  const places = new Map(Object.values(arms).map((arm, place) => [arm, place]));
  const reading = (place: number): Reading => ({
    of: (_measure, from = 0) => [1, 2, 3].map((trial) => Math.abs(Math.sin(1 + 7 * place + trial + from))),
    journals: [],
  });
  return {
    seeds: 3,
    run: async (asked) => asked.map((arm) => reading(places.get(arm)!)),
    keepOnly: async () => {},
  };
}

it.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
  "%s has its one number from the arms that it names for that",
  async (_, pattern) => {
    const lab = madeUp(pattern);
    expect(await measureScalar(lab, pattern)).toEqual((await measure(lab, pattern))[0]);
  },
);
