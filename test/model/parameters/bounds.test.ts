import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { effortChannelSchema, inboundChannelSchema } from "../../../src/model/parameters/channel.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";

interface Bounded {
  /** Where a scenario states it. */
  readonly path: string;
  readonly name: string;
  readonly unit: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

type Field = Partial<Bounded> & {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Field>>;
};

/** All numbers below a group, by name; lists of numbers are not among them. */
function numbersIn(group: Field, inside: string): readonly Bounded[] {
  return Object.entries(group.properties ?? {}).flatMap(([name, field]) => {
    const path = `${inside}.${name}`;
    return [
      ...(field.unit === undefined || field.type === "array" ? [] : [{ ...field, name, path } as Bounded]),
      ...numbersIn(field, path),
    ];
  });
}

const schema = (of: z.ZodType) => z.toJSONSchema(of, { io: "input" }) as Field;
const all = [
  ...numbersIn(schema(companySchema), "company"),
  ...[effortChannelSchema, inboundChannelSchema].flatMap((of) =>
    numbersIn(schema(of), "company.channels.<name>"),
  ),
];

/** Shares that may not be all, or not nothing, and those that are held against something that they can exceed. */
const narrower: Readonly<Record<string, readonly [number, number]>> = {
  responseWithoutNeed: [0, 0.95],
  responseWithNeed: [0, 0.95],
  continuation: [0, 0.99],
  budgetBias: [0, 0.5],
  budgetFloor: [0.05, 0.5],
  suspectedFall: [0.01, 0.9],
  budgetShare: [0.05, 0.95],
  blameBudgetCost: [0, 0.5],
  deepestDiscount: [0, 0.95],
  reachFirst: [0.01, 1],
  reachKept: [0.1, 1],
  signsFor: [0.001, 1],
  helpFull: [0.01, 1],
};
const wider: Readonly<Record<string, readonly [number, number]>> = {
  planOfResult: [0.01, 10],
  evidenceNoise: [0, 10],
  sessionNeed: [0, 2],
  mqlInflation: [0, 5],
  scoreNoise: [0, 2],
  blameThreshold: [0, 2],
  expectationSpread: [0, 1000],
};

describe("the bounds of the model's numbers", () => {
  it("are nothing and all of it for what is a part of something, unless it says otherwise", () => {
    const parts = all.filter(({ unit }) => /^(share\b.*|fit|score|probability|stance, 0 to 1)$/.test(unit));
    expect(parts.length).toBeGreaterThan(50);
    const told = parts.map(({ name, minimum, maximum }) => [name, minimum, maximum]);
    expect(told).toEqual(parts.map(({ name }) => [name, ...(narrower[name] ?? wider[name] ?? [0, 1])]));
  });

  it("hold what is assumed, and leave room on some side of it", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { name, default: start, minimum, maximum } of all) {
      if (start === undefined) continue;
      expect(start, name).toBeGreaterThanOrEqual(minimum);
      expect(start, name).toBeLessThanOrEqual(maximum);
      expect(minimum, name).toBeLessThan(maximum);
    }
  });

  it("and what is assumed are what docs/parameters.md says", () => {
    const rows = readFileSync("docs/parameters.md", "utf8").matchAll(/^\| `(company\.[^`]+)` \| (.*?) \|$/gm);
    const told = [...rows].map(([, path, cells]) => {
      const [start, , bounds] = cells!.replaceAll(/(?<=\d),(?=\d{3})/g, "").split(" | ");
      return [path, start, ...bounds!.replace(", whole", "").split(" to ")].join(" ");
    });
    for (const { path, default: start, minimum, maximum } of all) {
      const number = (value: number) =>
        value.toLocaleString("en-US", { maximumFractionDigits: 20, useGrouping: false });
      const its = [path, start === undefined ? "" : `\`${start}\``, number(minimum), number(maximum)];
      expect(told).toContain(its.join(" "));
    }
  });
});
