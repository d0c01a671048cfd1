import type { Hold } from "../model/hold.ts";
import type { Company } from "../model/parameters/company.ts";
import type { RoleName } from "../model/roles/index.ts";
import { rosterOf } from "../model/roles/roster.ts";
import { type LeverStep, pilotSteps } from "./lever-steps.ts";
import { type PilotBlock, pilotRounds } from "./pilot-rounds.ts";

/** How a role's people move a lever in a run: the first half up and the second down, the reverse, all up, all down. */
export const movements = ["firstUp", "secondUp", "allUp", "allDown"] as const;
/** One of them. */
export type Movement = (typeof movements)[number];
const apart = ["firstUp", "secondUp"] as const;
const together = ["allUp", "allDown"] as const;

/** What a lever is moved for: its slope, or how that changes. */
export type Purpose = "slope" | "bend";

/** The reading of runs at the norm, and of those in worlds in which bends are measured. */
export const AT_NORM = 0;
export const AT_NORM_BESIDE_BENDS = 1;

/** The reading that tells of a lever (by its place among the steps) moved in some way. */
export function readingOf(place: number, movement: Movement, purpose: Purpose): number {
  const moved = 2 * place + (purpose === "slope" ? 0 : 1);
  return 2 + movements.length * moved + movements.indexOf(movement);
}

/** A run of a pilot: which levers are held where, and the readings that it is one of. */
export interface PilotRun {
  readonly holds: readonly Hold[];
  readonly readings: readonly number[];
}

/** The runs of a replication beside those at the norm. */
export interface PilotDesign {
  /** World by world, in pairs that share their luck, each lever one way and the other. */
  readonly slopes: readonly (readonly PilotRun[])[];
  readonly bends: readonly PilotRun[];
}

/** Numbers of a role's people. */
export function peopleOf(company: Company, role: RoleName): readonly number[] {
  return rosterOf(company).flatMap((post) => (post.role === role ? [post.number] : []));
}

/** Whether somebody is in the half of the role that goes up first: every other one. */
export function inFirstHalf(person: number): boolean {
  return person % 2 === 0;
}

/**
 * What a pilot of a company holds where. Each round takes two worlds: in the first both levers of a block go the same way, in the second
 * the other one goes the opposite way, so that over the two what it does cancels out. Bends are measured of one stance at a time.
 */
export function pilotDesign(company: Company): PilotDesign {
  const steps = pilotSteps(company);
  const runOf = (moves: readonly Move[], purpose: Purpose): PilotRun => ({
    holds: moves.flatMap(([place, movement]) => {
      const step = steps[place]!;
      return holdsOf(company, purpose === "bend" ? step.bend! : step, movement);
    }),
    readings: moves.map(([place, movement]) => readingOf(place, movement, purpose)),
  });
  const slopesIn = (blocks: readonly PilotBlock[], opposite: boolean) =>
    blocks.flatMap((block) => {
      const swapped = block.filter((place) => !steps[place]!.byMean);
      return [...bothWays(swapped, apart, opposite), ...bothWays(block, together, opposite)].map((moves) =>
        runOf(moves, "slope"),
      );
    });
  return {
    slopes: pilotRounds(steps).flatMap((blocks) => [slopesIn(blocks, false), slopesIn(blocks, true)]),
    bends: steps.flatMap(({ bend }, place) =>
      bend ? movements.map((movement) => runOf([[place, movement]], "bend")) : [],
    ),
  };
}

type Move = readonly [place: number, movement: Movement];

/** A block's levers one way and then the other; a second one along with the first, or opposite to it. */
function bothWays(
  [first, second]: PilotBlock,
  [one, other]: readonly [Movement, Movement],
  opposite: boolean,
): readonly (readonly Move[])[] {
  if (first === undefined) return [];
  const beside = (movement: Movement): readonly Move[] => (second === undefined ? [] : [[second, movement]]);
  return [
    [[first, one], ...beside(opposite ? other : one)],
    [[first, other], ...beside(opposite ? one : other)],
  ];
}

function holdsOf(company: Company, step: LeverStep, movement: Movement): readonly Hold[] {
  const { role, lever, up, down } = step;
  const all = peopleOf(company, role);
  const held = (people: readonly number[], shift: number) =>
    people.length > 0 && shift !== 0 ? [{ people, lever, shift }] : [];
  if (movement === "allUp") return held(all, up);
  if (movement === "allDown") return held(all, -down);
  const goesUp = (person: number) => inFirstHalf(person) === (movement === "firstUp");
  return [
    ...held(all.filter(goesUp), up),
    ...held(
      all.filter((person) => !goesUp(person)),
      -down,
    ),
  ];
}
