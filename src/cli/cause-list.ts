import { InvalidArgumentError } from "commander";
import { didYouMean } from "../scenario/near-miss.ts";
import type { CausePreset } from "../scenario/presets/causes/cause-preset.ts";
import { causePresets, twiceTheSame } from "../scenario/presets/causes/index.ts";

/** Reads causes from the command line, each once, in the order in which they are listed; or says which there are. */
export function causeList(text: string): readonly CausePreset[] {
  const names = causePresets.map(({ name }) => name);
  const asked = text.split(",").map((name) => name.trim().toLowerCase());
  for (const name of asked) {
    if (names.includes(name)) continue;
    const meant = didYouMean(name, names);
    throw new InvalidArgumentError(
      `"${name}" is not a cause${meant ? ` (${meant})` : ""}; there are ${names.join(", ")}.`,
    );
  }
  const chosen = causePresets.filter(({ name }) => asked.includes(name));
  const twice = twiceTheSame(chosen);
  if (twice) throw new InvalidArgumentError(`${twice}.`);
  return chosen;
}
