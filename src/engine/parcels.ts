import { deserialize, serialize } from "node:v8";

/** Something that many trials share, written down once in memory that all threads read. */
export interface Parcel {
  /** No other parcel of the process has it: readers know parcels by it. */
  readonly number: number;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
}

let parcels = 0;

/** Writes things into parcels, each object once however often it is sent. */
export class ParcelWriter {
  readonly #known = new WeakMap<object, Parcel>();

  write(content: object): Parcel {
    const known = this.#known.get(content);
    if (known) return known;
    const written = serialize(content);
    const bytes = new Uint8Array(new SharedArrayBuffer(written.byteLength));
    bytes.set(written);
    const parcel = { number: parcels++, bytes };
    this.#known.set(content, parcel);
    return parcel;
  }
}

/** Bytes of parcels that a worker remembers: the beliefs of some eighty companies with a dozen people each. */
const REMEMBERED = 16_000_000;

interface Read {
  readonly content: object;
  readonly size: number;
}

/**
 * Reads parcels. The same parcel gives the same object as long as it is remembered, so that what is reckoned once for that object
 * stays so.
 */
export class ParcelReader {
  readonly #known = new Map<number, Read>();
  #size = 0;

  read({ number, bytes }: Parcel): object {
    const known = this.#known.get(number) ?? this.#open(bytes);
    // Put at the end again: what was not asked for longest is forgotten first.
    this.#known.delete(number);
    this.#known.set(number, known);
    return known.content;
  }

  /** Forgets what is too much, between tasks: within one, nothing is read twice. */
  forget(): void {
    for (const [number, { size }] of this.#known) {
      if (this.#size <= REMEMBERED) return;
      this.#known.delete(number);
      this.#size -= size;
    }
  }

  #open(bytes: Uint8Array): Read {
    this.#size += bytes.byteLength;
    return { content: deserialize(bytes) as object, size: bytes.byteLength };
  }
}
