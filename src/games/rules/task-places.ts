import type { StatedGame } from "../file/game-schema.ts";

/** One player's task, and what a unit of it counts for. */
export interface TaskPlace {
  readonly player: number;
  readonly task: number;
  readonly ability: number;
}

/** A player as the file names them, before anything else is known. */
export interface Member {
  readonly group: string;
  readonly name: string;
  /** From 1, within the group. */
  readonly number: number;
}

/** The players of a game, group by group in the file's order. */
export function membersOf({ groups }: StatedGame): readonly Member[] {
  return Object.entries(groups).flatMap(([group, { players }]) => {
    const names =
      typeof players === "number" ? Array.from({ length: players }, (_, p) => `${group} ${p + 1}`) : players;
    return names.map((name, p) => ({ group, name, number: p + 1 }));
  });
}

/** A player's own number out of one number for all or a list. */
export function forPlayer(stated: number | readonly number[], number: number): number {
  return typeof stated === "number" ? stated : stated[number - 1]!;
}

/** Where a task stands that is named `task` or `group.task`, among some players. */
export function taskPlaces(
  game: StatedGame,
  members: readonly Member[],
  reference: string,
  among: (player: number) => boolean,
): readonly TaskPlace[] {
  const [first, second] = reference.split(".");
  const [group, task] = second === undefined ? [undefined, first!] : [first, second];
  return members.flatMap((member, player) => {
    if (!among(player) || (group !== undefined && member.group !== group)) return [];
    const tasks = game.groups[member.group]!.tasks;
    const place = Object.keys(tasks).indexOf(task);
    if (place < 0) return [];
    return [{ player, task: place, ability: forPlayer(tasks[task]!.ability, member.number) }];
  });
}

/** The names of all tasks of a game, plain and with their group. */
export function taskNames({ groups }: StatedGame): readonly string[] {
  const pairs = Object.entries(groups).flatMap(([group, { tasks }]) =>
    Object.keys(tasks).map((task) => [task, `${group}.${task}`] as const),
  );
  return [...new Set(pairs.flat())];
}
