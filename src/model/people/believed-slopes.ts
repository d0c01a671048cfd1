import { type Flow, flowIndex } from "../ledger/flows.ts";
import { COMPANY, type Department, FIRST_PERSON, MARKETING, SALES } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors, RolePriors } from "../priors.ts";

/** What a unit of each lever does to a weekly flow of some unit: what one is credited with oneself, and all the rest. */
export interface BelievedSlope {
  readonly own: number;
  readonly spill: number;
  /** Second derivative, never above zero; zero for efforts. */
  readonly bend: number;
}

/** Units reached, in the order of the priors. */
const reached = { self: 0, company: 1, marketing: 2, sales: 3 } as const;

/** Flows that are up to others once a department has done its part, and the volume that suggests them where they are not seen. */
const downstream: Readonly<Record<Department, { readonly volume: Flow; readonly hidden: readonly Flow[] }>> =
  {
    marketing: {
      volume: "mqls",
      hidden: [
        "accepted",
        "rejected",
        "expired",
        "answered",
        "answerDays",
        "sameDay",
        "opportunities",
        "dropped",
        "deals",
        "dealFit",
        "dealDays",
        "listPrice",
        "booked",
        "lifetimeValue",
        "chance",
        "chanceBooked",
        "chanceLifetime",
        "recurring",
        "goods",
        "churned",
        "churnedEarly",
        "recurringWon",
        "recurringLost",
        "highTicketDeals",
        "highTicketBooked",
      ],
    },
    sales: {
      volume: "deals",
      hidden: ["lifetimeValue", "chanceLifetime", "recurring", "churned", "churnedEarly", "recurringLost"],
    },
  };

const hiddenFrom: Readonly<Record<Department, ReadonlySet<string>>> = {
  marketing: new Set(downstream.marketing.hidden),
  sales: new Set(downstream.sales.hidden),
};

/**
 * What a person believes one of their levers does to a weekly flow of a unit. With visibility v, what lies downstream is
 * believed to be v · what the pilot found + (1 − v) · what volume suggests ("an MQL is an MQL"), and what the lever does to
 * everybody else's result counts v-fold.
 */
export function believedSlope(
  priors: Priors,
  company: Company,
  person: { readonly number: number; readonly department: Department },
  lever: number,
  unit: number,
  flow: Flow,
): BelievedSlope {
  const { visibility } = company.measurement;
  const { department, number } = person;
  const role = priors[department];
  const isStance = role.levers[lever] !== undefined && stances.has(role.levers[lever]);
  const see = (table: RolePriors["slope"], kind: number) =>
    seen(priors, table, department, visibility, lever, kind, flow);
  const bendOf = (kind: number) => (isStance ? Math.min(0, see(role.bend, kind)) : 0);
  const mine = see(role.slope, reached.self);
  if (unit === FIRST_PERSON + number) return { own: mine, spill: 0, bend: bendOf(reached.self) };
  const home = department === "marketing" ? MARKETING : SALES;
  const kind = kindOf(unit, company.marketers.count);
  const whole = see(role.slope, kind);
  if (unit === COMPANY || unit === home)
    return { own: mine, spill: visibility * (whole - mine), bend: bendOf(kind) };
  if (unit < FIRST_PERSON) return { own: 0, spill: visibility * whole, bend: visibility * bendOf(kind) };
  const others = headcount(company, kind) - (kindIsHome(kind, department) ? 1 : 0);
  const rest = kindIsHome(kind, department) ? whole - mine : whole;
  return { own: 0, spill: (visibility * rest) / Math.max(1, others), bend: 0 };
}

const stances: ReadonlySet<string> = new Set(["bar", "selectivity", "persistence", "discount"]);

function seen(
  priors: Priors,
  table: RolePriors["slope"],
  department: Department,
  visibility: number,
  lever: number,
  kind: number,
  flow: Flow,
): number {
  const found = table[lever]![kind]![flowIndex[flow]]!;
  if (visibility === 1 || !hiddenFrom[department].has(flow)) return found;
  const { volume } = downstream[department];
  // Sales is credited with no MQLs of its own: what suggests its results to a marketer is what marketing handed over.
  const counted = kind === reached.sales && department === "marketing" ? reached.marketing : kind;
  const usual = (of: number) =>
    priors.reference[of === reached.self ? (department === "marketing" ? 3 : 4) : of - 1]!;
  const per = usual(counted)[flowIndex[volume]]!;
  const moved = table[lever]![counted]![flowIndex[volume]]!;
  const suggested = per === 0 ? 0 : (moved * usual(kind)[flowIndex[flow]]!) / per;
  return visibility * found + (1 - visibility) * suggested;
}

function kindOf(unit: number, marketers: number): number {
  if (unit === COMPANY) return reached.company;
  if (unit === MARKETING) return reached.marketing;
  if (unit === SALES) return reached.sales;
  return unit - FIRST_PERSON < marketers ? reached.marketing : reached.sales;
}

function kindIsHome(kind: number, department: Department): boolean {
  return kind === reached[department];
}

function headcount(company: Company, kind: number): number {
  return kind === reached.marketing ? company.marketers.count : company.reps.count;
}

/** The kind of a unit, in the order in which priors hold them: company, marketing, sales, one marketer, one rep. */
export function unitKind(unit: number, marketers: number): number {
  if (unit < FIRST_PERSON) return unit;
  return unit - FIRST_PERSON < marketers ? 3 : 4;
}

/** What a flow of a unit usually is in a week, at norm levers in the healthy base. */
export function usualFlow(priors: Priors, marketers: number, unit: number, flow: Flow): number {
  return priors.reference[unitKind(unit, marketers)]![flowIndex[flow]]!;
}
