import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { patterns } from "./list/index.ts";

const page = readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8");

it("docs/validation.md tells of every pattern, in the words of its file", () => {
  for (const { id, sentence } of patterns) expect(page).toContain(`**${id}. ${sentence}**`);
});
