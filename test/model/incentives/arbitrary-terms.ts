import fc from "fast-check";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { componentOf, type payComponents } from "../../../src/model/incentives/components/index.ts";
import { componentSchema } from "../../../src/model/incentives/plan-schema.ts";

type Terms = ComponentTerms & Readonly<Record<string, unknown>>;
type PayType = (typeof payComponents)[number]["type"];

const upTo = (max: number) =>
  fc.integer({ min: 0, max: max * 1000 }).map((thousandths) => thousandths / 1000);
const scope = fc.constantFrom("person", "department", "company");
const optional = { requiredKeys: [] as never[] };
const tiers = fc
  .uniqueArray(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 4 })
  .chain((marks) =>
    fc.tuple(
      ...marks.sort((a, b) => a - b).map((from) => fc.record({ from: fc.constant(from), times: upTo(5) })),
    ),
  );

/** What each kind says beside its scale; the compiler asks for a line here when a component joins the list. */
const own: Readonly<Record<PayType, fc.Arbitrary<object>>> = {
  salary: fc.record({ perWeek: upTo(1e5) }),
  commission: fc
    .tuple(
      fc.record({ metric: fc.constant("booked"), scope }),
      fc.record({ tiers, cap: upTo(1e5) }, optional),
    )
    .map(([needed, more]) => ({ ...needed, ...more })),
  quota: fc
    .tuple(
      fc.record({ metric: fc.constant("booked"), scope, quota: fc.integer({ min: 1, max: 50_000 }) }),
      fc.record({ accelerator: upTo(5), cap: upTo(1e5) }, optional),
    )
    .map(([needed, more]) => ({ ...needed, ...more })),
  pool: fc.record({ metric: fc.constant("contribution"), scope: fc.constantFrom("company", "department") }),
  contest: fc.oneof(
    fc.constant({ metrics: { marketing: "mqls", sales: "deals" } }),
    fc.record({
      between: fc.constant("people"),
      metric: fc.constant("booked"),
      winners: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  clawback: fc.record({ scope, share: upTo(1) }),
  penalty: fc.record({ metric: fc.constant("optOuts"), scope, free: upTo(100) }),
};

const forWhom = fc.constantFrom("marketing", "sales", "everyone");
const period = fc.constantFrom("week", "month", "quarter", "year");

/** Terms of a kind of pay that its schema accepts, as it accepts them. */
export function termsOfType(type: PayType): fc.Arbitrary<Terms> {
  const { scale } = componentOf(type);
  const scaled = scale === undefined ? fc.constant({}) : fc.record({ [scale]: upTo(1e4) });
  const free = type === "salary" ? fc.constant({}) : fc.record({ for: forWhom, period });
  return fc
    .tuple(own[type], scaled, free)
    .map(([mine, scaling, rest]) => ({ type, ...rest, ...mine, ...scaling }))
    .map((input) => ("metrics" in input ? { ...input, for: "everyone" } : input))
    .map((input) => componentSchema.parse(input) as Terms);
}

/** As many results as a component reads, over which ties are common. */
export function resultsFor(count: number): fc.Arbitrary<readonly number[]> {
  const result = fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: -1e8, max: 1e8 }).map((thousandths) => thousandths / 1000),
  );
  return fc.array(result, { minLength: count, maxLength: count });
}
