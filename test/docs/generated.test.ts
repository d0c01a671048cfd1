import { expect, test } from "vitest";
import { catalogueDocument } from "./catalogue-tables.ts";
import { parametersDocument } from "./parameter-table.ts";

test("docs/parameters.md says what the schema says", async () => {
  await expect(parametersDocument()).toMatchFileSnapshot("../../docs/parameters.md");
});

test("docs/catalogue.md says what the lists say", async () => {
  await expect(catalogueDocument()).toMatchFileSnapshot("../../docs/catalogue.md");
});
