import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/scenario/problem.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { scenarioDocument } from "../../src/scenario/scenario-document.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

const text = (series: string, more = "startsOn: 2026-03") =>
  `${more}\nplan: pool\ncompany:\n  channels: { site: { kind: inbound, share: 0.4 } }\n  series: [${series}]\n`;

/** The series of a scenario, or what is said of them. */
function series(stated: string, more?: string) {
  const read = scenarioFromText(text(stated, more), "x.yaml");
  return "problems" in read ? read.problems.map(formatProblem) : read.scenario.company.series;
}

describe("a company's series", () => {
  it("count from the scenario's first month, relative to their mean over all months", () => {
    expect(series("{of: price, values: [1, 3]}")).toEqual([
      { of: "price", values: [1, 3], from: 1, base: 2 },
    ]);
    expect(series("{of: price, values: [1, 3], from: 2026-05}")).toMatchObject([{ values: [1, 3], from: 3 }]);
    expect(series("{of: spend, channel: ads, months: {2026-03: 6, 2026-01: 2, 2026-02: 4}}")).toEqual([
      { of: "spend", channel: "ads", values: [6], from: 1, base: 4 },
    ]);
    expect(series("{of: price, values: [5, 6], from: 4, base: 10}", "months: 6")).toEqual([
      { of: "price", values: [5, 6], from: 4, base: 10 },
    ]);
  });

  it("of headcount count people, none of them being a number too", () => {
    expect(series("{of: headcount, role: rep, values: [8, 0, 5]}")).toEqual([
      { of: "headcount", role: "rep", values: [8, 0, 5], from: 1, base: 1 },
    ]);
  });

  it("stay what they are when they are read again", () => {
    const read = scenarioFromText(text("{of: spend, channel: ads, months: {2026-02: 2, 2026-03: 6}}"));
    if ("problems" in read) throw new Error("wrong");
    const again = scenarioFromText(JSON.stringify(scenarioDocument(read.scenario)));
    expect("scenario" in again && again.scenario.company.series).toEqual(read.scenario.company.series);
  });

  it.each([
    ["{of: price, values: [1, -3]}", "5:36 company.series.0.values.1: must be at least 0, not -3"],
    ["{of: price, values: [1, null]}", "5:36 company.series.0.values.1: must be a number, not empty"],
    [
      "{of: price, months: {2026-03: 1, 2026-05: 2}}",
      "5:24 company.series.0.months: has a hole: 2026-04 is missing between 2026-03 and 2026-05",
    ],
    [
      "{of: price, values: [1], from: 2025-01}, {of: price, values: [1]}",
      "5:24 company.series.0.values: ends in 2025-01, before the scenario's first month, 2026-03",
    ],
    [
      "{of: price, values: [1]}, {of: price, values: [2], from: 2026-07}",
      "5:43 company.series.1.of: follows two series at once: the other is number 1 of the list (put both in one, month after month)",
    ],
    [
      "{of: price, values: [0, 0]}",
      "5:24 company.series.0.values: are all zero (say what the parameter stands for as 'base')",
    ],
    [
      "{of: spend, channel: sites, values: [1]}",
      "5:33 company.series.0.channel: there is no channel 'sites' (spend is of one of content, ads, mailing)",
    ],
    [
      "{of: spend, channel: site, values: [1]}",
      "5:33 company.series.0.channel: 'site' is of kind inbound, which has no spend (spend is of one of content, ads, mailing)",
    ],
    [
      "{of: headcount, values: [1]}",
      "5:12 company.series.0.role: headcount is of a role: name marketer or rep",
    ],
    [
      "{of: headcount, role: rep, values: [8, 0, 9]}",
      "5:17 company.series.0.of: in month 3 there are 9: headcount is a whole number up to company.reps.count, which is 8 ('count' is the most that are ever there)",
    ],
    [
      "{of: inflow, channel: site, values: [1, 1, 1, 9]}",
      "5:17 company.series.0.of: in month 4 the shares of inbound channels add up to 1.2, more than all who are in need",
    ],
  ])("%s", (stated, said) => {
    const found = series(stated) as readonly string[];
    expect(found.map((line) => line.replace(/^x\.yaml:/, ""))).toEqual([said]);
  });

  it("with dates need the scenario's first month", () => {
    expect(series("{of: price, values: [1], from: 2026-04}", "months: 3")).toEqual([
      "x.yaml:5:24 company.series.0.values: begins in 2026-04, and the scenario does not say its first month (give 'startsOn', as in startsOn: 2026-01)",
    ]);
  });
});

it("a season begins in the scenario's first month, in January where none is said, or where it says itself", () => {
  const firstMonth = (market: string, more = "") => {
    const read = scenarioFromText(`plan: pool\nmarket: ${market}\n${more}`);
    return "scenario" in read && read.scenario.markets.seasonal!.conditions;
  };
  expect(firstMonth("seasonal", "startsOn: 2026-07")).toMatchObject([{ firstMonth: 7 }]);
  expect(firstMonth("seasonal")).toMatchObject([{ firstMonth: 1 }]);
  const own =
    "{ preset: seasonal, conditions: [{ type: season, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2], firstMonth: 3 }] }";
  expect(firstMonth(own, "startsOn: 2026-12")).toMatchObject([{ firstMonth: 12 }, { firstMonth: 3 }]);
});

/** What is read of a CSV beside a scenario. */
function fromFile(csv: string, terms: string, more = "startsOn: 2026-02") {
  const folder = mkdtempSync(join(tmpdir(), "truce-series-"));
  writeFileSync(join(folder, "media.csv"), csv);
  writeFileSync(join(folder, "x.yaml"), `${more}\nplan: pool\n${terms}\n`);
  const read = readScenario(join(folder, "x.yaml"));
  if (!("problems" in read)) return read.scenario;
  return read.problems.map(({ path, message }) => `${path}: ${message}`);
}

const spend = "company: { series: [{ of: spend, channel: ads, file: media.csv }] }";

describe("a file of months", () => {
  it("of need has a mean, where one of anything else may be zero beside a base", () => {
    const market = "market: { conditions: [{ type: series, file: media.csv }] }";
    const at = "market.conditions.0.file: the values of 'media.csv' are";
    expect(fromFile("leads\n0\n0", market)).toEqual([`${at} all zero: no need would ever arise`]);
    expect(fromFile("leads\n5e-324\n0\n0", market)).toEqual([
      `${at} so small that their mean counts as 0: multiply them all by the same number`,
    ]);
    const off = "company: { series: [{ of: spend, channel: ads, file: media.csv, base: 1 }] }";
    expect(fromFile("leads\n0\n0", off)).toMatchObject({ company: { series: [{ values: [0, 0] }] } });
  });

  it("is put beside the scenario's, and what lies before counts in the mean alone", () => {
    expect(fromFile("month,ads\n2026-01,2\n2026-02-01,4\n2026-03,6\n", spend)).toMatchObject({
      company: { series: [{ values: [4, 6], from: 1, base: 4 }] },
    });
    const market = "market: { conditions: [{ type: series, file: media.csv }] }";
    expect(fromFile("month,index\n2026-01,2\n2026-02,4\n", market)).toMatchObject({
      markets: { market: { conditions: [{ values: [4], base: 3 }] } },
    });
    expect(fromFile("month,index\n2026-01,2\n2026-02,4\n", market, "months: 3")).toMatchObject({
      markets: { market: { conditions: [{ values: [2, 4] }] } },
    });
  });

  it.each([
    [
      "month,ads\n2026-02,1\n2026-04,2\n",
      "'media.csv', line 3, has a hole: 2026-03 is missing between 2026-02 and 2026-04",
    ],
    ["month,ads\n2026-02,1\n2026-02,2\n", "'media.csv', line 3, has 2026-02 twice"],
    ["month,ads\n2026-02,1\n2026-01,2\n", "'media.csv', line 3, has 2026-01 after 2026-02"],
    [
      "month,ads\n2026-02,1\nMarch,2\n",
      "'media.csv', line 3, must have a month such as 2026-02, not 'March'",
    ],
    ["month,ads\n2026-02,1\n2026-03,\n", "'media.csv', line 3, has a hole: every month needs a value"],
    ["month,ads\n2026-02,-1\n", "'media.csv', line 2, must not be negative, as -1 is"],
    ["month,ads\n2025-02,1\n", "ends in 2025-02, before the scenario's first month, 2026-02"],
  ])("%j", (csv, said) => {
    expect(fromFile(csv, spend)).toEqual([`company.series.0.file: ${said}`]);
  });
});
