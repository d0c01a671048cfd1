import { type Population, slot } from "./population.ts";
import { stage } from "./stages.ts";

/**
 * Moves a person to a stage, and counts; of opportunities also what they would pay at the customers' list prices. Whoever makes somebody one asks for their
 * ticket first.
 */
export function enter({ record, atStage, pipeline }: Population, i: number, next: number): void {
  const before = record.stage[slot(i)]!;
  if (before === stage.opportunity) pipeline[0] = pipeline[0]! - record.ticket[slot(i)]!;
  if (next === stage.opportunity) pipeline[0] = pipeline[0]! + record.ticket[slot(i)]!;
  atStage[before] = atStage[before]! - 1;
  atStage[next] = atStage[next]! + 1;
  record.stage[slot(i)] = next;
}
