import type { ContactCalls } from "./contact-calls.ts";
import { at, RECORD, WORD, wordOf } from "./contact-memory.ts";
import { stage } from "./stages.ts";

/** Added to a number of single precision, it rounds it to a whole one. */
const TWO_23 = 8_388_608;
/** The same for double precision, for numbers of either sign. */
const THREE_TWO_51 = 6_755_399_441_055_744;
const MOST_RESPONSE = Math.fround(0.99);

const { fround } = Math;

/** Where a part of the memory begins, counted in words. */
const place = (bytes: number): number => bytes / WORD;

/**
 * The contact loop of contact-kernel.wat once more in plain TypeScript, for where there is no WebAssembly, equal bit for bit: each
 * operation of single precision is one of double precision, rounded. What it does and why is told there.
 */
export function contactKernelTwin(memory: ArrayBuffer): ContactCalls {
  const whole = new Int32Array(memory);
  const single = new Float32Array(memory);
  const double = new Float64Array(memory);
  const ownOf = (next: number): number => place(at.records) + RECORD * whole[place(at.chosen) + next]!;

  /** A function's straight lines, at a number so many of them to a unit. */
  const onLine = (lines: number, x: number, perUnit: number): number => {
    const line = place(lines) + 2 * (fround(fround(x * perUnit) + TWO_23) - TWO_23);
    return fround(single[line]! + fround(x * single[line + 1]!));
  };

  return {
    touch(count, passedOver, day, unit, added, atNoFit, pull) {
      const [worth, more, least, fitPull] = [fround(unit), fround(added), fround(atNoFit), fround(pull)];
      let [tried, made, stirred] = [0, 0, 0];
      for (let next = 0; next < count; next++) {
        const own = ownOf(next);
        const step = whole[own + wordOf.stage]!;
        if (step >= stage.mql && step < stage.mql + passedOver) continue;
        tried++;
        if (single[own + wordOf.optOutLeft]! <= 0) continue;
        made++;
        const before = single[own + wordOf.pressure]!;
        const borne = single[own + wordOf.tolerance]!;
        const stock = fround(before + more);
        single[own + wordOf.pressure] = stock;
        const pressed = fround(fround(before * worth) / borne);
        const x = pressed < 30 ? pressed : 30;
        const kind = (whole[own + wordOf.needUntil]! > day ? 1 : 0) + (step === stage.customer ? 2 : 0);
        const suits = fround(least + fround(fitPull * single[own + wordOf.fit]!));
        const willing = fround(single[own + wordOf.trust]! * onLine(at.responsiveness, x, 128));
        const chance = fround(fround(single[place(at.chances) + kind]! * suits) * willing);
        const p = chance < MOST_RESPONSE ? chance : MOST_RESPONSE;
        const left = fround(single[own + wordOf.responseLeft]! - fround(p * onLine(at.hazards, p, 512)));
        single[own + wordOf.responseLeft] = left;
        if (fround(stock * worth) > borne || left <= 0)
          whole[place(at.stirred) + stirred++] = whole[place(at.chosen) + next]!;
      }
      whole[place(at.tally)] = tried;
      whole[place(at.tally) + 1] = made;
      return stirred;
    },

    choose(count, listAt, first, slope, halfBend, bendsAt) {
      const state = place(at.stream);
      let [a, b, c, counter] = [whole[state]!, whole[state + 1]!, whole[state + 2]!, whole[state + 3]!];
      for (let next = 0; next < count; next++) {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        const word = sum >>> 0;
        const beyond = word - bendsAt;
        const exact = first + slope * word + halfBend * (beyond + Math.abs(beyond));
        const below = exact - 0.5 + THREE_TWO_51 - THREE_TWO_51;
        whole[place(at.chosen) + next] = whole[place(listAt) + below]!;
      }
      whole[state] = a;
      whole[state + 1] = b;
      whole[state + 2] = c;
      whole[state + 3] = counter;
    },

    fetch(count) {
      let read = 0;
      for (let next = 0; next < count; next++) read ^= whole[ownOf(next)]!;
      return read;
    },

    survey(people, unit, usualDiscount, bound) {
      let [count, kept, pressure, trust, discount] = [0, 0, 0, 0, 0];
      for (let person = 0; person < people; person++) {
        const own = place(at.records) + RECORD * person;
        if (!(single[own + wordOf.optOutLeft]! > 0)) continue;
        count++;
        const stock = single[own + wordOf.pressure]! * unit;
        if (stock > bound) double[at.surveyKept / 8 + kept++] = stock;
        pressure += stock;
        trust += single[own + wordOf.trust]!;
        const expected = single[own + wordOf.expectedDiscount]!;
        discount += expected > usualDiscount ? expected : usualDiscount;
      }
      double.set([pressure, trust, discount], at.surveySums / 8);
      whole[place(at.surveyKeptCount)] = kept;
      return count;
    },
  };
}
