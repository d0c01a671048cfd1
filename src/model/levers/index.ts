import { bar } from "./bar.ts";
import { channelEffort } from "./channel-effort.ts";
import { discount } from "./discount.ts";
import { help } from "./help.ts";
import type { LeverDefinition } from "./lever-definition.ts";
import { lobby } from "./lobby.ts";
import { nurture } from "./nurture.ts";
import { persistence } from "./persistence.ts";
import { selectivity } from "./selectivity.ts";
import { work } from "./work.ts";

/**
 * All levers but the efforts on channels, which come before these: in the order of every vector of lever values, each role having
 * those that name it.
 */
export const levers = [nurture, work, help, lobby, bar, selectivity, persistence, discount] as const;

/** The name of a lever that is no effort on a channel. */
export type LeverName = (typeof levers)[number]["name"];

/** The lever of a name; what is no other lever is the effort on a channel of that name, which may be any. */
export function leverNamed(name: string): LeverDefinition {
  return levers.find((lever) => lever.name === name) ?? channelEffort(name);
}
