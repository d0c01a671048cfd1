import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeName } from "../../src/report/safe-name.ts";

describe("safeName", () => {
  it.each([
    ["contest-or-pool", "contest-or-pool"],
    ["../../etc/passwd", "etc-passwd"],
    ["..", "unnamed"],
    [".hidden", "hidden"],
    ["a/b\\c:d", "a-b-c-d"],
    ["Конкурс или котёл?", "Конкурс-или-котёл"],
    ["con", "con-run"],
    ["2026-11-23T08-55-01Z", "2026-11-23T08-55-01Z"],
  ])("makes %j into %j", (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it("is no longer than file systems hold, in bytes too", () => {
    expect(Buffer.byteLength(safeName("\u{20000}".repeat(90)))).toBe(200);
  });

  it("leads nowhere and is left as it is the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const safe = safeName(name);
        expect(safe).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u);
        expect(safe).not.toContain("..");
        expect([...safe].length).toBeLessThanOrEqual(84);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(204);
        expect(safeName(safe)).toBe(safe);
      }),
    );
  });
});
