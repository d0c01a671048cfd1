import { describe, expect, it } from "vitest";
import { meets } from "../../bench/row.ts";
import { shown } from "../../bench/show.ts";

const row = { name: "a contact", value: 21.04, unit: "ns", target: 20 };

describe("a figure of a benchmark", () => {
  it("meets a target that it does not exceed, or reaches where it is to be at least that", () => {
    expect(meets(row)).toBe(false);
    expect(meets({ ...row, value: 20 })).toBe(true);
    expect(meets({ ...row, atLeast: true })).toBe(true);
    expect(meets({ ...row, value: 19.9, atLeast: true })).toBe(false);
    expect(meets({ name: "a trial", value: 1, unit: "ms" })).toBeUndefined();
  });

  it("is shown with three digits and whether its target is met", () => {
    const text = shown({
      title: "Contacts",
      how: "once",
      rows: [row, { name: "all", value: 727_730.4, unit: "" }],
    });
    expect(text).toContain("a contact         21 ns  (TARGET MISSED: at most 20)");
    expect(text).toContain("727,730");
  });
});
