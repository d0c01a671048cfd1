import { describe, expect, it } from "vitest";
import { nameArms } from "../../src/experiments/name-arms.ts";
import { smallScenario } from "./small-scenario.ts";

const ids = (...scenarios: Parameters<typeof nameArms>[0][number][]) =>
  nameArms(scenarios).map(({ arm }) => arm.id);

describe("nameArms", () => {
  it("crosses a scenario's plans with its markets, market by market", () => {
    const markets = "{ healthy: healthy, dying: dying }";
    expect(ids(smallScenario({ a: 0.1, b: 0.2 }, { markets }))).toEqual([
      "a.healthy",
      "b.healthy",
      "a.dying",
      "b.dying",
    ]);
  });

  it("names plans by their scenario where two unlike ones have the same name", () => {
    expect(
      ids(smallScenario({ a: 0.1 }, { name: "x" }), smallScenario({ a: 0.2, b: 0.1 }, { name: "y" })),
    ).toEqual(["x: a.healthy", "y: a.healthy", "b.healthy"]);
  });

  it("takes equal plans of equal companies as one", () => {
    expect(
      ids(smallScenario({ a: 0.1 }, { name: "x" }), smallScenario({ a: 0.1, b: 0.2 }, { name: "y" })),
    ).toEqual(["a.healthy", "b.healthy"]);
  });

  it("takes equal markets as one, and names unlike ones of the same name by their scenario", () => {
    const one = smallScenario({ a: 0.1 }, { name: "x", markets: "{ m: healthy, n: dying }" });
    const other = smallScenario({ b: 0.1 }, { name: "y", markets: "{ m: dying, n: dying }" });
    expect(ids(one, other)).toEqual(["a.x: m", "a.n", "b.n", "b.y: m"]);
  });

  it("tells even scenarios of the same name apart", () => {
    const arms = ids(smallScenario({ a: 0.1 }), smallScenario({ a: 0.2 }), smallScenario({ a: 0.3 }));
    expect(arms).toEqual(["small: a.healthy", "small 2: a.healthy", "small 3: a.healthy"]);
  });
});
