import { describe, expect, it } from "vitest";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

function companyOf(text: string) {
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario.company;
}

/** All sums of a company in the order of the default's: ticket, high ticket, salaries, session, pot, touches. */
function sumsOf(text: string): readonly number[] {
  const { customers, selling, money, manager, channels } = companyOf(text);
  const touches = Object.values(channels).map((one) => (one.kind === "effort" ? one.costPerTouch : 0));
  return [
    customers.ticketMedian,
    selling.highTicket,
    money.salaryPerWeek,
    manager.salaryPerWeek,
    manager.sessionCost,
    money.bonusPot,
    ...touches,
  ];
}

const usual = sumsOf("plan: pool");
const times = (factor: number) => usual.map((sum) => expect.closeTo(sum * factor, 6));

describe("sums that a file leaves out", () => {
  it("are those of the default company where it states none", () => {
    expect(usual).toEqual([15_000, 23_000, 1000, 1500, 60_000, 294_000, 3.5, 0.9, 0.05]);
  });

  it("are the usual ones where a salary of nothing is stated, which is in no unit of money", () => {
    const [ticket, high, salary, ...others] = sumsOf("plan: pool\ncompany: { money: { salaryPerWeek: 0 } }");
    expect([ticket, high, salary]).toEqual([15_000, 23_000, 0]);
    expect(others).toEqual(usual.slice(3));
  });

  it("are nothing for a manager whom a preset takes away, whatever the ticket", () => {
    for (const manager of ["none", "{ preset: none }"]) {
      const company = companyOf(
        `plan: pool\ncompany: { customers: { ticketMedian: 1500000 }, manager: ${manager} }`,
      );
      expect(company.manager.salaryPerWeek).toBe(0);
    }
  });

  it.each([
    ["a ticket alone", "plan: pool\ncompany: { customers: { ticketMedian: 1500000 } }"],
    ["a salary alone", "plan: { components: [{ type: salary, perWeek: 100000 }] }"],
    ["a salary by the year", "plan: { components: [{ type: salary, perYear: 4800000 }] }"],
    ["what presets pay", "plan: pool\ncompany: { money: { salaryPerWeek: 100000 } }"],
  ])("are in its unit of money: %s", (_, text) => {
    expect(sumsOf(text)).toEqual(times(100));
  });

  it("follow the salary of the plan in force, or else the first that is stated", () => {
    const plans = `
plans:
  one: { components: [{ type: salary, perWeek: 2000 }] }
  two: { components: [{ type: salary, for: sales, perWeek: 7000 }] }`;
    expect(companyOf(plans).money.salaryPerWeek).toBeCloseTo(2000, 9);
    expect(companyOf(`planInForce: two${plans}`).money.salaryPerWeek).toBeCloseTo(7000, 9);
    expect(companyOf(`planInForce: pool${plans}`).money.salaryPerWeek).toBeCloseTo(2000, 9);
  });

  it("stay apart where both a ticket and a salary are stated, and give way to what is stated", () => {
    const company = companyOf(`
plan: { components: [{ type: salary, perWeek: 500 }] }
company:
  customers: { ticketMedian: 30000 }
  manager: { salaryPerMonth: 9000 }
  channels: { ads: { costPerTouch: 7 }, own: { touchesPerHour: 3 } }`);
    expect(company.selling.highTicket).toBeCloseTo(46_000, 9);
    expect(company.manager.salaryPerWeek).toBe(2250);
    expect(company.manager.sessionCost).toBeCloseTo(30_000, 9);
    expect(company.channels).toMatchObject({
      content: { costPerTouch: 7 },
      ads: { costPerTouch: 7 },
      mailing: { costPerTouch: 0.1 },
      own: { costPerTouch: 1, touchesPerHour: 3 },
    });
  });

  it("grow with the number of people where they are for all of them", () => {
    expect(companyOf("plan: pool\ncompany: { reps: { count: 22 } }").money.bonusPot).toBeCloseTo(588_000, 6);
  });

  it("stand in every salary that states no sum", () => {
    const read = scenarioFromText(
      "plan: { components: [{ type: salary }] }\ncompany: { customers: { ticketMedian: 30000 } }",
    );
    expect("scenario" in read && read.scenario.plans.plan!.components).toEqual([
      expect.objectContaining({ type: "salary", perWeek: 2000 }),
    ]);
  });

  it("are not made of what no company could state", () => {
    for (const ticket of ["-5", "many", "1e300"]) {
      const read = scenarioFromText(`plan: pool\ncompany: { customers: { ticketMedian: ${ticket} } }`);
      expect("problems" in read && read.problems).toHaveLength(1);
    }
  });
});
