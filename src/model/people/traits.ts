import { exp } from "../../random/exp.ts";
import type { Luck } from "../../random/luck.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";
import { type Post, parametersOf, roleNamed, rosterOf } from "../roles/roster.ts";

/** What makes people of a role differ, by their number; whoever is new in a post brings their own. */
export interface Traits {
  /** How much each gets done in an hour, lognormal around 1: a rep's contacts, a marketer's touches. */
  readonly pace: Float64Array;
  /** How good each is at it, in log odds: a rep's of closing, a marketer's of touching those in need. */
  readonly skill: Float64Array;
}

/** The traits of everybody who is there first; or their mirror image: whoever is above the usual is as far below it. */
export function firstTraits(company: Company, luck: Luck, areMirrored = false): Traits {
  const people = rosterOf(company);
  const traits = { pace: new Float64Array(people.length), skill: new Float64Array(people.length) };
  for (const post of people) drawTraits(traits, company, post, 0, luck, areMirrored);
  return traits;
}

/** The same once more, so that whoever comes later can take a place in it. */
export function copyTraits({ pace, skill }: Traits): Traits {
  return { pace: pace.slice(), skill: skill.slice() };
}

/**
 * Draws what somebody in a post is like, who is the so-manieth there, the first being 0. The mean skill lies under 0 by as much as makes
 * the mean odds what they are where nobody differs: else a spread alone would make a department better.
 */
export function drawTraits(
  { pace, skill }: Traits,
  company: Company,
  { number, role }: Pick<Post, "number" | "role">,
  occupant: number,
  luck: Luck,
  areMirrored = false,
): void {
  const { paceSpread = 0, skillSpread = 0 } = parametersOf(company, roleNamed(role));
  const sign = areMirrored ? -1 : 1;
  pace[number] = exp(paceSpread * sign * luck.normal(purpose.pace, number, occupant));
  skill[number] = skillSpread * (sign * luck.normal(purpose.skill, number, occupant) - skillSpread / 2);
}

/** Skill and pace of a person together: how many times as much as with neither comes of an hour, where chances are small. */
export function abilityOf({ pace, skill }: Traits, number: number): number {
  return pace[number]! * exp(skill[number]!);
}

/** The same of everybody, by person. */
export function abilitiesOf(traits: Traits): Float64Array {
  return traits.pace.map((_, number) => abilityOf(traits, number));
}
