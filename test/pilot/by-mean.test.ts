import { expect, it } from "vitest";
import { companySchema } from "../../src/model/parameters/company.ts";
import { type PilotStep, pilotSteps } from "../../src/pilot/lever-steps.ts";
import { neutralCompany } from "../../src/pilot/pilot-company.ts";
import { inFirstHalf, peopleOf } from "../../src/pilot/pilot-design.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

const company = neutralCompany(
  companySchema.parse({
    customers: { count: 2000 },
    marketers: { count: 4, teamSize: 0.3 },
    reps: { count: 4, teamSize: 0.3 },
  }),
);
const setup = {
  company,
  plan: { title: "none", components: [], metrics: {} },
  market: { title: "healthy", conditions: [] },
  months: 3,
};
const trial = { setup, priors: null, seed: 1, replication: 0, people: true };
const atNorm = runTrial(trial);

const halvesOf = ({ role, lever, up, down }: PilotStep) => {
  const people = peopleOf(company, role);
  return [
    { people: people.filter(inFirstHalf), lever, shift: up },
    { people: people.filter((person) => !inFirstHalf(person)), lever, shift: -down },
  ];
};
/** Nothing but the last digits of a mean that was added up otherwise. */
const sameAsAtNorm = ({ flowValues }: TrialResult) =>
  flowValues.every((value, at) => Math.abs(value - atNorm.flowValues[at]!) <= 1e-9 * Math.abs(value));

it.each(pilotSteps(company))(
  "half of all $role people up in $lever and half down: is it nothing? $byMean",
  (step) => {
    expect(sameAsAtNorm(runTrial({ ...trial, holds: halvesOf(step) }))).toBe(step.byMean);
  },
);

it.each(pilotSteps(company).filter(({ byMean }) => byMean))(
  "all $role people up in $lever is something",
  (step) => {
    const holds = [{ people: peopleOf(company, step.role), lever: step.lever, shift: step.up }];
    expect(sameAsAtNorm(runTrial({ ...trial, holds }))).toBe(false);
  },
);
