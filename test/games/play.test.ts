import { expect, test } from "vitest";
import type { Game } from "../../src/games/game.ts";
import type { FirstBeliefs } from "../../src/games/minds/dials.ts";
import { measuredDials } from "../../src/games/minds/dials.ts";
import { type History, playKnowing, playLearning } from "../../src/games/play.ts";
import { Luck } from "../../src/random/luck.ts";
import { contestFor, toyGame } from "./toy-game.ts";

const reps = (players: number, start: number, curvature = 1) => ({
  reps: { players, tasks: { effort: { curvature, high: 1.2, start } } },
});
const contestOfTwo = (start: number) =>
  toyGame({ groups: reps(2, start), outputs: { sales: { noise: 1 } }, pay: [contestFor(2)] });
const pieceRate = toyGame({
  groups: reps(1, 0.25, 4),
  outputs: { sales: { base: 100, noise: 1 } },
  pay: [{ type: "commission", metric: "sales", rate: 2 }],
});

const right: FirstBeliefs = { yields: 1, spread: 1, worth: 20, contacts: 20 };

function learned(game: Game, beliefs: FirstBeliefs, periods = 120, seeds = 1, dials = measuredDials) {
  return Array.from({ length: seeds }, (_, seed) =>
    playLearning(game, periods, new Luck(`play ${seed}`), beliefs, dials),
  );
}

function effort(histories: readonly History[], from: number, to: number): number {
  const all = histories.flatMap((history) =>
    history.slice(from - 1, to).flatMap((acted) => acted.map((own) => own[0]!)),
  );
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

test.each([
  ["a piece rate", pieceRate],
  ["a contest", contestOfTwo(0.25)],
])("with believed yields sign-flipped, levers move the other way under %s", (_, game) => {
  const flipped = { ...right, yields: -1, contacts: 0 };
  expect(effort(learned(game, right), 2, 2)).toBeGreaterThan(0.25);
  expect(effort(learned(game, flipped), 2, 2)).toBeLessThan(0.25);
  expect(effort(learned(game, flipped), 120, 120)).toBe(0);
});

test("a first belief about luck that is three times too large fades", () => {
  const game = contestOfTwo(0.25);
  const doubtful = learned(game, { ...right, spread: 3 }, 120, 6);
  const sure = learned(game, right, 120, 6);
  expect(effort(doubtful, 10, 12)).toBeLessThan(0.8 * effort(sure, 10, 12));
  expect(effort(doubtful, 61, 120)).toBeGreaterThan(0.88 * 0.56419);
});

test("the few worlds and nodes of the funnel bring the contest of two to the same point", () => {
  const few = { ...measuredDials, worlds: 6, nodes: 8 };
  const found = effort(learned(contestOfTwo(0.25), right, 120, 12, few), 61, 120);
  expect(Math.abs(found - 0.56419)).toBeLessThan(0.05 * 0.56419);
});

test.each([0, 1.2])("a contest begun at a wrong effort (%f) ends at the same point", (start) => {
  const end = playKnowing(contestOfTwo(start), 60).at(-1)![0]![0]!;
  expect(Math.abs(end - 0.56419)).toBeLessThan(0.01 * 0.56419);
});

test("pay for a time moves people while it lasts", () => {
  const game = toyGame({
    groups: reps(1, 0.25),
    outputs: { sales: { base: 100, noise: 1 } },
    pay: [
      { type: "commission", metric: "sales", rate: 0.4 },
      { type: "spiff", metric: "sales", amount: 0.5, months: { from: 1, to: 30 } },
    ],
  });
  const history = playKnowing(game, 90);
  expect(history[29]![0]![0]).toBeCloseTo(0.9, 2);
  expect(history[89]![0]![0]).toBeCloseTo(0.4, 2);
});

test("a floor for a time holds people back until it ends", () => {
  const game = toyGame({
    groups: reps(1, 0.25),
    outputs: { sales: { base: 10, noise: 1 } },
    pay: [{ type: "commission", metric: "sales", rate: 0.5, floor: 20, floorMonths: 24 }],
  });
  const history = playKnowing(game, 80);
  expect(history[23]![0]![0]).toBeCloseTo(0, 2);
  expect(history[79]![0]![0]).toBeCloseTo(0.5, 2);
});

test("deferred pay weighs less with the impatient, 1/(1 + impatience·months), and the same with others", () => {
  const end = (impatience: number) =>
    playKnowing(
      toyGame({
        groups: { reps: { impatience, tasks: { effort: { start: 0.25 } } } },
        outputs: { sales: { base: 100, noise: 1 } },
        pay: [{ type: "commission", metric: "sales", rate: 0.6, deferMonths: 5 }],
      }),
      60,
    ).at(-1)![0]![0]!;
  expect(end(0)).toBeCloseTo(0.6, 4);
  expect(end(0.1)).toBeCloseTo(0.4, 4);
});

test("three who share a prize by their powers find r(n − 1)V/n², though cost is linear and nothing is luck", () => {
  const game = toyGame({
    groups: {
      reps: { players: 3, tasks: { effort: { curvature: 0, linearCost: 1, low: 0.01, start: 0.3 } } },
    },
    outputs: { sales: {} },
    pay: [{ ...contestFor(3), award: "proportion", exponent: 0.8 }],
  });
  const exact = (0.8 * 2 * 3) / 9;
  expect(Math.abs(playKnowing(game, 120).at(-1)![0]![0]! - exact)).toBeLessThan(0.01 * exact);
  expect(Math.abs(effort(learned(game, right, 120, 4), 61, 120) - exact)).toBeLessThan(0.05 * exact);
});
