import type { Pay } from "./component.ts";

/** What holds for the part of a pay period that somebody is there. */
export interface Part {
  /** Share of the period. */
  readonly share: number;
  /** By reading, whether it adds up over time, so that of a part of the period there is only a part. */
  readonly addsUp: readonly boolean[];
  /** The least that a whole period pays; none where it is not said. */
  readonly least?: number;
}

/**
 * Pay for a part of a period: quotas, thresholds and money are in proportion to time, so that what is paid is that share of what results
 * would be paid that went on like that for a whole period.
 */
export class PartPay implements Pay {
  private readonly pay: Pay;
  private readonly part: Part;
  private readonly whole: Float64Array;

  constructor(pay: Pay, part: Part) {
    this.pay = pay;
    this.part = part;
    this.whole = new Float64Array(part.addsUp.length);
  }

  of(values: ArrayLike<number>, carried: number): number {
    const { share, addsUp, least = Number.NEGATIVE_INFINITY } = this.part;
    for (let r = 0; r < addsUp.length; r++) this.whole[r] = addsUp[r] ? values[r]! / share : values[r]!;
    return share * Math.max(least, this.pay.of(this.whole, carried));
  }
}
