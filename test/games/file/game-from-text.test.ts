import { describe, expect, it } from "vitest";
import { gameFromText } from "../../../src/games/file/game-from-text.ts";
import { formatProblem } from "../../../src/scenario/problem.ts";

const groups = "groups: { reps: { players: 2, tasks: { effort: {} } } }\n";
const outputs = "outputs: { sales: { noise: 1 } }\n";
const pay = "pay:\n  - { type: commission, metric: sales, rate: 1 }\n";

/** Everything that is wrong with a text, a line each. */
function wrong(text: string, set: readonly string[] = []): readonly string[] {
  const read = gameFromText(text, "g.yaml", set);
  return "problems" in read ? read.problems.map(formatProblem) : [];
}

describe("gameFromText", () => {
  it("reads a game with every default", () => {
    const read = gameFromText(groups + outputs + pay);
    expect(read).toMatchObject({ variants: [{ name: "", game: { seeds: 40, periods: 120 } }] });
  });

  it.each([
    ["an empty file", "", "g.yaml:1:1 the file is empty: a game needs 'groups' and 'outputs'"],
    ["no players", `groups: {}\n${outputs}`, "g.yaml:1:1 groups: is empty: a game needs players"],
    [
      "players without tasks",
      `groups:\n  reps:\n    tasks: {}\n${outputs}`,
      "g.yaml:3:5 groups.reps.tasks: names no task: a player without tasks decides nothing",
    ],
    [
      "negative noise",
      `${groups}outputs:\n  sales:\n    noise: -1\n`,
      "g.yaml:4:12 outputs.sales.noise: noise must not be negative",
    ],
    [
      "negative noise of a shape",
      `${groups}outputs:\n  sales:\n    noise: { own: { shape: uniform, halfWidth: -1 } }\n`,
      "g.yaml:4:48 outputs.sales.noise.own.halfWidth: noise must not be negative",
    ],
    [
      "an unknown metric",
      `${groups}${outputs}pay:\n  - { type: commission, metric: salse, rate: 1 }\n`,
      "g.yaml:4:33 pay.0.metric: there is no output 'salse' (did you mean 'sales'?)",
    ],
    [
      "an unknown group",
      `${groups}${outputs}expect:\n  - { task: effort, group: rep, value: 1 }\n`,
      "g.yaml:4:28 expect.0.group: there is no group 'rep' (did you mean 'reps'?)",
    ],
    [
      "an unknown task",
      `${groups}outputs:\n  sales:\n    tasks: { efort: 1 }\n`,
      "g.yaml:4:14 outputs.sales.tasks.efort: there is no task 'efort' (did you mean 'effort'?)",
    ],
    [
      "a list that does not fit",
      `groups:\n  reps:\n    players: 2\n    tasks:\n      effort: { ability: [1, 2, 3] }\n${outputs}`,
      "g.yaml:5:17 groups.reps.tasks.effort.ability: lists 3 numbers for 2 players",
    ],
    [
      "a start out of range",
      `groups:\n  reps:\n    tasks:\n      effort: { start: 9 }\n${outputs}`,
      "g.yaml:4:24 groups.reps.tasks.effort.start: must lie between 'low' and 'high', from 0 to 2",
    ],
    [
      "a cost without a least point",
      `groups:\n  reps:\n    crossCost: 2\n    tasks: { one: {}, two: {} }\n${outputs}`,
      "g.yaml:3:16 groups.reps.crossCost: must be below the curvature of every task, which is 1 at least: else cost has no least point",
    ],
    [
      "a company's result read for a person",
      `${groups}outputs: { sales: { of: company } }\n${pay}`,
      "g.yaml:4:33 pay.0.metric: 'sales' is one result for all: read it with 'scope: company'",
    ],
    [
      "a target that needs a pilot",
      `${groups}${outputs}pay:\n  - { type: commission, metric: sales, targetCost: 9 }\n`,
      "g.yaml:4:40 pay.0.targetCost: a game has no pilot to reckon this from: state the money and the quota outright",
    ],
    [
      "a quarter",
      `${groups}${outputs}pay:\n  - { type: commission, metric: sales, rate: 1, period: quarter }\n`,
      "g.yaml:4:57 pay.0.period: in a game every component pays each period (a month): leave 'period' out",
    ],
    [
      "a department that nobody is",
      `${groups}${outputs}pay:\n  - { type: commission, for: marketing, metric: sales, rate: 1 }\n`,
      "g.yaml:4:30 pay.0.for: no group is marketing: say 'department: marketing' in one, or leave 'for' out",
    ],
    [
      "a contest between departments among one group",
      `${groups}${outputs}pay:\n  - { type: contest, metrics: { marketing: sales, sales: sales }, prize: 1 }\n`,
      "g.yaml:4:5 pay.0.between: a contest between departments needs exactly two groups; 'between: people' is for one",
    ],
    [
      "a variant's value, where the variant sets it",
      `${groups}${outputs}variants:\n  one:\n    set: { outputs.sales.noise: -3 }\n`,
      "g.yaml:5:33 outputs.sales.noise: noise must not be negative",
    ],
    [
      "a variant that sets something in a task that is not there",
      `${groups}${outputs}variants:\n  one:\n    set: { groups.reps.tasks.efort.start: 1 }\n`,
      "g.yaml:5:12 variants.one.set.groups.reps.tasks.efort.start: there is no 'groups.reps.tasks.efort' to set anything in (did you mean 'effort'?)",
    ],
    [
      "an expectation about nothing",
      `${groups}${outputs}expect:\n  - { value: 1 }\n`,
      "g.yaml:4:5 expect.0: an expectation is about one thing: give 'task', 'output', 'surplus' or 'settles'",
    ],
  ])("says what is wrong and where: %s", (_, text, message) => {
    expect(wrong(text)).toContain(message);
  });

  it("puts values in, and says where they are wrong", () => {
    const read = gameFromText(groups + outputs, "g.yaml", ["outputs.sales.noise=3", "seeds=5"]);
    expect(read).toMatchObject({ variants: [{ game: { seeds: 5, outputs: { sales: { noise: 3 } } } }] });
    expect(wrong(groups + outputs, ["outputs.sale.noise=3"])[0]).toContain("did you mean 'sales'?");
  });

  it("plays each variant with its own expectations, the file's where it has none", () => {
    const text = `${groups}${outputs}expect: [{ task: effort, value: 1 }]\nvariants:\n  a: { set: { seeds: 7 } }\n  b: { set: { seeds: 8 }, expect: [] }\n`;
    const read = gameFromText(text);
    if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
    expect(read.variants.map(({ name, game }) => [name, game.seeds, game.expect.length])).toEqual([
      ["a", 7, 1],
      ["b", 8, 0],
    ]);
  });
});

it.each(["constructor", "toString", "hasOwnProperty", "then"])(
  "a setting called %s is a key that no game has",
  (name) => {
    expect(wrong(`${groups}${outputs}`, [`${name}=1`])).toEqual([`--set ${name}=1: unknown key '${name}'`]);
  },
);
