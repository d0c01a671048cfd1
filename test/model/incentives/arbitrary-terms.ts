import fc from "fast-check";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { componentOf, type payComponents } from "../../../src/model/incentives/components/index.ts";
import type { modifiers } from "../../../src/model/incentives/modifiers/index.ts";
import { componentSchema } from "../../../src/model/incentives/plan-schema.ts";

export type Terms = ComponentTerms & Readonly<Record<string, unknown>>;
export type PayType = (typeof payComponents)[number]["type"];
export type ModifierField = (typeof modifiers)[number]["field"];

const upTo = (max: number) =>
  fc.integer({ min: 0, max: max * 1000 }).map((thousandths) => thousandths / 1000);
const above0 = (max: number) => upTo(max).map((value) => value + 0.001);
const scope = fc.constantFrom("person", "department", "company");
const optional = { requiredKeys: [] as never[] };
const ascending = (max: number, least = 1) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { minLength: least, maxLength: 4 })
    .map((marks) => marks.sort((a, b) => a - b));
const alongside = <T>(marks: fc.Arbitrary<readonly number[]>, one: (mark: number) => fc.Arbitrary<T>) =>
  marks.chain((all) => fc.tuple(...all.map(one)));
const tiers = alongside(ascending(50_000), (from) => fc.record({ from: fc.constant(from), times: upTo(5) }));
const threshold = fc.oneof(upTo(50_000), fc.record({ marketing: upTo(50_000), sales: upTo(50_000) }));
const negative = fc.constantFrom("carried", "forgotten");
const booked = { metric: fc.constant("booked"), scope };

/** What is needed, with some of what may be there. */
function joined<A extends object, B extends object>(needed: fc.Arbitrary<A>, more: fc.Arbitrary<B>) {
  return fc.tuple(needed, more).map(([one, other]) => ({ ...one, ...other }));
}

const measure = joined(
  fc.record({
    metric: fc.constantFrom("booked", "deals", "netBooked"),
    scope,
    target: fc.oneof(above0(1e4), fc.record({ marketing: above0(1e4), sales: above0(1e4) })),
  }),
  fc.record(
    { weight: above0(9), better: fc.constantFrom("higher", "lower"), threshold: upTo(2), floor: upTo(0.5) },
    optional,
  ),
);

/** What each kind says beside its scale; the compiler asks for a line here when a component joins the list. */
const own: Readonly<Record<PayType, fc.Arbitrary<object>>> = {
  salary: fc.record({ perWeek: upTo(1e5) }),
  commission: joined(
    fc.record(booked),
    fc.oneof(
      fc.record({ tiers, negative }, optional),
      fc.record({ tiers, retroactive: fc.boolean() }),
      joined(
        fc.record({ threshold }),
        fc.record({ tiers, shortfall: fc.constantFrom("free", "taken"), ratchet: upTo(1) }, optional),
      ),
    ),
  ),
  quota: joined(
    fc.record({ ...booked, quota: fc.integer({ min: 1, max: 50_000 }) }),
    fc.oneof(
      fc.record({ accelerator: upTo(5), ratchet: upTo(1) }, optional),
      fc.record({ accelerator: upTo(5), rebase: above0(2) }),
      fc.record({ accelerator: upTo(5), negative }),
      joined(
        fc.record({
          payout: alongside(ascending(30), (at) => fc.record({ at: fc.constant(at / 10), pays: upTo(3) })),
        }),
        fc.record({ shape: fc.constantFrom("linear", "steps") }, optional),
      ),
    ),
  ),
  scorecard: fc.record({ measures: fc.array(measure, { minLength: 1, maxLength: 3 }) }),
  spiff: joined(
    fc.record({ metric: fc.constantFrom("deals", "highTicketDeals"), scope }),
    fc.record({ first: upTo(20) }, optional),
  ),
  pool: joined(
    fc.record({
      metric: fc.constant("contribution"),
      scope: fc.constantFrom("company", "department"),
    }),
    fc.oneof(
      fc.record({ shares: fc.record({ marketing: above0(5), sales: above0(5) }), negative }, optional),
      fc.record({
        split: fc.constant("contribution"),
        by: fc.record({ metric: fc.constant("booked"), exponent: fc.constantFrom(0.5, 1, 2) }),
        shares: fc.record({ marketing: above0(5), sales: above0(5) }),
      }),
    ),
  ),
  contest: fc.oneof(
    fc.record(
      {
        metrics: fc.constant({ marketing: "mqls", sales: "deals" }),
        handicap: fc.record({ marketing: upTo(1), sales: upTo(1) }, { requiredKeys: [] }),
      },
      { requiredKeys: ["metrics"] },
    ),
    fc.record({
      metrics: fc.constant({ marketing: "mqls", sales: "deals" }),
      award: fc.constant("proportion"),
    }),
    joined(
      fc.record({ between: fc.constant("people"), metric: fc.constant("booked") }),
      fc.oneof(
        fc.record({ winners: fc.integer({ min: 1, max: 4 }) }),
        fc.record({
          prizes: ascending(9).map((rising) => rising.toReversed()),
        }),
        fc.record({ award: fc.constant("proportion"), exponent: fc.constantFrom(0.5, 1, 2) }),
      ),
    ),
  ),
  clawback: fc.record({ scope, share: upTo(1) }),
  penalty: fc.record({ metric: fc.constant("optOuts"), scope, free: upTo(100) }),
};

/** A setting of each modifier, with what it needs beside it; the compiler asks for a line when one joins the list. */
const settings: Readonly<Record<ModifierField, fc.Arbitrary<object>>> = {
  months: fc.record({ months: fc.record({ from: fc.constantFrom(1, 13), to: fc.constantFrom(24, 36) }) }),
  gate: fc.record({ gate: fc.record({ metric: fc.constantFrom("booked", "deals"), from: threshold }) }),
  multiplier: fc.record({
    multiplier: fc.record({
      metric: fc.constantFrom("deals", "discount"),
      scope,
      steps: alongside(ascending(50_000, 2), (from) =>
        fc.record({ from: fc.constant(from), times: upTo(5) }),
      ),
      shape: fc.constantFrom("steps", "linear"),
    }),
  }),
  cap: fc.record({ cap: upTo(1e5).map((most) => most + 2e4) }),
  floor: fc.record({ floor: upTo(1e4) }),
  floorMonths: fc.record({ floor: upTo(1e4), floorMonths: fc.constantFrom(12, 24) }),
  draw: fc.record({ draw: upTo(1e4) }),
  deferMonths: fc.record({ deferMonths: fc.integer({ min: 1, max: 36 }) }),
  malus: fc.record({
    deferMonths: fc.integer({ min: 12, max: 36 }),
    malus: joined(
      fc.record({ metric: fc.constantFrom("churned", "complaints") }),
      fc.oneof(
        fc.record({ above: upTo(10), share: upTo(1) }),
        fc.record({ below: upTo(10), share: upTo(1) }),
      ),
    ),
  }),
};

const forWhom = fc.constantFrom("marketing", "sales", "everyone");
const period = fc.constantFrom("week", "month", "quarter", "year");

function inputOfType(type: PayType): fc.Arbitrary<object> {
  const { scale } = componentOf(type);
  const scaled = scale === undefined ? fc.constant({}) : fc.record({ [scale]: upTo(1e4) });
  const free = type === "salary" ? fc.constant({}) : fc.record({ for: forWhom, period });
  return fc
    .tuple(own[type], scaled, free)
    .map(([mine, scaling, rest]) => ({ type, ...rest, ...mine, ...scaling }))
    .map((input) => ("metrics" in input ? { ...input, for: "everyone" } : input));
}

const carriesItself = (input: object) =>
  "ratchet" in input || "rebase" in input || ("negative" in input && input.negative === "carried");

const parsed = (input: object) => componentSchema.parse(input) as Terms;

/** Terms of a kind of pay that its schema accepts, as it accepts them; without modifiers. */
export function termsOfType(type: PayType): fc.Arbitrary<Terms> {
  return inputOfType(type).map(parsed);
}

/** The same with a modifier and what it needs; of terms that carry something already none that carries, too. */
export function modifiedTerms(type: PayType, field: ModifierField): fc.Arbitrary<Terms> {
  return fc
    .tuple(inputOfType(type), settings[field])
    .filter(([input]) => !/^(draw|malus)$/.test(field) || !carriesItself(input))
    .map(([input, setting]) => parsed({ ...input, ...setting }));
}

/** The same with several modifiers at once. */
export function muchModifiedTerms(type: PayType, fields: readonly ModifierField[]): fc.Arbitrary<Terms> {
  return fc
    .tuple(inputOfType(type), ...fields.map((field) => settings[field]))
    .filter(([input]) => !carriesItself(input))
    .map((all) => parsed(Object.assign({}, ...all)));
}

/** As many results as a component reads, over which ties are common. */
export function resultsFor(count: number): fc.Arbitrary<readonly number[]> {
  const result = fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: -1e8, max: 1e8 }).map((thousandths) => thousandths / 1000),
  );
  return fc.array(result, { minLength: count, maxLength: count });
}
