import { describe, expect, it } from "vitest";
import { type Parcel, ParcelReader, ParcelWriter } from "../../src/engine/parcels.ts";

/** The parcel as another thread receives it: a message copies everything but shared memory. */
const sent = (parcel: Parcel): Parcel => structuredClone(parcel);

describe("parcels", () => {
  it("carry plain data as it is, numbers that JSON has no words for too", () => {
    const content = { name: "a plan", amounts: [0.1, -0, Number.POSITIVE_INFINITY, Number.NaN], none: null };
    expect(new ParcelReader().read(sent(new ParcelWriter().write(content)))).toEqual(content);
  });

  it("are written once for an object, and again for another that looks the same", () => {
    const writer = new ParcelWriter();
    const plan = { bonus: 100 };
    expect(writer.write(plan)).toBe(writer.write(plan));
    expect(writer.write({ bonus: 100 }).number).not.toBe(writer.write(plan).number);
  });

  it("of several writers are told apart", () => {
    const reader = new ParcelReader();
    const [one, other] = [new ParcelWriter().write({ bonus: 100 }), new ParcelWriter().write({ bonus: 200 })];
    expect([reader.read(one), reader.read(other)]).toEqual([{ bonus: 100 }, { bonus: 200 }]);
  });

  it("are not copied on the way", () => {
    const parcel = new ParcelWriter().write({ bonus: 100 });
    const received = sent(parcel);
    parcel.bytes.set(new ParcelWriter().write({ bonus: 200 }).bytes);
    expect(new ParcelReader().read(received)).toEqual({ bonus: 200 });
  });

  it("give the same object each time that they arrive", () => {
    const reader = new ParcelReader();
    const parcel = new ParcelWriter().write({ bonus: 100 });
    expect(reader.read(sent(parcel))).toBe(reader.read(sent(parcel)));
  });

  it("are forgotten when too much came since, but not those that are in use", () => {
    const writer = new ParcelWriter();
    const reader = new ParcelReader();
    const [used, unused] = [writer.write({ used: true }), writer.write({ used: false })];
    const first = [reader.read(used), reader.read(unused)];
    const large = Array.from({ length: 20 }, (_, k) => writer.write({ large: "x".repeat(1_000_000), k }));
    for (const parcel of large) {
      reader.read(parcel);
      reader.read(used);
    }
    expect(reader.read(unused)).toBe(first[1]);
    reader.read(large[0]!);
    for (const parcel of large) reader.read(parcel);
    reader.read(used);
    reader.forget();
    expect(reader.read(used)).toBe(first[0]);
    expect(reader.read(unused)).not.toBe(first[1]);
    expect(reader.read(unused)).toEqual(first[1]);
  });
});
