import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { didYouMean, nearMiss } from "../scenario/near-miss.ts";
import { wrongUsage } from "./ending.ts";
import { typedCommand } from "./typed-command.ts";
import { wrap } from "./wrap.ts";

/**
 * Refuses what stands where a command should, before any help is given: a command that does not exist, also where help is
 * asked for it, and options of a command put before it.
 * @throws Ending
 */
export function refuseUnknownCommand(truce: CommandUnknownOpts, words: readonly string[]): void {
  const own = truce.options.flatMap(({ long, short }) => [long, short]);
  const rest = words.slice(words.findIndex((word) => !own.includes(word) && !helps.includes(word)));
  const [first, second] = rest;
  if (first === undefined || own.includes(first) || helps.includes(first)) return;
  if (first.startsWith("-")) refuseOption(truce, first, words);
  else if (first !== "help") refuseCommand(truce, first);
  else if (second !== undefined && !second.startsWith("-")) refuseCommand(truce, second);
}

const helps: readonly string[] = ["-h", "--help"];

function refuseCommand(truce: CommandUnknownOpts, word: string): void {
  const names = truce.commands.map((command) => command.name());
  if (names.includes(word) || word === "help") return;
  const meant = didYouMean(word, names);
  throw wrongUsage(
    `unknown command '${word}'${meant ? ` (${meant})` : ""}`,
    wrap(`There are ${names.join(", ")}.`).join("\n"),
  );
}

/** An option before the command: what it belongs to, and the line as it would do. */
function refuseOption(truce: CommandUnknownOpts, word: string, words: readonly string[]): void {
  const flag = word.split("=")[0]!;
  const flags = [...new Set(truce.commands.flatMap(({ options }) => options.map(({ long }) => long ?? "")))];
  const meant = flags.includes(flag) ? flag : nearMiss(flag, flags);
  if (meant === undefined) return;
  const command = words.find((one) => truce.commands.some((known) => known.name() === one));
  const rest = words.filter((one) => one !== command).map((one) => (one === flag ? meant : one));
  const slip = meant === flag ? "" : ` (did you mean '${meant}'?)`;
  throw wrongUsage(
    `option '${flag}' stands before the command${slip}`,
    command === undefined
      ? "Options of a command stand after it: truce compare mine.yaml --trials 20"
      : `Write ${typedCommand(["truce", command, ...rest])}`,
  );
}
