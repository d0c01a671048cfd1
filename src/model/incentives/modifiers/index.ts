import type { z } from "zod";
import type { ComponentTerms } from "../component.ts";
import { makesCarry } from "../negative.ts";
import { rule } from "../rule.ts";
import { cap } from "./cap.ts";
import { deferMonths } from "./defer-months.ts";
import { draw } from "./draw.ts";
import { floor } from "./floor.ts";
import { floorMonths } from "./floor-months.ts";
import { gate } from "./gate.ts";
import { malus } from "./malus.ts";
import type { Modifier, TermsRule } from "./modifier.ts";
import { months } from "./months.ts";
import { multiplier } from "./multiplier.ts";

/**
 * Everything that may be done to what a component owes, in the order in which it is done: the gate opens or not, the
 * multiplier stretches what passes, the cap and then the floor bound it, the draw advances what is missing, and what was
 * deferred before may be lost.
 */
export const modifiers = [
  months,
  gate,
  multiplier,
  cap,
  floor,
  floorMonths,
  draw,
  deferMonths,
  malus,
] as const;

type Known = (typeof modifiers)[number];
type Fields<M extends Known> = { [One in M as One["field"]]: z.ZodOptional<One["schema"]> };

const all: readonly Modifier<unknown>[] = modifiers as readonly unknown[] as readonly Modifier<unknown>[];

function fieldsOf(some: readonly Modifier<unknown>[]): object {
  return Object.fromEntries(some.map(({ field, schema }) => [field, schema.optional()]));
}

/** A field for each modifier, for pay that gives money. */
export const modifierFields = fieldsOf(all) as Fields<Known>;

/** The same for pay that only takes money back: those that make sense there. */
export const takingModifierFields = fieldsOf(all.filter(({ forTaking }) => forTaking)) as Fields<
  Extract<Known, { readonly forTaking: true }>
>;

/**
 * What must hold between modifiers and the other terms. `carrying` are the fields that make the component itself carry
 * something from period to period.
 */
export function modifierRules(carrying: readonly string[] = []): readonly TermsRule[] {
  const carriers = [...carrying, ...all.filter(({ carry }) => carry).map(({ field }) => field)];
  return [
    ...all.flatMap(({ rules = [] }) => rules),
    ...carriers.flatMap((one, place) => carriers.slice(0, place).map((other) => notBoth(one, other))),
  ];
}

function notBoth(one: string, other: string): TermsRule {
  const message = `cannot go with \`${other}\`: each carries something to the next period, and one component carries one thing`;
  return rule([one, other], one, message, (terms) => !makesCarry(terms, one) || !makesCarry(terms, other));
}

/** A modifier that some terms state, with its setting. */
export interface Stated {
  readonly modifier: Modifier<unknown>;
  readonly setting: unknown;
}

/** The modifiers that some terms state, in the order in which they act. */
export function modifiersOf(terms: ComponentTerms): readonly Stated[] {
  const settings = terms as ComponentTerms & Readonly<Record<string, unknown>>;
  return all
    .map((modifier) => ({ modifier, setting: settings[modifier.field] }))
    .filter(({ setting }) => setting !== undefined);
}
