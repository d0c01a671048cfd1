import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { ComponentTerms } from "../../src/model/incentives/component.ts";
import { carryOf, openingOf, payOf, readingsOf } from "../../src/model/incentives/payroll.ts";
import { componentsSchema } from "../../src/model/incentives/plan-schema.ts";
import { seatsFor } from "../model/incentives/seats.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/pay-plans.md", import.meta.url)), "utf8");

/** The usual company's six marketers and eight reps; the page speaks of a rep wherever a component is for both. */
const seats = seatsFor(6, 8);
const seatOf = ({ for: group }: ComponentTerms) => seats[group === "marketing" ? 0 : 6]!;

/** An example: one component, and lines of results (and a period, where it goes from one to the next) with what they pay. */
interface Example {
  readonly yaml: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

const cells = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

const examples: readonly Example[] = [...page.matchAll(/```yaml\n(- [\s\S]*?)```\n\n((?:\|.*\n)*)/g)]
  .map(([, yaml, table]) => {
    const [head, , ...lines] = table!.trim().split("\n").map(cells);
    return { yaml: yaml!, head: head!, lines };
  })
  .filter(({ lines }) => lines.length > 0);

const sole = (yaml: string): ComponentTerms => {
  const [terms, ...others] = componentsSchema.parse(parse(yaml)) as readonly ComponentTerms[];
  expect(others).toEqual([]);
  return terms!;
};

test("examples were found at all", () => {
  expect(examples.length).toBeGreaterThan(15);
});

describe.each(examples)("$yaml", ({ yaml, head, lines }) => {
  const terms = sole(yaml);
  const seat = seatOf(terms);
  const isSeries = head[0] === "period";

  test("its table is about what it looks at", () => {
    const asked = readingsOf(terms, seat).map(({ metric, attainment }) => (attainment ? "score" : metric));
    const told = head.slice(isSeries ? 1 : 0, -1).map((name) => (name.endsWith(" score") ? "score" : name));
    expect(told).toEqual(asked);
  });

  test("it pays what the page says", () => {
    let carried = openingOf(terms, seat);
    const paid = lines.map((line) => {
      const values = line.slice(isSeries ? 1 : 0, -1).map(Number);
      const pay = payOf(terms, values, seat, carried);
      if (isSeries) carried = carryOf(terms, values, seat, carried);
      return pay;
    });
    expect(paid).toEqual(lines.map((line) => Number(line.at(-1))));
  });
});

test("every plan on the page can be read", () => {
  const [plans] = [...page.matchAll(/```yaml\n(plans:[\s\S]*?)```/g)].map(([, yaml]) => parse(yaml!).plans);
  expect(() => componentsSchema.parse(plans["next-year"].components)).not.toThrow();
});
