import fc from "fast-check";
import { expect, test } from "vitest";
import { drawPilots } from "../../src/power/draw-pilots.ts";

const size = { pilots: 50, seed: 3 };

test("reps of a company are divided: nobody is on both plans, and each company gives as many to either", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 9 }), (units, companies) => {
      const half = Math.floor(units / 2);
      for (const pilot of drawPilots("reps", { companies, units }, { ...size, largest: 3 * half })) {
        for (let company = 0; company < 3; company++) {
          const of = (plan: Int32Array) => Array.from(plan.subarray(company * half, (company + 1) * half));
          const all = [...of(pilot.old), ...of(pilot.new)];
          expect(new Set(all).size).toBe(2 * half);
          expect(new Set(all.map((place) => Math.floor(place / units))).size).toBe(1);
          for (const place of all) expect(place).toBeLessThan(companies * units);
        }
      }
    }),
    { numRuns: 20, seed: 1 },
  );
});

test("every rep is on either plan as often as any other", () => {
  const counts = { old: [0, 0, 0, 0, 0], new: [0, 0, 0, 0, 0] };
  for (const pilot of drawPilots("reps", { companies: 1, units: 5 }, { ...size, pilots: 5000, largest: 2 }))
    for (const plan of ["old", "new"] as const) for (const place of pilot[plan]) counts[plan][place]! += 1;
  // 2,000 of 5,000 each; four standard errors.
  for (const count of [...counts.old, ...counts.new]) expect(Math.abs(count - 2000)).toBeLessThan(140);
});

test("teams of either plan are drawn by themselves, from all companies", () => {
  const pilots = drawPilots("teams", { companies: 4, units: 1 }, { ...size, pilots: 200, largest: 8 });
  expect(new Set(pilots.flatMap((pilot) => [...pilot.old])).size).toBe(4);
  expect(pilots.some((pilot) => pilot.old.join() !== pilot.new.join())).toBe(true);
});

test("a seed says all, and smaller pilots are the beginning of larger ones", () => {
  const pool = { companies: 7, units: 6 };
  const large = drawPilots("reps", pool, { ...size, largest: 12 });
  expect(drawPilots("reps", pool, { ...size, largest: 12 })).toEqual(large);
  expect(drawPilots("reps", pool, { ...size, seed: 4, largest: 12 })).not.toEqual(large);
  const small = drawPilots("reps", pool, { ...size, largest: 3 });
  for (const [place, pilot] of small.entries()) expect(pilot.new).toEqual(large[place]!.new.slice(0, 3));
});
