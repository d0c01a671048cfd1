import { IMAGINED_MONTHS, imaginedStratum, middlesOf } from "./imagined-months.ts";
import type { LuckBelief } from "./luck-belief.ts";
import type { LuckShape } from "./luck-shape.ts";

/** Periods of no luck that a mean surprise is weighed against. */
const LUCK_DOUBT = 12;
/** Periods of unrelated luck that a regression on the world is weighed against. */
const SHARED_DOUBT = 6;
/** Periods that the spread believed at first is worth, and what is left of that after each period lived. */
const PRIOR_WORTH = 12;
const PRIOR_FADING = 0.97;
/** Least share of a reading's spread that is believed to be one's own, though the world may explain it all. */
const OWN_FLOOR = 0.25;
/** Least spread, relative to the first belief: a plan can always be asked what a little luck would change. */
const SPREAD_FLOOR = 1e-6;
const GOLDEN = 0.6180339887498949;

/** What somebody knows of luck beforehand, beside how far it goes. */
export interface MemoryOptions {
  /** The shape of each reading's luck, where it is not normal. */
  readonly shapes?: readonly LuckShape[] | undefined;
  /** Periods of no luck that a mean surprise is weighed against: more for whoever has other ways to expect the mean. */
  readonly luckDoubt?: number;
  /** Readings whose luck is known to fall alike, as that of colleagues in the same work: their spreads are learned together. */
  readonly alike?: readonly (readonly number[])[];
  /** Whether luck is believed to be shared as far as it goes together by more than chance, instead of being held back by periods. */
  readonly beyondChance?: boolean;
}

/**
 * What a person remembers of luck: the surprises (result less what was expected of the levers) of the last periods, for
 * all readings of their pay jointly, and what they believe of luck by them. The world of a reading is the sum of the
 * other readings' surprises, each over its spread. All in the units of the reading.
 */
export class Memory implements LuckBelief {
  readonly readings: number;
  /** How many periods are remembered at most. */
  readonly capacity: number;
  /** Usual luck: mean surprise, held back toward zero while little is remembered. */
  readonly luck: Float64Array;
  /** Standard deviation of the surprise. */
  readonly spread: Float64Array;
  /** Shared luck: what one unit of the reading's world adds to its surprise. */
  readonly shared: Float64Array;
  /** Own luck: standard deviation of what the world does not explain. */
  readonly own: Float64Array;
  readonly shapes?: readonly LuckShape[];

  private readonly luckDoubt: number;
  private readonly alike: readonly (readonly number[])[];
  private readonly beyondChance: boolean;
  private readonly prior: Float64Array;
  /** Luck of each reading in imagined months, by stratum. */
  private readonly imagined: readonly Float64Array[];
  private readonly ring: Float64Array;
  private readonly mean: Float64Array;
  /** Scratch: the sum of a month's surprises, each over its spread. */
  private readonly everybody: Float64Array;
  /** Sums over remembered periods: world squared, world times surprise, both about their means. */
  private readonly worldSquares: Float64Array;
  private readonly products: Float64Array;
  private lived = 0;
  private priorWorth = PRIOR_WORTH;

  /**
   * Takes the spread that each reading is believed to have at first, and what else is known of luck. Throws RangeError where a
   * spread is not above zero, or capacity below 2.
   */
  constructor(
    readings: number,
    capacity: number,
    priorSpread: ArrayLike<number>,
    { shapes, luckDoubt = LUCK_DOUBT, alike = [], beyondChance = false }: MemoryOptions = {},
  ) {
    if (shapes !== undefined) this.shapes = shapes;
    this.luckDoubt = luckDoubt;
    this.alike = alike;
    this.beyondChance = beyondChance;
    if (!(capacity >= 2)) throw new RangeError(`a spread needs two periods, not ${capacity}`);
    this.readings = readings;
    this.capacity = capacity;
    this.prior = Float64Array.from(priorSpread);
    checkPrior(this.prior, readings);
    this.imagined = Array.from({ length: readings }, (_, r) => middlesOf(shapes?.[r]?.quantile));
    this.ring = new Float64Array(capacity * readings);
    this.luck = new Float64Array(readings);
    this.shared = new Float64Array(readings);
    this.spread = this.prior.slice();
    this.own = this.prior.slice();
    this.mean = new Float64Array(readings);
    this.everybody = new Float64Array(readings > 1 ? capacity : 0);
    this.worldSquares = new Float64Array(readings);
    this.products = new Float64Array(readings);
  }

  /** How many periods are remembered. */
  get months(): number {
    return Math.min(this.lived, this.capacity);
  }

  /** Adds one period's surprises, forgets the oldest beyond capacity, and believes anew. Throws RangeError for NaN. */
  remember(surprises: ArrayLike<number>): void {
    const place = (this.lived % this.capacity) * this.readings;
    for (let r = 0; r < this.readings; r++) {
      if (!Number.isFinite(surprises[r])) throw new RangeError(`surprise ${surprises[r]} in reading ${r}`);
      this.ring[place + r] = surprises[r]!;
    }
    this.lived++;
    this.priorWorth *= PRIOR_FADING;
    this.believeSpread();
    // The world of a single reading is empty.
    if (this.readings > 1) this.sumWorlds();
    this.believeOrigin();
    for (const readings of this.alike) this.believeAlike(readings);
  }

  /**
   * Writes how far each reading was from its usual luck in the month at a place (0 to 1) of memory. The months first
   * imagined stand before the lived ones and take up as much of the places as the first belief is still worth.
   */
  recall(place: number, deviations: Float64Array): void {
    const share = this.priorWorth / (this.months + this.priorWorth);
    if (place < share) this.recallImagined(Math.floor((place / share) * IMAGINED_MONTHS), deviations);
    else this.recallLived(Math.floor(((place - share) / (1 - share)) * this.months), deviations);
  }

  /** Where within a stride to begin recalling, 0 to 1: it moves each period, so that every month has its turn. */
  get turn(): number {
    const turns = (this.lived + 0.5) * GOLDEN;
    return turns - Math.floor(turns);
  }

  private recallImagined(month: number, deviations: Float64Array): void {
    for (let r = 0; r < this.readings; r++)
      deviations[r] = this.imagined[r]![imaginedStratum(month, r)]! * this.prior[r]!;
  }

  /** Writes the part of each deviation that goes with the reading's world. */
  explain(deviations: Float64Array, out: Float64Array): void {
    let everybody = 0;
    for (let r = 0; r < this.readings; r++) everybody += deviations[r]! / this.spread[r]!;
    for (let r = 0; r < this.readings; r++) {
      const world = everybody - deviations[r]! / this.spread[r]!;
      out[r] = this.shared[r]! * world;
    }
  }

  private recallLived(month: number, deviations: Float64Array): void {
    const start = Math.min(month, this.months - 1) * this.readings;
    for (let r = 0; r < this.readings; r++) deviations[r] = this.ring[start + r]! - this.mean[r]!;
  }

  private believeSpread(): void {
    const { readings, ring, months } = this;
    const end = months * readings;
    for (let r = 0; r < readings; r++) {
      let sum = 0;
      for (let at = r; at < end; at += readings) sum += ring[at]!;
      const mean = sum / months;
      let squares = 0;
      for (let at = r; at < end; at += readings) squares += (ring[at]! - mean) * (ring[at]! - mean);
      this.mean[r] = mean;
      this.luck[r] = sum / (months + this.luckDoubt);
      this.spread[r] = this.pooledSpread(squares, this.prior[r]!);
    }
  }

  private pooledSpread(squares: number, prior: number): number {
    const pooled = (squares + this.priorWorth * prior * prior) / (this.months - 1 + this.priorWorth);
    return Math.max(SPREAD_FLOOR * prior, Math.sqrt(pooled));
  }

  /** Takes what is known of several readings together: the mean of their variances, and of what they share. */
  private believeAlike(readings: readonly number[]): void {
    const { spread, own, shared } = this;
    const mean = (of: (reading: number) => number) =>
      readings.reduce((sum, r) => sum + of(r), 0) / readings.length;
    const common = {
      spread: Math.sqrt(mean((r) => spread[r]! * spread[r]!)),
      own: Math.sqrt(mean((r) => own[r]! * own[r]!)),
      shared: mean((r) => shared[r]!),
    };
    for (const r of readings) {
      spread[r] = common.spread;
      own[r] = common.own;
      shared[r] = common.shared;
    }
  }

  private sumWorlds(): void {
    const { readings, ring, mean, months, everybody } = this;
    this.sumEverybody();
    for (let r = 0; r < readings; r++) {
      const usual = mean[r]!;
      const precision = 1 / this.spread[r]!;
      let squares = 0;
      let products = 0;
      for (let month = 0, at = r; month < months; month++, at += readings) {
        const deviation = ring[at]! - usual;
        const world = everybody[month]! - deviation * precision;
        squares += world * world;
        products += world * deviation;
      }
      this.worldSquares[r] = squares;
      this.products[r] = products;
    }
  }

  /** Adds up all surprises of each month, each over its spread. */
  private sumEverybody(): void {
    const { readings, ring, mean, months, everybody } = this;
    everybody.fill(0, 0, months);
    for (let r = 0; r < readings; r++) {
      const usual = mean[r]!;
      const precision = 1 / this.spread[r]!;
      for (let month = 0, at = r; month < months; month++, at += readings)
        everybody[month] = everybody[month]! + (ring[at]! - usual) * precision;
    }
  }

  /**
   * Own luck is the pooled variance of what the held-back regression leaves over, with the evidence that the regression
   * used up taken off. Subtracting only what the held-back part explains would count the doubt twice: under a market shock
   * as large as one's own luck it cost 5 % of a contest's effort, at twice that 15 %.
   */
  private believeOrigin(): void {
    const evidence = this.months - 1 + this.priorWorth;
    for (let r = 0; r < this.readings; r++) {
      const squares = this.worldSquares[r]!;
      const spread = this.spread[r]!;
      // A world that never moved (or is not there) explains nothing.
      const moved = squares > 0;
      const trust = moved ? this.trustIn(this.products[r]!, squares, spread, evidence) : 0;
      const shared = moved ? (this.products[r]! / squares) * trust : 0;
      const explained = shared * (2 * this.products[r]! - shared * squares);
      const used = trust * (2 - trust);
      const left = (spread * spread * evidence - explained) / (evidence - used);
      this.shared[r] = shared;
      this.own[r] = Math.max(OWN_FLOOR * spread, Math.sqrt(Math.max(0, left)));
    }
  }

  /**
   * How far a regression on the world is believed. Beyond chance: its square less what unrelated luck would show on average, the
   * positive part of Stein's estimate (James & Stein 1961).
   */
  private trustIn(products: number, squares: number, spread: number, evidence: number): number {
    if (!this.beyondChance) return this.months / (this.months + SHARED_DOUBT);
    const explained = (products * products) / squares;
    const chance = (spread * spread * evidence - explained) / this.months;
    return Math.max(0, Math.min(1, 1 - chance / explained));
  }
}

function checkPrior(prior: Float64Array, readings: number): void {
  if (prior.length !== readings) throw new RangeError(`${readings} readings, ${prior.length} spreads`);
  for (const spread of prior) {
    if (!(spread > 0 && spread < Number.POSITIVE_INFINITY)) throw new RangeError(`prior spread ${spread}`);
  }
}
