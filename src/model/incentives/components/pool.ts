import { z } from "zod";
import { power } from "../../../random/power.ts";
import type { Department } from "../../ledger/units.ts";
import type { Component, Pay, PayFunction, Reading } from "../component.ts";
import { aboveNothing } from "../in-decimals.ts";
import { modifierFields, modifierRules } from "../modifiers/index.ts";
import { carriesNegative, lackOf, negative, netOf } from "../negative.ts";
import { departmentsOf, type Recipient } from "../recipients.ts";
import { exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import type { Seat } from "../seat.ts";
import { departmentOf, sharersOf } from "../sharers.ts";
import { stated } from "../stated.ts";
import { amount, exponent, metricName, payPeriod, recipients, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

const carrying = ["negative"] as const;

const schema = z
  .strictObject({
    type: z.literal("pool"),
    for: recipients,
    period: payPeriod("quarter"),
    metric: metricName("that fills the pool"),
    scope: z
      .enum(["company", "department"])
      .default("company")
      .meta({ description: "Whose result fills it: the company's, or each department's for its own people" }),
    share: amount(
      "The share of the metric that goes into the pool; money for each unit where it counts",
    ).optional(),
    targetCost,
    split: z.enum(["equal", "contribution"]).optional().meta({
      description:
        "How it is divided: equally (unless given), or by what each contributed of the metric `by`",
    }),
    by: z
      .strictObject({
        metric: metricName("of which each person's own result counts as contribution"),
        exponent,
      })
      .optional()
      .meta({ description: "What counts as contribution; where nobody has any, the split is equal" }),
    shares: z
      .strictObject({
        marketing: amount("Parts of the pool for each marketer"),
        sales: amount("Parts of the pool for each rep"),
      })
      .optional()
      .meta({ description: "Parts of the pool by role; one for everybody unless given" }),
    negative,
    ...modifierFields,
  })
  .check(
    ...exactlyOne("share", "targetCost"),
    rule(
      ["split", "by"],
      "by",
      "a split by contribution needs to know by what: `by: { metric: booked }`",
      ({ split, by }) => split !== "contribution" || by !== undefined,
    ),
    rule(
      ["split", "by"],
      "split",
      "`by` says what contribution is: add `split: contribution`, or leave `by` out",
      ({ split, by }) => by === undefined || split === "contribution",
    ),
    rule(
      ["shares", "for", "scope"],
      "shares",
      "somebody that each pool is for must have a part of it above 0",
      hasTakers,
    ),
    ...modifierRules(carrying),
  )
  .meta({
    description: "A share of a common result, split equally, by role or by contribution",
    ...exactlyOneOf(["share", "targetCost"]),
  });

/** Terms of a shared pool. */
export type Pool = z.output<typeof schema>;

interface Shared {
  readonly for: Recipient;
  readonly scope: "company" | "department";
  readonly shares?: Readonly<Record<Department, number>> | undefined;
}

/** Whether every pool, one for the company or one a department, has somebody to take it. */
function hasTakers({ shares, for: group, scope }: Shared): boolean {
  if (shares === undefined) return true;
  const taking = departmentsOf(group).map((department) => shares[department] > 0);
  return scope === "department" ? taking.every(Boolean) : taking.some(Boolean);
}

const isForAll = (terms: Pool) => terms.for === "everyone" && terms.scope === "company";

function headcount(terms: Pool, seat: Seat): number {
  return isForAll(terms) ? seat.people : seat.colleagues.length + 1;
}

/** Parts of the pool by role, for the person in a seat and the others in the order of {@link sharersOf}. */
function partsOf({ shares }: Pool, seat: Seat, place: number): number {
  return shares === undefined ? 1 : shares[departmentOf(place, seat)];
}

/** The part of the pool that falls to the person in a seat, by role alone. */
function byRole(terms: Pool, seat: Seat): number {
  const people = headcount(terms, seat);
  let all = 0;
  for (let place = 0; place < people; place++) all += partsOf(terms, seat, place);
  return all === 0 ? 0 : partsOf(terms, seat, 0) / all;
}

/** The same by role and contribution; values hold what fills the pool, then each sharer's contribution, one's own first. */
function byContribution(terms: Pool, values: ArrayLike<number>, seat: Seat): number {
  const people = headcount(terms, seat);
  let own = 0;
  let all = 0;
  for (let place = 0; place < people; place++) {
    const parts = partsOf(terms, seat, place) * power(aboveNothing(values[1 + place]!), terms.by!.exponent);
    if (place === 0) own = parts;
    all += parts;
  }
  return all === 0 ? byRole(terms, seat) : own / all;
}

/** A share of the result that is the same whoever brought it. */
class FixedShare implements Pay {
  private readonly share: number;

  constructor(share: number) {
    this.share = share;
  }

  of(values: ArrayLike<number>): number {
    return this.share * Math.max(0, values[0]!);
  }
}

/** A share of a common result, divided among those it is for; a loss empties the pool and takes nothing back, and may be carried. */
export const pool = {
  type: "pool",
  title: "Shared pool",
  sentence:
    "Puts a share of a company's or department's result into a pool and splits it equally, by role or by contribution.",
  schema,
  scale: "share",
  carrying,
  reads: (terms, seat) => {
    const filled: Reading = { metric: terms.metric, unit: unitOf(terms.scope, seat) };
    const { by } = terms;
    return by === undefined
      ? [filled]
      : [filled, ...sharersOf(seat, isForAll(terms)).map((unit) => ({ metric: by.metric, unit }))];
  },
  pay: (terms, seat): PayFunction | Pay => {
    const share = stated(terms.share);
    if (terms.by !== undefined)
      return (values, carried) =>
        share * Math.max(0, netOf(terms, values[0]!, carried)) * byContribution(terms, values, seat);
    if (carriesNegative(terms)) {
      const mine = share * byRole(terms, seat);
      return (values, carried) => mine * Math.max(0, netOf(terms, values[0]!, carried));
    }
    return new FixedShare(share * byRole(terms, seat));
  },
  carry: (terms, values, _seat, carried) => lackOf(terms, values[0]!, carried),
} as const satisfies Component<Pool>;
