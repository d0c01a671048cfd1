import { Experience } from "../../model/decisions/experience.ts";
import { Memory } from "../../model/decisions/memory.ts";
import { normal } from "../../model/decisions/shapes/normal.ts";
import type { Cell, Efforts, Game } from "../game.ts";
import type { Dials, FirstBeliefs } from "./dials.ts";
import { KnownLuck } from "./known-luck.ts";
import { Mind } from "./mind.ts";
import { score } from "./outlook-on-work.ts";

/** Share of the evidence about yields that is kept each period. */
const FORGETTING = 0.99;
const LEAST_SPREAD = 1e-3;
/** Periods of no luck that a mean surprise is weighed against: luck has a mean of 0 in games, and yields are learned by counting. */
const LUCK_DOUBT = 120;
/** Periods of the scoreboard that it takes to believe that others do something quite different from oneself by half. */
const LIKENESS = 24;

/** What one period showed a player. */
export interface Seen {
  /** What the player did. */
  readonly acted: Float64Array;
  /** What everybody did: colleagues in series see what comes over to them. */
  readonly everybody: Efforts;
  /** The results of all cells of the game. */
  readonly results: Float64Array;
  /** Contacts that were made, and of them those that brought something. */
  readonly contacts: number;
  readonly successes: number;
}

/** Somebody who has to find out: begins with a belief and learns from results, from the scoreboard and from counts. */
export class LearningMind extends Mind {
  readonly luck: Memory;
  private readonly first: FirstBeliefs;
  private readonly experience: Experience;
  /** Players of one's own group, oneself included. */
  private readonly colleagues: readonly boolean[];
  /** What everybody is taken to do before the scoreboard is looked at: colleagues what oneself does, others what they began with. */
  private readonly supposed: Efforts;
  private seen: Efforts;
  /** What others do to each cell in view beyond what they are supposed to, as the scoreboard shows. */
  private readonly shifts: Float64Array;
  /** Whether others can touch a cell at all, where that adds up. */
  private readonly social: readonly boolean[];
  private readonly kinds: readonly Cell[];
  private readonly surprises: Float64Array;
  private lived = 0;

  constructor(game: Game, place: number, dials: Dials, first: FirstBeliefs) {
    super(game, place, dials);
    const { cells } = this.pay;
    this.first = first;
    this.kinds = cells.map((cell) => game.cells[cell]!);
    this.colleagues = game.players.map(({ group }) => group === this.player.group);
    this.supposed = game.players.map(({ start }) => Float64Array.from(start));
    this.seen = game.players.map(({ start }) => Float64Array.from(start));
    this.luck = firstMemory(game, cells, dials, first, this.seen);
    this.experience = new Experience(first.worth, FORGETTING);
    this.shifts = new Float64Array(cells.length);
    this.social = this.kinds.map((cell) => !cell.inSeries && touchedByOthers(game, cell, place));
    this.surprises = new Float64Array(cells.length);
  }

  /** Looks at one period, remembers what was not expected, and moves. */
  live({ acted, everybody, results, contacts, successes }: Seen): void {
    this.expect(acted);
    for (let c = 0; c < this.kinds.length; c++) {
      const result = score(this.kinds[c]!, results[this.pay.cells[c]!]!);
      this.surprises[c] = result - this.work.expected[c]!;
    }
    this.pay.close(this.work.expected.map((expected, c) => expected + this.surprises[c]!));
    this.luck.remember(this.surprises);
    this.watchOthers();
    this.experience.learn(successes, contacts * this.first.yields);
    this.seen = everybody;
    this.expect(this.efforts);
    this.reckon();
    this.step();
  }

  protected othersIn(cell: Cell): Efforts {
    return cell.inSeries ? this.seen : this.supposed;
  }

  private expect(own: Float64Array): void {
    for (let p = 0; p < this.supposed.length; p++) if (this.colleagues[p]) this.supposed[p]!.set(own);
    const trust = this.first.yields * this.experience.ratio;
    this.work.look(own, (cell) => this.othersIn(cell), trust, this.colleagues);
    for (let c = 0; c < this.shifts.length; c++) this.work.expected[c]! += this.shifts[c]!;
  }

  /**
   * Takes the mean of what the scoreboard has shown beyond what was supposed, over at most the periods that are remembered,
   * held back at first: sixty months tell a rival's effort only to an eighth of luck's spread, and who errs about the gap in a
   * contest, to either side, works less. Whoever does differ is found out in time.
   */
  private watchOthers(): void {
    this.lived++;
    const gain = 1 / (LIKENESS + Math.min(this.lived, this.dials.memory));
    for (let c = 0; c < this.surprises.length; c++) {
      if (this.social[c]) this.shifts[c]! += gain * this.surprises[c]!;
    }
  }
}

function touchedByOthers(game: Game, cell: Cell, place: number): boolean {
  const at = (end: "low" | "high", p: number) =>
    Float64Array.from(game.players[p]!.repertoire.levers, (l) => l[end]);
  const with_ = (end: "low" | "high") =>
    cell.work(game.players.map((_, p) => at(p === place ? "low" : end, p)));
  return with_("low") !== with_("high");
}

/** The spread believed at first: all that falls on a cell, off by the same share. */
function firstMemory(
  game: Game,
  cells: readonly number[],
  dials: Dials,
  first: FirstBeliefs,
  starts: Efforts,
): Memory {
  const known = new KnownLuck(game, cells, LEAST_SPREAD);
  const spreads = cells.map((place) => {
    const cell = game.cells[place]!;
    const variance = cell.sources.reduce((sum, source) => {
      const { shape, spread } = game.sources[source]!;
      const sd = shape.spreadAt?.(cell.work(starts)) ?? spread;
      return sum + sd * sd;
    }, 0);
    return Math.max(LEAST_SPREAD, first.spread * Math.sqrt(variance));
  });
  const plain = known.shapes.every((shape) => shape === normal);
  return new Memory(cells.length, dials.memory, spreads, {
    shapes: plain ? undefined : known.shapes,
    luckDoubt: LUCK_DOUBT,
    alike: alikeReadings(game, cells),
    beyondChance: true,
  });
}

/** Readings of one output that all have luck of their own and share the rest: whoever does the same work has luck of the same kind. */
function alikeReadings(game: Game, cells: readonly number[]): readonly (readonly number[])[] {
  const kinds = new Map<string, number[]>();
  for (const [c, place] of cells.entries()) {
    const { output, counts, sources } = game.cells[place]!;
    if (counts) continue;
    const shared = sources.filter((one) =>
      game.cells.some((cell, other) => other !== place && cell.sources.includes(one)),
    );
    const kind = JSON.stringify([output, shared]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), c]);
  }
  return [...kinds.values()].filter((kind) => kind.length > 1);
}
