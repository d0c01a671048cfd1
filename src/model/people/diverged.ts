/** What ran out of all bounds: an amount that somebody is to be paid, or what they believe a lever to bring. Plain data. */
export interface Divergence {
  /** Who: "marketer 2", "rep 1". */
  readonly person: string;
  /** The counted week, the first being 1. */
  readonly week: number;
  readonly what: "pay" | "belief";
  /** Of what: the kind of pay, or the lever's name. */
  readonly subject: string;
}

/**
 * A rule that leads nowhere: what somebody is to be paid cannot be counted, or what they believe a lever to bring is no finite number.
 * The plan's or the company's numbers are out of all proportion, so it is their author's mistake, not a bug.
 */
export class Diverged extends Error {
  override readonly name = "Diverged";
  readonly divergence: Divergence;

  constructor(divergence: Divergence) {
    super(sayDivergence(divergence));
    this.divergence = divergence;
  }
}

/** A divergence in a sentence. */
export function sayDivergence({ person, week, what, subject }: Divergence): string {
  const whose =
    what === "pay" ? `what the ${subject} pays` : `what the lever ${subject} is believed to bring`;
  return `${person} in week ${week}: ${whose} is out of all bounds; the numbers of the plan or the company are out of proportion`;
}
