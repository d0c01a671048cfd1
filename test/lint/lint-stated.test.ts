import { describe, expect, it } from "vitest";
import { lintStated } from "../../src/lint/lint-stated.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

type Given = Readonly<Record<string, unknown>>;

const salary = { type: "salary", perWeek: 1000 };
const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.05 };

/** What is said of a plan of a salary and some components, without any pilot. */
function foundIn(components: readonly Given[], around: Given = {}) {
  const plans = { plan: { components: [salary, ...components] } };
  const read = scenarioFromText(JSON.stringify({ name: "stated", months: 12, plans, ...around }));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return lintStated(read.scenario);
}

/** A company whose customers go on paying. */
const renewing = { company: { money: { recurringShare: 0.03 } } };

const rulesIn = (components: readonly Given[], around?: Given) =>
  foundIn(components, around).map(({ rule }) => rule);

it("does not advise a hundredth that is all of the money, too", () => {
  const terms = { ...commission, rate: 1.1e10 };
  expect(foundIn([terms])).toMatchObject([
    { rule: "typed-as-percent", remedy: { en: "write the share that is meant: 5% is `0.05`" }, mends: [] },
  ]);
});

describe("a share typed as per cent", () => {
  it.each([
    ["a rate on money", { ...commission, rate: 5 }, ["rate"], 0.05],
    ["all of the money", { ...commission, rate: 1 }, ["rate"], 0.01],
    ["a share of profit", { type: "pool", metric: "profit", share: 8 }, ["share"], 0.08],
    ["a spiff on money", { type: "spiff", metric: "highTicketBooked", amount: 2.5 }, ["amount"], 0.025],
    ["a clawback", { type: "clawback", for: "sales", rate: 10 }, ["rate"], 0.1],
    ["a tier's factor", { ...commission, tiers: [{ from: 1000, times: 150 }] }, ["tiers", 0, "times"], 1.5],
    [
      "a quota of what is usual",
      { type: "quota", for: "sales", metric: "deals", quotaOfReference: 90, bonus: 500 },
      ["quotaOfReference"],
      0.9,
    ],
    [
      "the threshold of a measure",
      { type: "scorecard", bonus: 500, measures: [{ metric: "booked", target: 9000, threshold: 70 }] },
      ["measures", 0, "threshold"],
      0.7,
    ],
    ["a gate on what is usual", { ...commission, gate: { ofReference: 70 } }, ["gate", "ofReference"], 0.7],
  ])("is found in %s, with the number that was meant", (_, terms, field, to) => {
    const found = foundIn([terms]);
    expect(found).toMatchObject([{ rule: "typed-as-percent", field, mends: [{ field, to }] }]);
    // "write 8.0% as `0.08`"
    const [, percent] = found[0]!.remedy.en.match(/^write ([\d.]+)% as `[\d.]+`$/)!;
    expect(Number(percent)).toBeCloseTo(100 * to, 6);
  });

  it("is told of a table once, with all its numbers", () => {
    const payout = [70, 100, 150].map((at) => ({ at, pays: at }));
    const quota = { type: "quota", for: "sales", metric: "deals", quota: 6, bonus: 900, payout };
    const [found, ...more] = foundIn([quota]);
    expect(more).toEqual([]);
    expect(found!.mends!.map(({ to }) => to)).toEqual([0.7, 0.7, 1, 1, 1.5, 1.5]);
    expect(found!.message.en).toMatch(/^`at: 70` is 7,?000%, .*, and so with 5 more in `payout`$/);
  });

  it.each([
    ["five per cent", commission],
    ["money for each deal", { type: "spiff", for: "sales", metric: "deals", amount: 250 }],
    ["a bonus for a quota of money", { type: "quota", for: "sales", metric: "booked", quota: 9, bonus: 900 }],
    ["two monthly payments for each that was sold", { ...commission, metric: "recurringWon", rate: 2 }],
    ["three times the rate above a threshold", { ...commission, tiers: [{ from: 1000, times: 3 }] }],
    [
      "a cap of 200 for a measure that has none",
      { type: "scorecard", bonus: 1, measures: [{ metric: "deals", target: 6 }] },
    ],
  ])("is not %s", (_, terms) => {
    expect(rulesIn([terms], renewing)).toEqual([]);
  });
});

describe("a threshold of what is stated lets pass what lies just on its other side", () => {
  it("twelve months of what recurs by the month", () => {
    const recurring = (rate: number) =>
      rulesIn([{ ...commission, metric: "recurringWon", rate }]).includes("typed-as-percent");
    expect([recurring(12), recurring(11.9)]).toEqual([true, false]);
  });

  it("ten times all of something", () => {
    const tier = (times: number) => rulesIn([{ ...commission, tiers: [{ from: 1000, times }] }]);
    expect([tier(10), tier(9.9)]).toEqual([["typed-as-percent"], []]);
  });

  it("half of what happens downstream", () => {
    const accepted = { type: "commission", for: "marketing", metric: "accepted", rate: 20 };
    const seeing = (visibility: number) => rulesIn([accepted], { company: { measurement: { visibility } } });
    expect([seeing(0.49), seeing(0.51)]).toEqual([["unseen-metric"], []]);
  });
});

describe("double counting", () => {
  it.each([
    ["the same rate twice", [commission, commission]],
    ["revenue beside bookings", [commission, { ...commission, metric: "revenue", rate: 0.02 }]],
    [
      "months that meet in one",
      [
        { ...commission, months: { to: 6 } },
        { ...commission, months: { from: 6 } },
      ],
    ],
    [
      "the same bonus twice",
      [1, 2].map((bonus) => ({ type: "quota", for: "sales", metric: "deals", quota: 5, bonus })),
    ],
  ])("is %s", (_, components) => {
    expect(rulesIn(components)).toEqual(["double-counting"]);
  });

  it.each([
    [
      "a rate in two halves of the year",
      [
        { ...commission, months: { to: 6 } },
        { ...commission, months: { from: 7 } },
      ],
    ],
    ["a part and its deferral", [commission, { ...commission, rate: 0.02, deferMonths: 12 }]],
    [
      "a part and the same one deferred under a malus",
      [
        commission,
        { ...commission, deferMonths: 6, malus: { metric: "complaints", scope: "company", above: 9 } },
      ],
    ],
    ["a commission and its clawback", [commission, { type: "clawback", for: "sales", rate: 0.05 }]],
    ["a rate and what lies above a threshold", [commission, { ...commission, threshold: 20_000 }]],
    [
      "a goal beside a rate",
      [commission, { type: "quota", for: "sales", metric: "booked", quota: 9, bonus: 5 }],
    ],
    [
      "an extra for a quarter",
      [
        { ...commission, metric: "deals", rate: 90 },
        { type: "spiff", for: "sales", amount: 40, months: { to: 3 } },
      ],
    ],
    ["the same for two departments", [commission, { ...commission, for: "marketing" }]],
    ["one's own result and the department's", [commission, { ...commission, scope: "department" }]],
  ])("is not %s", (_, components) => {
    expect(rulesIn(components)).toEqual([]);
  });
});

describe("pay out of proportion to the ticket", () => {
  const usual = { customers: { ticketMedian: 15_000 } };
  const paid = (perYear: number, company: Given = {}) =>
    foundIn([], {
      company: { ...usual, ...company },
      plans: { plan: { components: [{ type: "salary", for: "sales", perYear }] } },
    });

  it("is told above the 25.6 deals that such a rep usually closes in a year, less goods, and not below", () => {
    // 25.6 deals of 15,000, of which .65 is left.
    expect(paid(249_000)).toEqual([]);
    expect(paid(250_000)).toMatchObject([
      {
        rule: "pay-beyond-sales",
        component: 0,
        figures: { paid: expect.closeTo(250_000, 3), brought: expect.closeTo(249_600, 3) },
      },
    ]);
  });

  it("adds up salaries, full bonuses and target costs, for as long as they are paid", () => {
    const salary = { type: "salary", for: "sales", perYear: 150_000 };
    const quota = { type: "quota", for: "sales", period: "quarter", metric: "deals", quota: 6 };
    const found = (terms: Given) =>
      rulesIn([], { company: usual, plans: { plan: { components: [salary, terms] } } });
    expect(found({ ...quota, bonus: 24_000 })).toEqual([]);
    expect(found({ ...quota, bonus: 26_000 })).toEqual(["pay-beyond-sales"]);
    expect(found({ ...quota, bonus: 26_000, months: { to: 6 } })).toEqual([]);
    // Shared by eight.
    expect(found({ ...quota, targetCost: 790_000 })).toEqual([]);
    expect(found({ ...quota, targetCost: 800_000 })).toEqual(["pay-beyond-sales"]);
  });

  it("is reckoned with more customers for each, and not where the funnel is the file's own", () => {
    expect(paid(490_000, { customers: { ...usual.customers, count: 20_000 } })).toEqual([]);
    expect(paid(510_000, { customers: { ...usual.customers, count: 20_000 } })).toHaveLength(1);
    expect(paid(300_000, { selling: { logitBase: -1 } })).toEqual([]);
    expect(paid(300_000, { channels: { webinar: { kind: "effort" } } })).toEqual([]);
    expect(paid(300_000, { channels: { mailing: { costPerTouch: 3 } } })).toHaveLength(1);
  });

  it("is told of a pot of which a preset would pay more than people bring", () => {
    const pool = (bonusPot: number) =>
      rulesIn([], { company: { ...usual, money: { bonusPot } }, plans: { pool: "pool" } });
    expect(pool(294_000)).toEqual([]);
    expect(new Set(pool(29_400_000))).toEqual(new Set(["pay-beyond-sales"]));
  });
});

describe("a quota that the base month cannot reach in any quarter", () => {
  const quota = { type: "quota", for: "sales", period: "quarter", metric: "deals", bonus: 900 };
  const company = { customers: { ticketMedian: 15_000 } };
  const found = (terms: Given) => foundIn([{ ...quota, ...terms }], { company });

  it("is told from four times the usual on, and not below", () => {
    expect(found({ quota: 25.5 })).toEqual([]);
    expect(found({ quota: 25.6 })).toMatchObject([
      { rule: "quota-beyond-base", component: 1, field: ["quota"], figures: { quota: 25.6, usual: 6.4 } },
    ]);
    expect(found({ quota: 25.6, period: "year" })).toEqual([]);
  });

  it("is reckoned in money at the file's ticket, and for a department together", () => {
    const rules = (terms: Given) => found(terms).map(({ rule }) => rule);
    expect(rules({ metric: "booked", quota: 380_000 })).toEqual([]);
    expect(rules({ metric: "booked", quota: 390_000 })).toEqual(["quota-beyond-base"]);
    expect(rules({ metric: "booked", scope: "company", quota: 390_000 })).toEqual([]);
    expect(rules({ metric: "booked", scope: "company", quota: 3_200_000 })).toEqual(["quota-beyond-base"]);
    expect(rules({ for: "marketing", metric: "accepted", quota: 170 })).toEqual([]);
    expect(rules({ for: "marketing", metric: "accepted", quota: 180 })).toEqual(["quota-beyond-base"]);
    expect(rules({ quotaOfReference: 8 })).toEqual([]);
  });
});

describe("what is said without a pilot", () => {
  it("counts in months what is paid or settled too late for a run, and what it is too late for", () => {
    const late = { ...commission, deferMonths: 36 };
    const yearly = { type: "pool", period: "year", metric: "profit", share: 0.1 };
    const spring = { ...commission, months: { from: 13, to: 15 } };
    expect(foundIn([late])).toMatchObject([
      {
        message: { en: expect.stringMatching(/^is paid 36 months after it was earned, and a trial has 12:/) },
        remedy: { en: "give the scenario more than `months: 36`, or defer for less" },
        figures: { deferred: 36, months: 12 },
      },
    ]);
    expect(foundIn([yearly], { months: 6 })[0]).toMatchObject({
      message: { en: expect.stringMatching(/^is settled every 12 months, and a trial has 6:/) },
      remedy: { en: "give the scenario `months: 12` or more, or shorten the period" },
      figures: { weeks: 48, months: 6 },
    });
    expect(foundIn([spring])).toMatchObject([
      {
        message: { en: expect.stringMatching(/^pays from month 13 on, and a trial has 12:/) },
        figures: { month: 13, months: 12 },
      },
    ]);
    // What is paid with the last month is lived to see.
    expect(rulesIn([{ ...commission, deferMonths: 12 }])).toEqual([]);
    expect(rulesIn([yearly])).toEqual([]);
    expect(rulesIn([{ ...commission, months: { from: 12 } }])).toEqual([]);
  });

  it("is told of periods that no trial sees the end of, and of numbers that people count or cannot see", () => {
    const yearly = { type: "pool", period: "year", metric: "profit", share: 0.1 };
    expect(rulesIn([yearly], { months: 6 })).toEqual(["period-beyond-run"]);
    const mqls = { type: "commission", for: "marketing", metric: "mqls", rate: 20 };
    const accepted = { type: "commission", for: "marketing", metric: "accepted", rate: 20 };
    expect(rulesIn([mqls], { company: { measurement: "siloed" } })).toEqual(["self-counted"]);
    expect(rulesIn([accepted], { company: { measurement: "siloed" } })).toEqual(["unseen-metric"]);
  });

  it("is told of pay on renewals where the company has stated none", () => {
    const renewals = { ...commission, metric: "recurringWon" };
    expect(foundIn([renewals])).toMatchObject([{ rule: "no-renewals", component: 1 }]);
    expect(rulesIn([renewals], { company: { money: { recurringShare: 0.02 } } })).toEqual([]);
    expect(rulesIn([{ ...commission, metric: "revenue" }])).toEqual([]);
  });
});
