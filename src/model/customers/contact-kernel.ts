import type { ContactCalls } from "./contact-calls.ts";
import { contactKernelCode } from "./contact-kernel-code.ts";
import { contactKernelTwin } from "./contact-kernel-twin.ts";
import { at, BATCH, LARGEST_PANEL, RECORD_BYTES } from "./contact-memory.ts";
import { hazardLines } from "./response-hazard.ts";
import { responsivenessLines } from "./responsiveness.ts";

/** Bytes of a page of a kernel's memory. */
const PAGE = 65536;

/** The contact loop, and the memory that it works on: all customers' records lie in it. */
export interface ContactKernel extends ContactCalls {
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
  /** Whom the last call stirred: they passed their threshold, or are pressed beyond what they bear. */
  readonly stirred: Int32Array;
  /** What the last survey summed over them: pressure, trust, expected discount. */
  readonly surveySums: Float64Array;
  /** Their pressures above the bound, as many as {@link surveyKeptCount} says. */
  readonly surveyKept: Float64Array;
  readonly surveyKeptCount: Int32Array;
}

/** What this needs of WebAssembly, which neither the language's types nor Node's declare as values. */
declare const WebAssembly: Assembly | undefined;

interface Assembly {
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (pages: { initial: number; maximum: number }) => Memory;
  readonly Instance: new (code: object, imports: object) => { readonly exports: object };
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

let code: object | undefined;

/**
 * A contact loop with memory for the records of so many customers, all zero: the kernel, or its twin where there is no WebAssembly.
 * @throws RangeError where the system grants too few addresses: V8 reserves some 10 GB for any memory, and fills what is used.
 */
export function createContactKernel(customers: number): ContactKernel {
  const listAt = at.records + customers * RECORD_BYTES;
  const pages = Math.ceil((listAt + 4 * customers) / PAGE);
  const { buffer, calls } = typeof WebAssembly === "undefined" ? twinIn(pages) : kernelIn(pages, WebAssembly);
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
    choose: calls.choose,
    touch: calls.touch,
    survey: calls.survey,
    surveySums: new Float64Array(buffer, at.surveySums, 3),
    surveyKept: new Float64Array(buffer, at.surveyKept, LARGEST_PANEL),
    surveyKeptCount: new Int32Array(buffer, at.surveyKeptCount, 1),
    fetch: calls.fetch,
  };
}

/** Memory, and whoever works in it. */
interface Worked {
  readonly buffer: ArrayBuffer;
  readonly calls: ContactCalls;
}

function kernelIn(pages: number, assembly: Assembly): Worked {
  code ??= new assembly.Module(Uint8Array.from(atob(contactKernelCode), (byte) => byte.charCodeAt(0)));
  const memory = reserve(pages, assembly);
  const { exports } = new assembly.Instance(code, { population: { memory } });
  return { buffer: memory.buffer, calls: exports as ContactCalls };
}

function twinIn(pages: number): Worked {
  const buffer = new ArrayBuffer(pages * PAGE);
  return { buffer, calls: contactKernelTwin(buffer) };
}

function reserve(pages: number, assembly: Assembly): Memory {
  try {
    return new assembly.Memory({ initial: pages, maximum: pages });
  } catch (cause) {
    throw new RangeError("not enough address space for the records", { cause });
  }
}
