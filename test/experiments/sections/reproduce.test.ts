import { expect, test } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { reproduce } from "../../../src/experiments/sections/reproduce.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { exampleDoubt } from "../example-doubt.ts";
import { exampleFindings } from "../example-findings.ts";
import { exampleLooked } from "../example-looked.ts";

/** The command that a report names. */
function commandFor(findings: Findings, typed?: string) {
  const { blocks } = reproduce(viewOf(findings, "en"), typed);
  return blocks.flatMap((block) => (block.kind === "code" ? [block.text] : []));
}

test("the command that was typed stands as it was", () => {
  expect(commandFor(exampleLooked(), "truce compare a.yaml")).toEqual(["truce compare a.yaml"]);
});

test("where nobody knows it, it is made of what was asked for, and of what batches were added by", () => {
  const months = exampleFindings().months;
  expect(commandFor(exampleFindings())[0]).toMatch(/ --trials 60 --batches 10 --months \d+$/);
  expect(commandFor(exampleLooked())).toEqual([
    `truce compare <scenario file> --seed 1 --trials 30 --batches 5 --months ${months} --until-decided --precision 2% --looks 5,10,20`,
  ]);
});

test("where companies were drawn, it says how many were asked for", () => {
  const { doubt } = exampleDoubt();
  expect(commandFor(exampleDoubt())[0]).toMatch(/ --months \d+ --doubt 32$/);
  expect(commandFor({ ...exampleLooked(), doubt: { ...doubt!, asked: 16 } })[0]).toMatch(
    / --looks 5,10,20 --doubt 16$/,
  );
});
