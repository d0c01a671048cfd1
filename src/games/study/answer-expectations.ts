import { meanInterval } from "../../statistics/mean-interval.ts";
import type { Expectation } from "../file/game-schema.ts";
import type { Efforts, Game } from "../game.ts";
import type { Found } from "./found.ts";
import type { ExpectationAnswer } from "./game-answer.ts";
import { meanOutputs, surplusOf } from "./surplus.ts";

/** A difference counts relative to the expected number, but not to less than this share of an effort's range. */
const LEAST_SHARE = 0.1;

/** What became of each expectation of the file. */
export function answerExpectations(found: Found): readonly ExpectationAnswer[] {
  return found.stated.expect.map((one) =>
    one.settles !== undefined ? settles(found, one, one.settles) : number(found, one, one.value!),
  );
}

function settles(found: Found, one: Expectation, expected: boolean): ExpectationAnswer {
  return {
    ...told(one, "settles"),
    knowing: null,
    learned: null,
    knowingOff: null,
    learnedOff: null,
    holds: (found.settling.unsettled === undefined) === expected,
  };
}

function number(found: Found, one: Expectation, expected: number): ExpectationAnswer {
  const { of, size, about } = measure(found, one);
  if (found.settling.unsettled !== undefined) {
    return {
      ...told(one, about),
      knowing: null,
      learned: null,
      knowingOff: null,
      learnedOff: null,
      holds: false,
    };
  }
  const knowing = of(found.settling.efforts);
  const learned = meanInterval(found.learned.map(of));
  const scale = Math.max(Math.abs(expected), size, 1e-12);
  const knowingOff = (knowing - expected) / scale;
  const learnedOff = (learned.mean - expected) / scale;
  const counted = [
    ...(one.play === "learned" ? [] : [knowingOff]),
    ...(one.play === "knowing" ? [] : [learnedOff]),
  ];
  const holds = counted.every((off) => Math.abs(off) <= one.tolerance);
  return { ...told(one, about), knowing, learned, knowingOff, learnedOff, holds };
}

function told(one: Expectation, about: string) {
  const {
    group,
    player,
    task,
    output,
    surplus,
    settles: whether,
    above,
    value,
    tolerance,
    play,
    source,
  } = one;
  return {
    about,
    ...(group !== undefined && { group }),
    ...(player !== undefined && { player: String(player) }),
    ...(task !== undefined && { task }),
    ...(output !== undefined && { output }),
    ...(surplus !== undefined && { surplus }),
    ...(whether !== undefined && { settles: whether }),
    ...(above !== undefined && { above }),
    ...(value !== undefined && { value }),
    tolerance,
    play,
    ...(source !== undefined && { source }),
  };
}

/** A number to be held against the expected one, the least that a difference is relative to, and its name. */
interface Measure {
  readonly of: (efforts: Efforts) => number;
  readonly size: number;
  readonly about: string;
}

function measure({ stated, game }: Found, one: Expectation): Measure {
  const { output, surplus } = one;
  if (output !== undefined) {
    return { of: (efforts) => meanOutputs(game, efforts)[output]!, size: 0, about: output };
  }
  if (surplus !== undefined) {
    const share = surplus === "money" ? 1 : stated.firstBest!;
    const about = surplus === "money" ? "surplus" : "share of first best";
    return { of: (efforts) => surplusOf(game, efforts, stated.value!) / share, size: 0, about };
  }
  return effort(game, one, one.task!);
}

function effort(game: Game, { group, player, above }: Expectation, task: string): Measure {
  const places = game.players.flatMap((one, p) => {
    const k = one.repertoire.levers.findIndex(({ name }) => name === task);
    const meant =
      (group === undefined || one.group === group) &&
      (player === undefined || one.number === player || one.name === player);
    return meant && k >= 0 ? [[p, k] as const] : [];
  });
  const [first, k] = places[0]!;
  const { low, high } = game.players[first]!.repertoire.levers[k]!;
  const mean = (efforts: Efforts) =>
    places.reduce((sum, [p, at]) => sum + efforts[p]![at]!, 0) / places.length;
  const who = player === undefined ? (group ?? game.players[first]!.group) : `${game.players[first]!.name}`;
  if (above !== undefined) {
    return {
      of: (efforts) => (mean(efforts) > above ? 1 : 0),
      size: 1,
      about: `${who} ${task} above ${above}`,
    };
  }
  return { of: mean, size: LEAST_SHARE * (high - low), about: `${who} ${task}` };
}
