import { expect, test } from "vitest";
import type { Game } from "../../src/games/game.ts";
import { meanLever, measuredDials, play } from "../../src/games/play.ts";
import { type Commission, commission } from "../../src/model/incentives/components/commission.ts";
import { type Contest, contest } from "../../src/model/incentives/components/contest.ts";
import { type Pool, pool } from "../../src/model/incentives/components/pool.ts";
import { Luck } from "../../src/random/luck.ts";
import { seatOf, settled, soloist, unitRow } from "./toy-games.ts";

/** Far from zero, where a commission or a pool would stop taking back. */
const BASE = 100;

function pieceRate(rate: number, curvature: number, spread: number, start = 0): Game {
  const terms: Commission = {
    type: "commission",
    for: "sales",
    period: "week",
    metric: "output",
    scope: "person",
    rate,
  };
  const pay = (values: ArrayLike<number>) => commission.pay(terms, values, seatOf(1, 0), 0);
  return {
    players: [{ ...soloist(1, 0, curvature, start), reads: [[1]], pay }],
    noise: [spread],
    base: [BASE],
  };
}

function tournament(n: number, prize: number, curvature: number, spread: number, start = 0): Game {
  const terms: Contest = {
    type: "contest",
    for: "sales",
    period: "week",
    between: "people",
    metric: "output",
    prize,
  };
  const players = Array.from({ length: n }, (_, p) => {
    const rivals = Array.from({ length: n }, (_, q) => q).filter((q) => q !== p);
    const reads = [p, ...rivals].map((place) => unitRow(n, place));
    const seat = seatOf(n, p);
    const pay = (values: ArrayLike<number>) => contest.pay(terms, values, seat);
    return { ...soloist(n, p, curvature, start), reads, pay };
  });
  return { players, noise: players.map(() => spread) };
}

function team(n: number, curvature: number, spread: number): Game {
  const terms: Pool = {
    type: "pool",
    for: "everyone",
    period: "week",
    metric: "output",
    scope: "company",
    share: 1,
  };
  const players = Array.from({ length: n }, (_, p) => {
    const seat = seatOf(n, p);
    const pay = (values: ArrayLike<number>) => pool.pay(terms, values, seat);
    return { ...soloist(n, p, curvature, 0.6), reads: [unitRow(n, p).map(() => 1)], pay };
  });
  return { players, noise: players.map(() => spread), base: players.map(() => BASE) };
}

/** Two tasks that compete for a person; the first is paid, the second only cared for. */
function twoTasks(wage: number): Game {
  const task = (name: string) => ({ name, kind: "effort" as const, low: 0, high: 2, curvature: 1 });
  const player = {
    repertoire: { levers: [task("measured"), task("unmeasured")], crossCost: 0.5, budget: 4 },
    start: [0.5, 0.5],
    norms: [0, 0],
    yields: [
      [1, 0],
      [0, 1],
    ],
    reads: [[1, 0]],
    care: [0, 0.4],
    pay: (values: ArrayLike<number>) => wage * values[0]!,
  };
  return { players: [player], noise: [1, 1] };
}

/** The same game with one more output, pure luck, that is in every reading. */
function withMarket(game: Game, spread: number): Game {
  const players = game.players.map((player) => ({
    ...player,
    yields: player.yields.map((row) => [...row, 0]),
    reads: player.reads.map((row) => [...row, 1]),
  }));
  return { players, noise: [...game.noise, spread] };
}

/** The tolerance of learned play. */
function within5Percent(found: number, exact: number) {
  expect(Math.abs(found - exact)).toBeLessThan(0.05 * exact);
}

test.each([0.2, 1, 5])("A1: a piece rate brings effort w/c, whatever the luck (spread %f)", (spread) => {
  within5Percent(settled(pieceRate(2, 4, spread)), 2 / 4);
});

test("A2: a contest of two brings dW/(2√π·s·c) (Lazear & Rosen 1981)", () => {
  within5Percent(settled(tournament(2, 2, 1, 1), 0, measuredDials), 0.56419);
});

test.each([
  [1.5, 0.8, 1.2],
  [0.6, 2, 0.3],
  [900, 1000, 0.9],
])("A2: prize %f, curvature %f, spread %f", (prize, curvature, spread) => {
  within5Percent(settled(tournament(2, prize, curvature, spread)), (prize * 0.28209) / (spread * curvature));
});

test.each([0, 1.2])("A2: from a wrong effort (%f) to the same point", (start) => {
  within5Percent(settled(tournament(2, 2, 1, 1, start)), 0.56419);
});

test("A2: also with the few worlds and nodes of the funnel", () => {
  within5Percent(settled(tournament(2, 2, 1, 1), 0, { ...measuredDials, worlds: 6, nodes: 8 }), 0.56419);
});

test("A2: a first belief about luck that is three times too large fades", () => {
  const game = tournament(2, 2, 1, 1);
  const doubtful = {
    ...game,
    players: game.players.map((player) => ({ ...player, believedSpread: [3, 3] })),
  };
  const start = (of: Game) => meanLever(play(of, 12, new Luck("early")), 0, 0, 10, 12);
  expect(start(doubtful)).toBeLessThan(0.8 * start(game));
  expect(settled(doubtful)).toBeGreaterThan(0.88 * 0.56419);
});

test.each([
  [3, 0.28209],
  [4, 0.25734],
])("A3: %i players, the winner takes all", (n, integral) => {
  within5Percent(settled(tournament(n, 2, 1, 1)), 2 * integral);
});

test("A19i: a market that moves both leaves the contest of two where it was", () => {
  within5Percent(settled(withMarket(tournament(2, 2, 1, 1), 1)), 0.56419);
});

test("A4: a team of five with equal shares works a fifth of what is best (Holmström 1982)", () => {
  within5Percent(settled(team(5, 1, 1)), 0.2);
});

test.each([
  [0, 0, 0.4],
  [0.4, 0.26667, 0.26667],
  [0.8, 0.8, 0],
])("A7: at wage %f the efforts are %f and %f (Holmström & Milgrom 1991)", (wage, measured, unmeasured) => {
  const found = [settled(twoTasks(wage), 0), settled(twoTasks(wage), 1)];
  expect(Math.abs(found[0]! - measured)).toBeLessThan(Math.max(0.001, 0.05 * measured));
  expect(Math.abs(found[1]! - unmeasured)).toBeLessThan(Math.max(0.001, 0.05 * unmeasured));
});

test.each([
  ["a piece rate", pieceRate(2, 4, 1, 0.25)],
  ["a contest", tournament(2, 2, 1, 1, 0.25)],
])("with believed yields sign-flipped, levers move the other way under %s", (_, game) => {
  const flip = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((value) => -value));
  const flipped = {
    ...game,
    players: game.players.map((player) => ({ ...player, believedYields: flip(player.yields) })),
  };
  const effort = (of: Game, month: number) => meanLever(play(of, 120, new Luck("flip")), 0, 0, month, month);
  expect(effort(game, 2)).toBeGreaterThan(0.25);
  expect(effort(flipped, 2)).toBeLessThan(0.25);
  expect(effort(flipped, 120)).toBe(0);
});

test("a game is its rules and its luck, to the bit", () => {
  const once = play(tournament(3, 2, 1, 1), 30, new Luck("same"));
  expect(play(tournament(3, 2, 1, 1), 30, new Luck("same"))).toEqual(once);
  expect(play(tournament(3, 2, 1, 1), 30, new Luck("other"))).not.toEqual(once);
});
