import { z } from "zod";
import { type Department, departments } from "../../ledger/units.ts";
import type { Component } from "../component.ts";
import { attainmentOf, reaches } from "../in-decimals.ts";
import { modifierFields, modifierRules } from "../modifiers/index.ts";
import { carriesNegative, lackOf, negative, netOf } from "../negative.ts";
import { atMostOne, exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import type { Seat } from "../seat.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, share, targetCost } from "../term-fields.ts";
import { multipleOf, ofUsual, threshold, thresholdFor } from "../threshold.ts";
import { unitOf } from "../unit-of.ts";

const tier = z
  .strictObject({
    from: threshold("The result of a period above which this tier applies").optional(),
    ofReference: ofUsual("The result above which this tier applies").optional(),
    times: amount(
      "What a unit above it pays, as a multiple of the base rate: 1.5 is an accelerator, 0 a stop",
    ),
  })
  .check(...exactlyOne("from", "ofReference"))
  .meta({
    description: "A tier: what lies above it is paid at its rate, or the whole result if `retroactive`",
    ...exactlyOneOf(["from", "ofReference"]),
  });

/** A step of the commission table. */
export type Tier = z.output<typeof tier>;

const carrying = ["ratchet", "negative"] as const;

const schema = z
  .strictObject({
    type: z.literal("commission"),
    for: recipients,
    period: payPeriod("month"),
    metric: metricName("that it pays on"),
    scope: resultOf,
    rate: amount("Money for each unit of the metric; on a money metric a share, .05 being 5 %").optional(),
    targetCost,
    tiers: z
      .array(tier)
      .min(1, "leave `tiers` out for a single rate")
      .max(100)
      .optional()
      .meta({ description: "Tiers above the base rate, ascending: each pays what lies above it (a kink)" }),
    retroactive: z.boolean().optional().meta({
      description:
        "Whether a tier's rate holds for the whole result from the first unit on (a cliff); no unless given",
    }),
    threshold: threshold("Only what lies above this result of a period is paid").optional(),
    thresholdOfReference: ofUsual("Only what lies above this result of a period is paid").optional(),
    shortfall: z.enum(["free", "taken"]).optional().meta({
      description:
        "What is missing to the threshold: nothing happens (free, unless given), or it is taken at the rate",
    }),
    ratchet: share(
      "The next threshold lies by this share of the way from the old one to the last result: the ratchet",
    ).optional(),
    negative,
    ...modifierFields,
  })
  .check(
    ...exactlyOne("rate", "targetCost"),
    ...atMostOne("threshold", "thresholdOfReference"),
    rule(
      ["tiers"],
      "tiers",
      "tiers must ascend: each `from` above the one before, the first above 0",
      (terms) => isAscending(terms.tiers),
    ),
    rule(
      ["tiers", "retroactive"],
      "retroactive",
      "`retroactive` says how `tiers` pay: give some",
      (terms) => terms.retroactive !== true || terms.tiers !== undefined,
    ),
    needsThreshold("shortfall"),
    needsThreshold("ratchet"),
    rule(
      ["shortfall", "negative"],
      "negative",
      "what lies below the threshold is taken already (`shortfall: taken`): take it or carry it, not both",
      (terms) => terms.shortfall !== "taken" || !carriesNegative(terms),
    ),
    ...modifierRules(carrying),
  )
  .meta({
    description: "A rate on a metric, with tiers and a threshold where wanted",
    ...exactlyOneOf(["rate", "targetCost"]),
  });

/** Terms of a commission. */
export type Commission = z.output<typeof schema>;

function needsThreshold(field: string) {
  return rule<Readonly<Record<string, unknown>>>(
    [field, "threshold", "thresholdOfReference"],
    field,
    `\`${field}\` is about a \`threshold\`: give one`,
    (terms) =>
      terms[field] === undefined || terms.threshold !== undefined || terms.thresholdOfReference !== undefined,
  );
}

function isAscending(tiers: readonly Tier[] = []): boolean {
  const ascends = (markOf: (tier: Tier) => number | undefined) =>
    tiers.every((one, place) => {
      const before = place === 0 ? 0 : markOf(tiers[place - 1]!);
      const here = markOf(one);
      return here !== undefined && before !== undefined && here > before;
    });
  if (tiers.some(({ ofReference }) => ofReference !== undefined)) return ascends((one) => one.ofReference);
  return departments.every((department) =>
    ascends(({ from }) => (from === undefined ? undefined : thresholdFor(from, department))),
  );
}

/** A result counted at the base rate's multiples, tier by tier. */
function weighted(result: number, tiers: readonly Tier[] | undefined, department: Department): number {
  let sum = 0;
  let from = 0;
  let times = 1;
  const count = tiers === undefined ? 0 : tiers.length;
  for (let step = 0; step < count; step++) {
    const next = tiers![step]!;
    const mark = thresholdFor(next.from ?? 0, department);
    if (result <= mark) break;
    sum += (mark - from) * times;
    from = mark;
    times = next.times;
  }
  return sum + (result - from) * times;
}

/** The multiple of the base rate that the whole result is paid at. */
function timesOf(result: number, tiers: readonly Tier[] = [], department: Department): number {
  let times = 1;
  for (const tier of tiers) if (reaches(result, thresholdFor(tier.from ?? 0, department))) times = tier.times;
  return times;
}

/** What of a result counts above where counting begins, at multiples of the base rate. */
function counted(
  { tiers, retroactive }: Commission,
  result: number,
  above: number,
  { department }: Seat,
): number {
  if (retroactive) return (result - above) * timesOf(result, tiers, department);
  return above === 0
    ? weighted(result, tiers, department)
    : weighted(result, tiers, department) - weighted(above, tiers, department);
}

/** The threshold of a period: as it is stated, or what the ratchet has made of it; 0 where there is none. */
function thresholdOf({ threshold = 0, ratchet }: Commission, { department }: Seat, carried: number): number {
  return ratchet === undefined ? thresholdFor(threshold, department) : carried;
}

/** Money for each unit of a metric, or of what lies above a threshold; a negative result pays nothing, and may be carried. */
export const commission = {
  type: "commission",
  title: "Commission",
  sentence:
    "Pays a rate on a metric or on what lies above a threshold, with tiers (accelerators) where wanted.",
  schema,
  keptByLeavers: true,
  mayTake: ({ shortfall }) => shortfall === "taken",
  scale: "rate",
  carrying,
  settle: ({ thresholdOfReference, ...terms }, usual) => {
    const one = (field: string) => usual(terms.metric, terms.scope, field);
    const isRelative = terms.tiers?.some(({ ofReference }) => ofReference !== undefined);
    return {
      ...terms,
      ...(thresholdOfReference !== undefined && {
        threshold: multipleOf(one("thresholdOfReference"), thresholdOfReference),
      }),
      ...(isRelative && {
        tiers: terms.tiers!.map(({ ofReference = 1, times }) => ({
          from: multipleOf(one("tiers"), ofReference),
          times,
        })),
      }),
    };
  },
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  attainment: (terms, values, seat, carried) => {
    const asked = thresholdOf(terms, seat, carried);
    return asked > 0 ? attainmentOf(netOf(terms, values[0]!, carried), asked) : Number.NaN;
  },
  pay: (terms, seat) => {
    const rate = stated(terms.rate);
    if (terms.threshold === undefined)
      return (values, carried) =>
        rate * counted(terms, Math.max(0, netOf(terms, values[0]!, carried)), 0, seat);
    return (values, carried) => {
      const result = netOf(terms, values[0]!, carried);
      const owed = rate * counted(terms, result, thresholdOf(terms, seat, carried), seat);
      return terms.shortfall === "taken" ? owed : Math.max(0, owed);
    };
  },
  opening: (terms, seat) =>
    carriesNegative(terms) ? 0 : thresholdFor(terms.threshold ?? 0, seat.department),
  carry: (terms, values, _seat, carried) =>
    carriesNegative(terms)
      ? lackOf(terms, values[0]!, carried)
      : carried + (terms.ratchet ?? 0) * (values[0]! - carried),
} as const satisfies Component<Commission>;
