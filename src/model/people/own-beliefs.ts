import { FIRST_PERSON } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import { usualFlow } from "./believed-slopes.ts";
import {
  type ComponentBelief,
  type FirstBeliefs,
  type FlowBelief,
  type LeverEffects,
  type OwnResult,
  type ReadingBelief,
  weigh,
} from "./first-beliefs.ts";
import type { OwnOutput } from "./own-output.ts";

type Weights = OwnResult["weights"];

/**
 * First beliefs of somebody who brings so many times the mean of their role: own results, and what own levers do to them, are so many
 * times as large. Of what others have a part in only what they do to it themselves is.
 */
export function ownBeliefs(
  beliefs: FirstBeliefs,
  number: number,
  company: Company,
  priors: Priors,
  output: OwnOutput,
): FirstBeliefs {
  const unit = FIRST_PERSON + number;
  const times = (weights: Weights): number => {
    const usual = weigh(weights, (flow) => usualFlow(priors, company, unit, flow));
    const own = weigh(weights, (flow) => usualFlow(priors, company, unit, flow) * output(flow));
    return usual === 0 ? 1 : own / usual;
  };
  const flow = (belief: FlowBelief): FlowBelief => {
    const factor = output(belief.flow);
    return { flow: belief.flow, usual: belief.usual * factor, effect: scaled(belief.effect, factor) };
  };
  return {
    components: Array.from(beliefs.components, (component) => withReadings(component, unit, times)),
    learned: flow(beliefs.learned),
    volume: flow(beliefs.volume),
    quality: flow(beliefs.quality),
  };
}

function withReadings(
  { terms, seat, readings, heir }: ComponentBelief,
  unit: number,
  times: (weights: Weights) => number,
): ComponentBelief {
  return {
    terms,
    seat,
    readings: Array.from(readings, (reading) => scaledReading(reading, unit, times)),
    heir,
  };
}

function scaledReading(
  { reading, paid, usualSum, usualPer, effectOnSum, effectOnPer, spread, own }: ReadingBelief,
  unit: number,
  times: (weights: Weights) => number,
): ReadingBelief {
  const onSum = times(paid.sum);
  const onPer = paid.per ? times(paid.per) : 1;
  const isOwn = reading.unit === unit;
  return {
    reading,
    paid,
    usualSum: isOwn ? usualSum * onSum : usualSum,
    usualPer: isOwn ? usualPer * onPer : usualPer,
    effectOnSum: scaledEffects(effectOnSum, onSum, isOwn),
    effectOnPer: effectOnPer && scaledEffects(effectOnPer, onPer, isOwn),
    // Counts vary as their means do.
    spread: isOwn ? spread * Math.sqrt(onSum) : spread,
    own: own && scaledResult(own, onSum),
  };
}

function scaledResult(
  { metric, weights, counted, usual, effect, counts }: OwnResult,
  factor: number,
): OwnResult {
  return { metric, weights, counted, usual: usual * factor, effect: scaled(effect, factor), counts };
}

function scaledEffects({ own, spill, bend }: LeverEffects, factor: number, isOwn: boolean): LeverEffects {
  return { own: scaled(own, factor), spill, bend: isOwn ? scaled(bend, factor) : bend };
}

function scaled(row: Float64Array, factor: number): Float64Array {
  return row.map((value) => value * factor);
}
