import { describe, expect, it } from "vitest";
import type { PartView } from "../../src/lint/part-view.ts";
import { componentsSchema } from "../../src/model/incentives/plan-schema.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import type { Standpoint } from "../../src/pilot/standpoint.ts";
import { somePriors } from "../model/people/some-priors.ts";
import { booked, foundBy, part, standpoint } from "./a-part.ts";

const company = companySchema.parse({ marketers: { count: 3 }, reps: { count: 4 } });

/** What usually happens in a week to the whole company. */
const usually = (flows: Readonly<Record<string, number>>) => ({
  company,
  priors: somePriors({ usual: (_, flow) => flows[flow] ?? 0 }),
});

/** A rate for all, and more of it above the usual 1000. */
const rising = (rate: number, times: number) => (values: readonly number[]) =>
  rate * (values[0]! + (times - 1) * Math.max(0, values[0]! - 1000));

/** Somebody with two levers that are as dear to move. */
function withTwo(levers: readonly [string, string], more: object = {}): Standpoint {
  const repertoire = { levers: levers.map((name) => ({ name, low: 0, high: 1, curvature: 1000 })) };
  return { ...standpoint, repertoire, norms: Float64Array.of(0.5, 0.5), ...more } as unknown as Standpoint;
}

/** A direction with this cosine to the first of two levers. */
const at = (cosine: number): readonly number[] => [cosine, Math.sqrt(1 - cosine * cosine)];

describe("pay without limit", () => {
  // A quarter of 1000 a week falls to each of four reps, 1000 in a month: 1 for each that they book.
  const view = usually({ booked: 1000 });

  it("is dear from three quarters of what a unit brings", () => {
    const paying = (rate: number) => foundBy("unlimited-pay", [part(rising(rate, 1))], view).length;
    expect([paying(0.76), paying(0.74)]).toEqual([1, 0]);
  });

  it("is steep from 1.8 times the rate at which it sets in", () => {
    const marketing = (times: number) => part(rising(0.1, times), { department: "marketing" });
    const paying = (times: number) => foundBy("unlimited-pay", [marketing(times)], view).length;
    expect([paying(1.81), paying(1.79)]).toEqual([1, 0]);
    const rep = withTwo(["work", "discount"]);
    const results = [{ ...booked, effects: [100, 100] }];
    const discounted = (times: number) =>
      foundBy("discounted-accelerator", [part(rising(0.1, times), { results, standpoint: rep })], {
        ...view,
        worth: { sales: [0, 0], marketing: [0, 0] },
      }).length;
    expect([discounted(1.81), discounted(1.79)]).toEqual([1, 0]);
  });
});

describe("a clawback", () => {
  it("takes too much from a tenth above what was paid for it, and its remedy is the rate", () => {
    // Of 1000 booked a week 100 is lost; a twentieth of it had been paid.
    const view = usually({ booked: 1000, churnedEarly: 100 });
    const lost = { ...booked, metric: "churnedEarly", expected: 100, spread: 0 };
    const taking = (rate: number) => {
      const stated = componentsSchema.parse([
        { type: "commission", for: "sales", metric: "booked", rate: 0.05 },
        { type: "clawback", for: "sales", rate },
      ]);
      const paid = part(([value]) => 0.05 * value!);
      const taken = part(([value]) => -rate * value!, { place: 1, terms: stated[1]!, results: [lost] });
      return foundBy("clawback-without-pay", [paid, taken], { ...view, stated });
    };
    expect(taking(0.054)).toEqual([]);
    const [found] = taking(0.056);
    expect(found).toMatchObject({ component: 1, field: ["rate"], mends: [{ field: ["rate"] }] });
    // A month's 5 is 1.25 a week; 5.6 is 1.4.
    expect(found!.figures!.paid).toBeCloseTo(1.25, 9);
    expect(found!.figures!.taken).toBeCloseTo(1.4, 9);
    expect(found!.remedy.en).toBe("take back what was paid: `rate: 0.05` takes 1.24");
  });
});

describe("pay that points away", () => {
  const rep = withTwo(["work", "discount"]);
  const standpoints = { sales: rep, marketing: { ...rep, department: "marketing" } as Standpoint };
  const paying = (gradient: readonly number[], worth: readonly number[]) =>
    foundBy("off-profit", [part(([value]) => value!, { gradient, standpoint: rep })], {
      standpoints,
      worth: { sales: worth, marketing: [1, 0] },
    });

  it("from profit has a cosine to it under one half, and says whether it costs or brings the company something", () => {
    expect(paying(at(0.51), [1, 0])).toEqual([]);
    const [found] = paying(at(0.49), [1, 0]);
    expect(found!.message.en).toMatch(
      /^for a rep the cosine .* is 0\.490 .*‘.*’: \+\.1 of it pays .* brings the/,
    );
    expect(found!.field).toEqual(["metric"]);
    const [harmful] = paying([0.5, 0.8], [1, -1]);
    expect(harmful!.message.en).toMatch(/: \+\.1 of it pays .* a week and costs the company/);
    const [dear] = paying([500, 800], [1000, -1000]);
    expect(dear!.message.en).toContain("+.1 of it pays 80.0 a week and costs the company 100");
  });

  it("from profit is never laid on a bonus that pulls the other way, however little", () => {
    const bonus = part(([value]) => value!, { gradient: [10, 0], standpoint: rep });
    const fine = part(([value]) => -value!, { place: 1, gradient: [-60, 10], standpoint: rep });
    const found = foundBy("off-profit", [bonus, fine], {
      standpoints,
      worth: { sales: [1, 0], marketing: [1, 0] },
    });
    expect(found).toEqual([]);
  });

  it("from the other department has a cosine under −.1 to what that one is paid for", () => {
    // The first lever of a marketer brings what reps book; the second brings nothing.
    const priorsOf = (brings: number) =>
      somePriors({
        slope: (lever, reached, flow) =>
          lever === "content" && reached === "sales" && flow === "booked" ? brings : 0,
      });
    const paid = { sum: { booked: 1 } };
    const mind = { accounts: [{ standings: [{ metric: "booked", paid }] }] };
    const marketer = withTwo(["content", "ads"], {
      department: "marketing",
      role: "marketer",
      number: 0,
      mind,
      company,
    });
    const seller = withTwo(["work", "discount"], { role: "rep", number: 3, company, mind });
    const shared = { ...booked, unit: 2, whose: "shared" as const };
    const pulled = (cosine: number, brings = 1) => {
      const gradient = at(cosine).map((slope) => 1000 * slope);
      const own: Partial<PartView> = { department: "marketing", standpoint: marketer, gradient };
      const theirs: Partial<PartView> = {
        place: 1,
        results: [shared],
        standpoint: seller,
        gradient: [0, 0],
      };
      return foundBy(
        "pulling-apart",
        [part(([value]) => value!, own), part(([value]) => 100 * value!, theirs)],
        {
          company,
          priors: priorsOf(brings),
          standpoints: { sales: seller, marketing: marketer },
        },
      );
    };
    expect(pulled(-0.09)).toEqual([]);
    const [found] = pulled(-0.11);
    expect(found!.figures!.agreement).toBeCloseTo(-0.11, 9);
    // A tenth of 1000 · .11; and of 100 a unit, of which four reps book 1 more a week each.
    expect(found!.message.en).toContain(
      "by −.1 brings 11.0 a week and costs the other department 40.0 (cosine",
    );
    const [harmed] = pulled(0.11, -1);
    expect(harmed!.message.en).toContain(
      "by +.1 brings 11.0 a week and costs the other department 40.0 (cosine",
    );
  });
});

describe("no marginal pay", () => {
  const same = part(() => 500);
  const paying = part(([value]) => value!);
  const saying = (parts: readonly PartView[], unmet: readonly object[] = []) =>
    foundBy("no-marginal-pay", parts, { unmet } as object).map(({ message }) => message.en.split(" gets")[0]);

  it("is a bonus that comes to the same, or a plan in which nobody's result counts", () => {
    expect(saying([same, { ...paying, department: "marketing" }])).toEqual(["a rep"]);
    expect(saying([paying, { ...paying, department: "marketing" }])).toEqual([]);
    // Salary alone beside another department's bonuses is the commonest plan there is; for all it is none.
    const salary = { ...same, salary: true };
    expect(saying([salary, { ...paying, department: "marketing" }])).toEqual([]);
    expect(saying([salary, { ...salary, department: "marketing" }])).toHaveLength(2);
    expect(saying([salary, same, { ...paying, department: "marketing" }])).toEqual(["a rep"]);
  });

  it("is not told of a plan of which something cannot be set: what that would pay is not known", () => {
    expect(saying([same, { ...same, department: "marketing" }], [{}])).toEqual([]);
  });
});

describe("a company", () => {
  it("is made small to be quick where a rep closes fewer than one deal in a month of four weeks", () => {
    // Nothing is brought, so that salaries are above it.
    const saying = (dealsAWeek: number) =>
      foundBy("pay-above-result", [], { ...usually({ deals: dealsAWeek }), salary: 1000 }).map(
        ({ severity }) => severity,
      );
    expect(saying(0.99)).toEqual(["note"]);
    expect(saying(1.01)).toEqual([]);
  });
});

describe("a threshold that nobody gets to", () => {
  it("is put where results usually are, to three digits", () => {
    const [terms] = componentsSchema.parse([
      { type: "commission", for: "sales", metric: "booked", rate: 0.1, threshold: 2000 },
    ]);
    const idle = part(() => 0, { terms: terms!, results: [{ ...booked, expected: 1234.5 }] });
    const [found] = foundBy("never-moves", [idle], { stated: [terms!] });
    expect(found).toMatchObject({ severity: "warning", mends: [{ field: ["threshold"], to: 1230 }] });
  });
});

describe("a tier", () => {
  it("behind a gate is alive where a strong month opens the gate, and dead where none does", () => {
    const deals = { ...booked, metric: "deals", places: [1], expected: 3, spread: 1, least: 1, most: 6 };
    const found = (opens: number) => {
      const gate = { metric: "deals", from: opens };
      const [terms] = componentsSchema.parse([
        {
          type: "commission",
          for: "sales",
          metric: "booked",
          rate: 0.1,
          tiers: [{ from: 900, times: 2 }],
          gate,
        },
      ]);
      const gated = part(() => 0, { terms: terms!, results: [booked, deals] });
      return foundBy("dead-tier", [gated]).map(({ field }) => field);
    };
    expect(found(5)).toEqual([]);
    expect(found(7)).toEqual([["tiers", 0]]);
  });

  it("fades under a fifth of the rate before it", () => {
    const fading = (...times: readonly number[]) => {
      const tiers = times.map((one, place) => ({ from: 900 + 50 * place, times: one }));
      const [terms] = componentsSchema.parse([
        { type: "commission", for: "sales", metric: "booked", rate: 0.1, tiers },
      ]);
      return foundBy("fading-rate", [part(([value]) => value!, { terms: terms! })]).length;
    };
    expect([fading(0.19), fading(0.21)]).toEqual([1, 0]);
    // The second is held against the first, and not against the base rate.
    expect([fading(0.5, 0.09), fading(0.5, 0.11)]).toEqual([1, 0]);
  });
});
