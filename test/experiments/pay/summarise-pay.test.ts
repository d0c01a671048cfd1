import { beforeAll, describe, expect, it } from "vitest";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { earnersOf } from "../../../src/experiments/pay/earners.ts";
import { payRows } from "../../../src/experiments/pay/pay-rows.ts";
import { yearlyPay } from "../../../src/experiments/pay/yearly-pay.ts";
import { flowIndex, flows } from "../../../src/model/ledger/flows.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { type Answer, compare, resultsOf } from "../ask.ts";

const read = scenarioFromText(`
name: pay
months: 4
trials: 3
company: { customers: { count: 2000 }, marketers: { count: 2, teamSize: 0.2 }, reps: { count: 3, teamSize: 0.2 }, decisions: { foresightMonths: 2 } }
plans:
  none: salary-only
  quota: quota
  contest: contest
  again: quota
markets: { healthy: healthy }
`);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { scenario } = read;

let made: Answer;
beforeAll(async () => {
  const { evaluate } = inProcessEngine();
  made = await compare(scenario, { evaluate, software: "0", people: true, pilotReplications: 2 });
}, 60_000);

const whole = (arm: string, role: string) =>
  made.findings.pay!.earned.find(
    (one) => one.arm === arm && one.role === role && one.third === null && one.person === null,
  )!;

describe("what people are paid", () => {
  it("is what the books say, person by person, unfinished periods included", () => {
    for (const { name, components } of made.findings.plans) {
      for (const result of resultsOf(made, name)) {
        const booked = result.pay.people.map((_, person) => {
          let sum = 0;
          for (let week = 0; week < result.weeks; week++) {
            const row = (week * result.units.length + 3 + person) * flows.length;
            sum += result.flowValues[row + flowIndex.salaries]! + result.flowValues[row + flowIndex.bonuses]!;
          }
          return (sum * 48) / result.weeks;
        });
        const paid = yearlyPay(result, components as never).map((parts) =>
          parts.reduce((sum, part) => sum + part, 0),
        );
        paid.forEach((one, person) => {
          expect(one).toBeCloseTo(booked[person]!, 6);
        });
      }
    }
  });

  it("has salary alone under salary alone, and what the pot was set to at usual behaviour", () => {
    const { pay } = made.findings;
    expect(whole("none.healthy", "sales")).toMatchObject({ mean: 48_000, low: 48_000, bandHigh: 48_000 });
    const atUsual = pay!.costs.map((cost) => cost.atUsual);
    const pot = scenario.company.money.bonusPot;
    expect(atUsual[0]).toBe(0);
    for (const cost of atUsual.slice(1)) expect(cost / pot).toBeCloseTo(1, 6);
  });

  it("changes by the same under the same plan of another name", () => {
    const changes = (plan: string) => made.findings.pay!.changes.filter((one) => one.plan === plan);
    expect(changes("quota").length).toBeGreaterThan(0);
    expect(changes("again").map(({ mean, gaining }) => [mean, gaining])).toEqual(
      changes("quota").map(({ mean, gaining }) => [mean, gaining]),
    );
  });

  it("costs the company what its people get", () => {
    for (const { arm, bonuses } of made.findings.pay!.costs) {
      const of = (role: "marketing" | "sales", people: number) =>
        people *
        whole(arm, role)
          .components.slice(1)
          .reduce((sum, { mean }) => sum + mean, 0);
      // Either sum was rounded to ten digits.
      expect(bonuses.mean).toBeCloseTo(of("marketing", 2) + of("sales", 3), 3);
    }
  });

  it("parts a department into thirds whose members change with the trial's luck", () => {
    const [first] = resultsOf(made, "none");
    const thirds = earnersOf(first!).filter(({ role, third }) => role === "sales" && third !== null);
    expect(thirds.map(({ third }) => third)).toEqual(["lowest", "middle", "highest"]);
    for (const result of resultsOf(made, "none")) {
      const ranked = thirds.flatMap(({ members }) => members(result));
      const ability = ranked.map((person) => result.pay.ability[person]!);
      expect(ability).toEqual(ability.toSorted((one, other) => one - other));
    }
    expect(earnersOf(first!).filter(({ role, third }) => role === "marketing" && third)).toEqual([]);
  });

  it("counts every finished quarter of every person once, in bins that add up to all", () => {
    const { attainment } = made.findings.pay!;
    const quota = attainment.filter(({ arm, third }) => arm === "quota.healthy" && third === null);
    expect(quota.map(({ role, of, cases }) => [role, of, cases])).toEqual([
      ["marketing", "quota", 2 * 3],
      ["sales", "quota", 3 * 3],
    ]);
    for (const { bins, made: made100, underHalf } of quota) {
      const sum = (from: number, to: number) => bins.slice(from, to).reduce((all, bin) => all + bin, 0);
      expect(sum(0, 21)).toBeCloseTo(1, 9);
      expect(sum(10, 21)).toBeCloseTo(made100.mean, 9);
      expect(sum(0, 5)).toBeCloseTo(underHalf.mean, 9);
    }
    const thirds = attainment.filter(({ arm, third }) => arm === "quota.healthy" && third !== null);
    expect(thirds.map(({ role, third, cases }) => [role, third, cases])).toEqual(
      ["lowest", "middle", "highest"].map((third) => ["sales", third, 3]),
    );
    expect(thirds.reduce((sum, { mean }) => sum + mean.mean / 3, 0)).toBeCloseTo(quota[1]!.mean.mean, 8);
    // Four months hold no whole year of a contest.
    expect(attainment.some(({ arm }) => arm === "contest.healthy")).toBe(false);
  });

  it("comes as rows whose components add up to the total", () => {
    const all = [...payRows(made.findings)].filter(({ plan, who }) => plan === "quota" && who === "rep 2");
    const rows = all.filter(({ type }) => !type.includes("more than under"));
    expect(rows.map(({ component, type }) => [component, type])).toEqual([
      [0, "total"],
      [1, "salary"],
      [3, "quota"],
    ]);
    expect(rows[1]!.mean + rows[2]!.mean).toBeCloseTo(rows[0]!.mean, 4);
  });

  it("comes as rows of who gains and how far people came, too, by third", () => {
    const rows = [...payRows(made.findings)].filter(
      ({ plan, role, who }) => plan === "quota" && role === "sales" && who === "highest third",
    );
    const { changes, attainment } = made.findings.pay!;
    const change = changes.find(
      ({ plan, role, third }) => plan === "quota" && role === "sales" && third === "highest",
    )!;
    const came = attainment.find(
      ({ arm, role, third }) => arm === "quota.healthy" && role === "sales" && third === "highest",
    )!;
    const told = (type: string) => rows.find((row) => row.type === type)!;
    expect(told("more than under none").mean).toBe(change.mean);
    expect(told("share earning more than under none").mean).toBe(change.gaining);
    expect([told("attainment").mean, told("attainment").component]).toEqual([came.mean.mean, 3]);
    expect(told("share at 100 % or more").mean).toBe(came.made.mean);
    expect(told("share under 50 %").mean).toBe(came.underHalf.mean);
  });
});
