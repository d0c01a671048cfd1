import { describe, expect, it } from "vitest";
import { leversOf } from "../../src/model/levers/role-levers.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { roles } from "../../src/model/roles/index.ts";
import { pilotSteps } from "../../src/pilot/lever-steps.ts";
import { movements, peopleOf, readingOf } from "../../src/pilot/pilot-design.ts";
import { pilotReplications, pilotRuns, planPilot } from "../../src/pilot/plan-pilot.ts";

const company = companySchema.parse({});
const steps = pilotSteps(company);
const runs = pilotRuns(company, 1);

describe("the runs of a pilot", () => {
  it("move a lever up as often as down, and as often beside each way of any other", () => {
    steps.forEach(({ byMean }, one) => {
      const ways = byMean ? (["allUp", "allDown"] as const) : movements;
      const counts = ways.map((way) =>
        runs.filter((run) => run.readings.includes(readingOf(one, way, "slope"))),
      );
      expect(new Set(counts.map(({ length }) => length)).size).toBe(1);
      steps.forEach((_, other) => {
        if (other === one) return;
        const beside = counts.map((those) =>
          movements.map(
            (way) => those.filter((run) => run.readings.includes(readingOf(other, way, "slope"))).length,
          ),
        );
        for (const [up, down] of [
          [0, 1],
          [2, 3],
        ] as const)
          if (!byMean || up === 0) expect(beside[up]).toEqual(beside[down]);
      });
    });
  });

  it("never swap halves of a lever that works by a mean", () => {
    steps.forEach(({ byMean }, place) => {
      const swapped = runs.some((run) => run.readings.includes(readingOf(place, "firstUp", "slope")));
      expect(swapped).toBe(!byMean);
    });
  });

  it("ask nobody for more than their day", () => {
    for (const { name: role } of roles) {
      const { repertoire, norms } = leversOf(company, role);
      for (const { holds } of runs) {
        for (const person of peopleOf(company, role)) {
          const spent = repertoire.levers.reduce((sum, { name, kind }, at) => {
            const shifts = holds.filter(({ lever, people }) => lever === name && people.includes(person));
            const value = shifts.reduce((total, { shift }) => total + shift, norms[at]!);
            expect(value).toBeGreaterThanOrEqual(0);
            return kind === "effort" ? sum + value : sum;
          }, 0);
          expect(spent).toBeLessThanOrEqual(repertoire.budget);
        }
      }
    }
  });

  it("share luck in a world, which begins with a run at the norm, and no world has another's", () => {
    const trials = planPilot(company, 1, 2);
    const worlds = [...new Set(trials.map(({ replication }) => replication))];
    for (const world of worlds) {
      const its = trials.filter(({ replication }) => replication === world);
      expect(its[0]!.holds).toEqual([]);
      expect(its.slice(1).every(({ holds }) => holds!.length > 0)).toBe(true);
      const first = trials.findIndex(({ replication }) => replication === world);
      expect(trials.slice(first, first + its.length)).toEqual(its);
    }
    expect(worlds).toEqual(worlds.map((_, world) => 1_000_000 + world));
  });

  it("come twice, the second time with the mirror image of the people of the first", () => {
    const norms = planPilot(company, 1, 3, 4).filter(({ holds }) => holds!.length === 0);
    const [first, second, third] = [0, 1, 2].map((k) =>
      norms.slice((k * norms.length) / 3, ((k + 1) * norms.length) / 3),
    );
    expect(second!.map(({ mirrors }) => mirrors)).toEqual(first!.map(({ replication }) => replication));
    expect([...first!, ...third!].filter(({ mirrors }) => mirrors !== undefined)).toEqual([]);
  });

  it("are about 1,060 in all, whatever levers there are", () => {
    for (const one of [company, { ...company, channels: {} }]) {
      const all = pilotRuns(one, pilotReplications(one)).length;
      expect(Math.abs(all - 1060)).toBeLessThan(60);
    }
  });
});
