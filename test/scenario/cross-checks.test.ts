import { describe, expect, it } from "vitest";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

const company = (terms: string) => told(scenarioFromText(`plan: pool\ncompany: ${terms}`, "x.yaml"));

describe("what is right by itself and impossible together", () => {
  it.each([
    [
      "{channels: {ads: {}, search: {kind: inbound, share: .7}, word: {kind: inbound, share: .4}}}",
      "x.yaml:2:11 company.channels: the shares of inbound channels add up to 1.1, more than all who are in need",
    ],
    [
      "{channels: {content: none, ads: none, mailing: none}}",
      "x.yaml:2:11 company.channels: has no channel: nobody could become a lead (keep one, or add one with 'kind: inbound')",
    ],
    [
      "{channels: {ads: {}, nurture: {}}}",
      "x.yaml:2:31 company.channels.nurture: 'nurture' is something else that people move: call the channel by another name",
    ],
    [
      "{staffing: {turnover: byPay, guaranteeMonths: 24}}",
      "x.yaml:2:56 company.staffing.guaranteeMonths: a guarantee must end within the run: it lasts 24 months, the run 24",
    ],
    [
      "{staffing: {turnover: byPay}, reps: {rampWeeks: 97}}",
      "x.yaml:2:58 company.reps.rampWeeks: is 97 weeks, longer than the run of 24 months (96 weeks): no newcomer would ever be past it",
    ],
    [
      "{reps: {workNorm: .9}}",
      "x.yaml:2:11 company.reps: the norms of work, help and lobby add up to 1.02 of a working day, more than there is",
    ],
    [
      "{marketers: {nurtureNorm: .5}}",
      "x.yaml:2:11 company.marketers: the norms of their channels, nurture, help and lobby add up to 1.04 of a working day, more than there is",
    ],
    [
      "{marketers: {crossCost: 21}}",
      "x.yaml:2:34 company.marketers.crossCost: must be less than effortCost, which is 21, not 21",
    ],
    [
      "{reps: {effortCost: 0.5}}",
      "x.yaml:2:11 company.reps.crossCost: must be less than effortCost, which is 0.5, not 0.98",
    ],
    [
      "{reps: {count: 2}, handoff: {assignment: territory, territoryShares: [.7, .4]}}",
      "x.yaml:2:62 company.handoff.territoryShares: shares add up to 1.1, not to 1",
    ],
    [
      "{reps: {count: 3}, handoff: {assignment: territory, territoryShares: [.6, .4]}}",
      "x.yaml:2:62 company.handoff.territoryShares: lists 2 shares for 3 reps (one for each rep, in their order)",
    ],
    [
      "{handoff: {assignment: performance, territorySpread: .4}}",
      "x.yaml:2:46 company.handoff.territorySpread: is of territories, but leads go by 'performance' (set assignment: territory, or leave it out)",
    ],
    [
      "{handoff: {routingDays: 30}}",
      "x.yaml:2:34 company.handoff.routingDays: must be less than mqlLifeDays, which is 30, not 30: every MQL would run out on its way",
    ],
    [
      "{selling: {paceGainDays: 8}}",
      "x.yaml:2:35 company.selling.paceGainDays: must be less than slowestPaceDays, which is 8, not 8",
    ],
    [
      "{selling: {cycleDays: {median: 60, p90: 40}}}",
      "x.yaml:2:50 company.selling.cycleDays.p90: must be at least the median, which is 60 days, not 40 (state both as calendar days)",
    ],
    [
      "{selling: {cycleDays: {median: 0, p90: 40}}}",
      "x.yaml:2:21 company.selling.cycleDays: says what nine in ten wins take, 40 days, and no median above 0",
    ],
  ])("%s", (terms, message) => {
    expect(company(terms)).toEqual([message]);
  });

  it("a market that would raise the need rate above certainty", () => {
    const text = "plan: pool\nmarket: booming\ncompany: {need: {ratePerDay: .9}}";
    expect(told(scenarioFromText(text, "x.yaml"))).toEqual([
      "x.yaml:3:30 company.need.ratePerDay: in market 'booming' more than one need a day would arise in each person from month 4 on",
    ]);
  });

  it.each([
    ["{type: season, months: [5e-324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}", "38 market.conditions.0.months"],
    ["{type: series, values: [0, 5e-324, 0]}", "38 market.conditions.0.values"],
  ])("a season or a series whose mean is too small for a number: %s", (condition, place) => {
    expect(told(scenarioFromText(`plan: pool\nmarket: {conditions: [${condition}]}`, "x.yaml"))).toEqual([
      `x.yaml:2:${place}: are so small that their mean counts as 0: multiply them all by the same number`,
    ]);
  });

  it("observations of what is not counted, not there, or longer than a trial", () => {
    const text = [
      "plan: pool",
      "months: 2",
      "observed:",
      "  - {metric: mqlz, months: [1]}",
      "  - {metric: winRate, months: [1]}",
      "  - {metric: mqls, market: helthy, months: [1]}",
      "  - {metric: mqls, months: [1, 2, 3]}",
    ].join("\n");
    expect(told(scenarioFromText(text, "x.yaml"))).toEqual([
      "x.yaml:4:14 observed.0.metric: there is no metric 'mqlz' (did you mean 'mqls'?)",
      "x.yaml:5:14 observed.1.metric: 'winRate' cannot be counted month by month for the company",
      "x.yaml:6:28 observed.2.market: there is no market 'helthy' in this scenario (did you mean 'healthy'?)",
      "x.yaml:7:20 observed.3.months: has 3 months, but trials are 2 months long",
    ]);
  });

  it("ten million customers on a small machine, and not on a large one", () => {
    const text = "plan: pool\ncompany: {customers: {count: 10000000}}";
    expect(told(scenarioFromText(text, "x.yaml", { memoryBytes: 4e8 }))).toEqual([
      "x.yaml:2:30 company.customers.count: 10,000,000 customers take about 1.30 GB of memory; 0.40 GB are free (about 2,000,000 fit)",
    ]);
    expect(told(scenarioFromText(text, "x.yaml", { memoryBytes: 4e9 }))).toEqual([]);
    expect(told(scenarioFromText(text, "x.yaml"))).toEqual([]);
  });

  it("is told together with what is wrong by itself, and not where a faulty part was taken out", () => {
    const text = [
      "plans:",
      "  one: {components: [{type: commission, metric: dealz, rate: 0.1}]}",
      "  two: {components: [{type: commission, metric: deals, rate: abc}]}",
      "company: {channels: {a: {kind: effort, norm: 7}}}",
    ].join("\n");
    expect(told(scenarioFromText(text, "x.yaml"))).toEqual([
      "x.yaml:2:49 plans.one.components.0.metric: there is no metric 'dealz' (did you mean 'deals'?)",
      expect.stringContaining("plans.two.components.0.rate"),
      expect.stringContaining("company.channels.a.norm"),
    ]);
  });
});
