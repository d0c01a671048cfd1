import { describe, expect, it } from "vitest";
import type { Priors, RolePriors } from "../../src/model/priors.ts";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld } from "../../src/model/world.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";

const scenario = aCompany("  selling: { logitBase: -1 }");
const priors = await roughPriors(scenario);

function flip(role: RolePriors): RolePriors {
  const negative = (table: RolePriors["slope"]) =>
    table.map((lever) => lever.map((unit) => unit.map((x) => -x)));
  return { ...role, slope: negative(role.slope) };
}
const flipped: Priors = { ...priors, marketing: flip(priors.marketing), sales: flip(priors.sales) };

/** How far each person's levers are from the norm after one week, without wandering; 0 for less than a tenth of their largest move. */
function firstMoves(plan: string, beliefs: Priors): number[] {
  const setup = setupOf(scenario, plan, "healthy", priors);
  const { company } = setup;
  const still = {
    ...company,
    decisions: { ...company.decisions, exploration: 0, normDrift: 0, stepSize: 0.02 },
  };
  const world = createWorld({
    setup: { ...setup, company: still, months: 1 },
    priors: beliefs,
    seed: 1,
    replication: 0,
  });
  const starts = world.staff.people.map(({ intended }) => [...intended]);
  const firstWeek = { ...world, endDay: 5 };
  simulate(firstWeek);
  return world.staff.people.flatMap(({ intended }, p) => {
    const moves = [...intended].map((value, l) => value - starts[p]![l]!);
    const largest = Math.max(...moves.map(Math.abs));
    // What hardly pays goes by the time that other levers take or leave, which no sign of its own decides.
    return moves.map((move) => (Math.abs(move) > largest / 10 ? move : 0));
  });
}

describe("nothing is written in by hand", () => {
  for (const plan of ["commission", "pool", "hybrid", "contest"]) {
    it(`with the pilot's slopes sign-flipped, levers move the other way under ${plan}`, () => {
      const moves = firstMoves(plan, priors);
      const back = firstMoves(plan, flipped);
      const both = moves.flatMap((move, k) => (move !== 0 && back[k] !== 0 ? [[move, back[k]!]] : []));
      expect(both.length).toBeGreaterThan(10);
      for (const [move, other] of both) expect(Math.sign(other!)).toBe(-Math.sign(move!));
    });
  }

  it("without pay nothing moves", () => {
    expect(Math.max(...firstMoves("none", priors).map(Math.abs))).toBe(0);
  });

  it("with every slope zero nothing moves, whatever the plan", () => {
    const nothing = (role: RolePriors): RolePriors => {
      const zero = (table: RolePriors["slope"]) =>
        table.map((lever) => lever.map((unit) => unit.map(() => 0)));
      return { ...role, slope: zero(role.slope), bend: zero(role.bend) };
    };
    const ignorant = { ...priors, marketing: nothing(priors.marketing), sales: nothing(priors.sales) };
    for (const plan of ["contest", "pool", "quota"]) {
      expect(Math.max(...firstMoves(plan, ignorant).map(Math.abs))).toBe(0);
    }
  });
});
