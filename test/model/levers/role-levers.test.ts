import { expect, it } from "vitest";
import { leverNames } from "../../../src/model/levers/lever-names.ts";
import { leversOf } from "../../../src/model/levers/role-levers.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";

const company = companySchema.parse({ channels: { fairs: { norm: 0.3 }, search: { kind: "inbound" } } });

it("a marketer moves an effort for each channel that needs it, nurture, help, lobby and the bar; a rep six levers", () => {
  expect(leverNames(company)).toEqual({
    marketer: ["fairs", "nurture", "help", "lobby", "bar"],
    rep: ["work", "help", "lobby", "selectivity", "persistence", "discount"],
  });
  const { repertoire, norms, places } = leversOf(company, "marketer");
  expect(places).toMatchObject({ nurture: 1, help: 2, lobby: 3, bar: 4, work: -1, discount: -1 });
  expect(norms).toEqual([0.3, 0.14, 0.08, 0.04, 0.28]);
  expect(repertoire.levers.map(({ kind }) => kind)).toEqual([
    "effort",
    "effort",
    "effort",
    "effort",
    "stance",
  ]);
  expect(leversOf(company, "rep").norms).toEqual([0.5, 0.08, 0.04, 0.27, 0.4, 0.25]);
});

it("a vague contract makes it cheap to leave the norm of bar and selectivity, and of nothing else", () => {
  const costs = (definition: "agreed" | "vague") => {
    const one = companySchema.parse({ handoff: { definition } });
    return [...leversOf(one, "marketer").repertoire.levers, ...leversOf(one, "rep").repertoire.levers]
      .filter(({ kind }) => kind === "stance")
      .map(({ name, curvature }) => [name, curvature]);
  };
  expect(costs("agreed")).toEqual([
    ["bar", 56],
    ["selectivity", 5.6],
    ["persistence", 5.6],
    ["discount", 2.45],
  ]);
  expect(costs("vague")).toEqual([
    ["bar", 24.5],
    ["selectivity", 2.8],
    ["persistence", 5.6],
    ["discount", 2.45],
  ]);
});
