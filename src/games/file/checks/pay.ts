import type { ComponentTerms } from "../../../model/incentives/component.ts";
import { readingsOf } from "../../../model/incentives/payroll.ts";
import { metricsNamed } from "../../../model/incentives/plan-schema.ts";
import { isFor } from "../../../model/incentives/recipients.ts";
import { didYouMean } from "../../../scenario/near-miss.ts";
import type { Fault, Path } from "../../../scenario/problem.ts";
import { resultsOf } from "../../rules/cells.ts";
import { cellsRead, componentsFor } from "../../rules/payments.ts";
import { departmentOf, playersOfUnit, seatsOfGame } from "../../rules/seats.ts";
import { membersOf } from "../../rules/task-places.ts";
import type { StatedGame } from "../game-schema.ts";

/** Terms that only a pilot could turn into money. */
const RELATIVE = /^(targetCost|.*OfReference|ofReference)$/;

/** Pay: it reads outputs that exist for whoever it looks at, states its money outright, and is for somebody. */
export function payChecks(game: StatedGame): readonly Fault[] {
  const components = everyComponent(game);
  const plain = components.flatMap((one) => plainFaults(game, one));
  return plain.length > 0 ? plain : [...readingFaults(game)];
}

interface Placed {
  readonly terms: ComponentTerms;
  readonly path: Path;
  readonly groups: readonly string[];
}

function everyComponent(game: StatedGame): readonly Placed[] {
  const names = Object.keys(game.groups);
  return [
    ...(game.pay ?? []).map((terms, place) => ({ terms, path: ["pay", place], groups: names })),
    ...names.flatMap((group) =>
      (game.groups[group]!.pay ?? []).map((terms, place) => ({
        terms,
        path: ["groups", group, "pay", place],
        groups: [group],
      })),
    ),
  ];
}

function plainFaults(game: StatedGame, { terms, path, groups }: Placed): readonly Fault[] {
  const faults: Fault[] = [];
  for (const key of relativeKeys(terms)) {
    const message = "a game has no pilot to reckon this from: state the money and the quota outright";
    faults.push({ path: [...path, ...key], on: "key", message });
  }
  if (
    terms.for !== "everyone" &&
    !groups.some((role) => isFor(terms.for, { department: departmentOf(game, role), role }))
  ) {
    const message = `no group is ${terms.for}: say 'department: ${terms.for}' in one, or leave 'for' out`;
    faults.push({ path: [...path, "for"], on: "value", message });
  }
  const known = Object.keys(game.outputs);
  for (const { metric, path: inside } of metricsNamed(terms)) {
    if (known.includes(metric)) continue;
    const hint = didYouMean(metric, known) ?? `outputs are ${known.join(", ")}`;
    faults.push({ path: [...path, ...inside], on: "value", message: `there is no output '${metric}'`, hint });
  }
  const { between } = terms as { readonly between?: string };
  if (between === "departments" && Object.keys(game.groups).length !== 2) {
    const message = "a contest between departments needs exactly two groups; 'between: people' is for one";
    faults.push({ path: [...path, "between"], on: "value", message });
  }
  return faults;
}

/** What a file says of periods: a game's period is the pay period, so a longer one cannot be meant. */
export function periodFaults(data: Readonly<Record<string, unknown>>): readonly Fault[] {
  const groups = Object.entries((data.groups ?? {}) as Readonly<Record<string, { readonly pay?: unknown }>>);
  const lists: readonly (readonly [Path, unknown])[] = [
    [["pay"], data.pay],
    ...groups.map(([name, group]) => [["groups", name, "pay"], group?.pay] as const),
  ];
  return lists.flatMap(([path, list]) =>
    (Array.isArray(list) ? list : []).flatMap((terms, place) =>
      terms?.period === "quarter" || terms?.period === "year"
        ? [{ path: [...path, place, "period"], on: "value", message: PERIOD } as const]
        : [],
    ),
  );
}

const PERIOD = "in a game every component pays each period (a month): leave 'period' out";

/** Paths of such terms, also within tiers and the like. */
function relativeKeys(terms: unknown, path: Path = []): readonly Path[] {
  if (typeof terms !== "object" || terms === null) return [];
  return Object.entries(terms).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(terms) ? Number(key) : key];
    return value !== undefined && RELATIVE.test(key) ? [here] : relativeKeys(value, here);
  });
}

/** What a component would read for somebody and nobody makes. */
function readingFaults(game: StatedGame): readonly Fault[] {
  const members = membersOf(game);
  const seats = seatsOfGame(game, members);
  const results = resultsOf(game, members);
  const found = new Map<string, Fault>();
  // Everybody of a group reads the same of a unit, and thousands of readings are of the same few units.
  const asked = new Set<string>();
  for (const [p, member] of members.entries()) {
    for (const { terms, path } of componentsFor(game, member.group)) {
      for (const { metric, unit } of readingsOf(terms, seats[p]!)) {
        const reading = JSON.stringify([path, member.group, metric, unit]);
        if (asked.has(reading)) continue;
        asked.add(reading);
        const players = playersOfUnit(game, members, unit, member);
        if (game.outputs[metric] === undefined || cellsRead(results, metric, players).length > 0) continue;
        const named = metricsNamed(terms).find((one) => one.metric === metric);
        const at = [...path, ...(named?.path ?? [])];
        found.set(at.join("."), {
          path: at,
          on: "value",
          message: unread(game, metric, member.group, players.length),
        });
      }
    }
  }
  return [...found.values()];
}

function unread(game: StatedGame, metric: string, group: string, players: number): string {
  const { of } = game.outputs[metric]!;
  if (of === "company") return `'${metric}' is one result for all: read it with 'scope: company'`;
  if (of === "group" && players === 1)
    return `'${metric}' is a group's result: read it with 'scope: department'`;
  return `'${metric}' is made by nobody whom this looks at in group ${group}`;
}
