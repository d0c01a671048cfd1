import { flows } from "../model/ledger/flows.ts";
import { FIRST_PERSON } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { leverNames } from "../model/people/lever-names.ts";
import type { Priors } from "../model/priors.ts";

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const listOf =
  (item: Check, length?: number): Check =>
  (value) =>
    Array.isArray(value) && (length === undefined || value.length === length) && value.every(item);
const row = listOf(isNumber, flows.length);

/** Units that a lever's effect is measured on: the person, the company, the two departments. */
const unitsReached = 4;
/** Kinds of unit with a reference: the company, the two departments, one marketer, one rep. */
const unitKinds = 5;

function isRole(value: unknown, levers: readonly string[]): boolean {
  const role = value as Partial<Priors["marketing"]> | null | undefined;
  const effects = listOf(listOf(row, unitsReached), levers.length);
  return (
    JSON.stringify(role?.levers) === JSON.stringify(levers) && effects(role?.slope) && effects(role?.bend)
  );
}

/** Whether a value that was kept somewhere is a pilot of this very company, whole and in today's shape. */
export function isPriors(value: unknown, company: Company, fingerprint: string): value is Priors {
  const priors = value as Partial<Priors> | null | undefined;
  const levers = leverNames(company);
  const units = FIRST_PERSON + company.marketers.count + company.reps.count;
  return (
    priors?.fingerprint === fingerprint &&
    isNumber(priors.runs) &&
    isRole(priors.marketing, levers.marketing) &&
    isRole(priors.sales, levers.sales) &&
    listOf(row, unitKinds)(priors.reference) &&
    listOf(listOf(row, units))(priors.samples) &&
    listOf(listOf(isNumber, flows.length * flows.length), unitKinds)(priors.weeklyLuck)
  );
}
