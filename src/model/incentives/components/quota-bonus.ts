import { z } from "zod";
import type { Component } from "../component.ts";
import { attainmentOf, reaches } from "../in-decimals.ts";
import { modifierFields, modifierRules } from "../modifiers/index.ts";
import { carriesNegative, lackOf, negative, netOf } from "../negative.ts";
import { exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, share, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

/** A quota that follows results never falls under this share of the first one: there must be something to divide by. */
const LEAST_QUOTA = 0.05;

const point = z
  .strictObject({
    at: amount("Attainment: the result over the quota, 1 being the quota").max(1000),
    pays: amount("What is paid there, as a share of the bonus"),
  })
  .meta({ description: "A point of the payout table" });

/** A point of the payout table. */
export type PayoutPoint = z.output<typeof point>;

const carrying = ["ratchet", "rebase", "negative"] as const;

const schema = z
  .strictObject({
    type: z.literal("quota"),
    for: recipients,
    period: payPeriod("quarter"),
    metric: metricName("that the quota is on"),
    scope: resultOf,
    quota: z
      .number()
      .gt(0, "a quota must be above 0")
      .max(1e12)
      .optional()
      .meta({ description: "The quota: the result of a period that earns the bonus" }),
    quotaOfReference: z
      .number()
      .gt(0, "a quota must be above 0")
      .max(100)
      .optional()
      .meta({ description: "The quota as a multiple of the usual result of a period: 1 is what is usual" }),
    bonus: amount("Money for a person who makes the quota in a period").optional(),
    targetCost,
    accelerator: amount(
      "What a unit above the quota pays, as a multiple of bonus over quota: 0 nothing, 2 double rate",
    ).default(0),
    payout: z
      .array(point)
      .min(1, "leave `payout` out for all of the bonus at the quota")
      .max(100)
      .optional()
      .meta({
        description:
          "Shares of the bonus by attainment, ascending: nothing below the first, no more above the last",
      }),
    shape: z.enum(["linear", "steps"]).optional().meta({
      description:
        "Between two points of `payout`: a straight line (linear, unless given) or the lower one's (steps)",
    }),
    ratchet: share(
      "The next quota lies by this share of the way from the old one to the last result: the ratchet",
    ).optional(),
    rebase: z.number().gt(0, "must be above 0").max(100).optional().meta({
      description:
        "The next quota is this multiple of the last result; never under a twentieth of the first quota",
    }),
    negative,
    ...modifierFields,
  })
  .check(
    ...exactlyOne("quota", "quotaOfReference"),
    ...exactlyOne("bonus", "targetCost"),
    rule(["payout"], "payout", "`payout` must ascend: each `at` above the one before", ({ payout = [] }) =>
      payout.every(({ at }, place) => place === 0 || at > payout[place - 1]!.at),
    ),
    rule(
      ["payout", "accelerator"],
      "accelerator",
      "`payout` says what is paid above the quota, too: leave out `accelerator`",
      ({ payout, accelerator }) => payout === undefined || accelerator === 0,
    ),
    rule(
      ["payout", "shape"],
      "shape",
      "`shape` says how `payout` runs from point to point: give some",
      ({ payout, shape }) => shape === undefined || payout !== undefined,
    ),
    ...modifierRules(carrying),
  )
  .meta({
    description: "A bonus for making a quota, with an accelerator above it or a payout table",
    ...exactlyOneOf(["quota", "quotaOfReference"], ["bonus", "targetCost"]),
  });

/** Terms of a quota bonus. */
export type QuotaBonus = z.output<typeof schema>;

/** The share of the bonus at a result by the payout table. */
function shareAt(
  result: number,
  quota: number,
  payout: readonly PayoutPoint[],
  shape: QuotaBonus["shape"],
): number {
  if (!reaches(result, payout[0]!.at * quota)) return 0;
  let place = 0;
  while (place + 1 < payout.length && reaches(result, payout[place + 1]!.at * quota)) place++;
  const { at, pays } = payout[place]!;
  const next = payout[place + 1];
  if (next === undefined || shape === "steps") return pays;
  return pays + ((next.pays - pays) * (result / quota - at)) / (next.at - at);
}

const follows = ({ ratchet, rebase }: QuotaBonus) => ratchet !== undefined || rebase !== undefined;

/** The quota of a period. */
function quotaOf(terms: QuotaBonus, carried: number): number {
  return follows(terms) ? carried : stated(terms.quota);
}

/** A lump at full attainment and an accelerated rate on what lies above it, or what a payout table says; nothing below. */
export const quotaBonus = {
  type: "quota",
  title: "Quota bonus",
  sentence:
    "Pays a lump once the quota is made and an accelerated rate above it, or by a table of attainment.",
  schema,
  scale: "bonus",
  carrying,
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  attainment: (terms, values, _seat, carried) =>
    attainmentOf(netOf(terms, values[0]!, carried), quotaOf(terms, carried)),
  pay: (terms) => {
    const bonus = stated(terms.bonus);
    const { payout, shape, accelerator } = terms;
    return (values, carried) => {
      const result = netOf(terms, values[0]!, carried);
      const quota = quotaOf(terms, carried);
      if (payout) return bonus * shareAt(result, quota, payout, shape);
      return reaches(result, quota) ? bonus * (1 + accelerator * (result / quota - 1)) : 0;
    };
  },
  opening: (terms) => (carriesNegative(terms) ? 0 : stated(terms.quota)),
  carry: (terms, values, _seat, quota) => {
    if (carriesNegative(terms)) return lackOf(terms, values[0]!, quota);
    const { ratchet = 0, rebase } = terms;
    const next = rebase === undefined ? quota + ratchet * (values[0]! - quota) : rebase * values[0]!;
    return Math.max(LEAST_QUOTA * stated(terms.quota), next);
  },
} as const satisfies Component<QuotaBonus>;
