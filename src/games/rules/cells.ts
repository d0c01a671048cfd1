import type { StatedGame } from "../file/game-schema.ts";
import type { StatedOutput } from "../file/output-schema.ts";
import type { Cell, Source } from "../game.ts";
import { sourcesOf } from "./luck-sources.ts";
import { productionOf } from "./production.ts";
import type { Member } from "./task-places.ts";

/** Every result of every unit, the luck that falls on them, and whose each is. */
export interface Results {
  readonly cells: readonly Cell[];
  readonly sources: readonly Source[];
  /** The players whose result each cell is: one, a group or all. */
  readonly owners: readonly (readonly number[])[];
}

/** A unit that an output is counted for. */
interface Unit {
  readonly players: readonly number[];
  /** The group whose luck falls on it; nothing for the company. */
  readonly group?: string;
}

/** The results of a game as its file states them. */
export function resultsOf(game: StatedGame, members: readonly Member[]): Results {
  const cells: Cell[] = [];
  const owners: (readonly number[])[] = [];
  const sources: Source[] = [];
  for (const [name, output] of Object.entries(game.outputs)) {
    const stated = sourcesOf(output);
    const shared = new Map<string, number>();
    const add = (source: Source) => sources.push(source) - 1;
    const sharedBy = (key: string, source: Source) => {
      if (!shared.has(key)) shared.set(key, add(source));
      return shared.get(key)!;
    };
    for (const unit of unitsOf(output, members)) {
      const made = productionOf(
        game,
        members,
        output,
        (player) => unit.players.includes(player),
        (player) => reaches(output, members, unit, player),
      );
      if (made === undefined) continue;
      const { own, group, common, multiplies, counts } = stated;
      const places = [
        ...(own ? [add(own)] : []),
        ...(group && unit.group !== undefined ? [sharedBy(`group ${unit.group}`, group)] : []),
        ...(common ? [sharedBy("common", common)] : []),
      ];
      cells.push({ output: name, multiplies, counts, ...made, sources: places });
      owners.push(unit.players);
    }
  }
  return { cells, sources, owners };
}

function unitsOf({ of }: StatedOutput, members: readonly Member[]): readonly Unit[] {
  if (of === "company") return [{ players: members.map((_, p) => p) }];
  if (of === "player") return members.map(({ group }, p) => ({ players: [p], group }));
  return [...new Set(members.map(({ group }) => group))].map((group) => ({
    group,
    players: members.flatMap((member, p) => (member.group === group ? [p] : [])),
  }));
}

/** Whether what a player does for colleagues reaches a unit. */
function reaches(
  { of, from }: StatedOutput,
  members: readonly Member[],
  unit: Unit,
  player: number,
): boolean {
  if (of !== "player" || unit.players.includes(player)) return false;
  return from === "everyone" || members[player]!.group === unit.group;
}
