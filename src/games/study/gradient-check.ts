import type { Efforts, Game } from "../game.ts";
import type { Dials } from "../minds/dials.ts";
import { KnowingMind } from "../minds/knowing-mind.ts";
import { TrueWorth } from "./true-worth.ts";

/** The rule is asked at enough points of luck that only the rule itself can be off. */
const FINE = { worlds: 1021, nodes: 32 } as const;
/** Points of luck that the truth is taken over, and the step of its derivative, in spreads of the result. */
const POINTS = 1 << 18;
/** Where more pieces of luck than this matter, points fill their cube less evenly: four times as many, and steps twice as long. */
const FEW_SOURCES = 4;
const MORE_POINTS = 4 * POINTS;
const STEP = 0.4;
/** Largest step, as a share of the effort's range. */
const LARGEST_STEP = 0.2;

/** What a little more of a task pays, by the rule and in truth. */
export interface GradientCheck {
  readonly player: number;
  readonly task: number;
  readonly rule: number;
  readonly truth: number;
  /** How far the rule is off, as a share of the largest slope among the player's tasks, or of a hundredth of what tasks cost. */
  readonly off: number;
}

/** Compares the rule's slope of pay with a numerical derivative of expected pay that it shares nothing with. */
export function checkGradient(
  game: Game,
  efforts: Efforts,
  player: number,
  dials: Dials,
): readonly GradientCheck[] {
  const truth = new TrueWorth(game, player, areMany(game, player) ? MORE_POINTS : POINTS, efforts);
  const slopes = game.players[player]!.repertoire.levers.map((_, task) =>
    slopesOf(game, efforts, player, task, dials, truth),
  );
  const largest = Math.max(leastScale(game, player), ...slopes.map((slope) => Math.abs(slope.truth)));
  return slopes.map((slope, task) => ({
    player,
    task,
    ...slope,
    off: Math.abs(slope.rule - slope.truth) / largest,
  }));
}

function areMany(game: Game, player: number): boolean {
  const { payments } = game.players[player]!;
  const cells = payments.flatMap(({ readings }) => readings.flatMap((reading) => reading.cells));
  const sources = new Set(cells.flatMap((cell) => game.cells[cell]!.sources));
  return sources.size > FEW_SOURCES;
}

/** A slope that moves nobody need not be exact: a hundredth of what the last unit of a task may cost. */
function leastScale(game: Game, player: number): number {
  const { repertoire, care } = game.players[player]!;
  const costs = repertoire.levers.map(
    ({ curvature, low, high }, k) => curvature * (high - low) + Math.abs(care[k]!),
  );
  return Math.max(1e-12, 0.01 * Math.max(...costs));
}

function slopesOf(
  game: Game,
  efforts: Efforts,
  player: number,
  task: number,
  dials: Dials,
  truth: TrueWorth,
): { readonly rule: number; readonly truth: number } {
  const { low, high } = game.players[player]!.repertoire.levers[task]!;
  const step = stepFor(game, efforts, player, task);
  const middle = Math.max(low + step, Math.min(high - step, efforts[player]![task]!));
  const at = (effort: number): Efforts =>
    efforts.map((mine, p) => (p === player ? mine.with(task, effort) : mine));
  const mind = new KnowingMind(game, player, { ...dials, ...FINE });
  const here = at(middle);
  mind.consider(here, here[player]!);
  return {
    rule: mind.gain[task]! - game.players[player]!.care[task]!,
    truth: derivative((effort) => truth.ofPay(at(effort)), middle, step),
  };
}

/** A step that moves the result by a part of its luck, so that neither cliffs nor bends distort the difference. */
function stepFor(game: Game, efforts: Efforts, player: number, task: number): number {
  const { low, high } = game.players[player]!.repertoire.levers[task]!;
  const small = 1e-3 * (high - low);
  const mind = new KnowingMind(game, player, {
    stepSize: 1,
    largestStep: 1,
    memory: 2,
    tremble: 0,
    worlds: 1,
    nodes: 2,
  });
  mind.consider(efforts, efforts[player]!);
  const longer = areMany(game, player) ? 2 : 1;
  const reaches = mind.spreadPerEffort(task).filter((reach) => Number.isFinite(reach) && reach > 0);
  const wanted = reaches.length === 0 ? small : longer * STEP * Math.min(...reaches);
  // In logarithms a result bends with effort: the step must be small beside the effort itself.
  const bent = game.cells.some(({ multiplies, inSeries }) => multiplies || inSeries);
  const largest = bent
    ? LARGEST_STEP * (efforts[player]![task]! - low)
    : longer * LARGEST_STEP * (high - low);
  return Math.max(small, Math.min(largest, wanted));
}

/**
 * Central differences over a step, half and a quarter of it, by which errors in proportion to the step and to its square are
 * taken off (Richardson 1911): where two uniform distributions meet, the density has a kink.
 */
function derivative(of: (x: number) => number, x: number, step: number): number {
  const over = (h: number) => (of(x + h) - of(x - h)) / (2 * h);
  return (8 * over(step / 4) - 6 * over(step / 2) + over(step)) / 3;
}
