import { describe, expect, it } from "vitest";
import { tornado } from "../../src/charts/tornado.ts";

const bar = (row: number, series: number, mean: number, half: number) => ({
  row,
  series,
  mean,
  low: mean - half,
  high: mean + half,
  label: String(mean),
});

const chart = (bars: readonly ReturnType<typeof bar>[]) =>
  tornado({
    title: "t",
    subtitle: "s",
    format: "~s",
    xTitle: "x",
    rows: ["a", "b"],
    series: ["Alone", "On top"],
    bars,
    language: "en",
  }) as { layer: readonly { encoding: { x: { scale: { domain: [number, number] } } } }[] };

describe("a tornado", () => {
  it("reaches from zero beyond the widest interval", () => {
    const [low, high] = chart([bar(0, 0, -100, 20), bar(1, 0, -10, 15)]).layer[0]!.encoding.x.scale.domain;
    expect(low).toBeLessThan(-120);
    expect(high).toBeGreaterThan(5);
    const only = chart([bar(0, 0, -100, 20)]).layer[0]!.encoding.x.scale.domain;
    expect(only[1]).toBe(0);
  });

  it("has an axis even where nothing was found", () => {
    expect(chart([]).layer[0]!.encoding.x.scale.domain).toEqual([0, 0]);
  });
});
