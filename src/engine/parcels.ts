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

/** Bytes of the parcels that a worker remembers: beliefs of some eighty companies, or as many plans as anybody compares. */
const REMEMBERED = 16_000_000;

/** Reads parcels. The same parcel gives the same object as long as it is remembered, so that what is reckoned once for it stays so. */
export class ParcelReader {
  readonly #known = new Map<number, { readonly content: object; readonly bytes: number }>();
  #bytes = 0;

  read({ number, text }: Parcel): object {
    const known = this.#known.get(number) ?? this.#open(text);
    // Put at the end again: what was not asked for longest is forgotten first.
    this.#known.delete(number);
    this.#known.set(number, known);
    while (this.#bytes > REMEMBERED && this.#known.size > 1) this.#forgetFirst();
    return known.content;
  }

  #open(text: Uint8Array): { readonly content: object; readonly bytes: number } {
    this.#bytes += text.byteLength;
    return { content: deserialize(text) as object, bytes: text.byteLength };
  }

  #forgetFirst(): void {
    const [number, { bytes }] = this.#known.entries().next().value!;
    this.#known.delete(number);
    this.#bytes -= bytes;
  }
}
