import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { NEVER } from "../../src/model/ledger/journal.ts";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld } from "../../src/model/world.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { Luck } from "../../src/random/luck.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import type { Trial } from "../../src/trial/trial.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";
import { inWay, wayNames } from "./ways.ts";

const scenario = aCompany();
const priors = await roughPriors(scenario);
const inForce = inForceOf(scenario, priors);

const trials: fc.Arbitrary<Trial> = fc
  .record({
    way: fc.constantFrom(...wayNames),
    plan: fc.constantFrom(...Object.keys(scenario.plans)),
    market: fc.constantFrom(...Object.keys(scenario.markets)),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    replication: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ way, plan, market, seed, replication }) => ({
    setup: { ...setupOf(scenario, plan, market, priors), company: inWay(scenario.company, way), inForce },
    priors,
    seed,
    replication,
    people: true,
  }));

/** Luck that spends another draw, at an address nobody uses, before each draw that is asked for. */
class WastefulLuck extends Luck {
  override uniform(purpose: number, who: number, when: number): number {
    super.uniform(9999, who, when);
    return super.uniform(purpose, who, when);
  }
}

describe("a trial", () => {
  it("is the same bytes where there is no WebAssembly", () => {
    const [trial] = fc.sample(trials, { numRuns: 1, seed: 1 });
    const usual = runTrial(trial!);
    vi.stubGlobal("WebAssembly", undefined);
    try {
      expect(runTrial(trial!)).toEqual(usual);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("is its scenario and its seed, byte for byte, in whatever order trials run", () => {
    fc.assert(
      fc.property(trials, trials, (one, other) => {
        const first = runTrial(one);
        runTrial(other);
        expect(runTrial(one)).toEqual(first);
      }),
      { numRuns: 6 },
    );
  });

  it("differs under another seed", () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const other = runTrial({ ...trial, seed: trial.seed + 1 });
        expect(other.flowValues).not.toEqual(runTrial(trial).flowValues);
      }),
      { numRuns: 3 },
    );
  });

  it("does not change with what is recorded of it", () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const all = runTrial(trial);
        const few = runTrial({ ...trial, people: false });
        const firstUnits = Array.from({ length: all.weeks * 3 * flows.length }, (_, at) => {
          const week = Math.floor(at / (3 * flows.length));
          return all.flowValues[week * all.units.length * flows.length + (at % (3 * flows.length))];
        });
        expect([...few.flowValues]).toEqual(firstUnits);
      }),
      { numRuns: 4 },
    );
  });

  it("does not change when hand-overs and deals are written down one by one, and writes nothing unless asked", () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const { journal, ...asked } = runTrial({ ...trial, journal: true });
        expect(asked).toEqual(runTrial(trial));
        expect(journal?.handedOn.length).toBeGreaterThan(0);
      }),
      { numRuns: 4 },
    );
  });

  it("does not change when the manager's explanations are written down, and writes nothing unless asked", () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const { manager, ...asked } = runTrial({ ...trial, managerJournal: true });
        expect(asked).toEqual(runTrial(trial));
        const blamed = manager!.month.length;
        expect([manager!.blamed.length, manager!.posterior.length]).toEqual([blamed, 4 * blamed]);
      }),
      { numRuns: 4 },
    );
  });

  it("writes down every hand-over and every deal that the ledger counts, with its price, marketer and rep", () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const { flowValues, units, weeks, journal } = runTrial({ ...trial, journal: true });
        const { leadOn, handedOn, contacts, calledOn, wonOn, price, marketer, rep } = journal!;
        const rows = [...handedOn.keys()];
        const won = rows.filter((row) => wonOn[row]! >= 0 && wonOn[row] !== NEVER);
        const handed = rows.filter((row) => handedOn[row]! >= 0);
        const all = (unit: number, flow: Flow) => {
          let total = 0;
          for (let week = 0; week < weeks; week++)
            total += flowValues[(week * units.length + unit) * flows.length + flowIndex[flow]]!;
          return total;
        };
        expect(handed.length).toBe(all(0, "mqls"));
        expect(won.length).toBe(all(0, "deals"));
        expect(won.reduce((sum, row) => sum + price[row]!, 0)).toBeCloseTo(all(0, "booked"), 4);
        const { marketers, reps } = trial.setup.company;
        for (let k = 0; k < marketers.count; k++)
          expect(handed.filter((row) => marketer[row] === k).length).toBe(all(3 + k, "mqls"));
        for (let k = marketers.count; k < marketers.count + reps.count; k++)
          expect(won.filter((row) => rep[row] === k).length).toBe(all(3 + k, "deals"));
        expect(rows.every((row) => wonOn[row]! >= handedOn[row]! && handedOn[row]! >= leadOn[row]!)).toBe(
          true,
        );
        for (const row of rows) {
          if (contacts[row] === 0) expect(calledOn[row]).toBe(NEVER);
          else expect(calledOn[row]! >= handedOn[row]! && calledOn[row]! <= wonOn[row]!).toBe(true);
        }
        const isSlow = trial.setup.company.selling.cycleDays.median > 0;
        expect(isSlow || won.every((row) => calledOn[row] === wonOn[row])).toBe(true);
        // Some wait before they are handed over, which a handful may by chance not show.
        const later = handed.filter((row) => leadOn[row]! >= 0 && handedOn[row]! > leadOn[row]!);
        expect(handed.length < 40 || later.length > 0).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  it("does not change when a dummy draw is added before every other draw", () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const plain = createWorld(trial);
        simulate(plain);
        const luck = new WastefulLuck(`truce/seed=${trial.seed}/replication=${trial.replication}`);
        const wasteful = { ...createWorld(trial), luck };
        simulate(wasteful);
        expect(wasteful.ledger.table()).toEqual(plain.ledger.table());
      }),
      { numRuns: 4 },
    );
  });

  it("shares its market's luck with every other plan: the same needs arise on the same days", () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const { company } = trial.setup;
        const other = { ...trial, setup: { ...setupOf(scenario, "none", "healthy", priors), company } };
        const same = { ...trial, setup: { ...trial.setup, market: other.setup.market } };
        const needs = (one: Trial) => {
          const { flowValues, weeks, units } = runTrial(one);
          return Array.from(
            { length: weeks },
            (_, week) => flowValues[week * units.length * flows.length + flowIndex.needs],
          );
        };
        expect(needs(same)).toEqual(needs(other));
      }),
      { numRuns: 4 },
    );
  });
});
