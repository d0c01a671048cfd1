import { describe, expect, it } from "vitest";
import { comparisonWords } from "../../../src/experiments/sections/comparison-words.ts";
import { said as inLanguage } from "../../../src/language/said.ts";

const words = comparisonWords;

describe("sentences of a comparison", () => {
  it("leave no blank where there is no currency", () => {
    expect(words.money("2K", "")).toBe("2K");
    expect(words.money("2K", "€")).toBe("2K\u00a0€");
  });

  it("know one month from several", () => {
    const company = { customers: "300", marketers: "1", reps: "2" };
    expect(words.company({ ...company, months: 1 })).toContain("for 1 month.");
    expect(words.assumptions.pilot({ runs: "9", months: 1 })).toContain("over 1 month,");
    expect(words.company({ ...company, months: 2 })).toContain("for 2 months.");
  });

  it("tell batches from one pilot", () => {
    expect(words.trials({ done: "60", batches: 10 })).toContain("in 60 trials, in 10 batches of people who");
    expect(words.trials({ done: "60", batches: 1 })).toContain("of people who all learned from one pilot.");
  });
});

const russian = inLanguage("ru", "comparison", comparisonWords);

describe("Russian sentences", () => {
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
    expect(russian.trials({ done: "1", batches: 1 })).toContain("в\u00a01\u00a0прогоне:");
    expect(russian.trials({ done: "40", batches: 10 })).toContain(
      "в\u00a040\u00a0прогонах, серий\u00a0— 10:",
    );
    expect(russian.interrupted({ done: "3", asked: "21" })).toContain("3 из\u00a021\u00a0прогона ");
  });

  it("put titles in guillemets", () => {
    expect(russian.metricOfPlan("Лиды", "Общий фонд")).toBe("Лиды, «Общий фонд»");
  });

  it("take a metric into a sentence, and leave abbreviations as they are", () => {
    expect(russian.changeOf("Давление на клиентов", "−3\u00a0%")).toBe("давление на\u00a0клиентов −3\u00a0%");
    expect(russian.changeOf("MQL", "+1\u00a0%")).toBe("MQL +1\u00a0%");
  });
});
