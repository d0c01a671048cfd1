import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../../src/model/ledger/flows.ts";
import { COMPANY, FIRST_PERSON, MARKETING, SALES } from "../../../src/model/ledger/units.ts";
import { leversOf } from "../../../src/model/levers/role-levers.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { believedSlope, usualFlow } from "../../../src/model/people/believed-slopes.ts";
import { between } from "../../between.ts";
import { somePriors } from "./some-priors.ts";

const seeing = (visibility: number) =>
  companySchema.parse({ marketers: { count: 3 }, reps: { count: 4 }, measurement: { visibility } });

/** A marketer's mailing brings MQLs that hardly become deals; the whole role's brings fewer still, by spill. */
const priors = somePriors({
  slope: (lever, reached, flow) => {
    if (lever !== "mailing") return 0;
    const self = { mqls: 10, deals: 0.2, leads: 40 }[flow as string] ?? 0;
    const whole = { mqls: 9, deals: 0.1, leads: 36 }[flow as string] ?? 0;
    const onSales = { deals: -0.3 }[flow as string] ?? 0;
    return { self, company: whole, marketing: whole, sales: onSales }[reached];
  },
  bend: (lever, reached, flow) => {
    if (flow !== "leads") return 0;
    return { mailing: -5, bar: reached === "self" ? -8 : 3 }[lever] ?? 0;
  },
  usual: (kind, flow) => {
    const share = { company: 1, marketing: 1, sales: 1, marketer: 1 / 3, rep: 1 / 4 }[kind];
    if (kind === "rep" && flow === "mqls") return 0;
    return share * ({ mqls: 30, deals: 3, leads: 90 }[flow as string] ?? 0);
  },
});

const mailing = priors.marketing.levers.indexOf("mailing");
const bar = priors.marketing.levers.indexOf("bar");
const marketer = {
  number: 1,
  role: "marketer",
  department: "marketing",
  place: 1,
  repertoire: leversOf(seeing(1), "marketer").repertoire,
} as const;
const believed = (visibility: number, unit: number, flow: Flow, lever = mailing) =>
  believedSlope(priors, seeing(visibility), marketer, lever, unit, flow);

describe("where the whole funnel is seen", () => {
  it("people believe what the pilot found: their own part, and what it does to everybody else as spill", () => {
    expect(believed(1, FIRST_PERSON + 1, "deals")).toEqual({ own: 0.2, spill: 0, bend: 0 });
    expect(believed(1, COMPANY, "deals")).toEqual({ own: 0.2, spill: expect.closeTo(-0.1, 12), bend: 0 });
    expect(believed(1, MARKETING, "mqls")).toEqual({ own: 10, spill: -1, bend: 0 });
    expect(believed(1, SALES, "deals")).toEqual({ own: 0, spill: -0.3, bend: 0 });
  });

  it("what spills on the department falls on each colleague alike, what spills on the other on each of its people", () => {
    expect(believed(1, FIRST_PERSON + 0, "mqls")).toEqual({ own: 0, spill: -0.5, bend: 0 });
    expect(believed(1, FIRST_PERSON + 5, "deals").spill).toBeCloseTo(-0.3 / 4, 12);
  });
});

describe("where nothing is seen", () => {
  it("an MQL is an MQL: as many deals are believed to come of it as of any other", () => {
    // Ten more MQLs, of which one in ten is usually a deal.
    expect(believed(0, FIRST_PERSON + 1, "deals")).toEqual({ own: 1, spill: 0, bend: 0 });
    expect(believed(0, COMPANY, "deals").own + believed(0, COMPANY, "deals").spill).toBeCloseTo(1, 12);
  });

  it("people still know their own volume, and nothing of what they do to others", () => {
    expect(believed(0, FIRST_PERSON + 1, "mqls").own).toBe(10);
    expect(believed(0, MARKETING, "leads").own).toBe(40);
    expect(Math.abs(believed(0, MARKETING, "leads").spill)).toBe(0);
    for (const unit of [SALES, FIRST_PERSON, FIRST_PERSON + 5]) {
      expect(Math.abs(believed(0, unit, "deals").spill)).toBe(0);
    }
  });
});

describe("in between", () => {
  it("half of each is believed, and half of the spill", () => {
    expect(believed(0.5, FIRST_PERSON + 1, "deals").own).toBeCloseTo(0.5 * 0.2 + 0.5 * 1, 12);
    expect(believed(0.5, MARKETING, "mqls")).toEqual({ own: 10, spill: -0.5, bend: 0 });
    // The company: half of .1 and half of nine MQLs' usual deals, less one's own part of .6.
    const { own, spill } = believed(0.5, COMPANY, "deals");
    expect([own, spill]).toEqual([
      expect.closeTo(0.6, 12),
      expect.closeTo(0.5 * (0.5 * 0.1 + 0.5 * 0.9 - 0.6), 12),
    ]);
  });

  it("a belief moves straight from volume to truth as more is seen", () => {
    fc.assert(
      fc.property(between(0, 1), (visibility) => {
        const { own } = believed(visibility, FIRST_PERSON + 1, "deals");
        expect(own).toBeCloseTo(visibility * 0.2 + (1 - visibility) * 1, 10);
      }),
    );
  });
});

describe("second derivatives", () => {
  it("are believed of stances alone, and never above zero", () => {
    expect(believed(1, FIRST_PERSON + 1, "leads").bend).toBe(0);
    expect(believed(1, FIRST_PERSON + 1, "leads", bar).bend).toBe(-8);
    expect(believed(1, COMPANY, "leads", bar).bend).toBe(0);
  });
});

it("what is usual is told by the kind of unit", () => {
  const usual = [COMPANY, MARKETING, SALES, FIRST_PERSON, FIRST_PERSON + 3].map((unit) =>
    usualFlow(priors, seeing(1), unit, "mqls"),
  );
  expect(usual).toEqual([30, 30, 30, 10, 0]);
});

it("nothing is suggested by a volume that there never is", () => {
  const none = somePriors({ slope: (_, __, flow) => (flow === "mqls" ? 5 : 2) });
  const { own } = believedSlope(none, seeing(0), marketer, mailing, FIRST_PERSON + 1, "deals");
  expect(own).toBe(0);
});
