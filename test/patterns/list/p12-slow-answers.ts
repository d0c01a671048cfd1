import { type Arm, changed, type Patch } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, percent, type Reading } from "../reading.ts";

/** How many times longer every task of the desk takes. */
const slow = { usual: 1, slower: 1.3, slowest: 1.7 } as const;
const bars = [0.05, 0.15, 0.28, 0.45, 0.6] as const;

function tasks(factor: number): Patch {
  return (base) => ({
    ...base,
    selling: {
      ...base.selling,
      firstCallHours: base.selling.firstCallHours * factor,
      followUpHours: base.selling.followUpHours * factor,
      sendBackHours: base.selling.sendBackHours * factor,
    },
  });
}

/** Leads are answered in the order in which they came, so that those who wait are not only the worst. */
const inTurn =
  (factor: number): Patch =>
  (base) => {
    const company = tasks(factor)(base);
    return { ...company, handoff: { ...company.handoff, promisedResponseDays: 1 } };
  };

const atBar =
  (factor: number): Patch =>
  (base) => ({
    ...base,
    marketers: { ...base.marketers, barNorm: base.marketers.barNorm * factor },
    handoff: { ...base.handoff, minimumScore: 0 },
  });

/** Deals for each MQL that got a first answer. */
const won = (reading: Reading) => reading.of({ sum: { deals: 1 }, per: { answered: 1 } });

const arm = (company: Patch): Arm => ({ plan: "salary-only", company });

/** P12: leads cool while they wait, and junk makes them wait. */
export const slowAnswers: Pattern = {
  id: "P12",
  sentence:
    "A slower first answer lowers the win rate; a low bar fills the desk with junk and leads wait; the best bar is inside.",
  arms: {
    ...Object.fromEntries(Object.entries(slow).map(([name, factor]) => [name, arm(inTurn(factor))])),
    ...Object.fromEntries(bars.map((bar) => [`bar ${bar}`, arm(atBar(bar / 0.28))])),
  },
  scalar: ["usual", "slowest"],
  figures(of) {
    const [lowest, , usual, , highest] = bars.map((bar) => of(`bar ${bar}`));
    const wait = (one: Reading) => one.of("responseDays");
    return [
      {
        what: "win rate, slowest desk",
        unit: "%",
        values: percent(won(of("slowest")), won(of("usual"))),
        side: "below",
      },
      {
        what: "win rate, slower desk",
        unit: "%",
        values: percent(won(of("slower")), won(of("usual"))),
        side: "below",
      },
      {
        what: "first answer, slowest desk",
        unit: "days",
        values: minus(wait(of("slowest")), wait(of("usual"))),
        side: "above",
        // A desk that has time for every lead still has empty posts now and then.
        inTwin: "smaller",
      },
      {
        what: "first answer, bar .05 - .28",
        unit: "days",
        values: minus(wait(lowest!), wait(usual!)),
        side: "above",
        inTwin: "smaller",
      },
      {
        what: "fit of MQLs, bar .05",
        unit: "%",
        values: percent(lowest!.of("mqlFit"), usual!.of("mqlFit")),
        side: "below",
        inTwin: "free",
      },
      {
        what: "deals, bar .28 against .05",
        unit: "%",
        values: percent(usual!.of("deals"), lowest!.of("deals")),
        side: "above",
      },
      {
        what: "deals, bar .28 against .6",
        unit: "%",
        values: percent(usual!.of("deals"), highest!.of("deals")),
        side: "above",
        inTwin: "free",
      },
    ];
  },
  twin: { switch: "a desk that has time for every lead", off: (one) => changed(one, tasks(0.1)) },
};
