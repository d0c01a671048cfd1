import { expect, test } from "vitest";
import { printable } from "../../src/language/printable.ts";

test("what a terminal would obey is taken out, tabs and line breaks stay", () => {
  expect(printable("\u001b[31mred\u0007 \u009b2J \u0000")).toBe("\ufffd[31mred\ufffd \ufffd2J \ufffd");
  expect(printable("a\tb\nc\r\nКотёл € 🚀")).toBe("a\tb\nc\r\nКотёл € 🚀");
});
