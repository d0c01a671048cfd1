import { type Population, slot } from "./population.ts";

/** Moves a person to a stage, and counts. */
export function enter({ record, atStage }: Population, i: number, next: number): void {
  const before = record.stage[slot(i)]!;
  atStage[before] = atStage[before]! - 1;
  atStage[next] = atStage[next]! + 1;
  record.stage[slot(i)] = next;
}
