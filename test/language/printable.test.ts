import { expect, it } from "vitest";
import { inOneLine, printable } from "../../src/language/printable.ts";

it("takes out what a terminal would obey and XML forbids", () => {
  expect(printable("red\u001b[31m\u0000\u0085 \ud800\uffff")).toBe("red\ufffd[31m\ufffd\ufffd \ufffd\ufffd");
});

it("takes out what turns the direction of the text after it, and leaves letters of any direction", () => {
  expect(printable("\u202egpj\u2066.exe\u2069")).toBe("\ufffdgpj\ufffd.exe\ufffd");
  expect(printable("\u05e9\u05dc\u05d5\u05dd \u{1f600}")).toBe("\u05e9\u05dc\u05d5\u05dd \u{1f600}");
});

it("keeps tabs and line breaks, and makes line breaks of separators", () => {
  expect(printable("a\tb\r\nc\u2028d\u2029e")).toBe("a\tb\r\nc\nd\ne");
});

it("makes one line of many", () => {
  expect(inOneLine(" a\tb\r\nc\u2028d\u00a0 ")).toBe("a b c d");
});
