import { describe, expect, it } from "vitest";
import { flows } from "../../src/model/ledger/flows.ts";
import { FIRST_PERSON } from "../../src/model/ledger/units.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { isPriors } from "../../src/pilot/is-priors.ts";
import { somePriors } from "../model/people/some-priors.ts";

const company = companySchema.parse({ marketers: { count: 2 }, reps: { count: 3 } });
const run = Array.from({ length: FIRST_PERSON + 5 }, () => flows.map(() => 0));
const kept = { ...somePriors({ usual: () => 1 }, company), samples: [run, run] };
const holds = (value: unknown, of = company, fingerprint = "told") => isPriors(value, of, fingerprint);

describe("a pilot that was kept", () => {
  it("is one of the company that was measured, read from text as well", () => {
    expect(holds(kept)).toBe(true);
    expect(holds(JSON.parse(JSON.stringify(kept)))).toBe(true);
  });

  it("is none of another company, nor of one with another person or channel", () => {
    expect(holds(kept, company, "another")).toBe(false);
    expect(holds(kept, companySchema.parse({ marketers: { count: 2 }, reps: { count: 4 } }))).toBe(false);
    expect(holds({ ...kept, marketing: { ...kept.marketing, levers: [] } })).toBe(false);
  });

  it("is whole: without a unit, a flow or a number it is none", () => {
    expect(holds(undefined)).toBe(false);
    expect(holds({ ...kept, reference: kept.reference.slice(1) })).toBe(false);
    expect(holds({ ...kept, reference: kept.reference.map((row) => row.slice(1)) })).toBe(false);
    expect(holds({ ...kept, weeklyLuck: kept.weeklyLuck.slice(1) })).toBe(false);
    expect(holds({ ...kept, samples: [run.slice(1)] })).toBe(false);
    expect(holds({ ...kept, runs: Number.NaN })).toBe(false);
    expect(holds({ ...kept, open: undefined })).toBe(false);
    expect(holds({ ...kept, open: { ...kept.open, last: { count: 1 } } })).toBe(false);
    const { slope } = kept.sales;
    expect(holds({ ...kept, sales: { ...kept.sales, slope: slope.slice(1) } })).toBe(false);
    expect(holds({ ...kept, sales: { ...kept.sales, slope: slope.map((units) => units.slice(1)) } })).toBe(
      false,
    );
  });
});
