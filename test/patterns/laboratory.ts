import type { Engine } from "../../src/engine/engine.ts";
import type { InForce } from "../../src/model/in-force.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import type { Priors } from "../../src/model/priors.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { obtainPriors, type PriorsCache } from "../../src/pilot/obtain-priors.ts";
import { payPlanOf } from "../../src/pilot/pay-plan-of.ts";
import { fingerprint } from "../../src/scenario/fingerprint.ts";
import { marketPresets } from "../../src/scenario/presets/markets/index.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";
import { planSums } from "../../src/scenario/presets/plans/plan-sums.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { planTrials } from "../../src/trial/plan-trials.ts";
import type { Trial, TrialResult } from "../../src/trial/trial.ts";
import type { Arm } from "./arm.ts";
import { type Reading, readingOf } from "./reading.ts";

/** Where arms are tried. */
export interface LaboratoryTerms {
  readonly base: Scenario;
  readonly seeds: number;
  readonly engine: Engine;
  readonly pilots: PriorsCache;
  /** Replications of each pilot; what the model takes unless given. */
  readonly pilotReplications?: number;
}

/** Tries arms on the same luck, each only once whoever asks for it. */
export interface Laboratory {
  readonly seeds: number;
  readonly run: (arms: readonly Arm[]) => Promise<readonly Reading[]>;
  /** Lets go of the trials of every arm that is not among those. */
  readonly keepOnly: (arms: readonly Arm[]) => Promise<void>;
}

type ArmTrial = Omit<Trial, "replication">;

/** A laboratory with nothing tried yet. */
export function laboratory(terms: LaboratoryTerms): Laboratory {
  const { base, seeds, engine } = terms;
  const tried = new Map<string, Reading>();
  let usedTo: InForce | undefined;
  const planned = async (arms: readonly Arm[]) => {
    const plans: { readonly key: string; readonly trial: ArmTrial }[] = [];
    for (const arm of arms) plans.push(await planOf(terms, arm));
    return plans;
  };
  return {
    seeds,
    async run(arms) {
      const plans = await planned(arms);
      const missing = [...new Map(plans.map(({ key, trial }) => [key, trial]))].filter(
        ([key]) => !tried.has(key),
      );
      const trials = planTrials(
        missing.map(([, trial]) => trial),
        seeds,
      );
      const results = (await engine.evaluate(trials)) as TrialResult[];
      for (const [at, [key, trial]] of missing.entries()) {
        const own = results.filter((_, index) => index % missing.length === at);
        tried.set(key, readingOf(own, trial.setup.company));
      }
      return plans.map(({ key }) => tried.get(key)!);
    },
    async keepOnly(arms) {
      const keys = new Set((await planned(arms)).map(({ key }) => key));
      for (const key of [...tried.keys()]) if (!keys.has(key)) tried.delete(key);
    },
  };

  async function planOf(from: LaboratoryTerms, arm: Arm) {
    const company = arm.company?.(base.company) ?? base.company;
    const priors = await priorsOf(from, arm.believed?.(base.company) ?? base.company);
    // People are used to the base company, whatever is changed in it.
    usedTo ??= inForceOf(base, await priorsOf(from, base.company));
    const setup = {
      company,
      inForce: usedTo,
      plan: payPlan(base, company, arm, priors),
      market: marketOf(arm),
      months: arm.months ?? base.months,
    };
    const trial: ArmTrial = { setup, priors, seed: base.seed, people: false, journal: arm.journal ?? false };
    return { key: fingerprint({ setup, priors: priors.fingerprint, journal: arm.journal ?? false }), trial };
  }
}

function priorsOf({ base, engine, pilots, pilotReplications }: LaboratoryTerms, company: Company) {
  return obtainPriors(company, base.seed, {
    evaluate: engine.evaluate,
    cache: pilots,
    ...(pilotReplications !== undefined && { replications: pilotReplications }),
  });
}

function marketOf({ market = "healthy" }: Arm) {
  if (typeof market !== "string") return { title: "changed", conditions: [...market] };
  const preset = marketPresets.find(({ name }) => name === market);
  if (preset === undefined) throw new Error(`there is no market ${market}`);
  return { title: market, conditions: [...preset.conditions] };
}

function payPlan(base: Scenario, company: Company, { plan, terms }: Arm, priors: Priors) {
  const title = typeof plan === "string" ? plan : "plan";
  const components =
    typeof plan === "string" ? planPresets.find(({ name }) => name === plan)?.components : plan;
  if (components === undefined) throw new Error(`there is no plan ${title}`);
  const stated = { title, components: structuredClone([...components(planSums(company))]) };
  const set = payPlanOf({ ...base, company, plans: { [title]: stated } }, title, priors);
  return terms?.(set, company, priors) ?? set;
}
