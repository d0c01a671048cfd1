import { z } from "zod";
import { didYouMean } from "../../scenario/near-miss.ts";
import { causePresets, twiceTheSame } from "../../scenario/presets/causes/index.ts";
import type { ExperimentOption } from "../experiment.ts";
import type { CausesChoice } from "./plan-causes.ts";

/** What may be asked of causes beside their scenario. */
export interface CausesOptions extends CausesChoice {
  /** Names of the causes to switch; the six unless given. */
  readonly only?: readonly string[] | undefined;
}

const names = causePresets.map(({ name }) => name);

/** Names of causes as they are typed, each once, in the order in which they are listed. @throws Error that says which there are */
function causeList(text: string): readonly string[] {
  const asked = text.split(",").map((name) => name.trim().toLowerCase());
  for (const name of asked) {
    if (names.includes(name)) continue;
    const meant = didYouMean(name, names);
    throw new Error(`"${name}" is not a cause${meant ? ` (${meant})` : ""}; there are ${names.join(", ")}.`);
  }
  const chosen = causePresets.filter(({ name }) => asked.includes(name));
  const twice = twiceTheSame(chosen);
  if (twice) throw new Error(`${twice}.`);
  return chosen.map(({ name }) => name);
}

/** The options of an experiment on causes. */
export const causesOptions: readonly ExperimentOption[] = [
  {
    name: "only",
    value: "list",
    sentence: "only these causes, by name; see 'truce list causes'",
    schema: z.array(z.enum(names)).min(1),
    read: causeList,
  },
  {
    name: "variants",
    sentence:
      "also try causes in other forms on top of the others, and blame and strategy sessions cause by cause: more arms, more time",
    schema: z.boolean(),
  },
];
