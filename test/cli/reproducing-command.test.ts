import { expect, test } from "vitest";
import { reproducingCommand } from "../../src/cli/reproducing-command.ts";

const note = {
  ...{ begun: { trials: 60, batches: 10 }, untilDecided: true, precision: "2 %", planned: [10, 20, 23] },
  looks: [],
};
const words = (text: string) => text.split(" ");
const trials = { asked: 60, done: 60, interrupted: false, batches: 10 };
const again = (typed: string, stopping = note as Partial<typeof note>) =>
  reproducingCommand(words(typed), { stopping: stopping as typeof note, trials }).join(" ");

test("what the clock ended is asked again by its number of batches", () => {
  expect(
    again("truce compare a.yaml --until-decided --budget 10m --precision 2% --trials 60 --looks=10,20,40"),
  ).toBe("truce compare a.yaml --trials 60 --until-decided --precision 2% --looks 10,20,23");
  const { precision: _, ...unmeasured } = note;
  const alone = { ...unmeasured, untilDecided: false, planned: [33] };
  expect(again("truce compare --budget=90s a.yaml", alone)).toBe("truce compare a.yaml --looks 33");
});

test("what no clock ended is asked again as it was", () => {
  const typed = words("truce compare a.yaml --until-decided");
  expect(reproducingCommand(typed, { stopping: note, trials })).toBe(typed);
  expect(reproducingCommand(typed, { trials })).toBe(typed);
});

test("what was stopped by hand comes again by no command, so that what was typed stands", () => {
  const typed = words("truce compare a.yaml --budget 10m");
  const cut = { ...trials, interrupted: true };
  expect(reproducingCommand(typed, { stopping: note, trials: cut })).toBe(typed);
});
