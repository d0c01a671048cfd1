import { expect, it } from "vitest";
import type { Priors } from "../../src/model/priors.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";

const scenario = aCompany();
const rough = await roughPriors(scenario);

/** Beliefs in which a rep's stances bend what they sell far more than the cost of leaving the norm bends. */
function steep(priors: Priors): Priors {
  const bend = priors.sales.bend.map((lever, place) =>
    lever.map((unit) => unit.map((value) => (place < 3 ? value : -Math.abs(value) - 20_000))),
  );
  return { ...priors, sales: { ...priors.sales, bend } };
}

it("where pay bends a stance more than cost does, people settle instead of jumping from side to side", () => {
  const setup = { ...setupOf(scenario, "commission", "healthy", rough), months: 6 };
  const { gaugeValues, gauges, weeks, units } = runTrial({
    setup,
    priors: steep(rough),
    seed: 1,
    replication: 0,
    people: true,
  });
  const stance = (week: number) =>
    gaugeValues[(week * units.length + units.length - 1) * gauges.length + gauges.indexOf("lever:discount")]!;
  const jumps = Array.from({ length: weeks - 8 }, (_, k) => Math.abs(stance(k + 8) - stance(k + 7)));
  expect(jumps.filter((jump) => jump > 0.1)).toEqual([]);
});
