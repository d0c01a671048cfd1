/** What a surprise must exceed each period to count as one, and the sum at which a change is believed; in spreads. */
const ALLOWANCE = 0.5;
const ALARM = 4.5;
/** Keeps a surprise finite where nothing has been seen for ages. */
const LEAST_MEAN = 1e-9;

/**
 * What a person has learned about how much volume a lever gives, relative to what was believed at first: a Gamma belief
 * about the mean of a count. Two one-sided CUSUMs (Page 1954) watch for a change, one for more and one for less; when one
 * sounds, what was believed before the change is worth no more than the first belief was.
 */
export class Experience {
  private readonly prior: number;
  private readonly forgetting: number;
  /** Results seen and results expected, both with the prior in them. */
  private seen: number;
  private due: number;
  private readonly more = new Watch();
  private readonly less = new Watch();

  /**
   * Takes how many results the first belief is worth (above 0), and what share of the evidence is kept each period
   * (above 0, at most 1).
   */
  constructor(priorContacts: number, forgetting: number) {
    if (!(priorContacts > 0)) throw new RangeError(`prior worth ${priorContacts} results`);
    if (!(forgetting > 0 && forgetting <= 1)) throw new RangeError(`forgetting ${forgetting}`);
    this.prior = priorContacts;
    this.forgetting = forgetting;
    this.seen = priorContacts;
    this.due = priorContacts;
  }

  /** Believed results per result expected at first; 1 before anything is learned. */
  get ratio(): number {
    return this.seen / this.due;
  }

  /** Takes one period's results and how many the first belief led to expect; nothing is learned where none were due. */
  learn(observed: number, expected: number): void {
    if (!(observed >= 0 && expected >= 0)) throw new RangeError(`observed ${observed} of ${expected}`);
    if (expected === 0) return;
    const before = this.ratio;
    const surprise = this.surprise(observed, expected);
    this.more.add(surprise, observed, expected);
    this.less.add(-surprise, observed, expected);
    this.seen = this.seen * this.forgetting + observed;
    this.due = this.due * this.forgetting + expected;
    this.restartAfter(this.more, before);
    this.restartAfter(this.less, before);
  }

  /** In spreads of the count as predicted: Poisson luck, and that the belief itself is uncertain. */
  private surprise(observed: number, expected: number): number {
    const mean = Math.max(LEAST_MEAN, this.ratio * expected);
    return (observed - mean) / Math.sqrt(mean * (1 + expected / this.due));
  }

  private restartAfter(watch: Watch, before: number): void {
    if (watch.sum <= ALARM) return;
    // Never pulled back to the first belief, or a lever that stopped working would alarm for ever.
    this.seen = this.prior * before + watch.seen;
    this.due = this.prior + watch.due;
    this.more.clear();
    this.less.clear();
  }
}

/** One CUSUM, and what was seen since it last stood at zero: the likeliest time of the change. */
class Watch {
  sum = 0;
  seen = 0;
  due = 0;

  add(surprise: number, seen: number, due: number): void {
    this.sum += surprise - ALLOWANCE;
    this.seen += seen;
    this.due += due;
    if (this.sum <= 0) this.clear();
  }

  clear(): void {
    this.sum = 0;
    this.seen = 0;
    this.due = 0;
  }
}
