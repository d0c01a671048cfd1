import { utilityGradient } from "../model/decisions/gradient.ts";
import { Memory } from "../model/decisions/memory.ts";
import { type MoveDials, moveLevers } from "../model/decisions/move.ts";
import { type Outlook, paySlopes } from "../model/decisions/slope.ts";
import { dot, type Game, type Player } from "./game.ts";

/** How the players of a game learn: see the decision rule for each dial. */
export interface LearningDials extends MoveDials {
  /** Periods remembered. */
  readonly memory: number;
  /** Remembered periods, and nodes of luck in each, at which a plan is asked what it pays. */
  readonly worlds: number;
  readonly nodes: number;
}

/** One player while a game lasts: their levers, what they remember of luck, and what they expect of the others. */
export class Mind {
  readonly levers: Float64Array;
  private readonly player: Player;
  private readonly dials: LearningDials;
  private readonly memory: Memory;
  private readonly outlook: Outlook;
  /** Believed effect of each lever on each reading, as {@link utilityGradient} wants it. */
  private readonly yields: readonly number[];
  private readonly care: readonly number[];
  /** What each reading is expected to be without the player: at first as at the start. */
  private readonly others: number[];
  /** Whether the others can touch a reading at all. */
  private readonly social: readonly boolean[];
  private lived = 0;
  private readonly slopes: Float64Array;
  private readonly gradient: Float64Array;
  /** Beliefs here are linear: nothing bends but cost. */
  private readonly bending: Float64Array;

  constructor(player: Player, game: Game, dials: LearningDials) {
    const { reads, start } = player;
    this.player = player;
    this.dials = dials;
    this.levers = Float64Array.from(start);
    this.memory = new Memory(reads.length, dials.memory, player.believedSpread ?? trueSpread(player, game));
    this.yields = yieldsOn(reads, player.believedYields ?? player.yields);
    this.care = player.care ?? start.map(() => 0);
    this.others = reads.map((read) => othersAtStart(read, player, game));
    this.social = reads.map((read) =>
      game.players.some((p) => p !== player && yieldsOn([read], p.yields).some(Boolean)),
    );
    this.outlook = {
      expected: new Float64Array(reads.length),
      periods: 1,
      weight: new Float64Array(reads.length).fill(1),
      pay: player.pay,
    };
    this.slopes = new Float64Array(reads.length);
    this.gradient = new Float64Array(start.length);
    this.bending = new Float64Array(start.length);
  }

  /** Looks at one period's outputs, remembers what was not expected of the levers, and moves them. */
  live(outputs: readonly number[]): void {
    const { repertoire, norms, reads } = this.player;
    this.expect();
    const surprises = reads.map((read, r) => dot(read, outputs) - this.outlook.expected[r]!);
    this.memory.remember(surprises);
    this.watchOthers(surprises);
    this.expect();
    paySlopes(this.outlook, this.memory, this.dials.worlds, this.dials.nodes, this.slopes);
    utilityGradient(repertoire, norms, this.levers, this.slopes, this.yields, this.care, this.gradient);
    moveLevers(repertoire, this.levers, this.gradient, this.bending, this.dials, this.levers);
  }

  /**
   * Takes the mean of what the scoreboard has shown, the start counted as one period, over at most the periods that are
   * remembered. Held at the start instead, the doubt in usual luck would believe growing rivals a sixth too weak for ever.
   */
  private watchOthers(surprises: readonly number[]): void {
    this.lived++;
    const gain = 1 / (1 + Math.min(this.lived, this.dials.memory));
    for (let r = 0; r < surprises.length; r++) {
      if (this.social[r]) this.others[r]! += gain * surprises[r]!;
    }
  }

  private expect(): void {
    const { expected } = this.outlook;
    for (let r = 0; r < expected.length; r++) {
      expected[r] = this.others[r]!;
      for (let k = 0; k < this.levers.length; k++) {
        expected[r]! += this.yields[k * expected.length + r]! * this.levers[k]!;
      }
    }
  }
}

/** Effect of lever k on reading r at k·(number of readings) + r. */
function yieldsOn(reads: Player["reads"], yields: Player["yields"]): number[] {
  return yields.flatMap((outputs) => reads.map((read) => dot(read, outputs)));
}

/** What a reading is at the start without the player: the base and the others' efforts. */
function othersAtStart(read: readonly number[], player: Player, game: Game): number {
  const rivals = game.players.filter((other) => other !== player);
  const base = game.base === undefined ? 0 : dot(read, game.base);
  return rivals.reduce((sum, other) => sum + dot(yieldsOn([read], other.yields), other.start), base);
}

/** Outputs have luck of their own, so their variances add up. */
function trueSpread(player: Player, game: Game): number[] {
  const variances = game.noise.map((spread) => spread * spread);
  return player.reads.map((read) =>
    Math.sqrt(
      dot(
        read.map((share) => share * share),
        variances,
      ),
    ),
  );
}
