import { contactKernelCode } from "./contact-kernel-code.ts";
import { hazardLines } from "./response-hazard.ts";
import { responsivenessLines } from "./responsiveness.ts";

/** Touches that the kernel can make in one call. */
export const BATCH = 256;

/** Where things stand in the kernel's memory, in bytes; contact-kernel.wat says the same. */
const at = {
  tally: 0,
  chances: 16,
  stream: 32,
  surveySums: 64,
  surveyKeptCount: 88,
  chosen: 1024,
  stirred: 2048,
  responsiveness: 4096,
  hazards: 36864,
  surveyKept: 45056,
  records: 65536,
};
/** People that a survey can look at: the pressures of more would be written over the records. */
export const LARGEST_PANEL = 1000;
/** Bytes of a page of a kernel's memory. */
const PAGE = 65536;

/** The contact loop, and the memory that it works on: all customers' records lie in it. */
export interface ContactKernel {
  readonly memory: ArrayBuffer;
  /** Where the records begin in the memory, in bytes. */
  readonly recordsAt: number;
  /** Where the list of everybody begins, in bytes; it begins with those in need. */
  readonly listAt: number;
  readonly list: Int32Array;
  /** Touches tried, and contacts made, by the last call. */
  readonly tally: Int32Array;
  /** Chances of a response at full trust, fit and rest: without a need, with one; 0 twice for customers. */
  readonly chances: Float32Array;
  /** State of the stream that says whom to touch (see {@link Stream.save}); it goes on from call to call. */
  readonly stream: Int32Array;
  /** Whom to touch, by customer number. */
  readonly chosen: Int32Array;
  /** Chooses so many people from the list, each by a word of the stream. */
  readonly choose: Choose;
  /** Whom the last call stirred: they passed their threshold, or are pressed beyond what they bear. */
  readonly stirred: Int32Array;
  /** Touches the first so many of those chosen; returns how many that stirred. */
  readonly touch: Touch;
  /** Looks at the first so many people, {@link LARGEST_PANEL} at most; returns how many of them have not opted out. */
  readonly survey: Survey;
  /** What the last survey summed over them: pressure, trust, expected discount. */
  readonly surveySums: Float64Array;
  /** Their pressures above the bound, as many as {@link surveyKeptCount} says. */
  readonly surveyKept: Float64Array;
  readonly surveyKeptCount: Int32Array;
  /** Brings the records of the first so many of those chosen near. */
  readonly fetch: (count: number) => number;
}

/**
 * Passes over so many stages from MQL on; `unit` is what a stock of pressure is worth today, `added` what a contact adds to it, in
 * such units; the chance of a response is that of a middling fit times `atNoFit + pull · fit`.
 */
type Touch = (
  count: number,
  passedOver: number,
  day: number,
  unit: number,
  added: number,
  atNoFit: number,
  pull: number,
) => number;

/** The place in the list for a word: first + slope · word, beyond a bend 2 · halfBend · (word − bendsAt) more. */
type Choose = (
  count: number,
  listAt: number,
  first: number,
  slope: number,
  halfBend: number,
  bendsAt: number,
) => void;

/** A stock of pressure is worth `unit` today, everybody expects `usualDiscount` or more; pressures above `bound` are kept. */
type Survey = (people: number, unit: number, usualDiscount: number, bound: number) => number;

/** What this needs of WebAssembly, which neither the language's types nor Node's declare as values. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (pages: { initial: number; maximum: number }) => Memory;
  readonly Instance: new (code: object, imports: object) => { readonly exports: Record<string, unknown> };
};

interface Memory {
  readonly buffer: ArrayBuffer;
}

let code: object | undefined;

/** Bytes of a customer's record: a line of the processor's cache. */
export const RECORD_BYTES = 64;

/**
 * A kernel with memory for the records of so many customers, all zero.
 * @throws RangeError where the system grants too few addresses: V8 reserves some 10 GB for any memory, and fills what is used.
 */
export function createContactKernel(customers: number): ContactKernel {
  code ??= new WebAssembly.Module(Uint8Array.from(atob(contactKernelCode), (byte) => byte.charCodeAt(0)));
  const listAt = at.records + customers * RECORD_BYTES;
  const memory = reserve(Math.ceil((listAt + 4 * customers) / PAGE));
  const { choose, touch, fetch, survey } = new WebAssembly.Instance(code, { population: { memory } }).exports;
  const { buffer } = memory;
  new Float32Array(buffer, at.responsiveness).set(responsivenessLines);
  new Float32Array(buffer, at.hazards).set(hazardLines);
  return {
    memory: buffer,
    recordsAt: at.records,
    listAt,
    list: new Int32Array(buffer, listAt, customers),
    tally: new Int32Array(buffer, at.tally, 2),
    chances: new Float32Array(buffer, at.chances, 4),
    stream: new Int32Array(buffer, at.stream, 4),
    chosen: new Int32Array(buffer, at.chosen, BATCH),
    stirred: new Int32Array(buffer, at.stirred, BATCH),
    choose: choose as Choose,
    touch: touch as Touch,
    survey: survey as Survey,
    surveySums: new Float64Array(buffer, at.surveySums, 3),
    surveyKept: new Float64Array(buffer, at.surveyKept, LARGEST_PANEL),
    surveyKeptCount: new Int32Array(buffer, at.surveyKeptCount, 1),
    fetch: fetch as ContactKernel["fetch"],
  };
}

function reserve(pages: number): Memory {
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages });
  } catch (cause) {
    throw new RangeError("not enough address space for the records", { cause });
  }
}
