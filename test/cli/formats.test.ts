import { expect, test } from "vitest";
import { formatList, usualFormats } from "../../src/cli/formats.ts";

test("tables for Excel are written on request, beside the others or alone", () => {
  expect(usualFormats).not.toContain("excel");
  expect(formatList("Excel")).toEqual(["excel"]);
  expect(formatList("excel, csv")).toEqual(["csv", "excel"]);
});
