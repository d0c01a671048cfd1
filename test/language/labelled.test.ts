import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelled, titlesOf } from "../../src/language/labelled.ts";

const of = (...titles: readonly string[]) =>
  labelled(titles.map((title, place) => ({ name: `p${place}`, title })));

describe("what plans are called", () => {
  it("is their titles where these differ and are short", () => {
    expect(of("Pool", "Contest").map(({ title, short }) => [title, short])).toEqual([
      ["Pool", "Pool"],
      ["Contest", "Contest"],
    ]);
  });

  it("has the name added where two titles look alike", () => {
    const expected = ["Shared pool (p0)", "Shared pool (p1)", "Contest"];
    expect(of("Shared pool", "Shared pool", "Contest").map(({ title }) => title)).toEqual(expected);
    expect(of("Pool", "Po\u200bol").map(({ short }) => short)).toEqual(["Pool (p0)", "Po\u200bol (p1)"]);
    expect(of("Pool", "Pool", "Pool (p0)").map(({ title }) => title)).toEqual([
      "1. Pool",
      "2. Pool",
      "3. Pool (p0)",
    ]);
  });

  it("is asked by name where a scenario states it", () => {
    const titles = titlesOf({ small: { title: "Shared pool" }, constructor: { title: "Shared pool" } });
    expect([...titles.values()]).toEqual(["Shared pool (small)", "Shared pool (constructor)"]);
    expect(titles.get("toString")).toBeUndefined();
  });

  it("is the name in tables and charts where a title is too long for them, and the name where there is none", () => {
    const [long, none] = of("Everybody shares what the company has booked in a quarter", "");
    expect(long).toMatchObject({
      short: "p0",
      title: "Everybody shares what the company has booked in a quarter",
    });
    expect(none).toMatchObject({ short: "p1", title: "p1" });
  });

  it("is cut in the middle where the name is too long as well", () => {
    const name = "a-scenario-of-a-long-name-2026: a-plan-of-a-long-name";
    const [only] = labelled([{ name, title: "x".repeat(90) }]);
    expect(only!.short).toMatch(/^a-scenario-of-a-long.*\u2026.*of-a-long-name$/);
    expect(only!.short.length).toBeLessThanOrEqual(42);
  });

  it("never is one thing for two, nor longer than a column where it is short", () => {
    const title = fc.constantFrom(
      "",
      "Pool",
      "Pool (a)",
      "1. Pool",
      "P\u00ado\u00adol",
      "x".repeat(60),
      "\u6f22".repeat(30),
    );
    const parts = fc.uniqueArray(
      fc.record({ name: fc.constantFrom("a", "b", "c", "d", "y".repeat(60), "z".repeat(99)), title }),
      {
        selector: ({ name }) => name,
      },
    );
    fc.assert(
      fc.property(parts, (all) => {
        for (const key of ["title", "short"] as const) {
          const called = labelled(all).map((part) => part[key]);
          expect(new Set(called).size).toBe(all.length);
          expect(called.every((text) => text !== "")).toBe(true);
        }
        for (const { short } of labelled(all)) expect([...short].length).toBeLessThanOrEqual(52);
      }),
    );
  });
});
