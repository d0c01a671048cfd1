import { describe, expect, it } from "vitest";
import { z } from "zod";
import { comparisonWords } from "../../src/language/comparison-words.ts";
import { payComponents } from "../../src/model/incentives/components/index.ts";

const words = comparisonWords("en");
const said = { market: "M", best: "A", runnerUp: "B", low: "+1K", high: words.money("+3K", "") };

describe("sentences of a comparison", () => {
  it("leave no blank where there is no currency", () => {
    const text = words.decided({ ...said, amount: words.money("2K", ""), months: 24 });
    expect(text).toBe(
      "M: A is better. Over 24 months it leaves 2K more profit after bonuses than B (95% interval +1K to +3K).",
    );
    expect(words.money("2K", "€")).toBe("2K\u00a0€");
  });

  it("know one month from several", () => {
    const company = { customers: "300", marketers: "1", reps: "2" };
    expect(words.company({ ...company, months: 1 })).toContain("for 1 month.");
    expect(words.openTwo({ ...said, amount: "2K", months: 1 })).toContain("Over 1 month A");
    expect(words.assumptions.pilot({ runs: "9", months: 1 })).toContain("over 1 month,");
    expect(words.company({ ...company, months: 2 })).toContain("for 2 months.");
  });
});

/** Every sentence and label of a catalogue by its path; a function is its own leaf. */
function leaves(entry: unknown, path = ""): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof entry !== "object" || entry === null) return [[path, entry]];
  return Object.entries(entry).flatMap(([name, one]) => leaves(one, `${path}/${name}`));
}

const russian = comparisonWords("ru");

/** Names and fixed values in a component's schema; what stands in a column of its own is left out. */
function termsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, enum: values = [] } = schema as { properties?: object; enum?: readonly string[] };
  const names = Object.keys(properties).filter((name) => !/^(type|for|period)$/.test(name));
  return [...names, ...values, ...Object.values(schema).flatMap(termsOf)];
}

describe("Russian sentences", () => {
  it("are there for every English one", () => {
    const paths = (entry: unknown) => leaves(entry).map(([path]) => path);
    const known = paths(russian);
    expect(paths(words).filter((path) => !known.includes(path))).toEqual([]);
    const more = known.filter((path) => !paths(words).includes(path));
    expect(more.filter((path) => !path.startsWith("/payTerms/"))).toEqual([]);
  });

  it("are Russian", () => {
    const sayings = leaves(russian).filter(
      ([path]) => !/^\/(differenceHead\/p|observedChart\/counts)$/.test(path),
    );
    const foreign = sayings.filter(([, leaf]) => typeof leaf === "string" && !/[а-яё]/i.test(leaf));
    expect(foreign).toEqual([]);
  });

  it("have a word for every term of pay", () => {
    const terms = payComponents.flatMap(({ schema }) => termsOf(z.toJSONSchema(schema, { io: "input" })));
    expect(terms).toContain("accelerator");
    expect(terms.filter((term) => !Object.hasOwn(russian.payTerms, term))).toEqual([]);
  });

  it("count months, trials and people in the form that each number asks for", () => {
    const company = { customers: "10\u00a0001", marketers: "1", reps: "2" };
    expect(russian.company({ ...company, months: 1 })).toMatch(
      /10\u00a0001\u00a0человека; срок\u00a0— 1\u00a0месяц\./,
    );
    const subtitle = (trials: string, months: number) =>
      russian.subtitle({ name: "n", software: "1", trials, months });
    expect(subtitle("21", 2)).toMatch(/ 2\u00a0месяца · по\u00a021\u00a0прогону /);
    expect(subtitle("60", 24)).toMatch(/ 24\u00a0месяца · по\u00a060\u00a0прогонов /);
    expect(subtitle("2", 5)).toMatch(/ 5\u00a0месяцев · по\u00a02\u00a0прогона /);
    expect(russian.trials({ done: "1" })).toContain("в\u00a01\u00a0прогоне.");
    expect(russian.trials({ done: "40" })).toContain("в\u00a040\u00a0прогонах.");
    expect(russian.interrupted({ done: "3", asked: "21" })).toContain("3 из\u00a021\u00a0прогона ");
  });

  it("put titles in guillemets, and one full stop after an abbreviation", () => {
    const p = { ...said, low: "−1\u00a0тыс.", high: "+3\u00a0тыс.", months: 24 };
    expect(russian.level(p)).toMatch(/планы «A» и\u00a0«B», .* до\u00a0\+3\u00a0тыс\.$/);
    expect(russian.metricOfPlan("Лиды", "Общий фонд")).toBe("Лиды, «Общий фонд»");
  });

  it("take a metric into a sentence, and leave abbreviations as they are", () => {
    expect(russian.changeOf("Давление на клиентов", "−3\u00a0%")).toBe("давление на\u00a0клиентов −3\u00a0%");
    expect(russian.changeOf("MQL", "+1\u00a0%")).toBe("MQL +1\u00a0%");
  });
});
