import { FINDINGS_VERSION, type Findings } from "../findings/findings.ts";
import { foresightOf } from "../pilot/foresight-of.ts";
import { fingerprint } from "../scenario/fingerprint.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { roundFindings } from "../statistics/round-findings.ts";
import { conflictNotes } from "./conflict-notes.ts";
import { differences } from "./differences.ts";
import { divergedNote } from "./diverged-note.ts";
import { summariseDoubt, verdictsInDoubt } from "./doubt/summarise-doubt.ts";
import type { Tried } from "./experiment.ts";
import { followsNotes } from "./follows-notes.ts";
import { lintNotes } from "./lint-notes.ts";
import { managerNotes } from "./manager-notes.ts";
import { inForceNote, marketNotes, metricNotes, planNotes } from "./notes.ts";
import { observedSeries } from "./observed-series.ts";
import { openNotes } from "./open-notes.ts";
import { summarisePay } from "./pay/summarise-pay.ts";
import type { PreparedArm } from "./prepare.ts";
import { series } from "./series.ts";
import type { Size } from "./size.ts";
import { familyAfter } from "./stopping/stopping.ts";
import { totals } from "./totals.ts";
import { verdicts } from "./verdicts.ts";

type Texts = Pick<Findings, "name" | "title" | "question" | "notes" | "currency">;

/** What to call the findings: by the one scenario, or by all of them; the question is the first one asked. */
function textsOf(scenarios: readonly Scenario[]): Texts {
  const { currency } = scenarios[0]!;
  const joined = (texts: readonly string[], by: string) => [...new Set(texts)].filter(Boolean).join(by);
  return {
    name: joined(
      scenarios.map(({ name }) => name),
      "-and-",
    ),
    title: joined(
      scenarios.map(({ title }) => title),
      " · ",
    ),
    question: scenarios.find(({ question }) => question !== "")?.question ?? "",
    notes: joined(
      scenarios.map(({ notes }) => notes),
      "\n\n",
    ),
    currency,
  };
}

function factsOf(arms: readonly PreparedArm[]): Pick<Findings, "customers" | "people" | "pilot"> {
  const [{ plan, priors }] = arms as readonly [PreparedArm];
  const { company } = plan.scenario;
  const { customers, marketers, reps, selling } = company;
  return {
    customers: customers.count,
    people: { marketers: marketers.count, reps: reps.count },
    pilot: {
      runs: priors.runs,
      foresightMonths: foresightOf(company),
      fingerprint: priors.fingerprint,
      ...(selling.cycleDays.median > 0 && { open: priors.open }),
    },
  };
}

function fingerprintOf(
  scenarios: readonly Scenario[],
  arms: readonly PreparedArm[],
  size: Size,
  done: number,
  { doubt, stopping }: Pick<Findings, "doubt" | "stopping">,
): string {
  const pilots = [...new Set(arms.map(({ priors }) => priors.fingerprint))];
  const drawn = doubt && { doubt: { parameters: doubt.parameters, companies: doubt.companies.length } };
  const fingerprints = scenarios.map((scenario) => scenario.fingerprint);
  const looked = stopping && { stopping };
  return fingerprint({ scenarios: fingerprints, pilots, ...size, done, ...drawn, ...looked });
}

/** What findings say of arms against each other. */
type Compared = Pick<Findings, "differences" | "verdicts">;

/** Every plan against the first of its market, and which is best there. */
function comparedInMarkets({
  arms,
  measured,
  stopping,
}: Pick<Tried, "arms" | "measured" | "stopping">): Compared {
  const looks = stopping?.looks.map(({ batches }) => batches) ?? [];
  return {
    differences: differences(measured),
    verdicts: verdicts(measured, arms[0]!.plan.scenario, familyAfter(stopping ?? {}, looks)),
  };
}

/**
 * The findings of an experiment, every number to ten significant digits. Company and people are the first scenario's. Arms are compared in
 * their markets unless the experiment compares them.
 */
export function summarise(experiment: string, tried: Tried, compared = comparedInMarkets(tried)): Findings {
  const { usedTo, arms, measured, size, doubted, stopping, software } = tried;
  const scenarios = [...new Set(arms.map(({ plan }) => plan.scenario))];
  const done = measured.replications.length;
  const follows = followsNotes(arms[0]!.plan.scenario.company, size.months);
  const open = openNotes(arms, measured);
  const diverged = divergedNote(measured.diverged, measured.leftOut);
  const doubt = doubted && summariseDoubt(doubted, compared.verdicts);
  return roundFindings<Findings>({
    format: "truce-findings",
    version: FINDINGS_VERSION,
    software,
    experiment,
    ...textsOf(scenarios),
    fingerprint: fingerprintOf(scenarios, arms, size, done, { doubt, stopping }),
    seed: size.seed,
    months: size.months,
    ...factsOf(arms),
    trials: {
      asked: size.trials,
      done,
      interrupted: done + measured.leftOut < size.trials,
      batches: new Set(measured.batches).size,
    },
    ...(stopping && { stopping }),
    inForce: inForceNote(usedTo, arms),
    ...(follows && { follows }),
    plans: planNotes(arms),
    markets: marketNotes(arms, size.months),
    arms: arms.map(({ arm }) => arm),
    metrics: metricNotes(measured.metrics),
    totals: totals(measured),
    differences: compared.differences,
    series: series(measured, "weekly"),
    monthly: series(measured, "monthly"),
    verdicts: verdictsInDoubt(compared.verdicts, doubt),
    observed: observedSeries(arms, measured),
    pay: summarisePay(arms, measured),
    manager: managerNotes(measured),
    conflict: conflictNotes(measured),
    ...(open && { open }),
    lint: lintNotes(arms, size.months),
    ...(diverged && { diverged }),
    ...(doubt && { doubt }),
  });
}
