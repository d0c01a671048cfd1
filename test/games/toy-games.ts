import type { Game, Player } from "../../src/games/game.ts";
import type { LearningDials } from "../../src/games/mind.ts";
import { meanLever, measuredDials, play } from "../../src/games/play.ts";
import type { Seat } from "../../src/model/incentives/component.ts";
import { Luck } from "../../src/random/luck.ts";

/** A row of zeros with a one at a place. */
export function unitRow(length: number, place: number): number[] {
  return Array.from({ length }, (_, at) => (at === place ? 1 : 0));
}

/** Player p of n, who adds one effort to an output of their own and starts at `start`. */
export function soloist(
  n: number,
  p: number,
  curvature: number,
  start: number,
): Omit<Player, "reads" | "pay"> {
  const effort = { name: "effort", kind: "effort" as const, low: 0, high: 2, curvature };
  return {
    repertoire: { levers: [effort], crossCost: 0, budget: 2 },
    start: [start],
    norms: [0],
    yields: [unitRow(n, p)],
  };
}

/** The seat of player p of n, alone in a company of one department. */
export function seatOf(n: number, p: number): Seat {
  const colleagues = Array.from({ length: n }, (_, other) => other + 3).filter((unit) => unit !== p + 3);
  return { department: "sales", self: p + 3, colleagues, people: n };
}

/** A third of the worlds and half the nodes: nearly as exact, six times as fast. */
const lightDials: LearningDials = { ...measuredDials, worlds: 20, nodes: 16 };

/** Mean of a lever over players, periods 61 to 120 and 40 seeds. */
export function settled(game: Game, lever = 0, dials: LearningDials = lightDials): number {
  let sum = 0;
  for (let seed = 0; seed < 40; seed++) {
    const history = play(game, 120, new Luck(`games/seed=${seed}`), dials);
    for (let p = 0; p < game.players.length; p++) sum += meanLever(history, p, lever, 61, 120);
  }
  return sum / 40 / game.players.length;
}
