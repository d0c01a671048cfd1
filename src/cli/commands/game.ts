import { Command, Option } from "@commander-js/extra-typings";
import { wholeNumber } from "../numbers.ts";
import { colourOption, quietOption, setOption } from "../simulation-options.ts";

/** `truce game FILE…`: plays a pay plan on a toy production function, with the funnel's decision rule. */
export function gameCommand() {
  return new Command("game")
    .description("play a pay plan on a toy production function whose answer may be known")
    .argument("<files...>", "game files")
    .addOption(new Option("--seeds <n>", "runs of learned play").argParser(wholeNumber(2, 10_000)))
    .addOption(new Option("--seed <n>", "seed of all luck").argParser(wholeNumber(0, 4_294_967_295)))
    .addOption(new Option("--periods <n>", "periods in a run").argParser(wholeNumber(4, 10_000)))
    .addOption(setOption("change a value of the game, e.g. outputs.sales.noise=2 (repeatable)"))
    .addOption(new Option("--check", "exit with code 1 if an expectation of a file is missed"))
    .addOption(new Option("--json", "print the answers on standard output, all else on standard error"))
    .addOption(quietOption())
    .addOption(colourOption())
    .addHelpText("after", "\nExample:\n  $ truce game scenarios/games/a02-tournament-of-two.yaml\n")
    .action(async (files, options) => {
      const { playGames } = await import("../play-games.ts");
      playGames(files, options);
    });
}
