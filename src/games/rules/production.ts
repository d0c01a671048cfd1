import { power } from "../../random/power.ts";
import type { StatedGame } from "../file/game-schema.ts";
import type { StatedOutput } from "../file/output-schema.ts";
import type { Efforts } from "../game.ts";
import { type Member, type TaskPlace, taskPlaces } from "./task-places.ts";

/** How one unit's output is made; nothing where nobody in the unit has a hand in it. */
export interface Production {
  readonly work: (efforts: Efforts) => number;
  readonly inSeries: boolean;
}

type Part = (efforts: Efforts) => number;

/** What some players' work brings one unit; `others` are the colleagues whose help or harm reaches it. */
export function productionOf(
  game: StatedGame,
  members: readonly Member[],
  output: StatedOutput,
  own: (player: number) => boolean,
  others: (player: number) => boolean,
): Production | undefined {
  const places = (reference: string) => taskPlaces(game, members, reference, own);
  const parts = [
    ...sums(game, members, output, own).map(([reference, stated]) => addition(places(reference), stated)),
    ...(output.together ?? []).map(({ tasks, weight }) => pair(places(tasks[0]), places(tasks[1]), weight)),
    ...(output.product ? [product(Object.entries(output.product), places)] : []),
  ].filter((part) => part !== undefined);
  const reached = Object.entries(output.colleagues ?? {})
    .map(([reference, weight]) => addition(taskPlaces(game, members, reference, others), weight))
    .filter((part) => part !== undefined);
  if (parts.length === 0 && reached.length === 0) return undefined;
  const { base, times } = output;
  return {
    work: (efforts) => base + times * sum(parts, efforts) + sum(reached, efforts),
    inSeries: output.product !== undefined || output.together !== undefined,
  };
}

function sum(parts: readonly Part[], efforts: Efforts): number {
  let total = 0;
  for (const part of parts) total += part(efforts);
  return total;
}

/** The tasks that are added up: those stated, or every one where nothing is, but for what only reaches colleagues. */
function sums(
  game: StatedGame,
  members: readonly Member[],
  { tasks, together, product: series, colleagues }: StatedOutput,
  own: (player: number) => boolean,
): readonly (readonly [string, number | { readonly weight: number; readonly power: number }])[] {
  if (tasks !== undefined) return Object.entries(tasks);
  if (together !== undefined || series !== undefined) return [];
  const names = members.flatMap((member, player) =>
    own(player) ? Object.keys(game.groups[member.group]!.tasks) : [],
  );
  return [...new Set(names)]
    .filter((name) => !Object.hasOwn(colleagues ?? {}, name))
    .map((name) => [name, 1]);
}

function total(places: readonly TaskPlace[], efforts: Efforts): number {
  let amount = 0;
  for (const { player, task, ability } of places) amount += ability * efforts[player]![task]!;
  return amount;
}

function addition(
  places: readonly TaskPlace[],
  stated: number | { readonly weight: number; readonly power: number },
): Part | undefined {
  if (places.length === 0) return undefined;
  const { weight, power: exponent } = typeof stated === "number" ? { weight: stated, power: 1 } : stated;
  if (exponent === 1) return (efforts) => weight * total(places, efforts);
  return (efforts) => {
    let amount = 0;
    for (const place of places) amount += power(Math.max(0, total([place], efforts)), exponent);
    return weight * amount;
  };
}

function pair(one: readonly TaskPlace[], other: readonly TaskPlace[], weight: number): Part | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  return (efforts) => weight * total(one, efforts) * total(other, efforts);
}

function product(
  factors: readonly (readonly [string, number])[],
  places: (reference: string) => readonly TaskPlace[],
): Part | undefined {
  const each = factors.map(([reference, exponent]) => [places(reference), exponent] as const);
  if (each.every(([found]) => found.length === 0)) return undefined;
  return (efforts) => {
    let amount = 1;
    for (const [found, exponent] of each) amount *= power(Math.max(0, total(found, efforts)), exponent);
    return amount;
  };
}
