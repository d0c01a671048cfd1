/** Something that a person decides on: an effort (a share of the working day) or a stance (0 to 1). */
export interface Lever {
  readonly name: string;
  readonly kind: "effort" | "stance";
  /** The least and the most that is possible. */
  readonly low: number;
  readonly high: number;
  /** Second derivative of the cost of leaving the norm, at the norm: money per period and squared unit; above zero. */
  readonly curvature: number;
}

/** All that one person decides on. Vectors of lever values follow the order of `levers`. */
export interface Repertoire {
  readonly levers: readonly Lever[];
  /** How much two efforts compete for the same person, money per period; below every effort's curvature. */
  readonly crossCost: number;
  /** What the efforts of one person may sum to, in working days. */
  readonly budget: number;
  /** Whether cost rises without end as a stance nears an end of its range and as efforts fill the budget. */
  readonly steep?: boolean;
}
