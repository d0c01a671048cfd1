import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createContactKernel } from "../../../src/model/customers/contact-kernel.ts";
import { contactKernelTwin } from "../../../src/model/customers/contact-kernel-twin.ts";
import {
  at,
  BATCH,
  LARGEST_PANEL,
  RECORD,
  type RecordWord,
  wordOf,
} from "../../../src/model/customers/contact-memory.ts";
import { type Population, slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { Stream } from "../../../src/random/stream.ts";
import { between } from "../../between.ts";
import { aWorld } from "../a-world.ts";
import { assembledKernel } from "./assemble-kernel.ts";

it("runs what contact-kernel.wat says", async () => {
  const code = new URL("../../../src/model/customers/contact-kernel-code.ts", import.meta.url);
  expect(readFileSync(code, "utf8")).toBe(await assembledKernel());
});

const share = between(0, 1);
const { people } = aWorld();
const CUSTOMERS = 8;

const traits = fc.record({
  stage: fc.constantFrom(...Object.values(stage)),
  fit: share,
  tolerance: between(0.1, 20),
  trust: share,
  pressure: between(0, 100),
  needUntil: fc.integer({ min: -100, max: 100 }),
  responseLeft: between(0.001, 5),
  optOutLeft: fc.constantFrom(0, -0.5, 1e-6, 3),
});
const calls = fc.record({
  chosen: fc.array(fc.nat(CUSTOMERS - 1), { maxLength: 30 }),
  passedOver: fc.constantFrom(0, 2),
  day: fc.integer({ min: -100, max: 100 }),
  unit: between(1e-3, 1),
  added: between(0, 50),
  fitPull: share,
  withoutNeed: share,
  withNeed: share,
});
type Traits = typeof traits extends fc.Arbitrary<infer T> ? T : never;
type Call = typeof calls extends fc.Arbitrary<infer T> ? T : never;

function give({ record }: Population, all: readonly Traits[]): void {
  for (const [i, one] of all.entries())
    for (const [name, value] of Object.entries(one)) record[name as keyof Traits][slot(i)] = value;
}

/** The contact loop as docs/model.md says it, in numbers of double precision, with the curves themselves. */
function reference(all: readonly Traits[], call: Call) {
  const now = all.map((one) => ({ ...one }));
  const stirred: number[] = [];
  let [tried, made] = [0, 0];
  for (const i of call.chosen) {
    const one = now[i]!;
    const atSales = one.stage === stage.mql || one.stage === stage.opportunity;
    if (atSales && call.passedOver > 0) continue;
    tried += 1;
    if (one.optOutLeft <= 0) continue;
    made += 1;
    const base = one.needUntil > call.day ? call.withNeed : call.withoutNeed;
    const suits = 1 + call.fitPull * (2 * one.fit - 1);
    const rest = Math.exp(-(one.pressure * call.unit) / one.tolerance);
    const chance = one.stage === stage.customer ? 0 : Math.min(0.99, base * suits * one.trust * rest);
    one.pressure += call.added;
    one.responseLeft += Math.log1p(-chance);
    if (one.pressure * call.unit > one.tolerance || one.responseLeft <= 0) stirred.push(i);
  }
  return { now, stirred, tally: [tried, made] };
}

/** Whether somebody is so near the edge of reacting that rounding decides. */
function onEdge({ pressure, tolerance, responseLeft }: Traits, { unit }: Call): boolean {
  return Math.abs((pressure * unit) / tolerance - 1) < 1e-4 || Math.abs(responseLeft) < 0.01;
}

it("touches as docs/model.md says, to single precision, and notes whom that stirs", () => {
  fc.assert(
    fc.property(fc.array(traits, { minLength: CUSTOMERS, maxLength: CUSTOMERS }), calls, (all, call) => {
      give(people, all);
      const { chosen, chances, tally, touch, stirred } = people.kernel;
      chosen.set(call.chosen);
      chances.set([call.withoutNeed, call.withNeed]);
      const { day, unit, added, fitPull, passedOver } = call;
      const count = touch(call.chosen.length, passedOver, day, unit, added, 1 - fitPull, 2 * fitPull);
      const expected = reference(all, call);
      expect([...tally]).toEqual(expected.tally);
      for (const [i, one] of expected.now.entries()) {
        const { pressure, responseLeft } = people.record;
        expect(Math.abs(pressure[slot(i)]! - one.pressure)).toBeLessThan(1e-5 * (1 + one.pressure));
        // Chances near .99 are read off their curve to 1 in a thousand.
        const allowed = 1e-5 + 1.5e-3 * (all[i]!.responseLeft - one.responseLeft);
        expect(Math.abs(responseLeft[slot(i)]! - one.responseLeft)).toBeLessThan(allowed);
      }
      if (!expected.now.some((one) => onEdge(one, call)) && new Set(call.chosen).size === call.chosen.length)
        expect([...stirred.slice(0, count)]).toEqual(expected.stirred);
    }),
    { numRuns: 500 },
  );
});

it("has a twin in plain TypeScript that leaves the same bits everywhere", () => {
  const size = 40;
  const kernel = createContactKernel(size);
  const own = new Uint8Array(kernel.memory);
  const memory = new ArrayBuffer(own.length);
  const twin = contactKernelTwin(memory);
  const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const asked = fc.record({
    people: fc.array(traits, { minLength: size, maxLength: size }),
    expected: fc.array(between(0, 0.4), { minLength: size, maxLength: size }),
    state: fc.tuple(word, word, word, word),
    count: fc.integer({ min: 0, max: BATCH }),
    inNeed: fc.integer({ min: 1, max: size - 1 }),
    bend: between(0.01, 0.99),
    usual: between(0, 0.3),
    bound: between(0, 60),
    call: calls,
  });
  const bits = (numbers: ArrayBuffer) => Buffer.from(numbers).toString("base64");
  let [responses, clamped] = [0, 0];
  fc.assert(
    fc.property(asked, ({ people, expected, state, count, inNeed, bend, usual, bound, call }) => {
      const single = new Float32Array(kernel.memory, kernel.recordsAt);
      const whole = new Int32Array(kernel.memory, kernel.recordsAt);
      for (const [i, { stage, needUntil, ...rest }] of people.entries()) {
        whole[RECORD * i + wordOf.stage] = stage;
        whole[RECORD * i + wordOf.needUntil] = needUntil;
        for (const [name, value] of Object.entries({ ...rest, expectedDiscount: expected[i]! }))
          single[RECORD * i + wordOf[name as RecordWord]] = value;
        if ((rest.pressure * call.unit) / rest.tolerance > 30) clamped++;
      }
      kernel.list.set(Array.from({ length: size }, (_, place) => (7 * place) % size));
      kernel.stream.set(state);
      // Customers do not respond in any company; the kernel does not know that.
      kernel.chances.set([call.withoutNeed, call.withNeed, call.withNeed / 2, call.withoutNeed / 3]);
      new Uint8Array(memory).set(own);
      const bendsAt = bend * 2 ** 32;
      const slope = inNeed / bendsAt;
      const after = (size - inNeed) / (2 ** 32 - bendsAt);
      const { day, unit, added, fitPull, passedOver } = call;
      const told = [kernel, twin].map(({ choose, fetch, touch, survey }) => {
        choose(count, kernel.listAt, 0, slope, (after - slope) / 2, bendsAt);
        return [
          fetch(count),
          touch(count, passedOver, day, unit, added, 1 - fitPull, 2 * fitPull),
          survey(size, unit, usual, bound),
        ];
      });
      responses += told[0]![1]!;
      expect(told[1]).toEqual(told[0]);
      // Beyond the last that was kept, and the last that was noted, the kernel may have written what does not count.
      const wipe = (buffer: ArrayBuffer) => {
        new Int32Array(buffer, at.stirred, BATCH).fill(0, told[0]![1]!);
        new Float64Array(buffer, at.surveyKept, LARGEST_PANEL).fill(0, kernel.surveyKeptCount[0]!);
        return bits(buffer);
      };
      expect(wipe(memory)).toBe(wipe(kernel.memory));
    }),
    { numRuns: 300 },
  );
  // A law over nothing that happens would hold for anything.
  expect(responses).toBeGreaterThan(1000);
  expect(clamped).toBeGreaterThan(100);
});

it("chooses by each word of a stream whoever stands at its place, on a line that bends once", () => {
  const size = 1000;
  const kernel = createContactKernel(size);
  kernel.list.set(Array.from({ length: size }, (_, place) => 7 * place));
  const stream = new Stream();
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: size - 1 }),
      between(0.01, 0.99),
      (seed, counts, inNeed, share) => {
        stream.seed(seed, 1, 2);
        stream.save(kernel.stream);
        const bendsAt = share * 2 ** 32;
        const slope = inNeed / bendsAt;
        const slopeAfter = (size - inNeed) / (2 ** 32 - bendsAt);
        for (const count of counts) {
          kernel.choose(count, kernel.listAt, 0, slope, (slopeAfter - slope) / 2, bendsAt);
          for (let k = 0; k < count; k++) {
            const word = stream.word();
            const place = word < bendsAt ? slope * word : inNeed + slopeAfter * (word - bendsAt);
            // Within a billionth of a whole place rounding decides.
            if (Math.abs(place - Math.round(place)) > 1e-9)
              expect(kernel.chosen[k]).toBe(7 * Math.floor(place));
          }
        }
      },
    ),
  );
});

it("fetches nothing that is not there, and has room for all records", () => {
  const kernel = createContactKernel(1000);
  expect(kernel.listAt - kernel.recordsAt).toBe(64_000);
  expect(kernel.list.length).toBe(1000);
  expect(kernel.fetch(0)).toBe(0);
  kernel.chosen[0] = 999;
  new Int32Array(kernel.memory, kernel.recordsAt)[999 * 16] = stage.lead;
  expect(kernel.fetch(1)).toBe(stage.lead);
});
