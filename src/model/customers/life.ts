import { DAYS_A_MONTH, DAYS_A_YEAR } from "../../calendar.ts";
import { exp } from "../../random/exp.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { CustomersWorld } from "./customers-world.ts";
import { enter } from "./enter.ts";
import { hasOptedOut, slot } from "./population.ts";
import { stage } from "./stages.ts";
import { pressed } from "./stocks.ts";

/** Mean time that a customer won today stays, in working days: longer at better fit, shorter after more pressure. */
export function expectedLife(world: CustomersWorld, i: number): number {
  const { people } = world;
  const { lifeMean, lifeFitSlope, lifePressureSlope } = world.company.customers;
  return (
    lifeMean * exp(lifeFitSlope * (people.record.fit[slot(i)]! - 0.5) - lifePressureSlope * pressed(world, i))
  );
}

/** Notes when a customer won today will leave and when, if happy, they will first bring somebody. */
export function startLife(world: CustomersWorld, i: number): void {
  const { people, day, luck, company } = world;
  const life = expectedLife(world, i) * luck.exponential(purpose.life, i, people.purchases[i]!);
  world.churns.add(i, day + 1 + Math.min(1_000_000, Math.floor(life)));
  changeRecurring(world, i, (people.price[i]! * company.money.recurringShare) / DAYS_A_MONTH);
  if (people.record.fit[slot(i)]! >= company.customers.happyFit) noteReferral(world, i);
}

/** Books what the customers who stay pay today, and its cost of goods. */
export function bookRecurring(world: CustomersWorld): void {
  const { ledger, recurring, company } = world;
  const goods = company.money.costOfGoods;
  ledger.credit(flowIndex.recurring, recurring.company, -1, -1);
  ledger.credit(flowIndex.goods, recurring.company * goods, -1, -1);
  for (let number = 0; number < recurring.byPerson.length; number++) {
    const amount = recurring.byPerson[number]!;
    ledger.creditPart(flowIndex.recurring, amount, number);
    ledger.creditPart(flowIndex.goods, amount * goods, number);
  }
}

/** Lets the customers leave whose time is over. */
export function churn(world: CustomersWorld): void {
  const { people, churns, day, ledger, company } = world;
  for (let i = churns.take(day); i >= 0; i = churns.take(day)) {
    changeRecurring(world, i, (-people.price[i]! * company.money.recurringShare) / DAYS_A_MONTH);
    enter(people, i, hasOptedOut(people, i) ? stage.optedOut : stage.churned);
    ledger.credit(flowIndex.churned, 1, people.source[i]!, people.rep[i]!);
    const monthly = people.price[i]! * company.money.recurringShare;
    ledger.credit(flowIndex.recurringLost, monthly, people.source[i]!, people.rep[i]!);
    if (day - people.wonOn[i]! > company.customers.earlyChurnDays) continue;
    ledger.credit(flowIndex.churnedEarly, people.price[i]!, people.source[i]!, people.rep[i]!);
  }
}

/** Notes when a happy customer will next bring somebody. */
export function noteReferral(world: CustomersWorld, i: number): void {
  const { referralsPerYear } = world.company.customers;
  if (referralsPerYear === 0) return;
  const wait = (DAYS_A_YEAR / referralsPerYear) * world.luck.exponential(purpose.referralTime, i, world.day);
  world.referrals.add(i, world.day + 1 + Math.min(1_000_000, Math.floor(wait)));
}

function changeRecurring(world: CustomersWorld, i: number, amount: number): void {
  const { people, recurring } = world;
  recurring.company += amount;
  for (const person of [people.source[i]!, people.rep[i]!]) {
    recurring.byPerson[person] = recurring.byPerson[person]! + amount;
  }
}
