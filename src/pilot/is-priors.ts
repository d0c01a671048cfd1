import { flows } from "../model/ledger/flows.ts";
import { departments, FIRST_PERSON } from "../model/ledger/units.ts";
import { leverNames } from "../model/levers/lever-names.ts";
import type { Company } from "../model/parameters/company.ts";
import { beliefsOf, type Priors, type RolePriors } from "../model/priors.ts";
import { roles } from "../model/roles/index.ts";
import { rosterOf } from "../model/roles/roster.ts";

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const listOf =
  (item: Check, length?: number): Check =>
  (value) =>
    Array.isArray(value) && (length === undefined || value.length === length) && value.every(item);
const row = listOf(isNumber, flows.length);

/** Units that a lever's effect is measured on: the person, the company, the departments. */
const unitsReached = 2 + departments.length;
/** Kinds of unit with a reference: the company, the departments, one person of each role. */
const unitKinds = 1 + departments.length + roles.length;

function isRole(value: unknown, levers: readonly string[]): boolean {
  const role = value as Partial<RolePriors> | null | undefined;
  const effects = listOf(listOf(row, unitsReached), levers.length);
  return (
    JSON.stringify(role?.levers) === JSON.stringify(levers) && effects(role?.slope) && effects(role?.bend)
  );
}

const isOpen = (value: Partial<Priors["open"]> | undefined) =>
  [value?.first, value?.last].every((end) => isNumber(end?.count) && isNumber(end?.value));

/** Whether a value that was kept somewhere is a pilot of this very company, whole (but for levers, of what is usual alone) and in today's shape. */
export function isPriors(
  value: unknown,
  company: Company,
  fingerprint: string,
  isUsualAlone = false,
): value is Priors {
  const priors = value as Partial<Priors> | null | undefined;
  const levers = leverNames(company);
  const units = FIRST_PERSON + rosterOf(company).length;
  return (
    priors?.fingerprint === fingerprint &&
    isNumber(priors.runs) &&
    roles.every(({ name }) => isRole(beliefsOf(priors as Priors, name), isUsualAlone ? [] : levers[name])) &&
    listOf(row, unitKinds)(priors.reference) &&
    listOf(listOf(row, units))(priors.samples) &&
    listOf(listOf(isNumber, flows.length * flows.length), unitKinds)(priors.weeklyLuck) &&
    isOpen(priors.open)
  );
}
