import { choice, group, quantity } from "./quantity.ts";

/** Who leaves, how long a post is empty, and what a newcomer costs. */
export const staffingSchema = group("Coming and going: who leaves, and who takes their place", {
  turnover: choice(
    "Whether people leave: nobody (none), or anybody, the sooner the less they are paid against what others would pay them (byPay)",
    ["byPay", "none"],
  ),
  quitElasticity: quantity(
    "How strongly pay decides: the chance to leave goes with (outside offer / expected pay) to this power, that to join with its inverse",
    {
      default: 2,
      min: 0,
      max: 20,
      unit: "elasticity",
      source: "separations fall by 2 % for 1 % more pay: Bassier, Dube & Naidu 2022",
    },
  ),
  vacancyWeeks: quantity("Mean time for which a post is empty where the plan pays what others do", {
    default: 6,
    min: 1,
    max: 200,
    unit: "weeks",
    source: "a vacancy lasts one to two months",
    foundIn: "payroll",
  }),
  replacingCost: quantity("What a newcomer costs beside their pay: search, training", {
    default: 0.5,
    min: 0,
    max: 10,
    unit: "years of reference pay",
    source:
      "assumed: replacing costs half to one and a half of a year's pay, work that is not done in the meantime included",
    foundIn: "budget",
  }),
  guaranteeMonths: quantity(
    "Months in which a newcomer is paid no less than the plan usually pays; periods that begin within them",
    {
      default: 0,
      min: 0,
      max: 24,
      unit: "months",
      source: "none: a company states it",
      foundIn: "contracts",
      integer: true,
    },
  ),
});
