import { DAYS_A_MONTH } from "../../calendar.ts";
import { needIndex } from "../../model/market/need-index.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** A need rate is a chance a day: no market may raise it above certainty. */
export function needChecks({ company, markets, months }: Scenario): readonly Fault[] {
  const { ratePerDay } = company.need;
  return Object.entries(markets).flatMap(([name, market]) => {
    const index = needIndex(market, months * DAYS_A_MONTH);
    const day = index.findIndex((factor) => !(factor * ratePerDay <= 1));
    if (day < 0) return [];
    const month = Math.floor(day / DAYS_A_MONTH) + 1;
    const message = `in market '${name}' more than one need a day would arise in each person from month ${month} on`;
    return [{ path: ["company", "need", "ratePerDay"], on: "value", message } as const];
  });
}
