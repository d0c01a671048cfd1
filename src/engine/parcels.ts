import { deserialize, serialize } from "node:v8";

/** Something that many trials share, written down once in memory that all threads read. */
export interface Parcel {
  readonly number: number;
  readonly text: Uint8Array<SharedArrayBuffer>;
}

/** Writes things into parcels, each object once however often it is sent. */
export class ParcelWriter {
  readonly #known = new WeakMap<object, Parcel>();
  #count = 0;

  write(content: object): Parcel {
    const known = this.#known.get(content);
    if (known) return known;
    const written = serialize(content);
    const text = new Uint8Array(new SharedArrayBuffer(written.byteLength));
    text.set(written);
    const parcel = { number: this.#count++, text };
    this.#known.set(content, parcel);
    return parcel;
  }
}

/** Parcels that a worker remembers: those of some tens of plans and markets, a few megabytes at most. */
const REMEMBERED = 64;

/** Reads parcels. The same parcel gives the same object as long as it is remembered, so that what is reckoned once for it stays so. */
export class ParcelReader {
  readonly #known = new Map<number, object>();

  read({ number, text }: Parcel): object {
    const content = this.#known.get(number) ?? (deserialize(text) as object);
    // Put at the end again: what was not asked for longest is forgotten first.
    this.#known.delete(number);
    this.#known.set(number, content);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.keys().next().value!);
    return content;
  }
}
