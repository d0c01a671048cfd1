import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/scenario/canonical-json.ts";
import { fingerprint } from "../../src/scenario/fingerprint.ts";

/** The same data with the keys of every map in the opposite order. */
function turned(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turned);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
}

describe("fingerprint", () => {
  it("is the beginning of the SHA-256 of the canonical JSON", () => {
    // sha256 of the four characters null, by coreutils' sha256sum.
    expect(fingerprint(null)).toBe("74234e98afe7498fb5daf1f36ac2d78a");
  });

  it("law: does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(fingerprint(turned(data))).toBe(fingerprint(data));
      }),
    );
  });

  it("law: canonical JSON is JSON of the same data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it("tells different data apart, and does not see keys without a value", () => {
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: "1" }));
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
  });

  it("refuses what JSON cannot hold", () => {
    expect(() => fingerprint({ a: Number.NaN })).toThrow(RangeError);
    expect(() => fingerprint({ a: () => 1 })).toThrow(TypeError);
  });
});
