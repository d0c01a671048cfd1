import { Command } from "@commander-js/extra-typings";
import { softwareVersion } from "../software.ts";
import { commands } from "./commands/index.ts";
import { colourOption } from "./simulation-options.ts";
import { print } from "./terminal.ts";

/** The command line of `truce`: every command, its options and its help. */
export function program(): Command<[], { color: boolean }> {
  const truce = new Command("truce")
    .description("Try the bonus plan on a simulated market before you pay for it with a real one.")
    .version(softwareVersion, "-V, --version", "print the version")
    .helpOption("-h, --help", "say how it is used")
    .helpCommand("help [command]", "say how a command is used")
    .addOption(colourOption())
    .showHelpAfterError("(--help says how it is used)")
    .addHelpText("after", "\nExample:\n  $ truce compare scenarios/contest-or-pool.yaml --trials 40\n")
    .configureOutput({ writeOut: (text) => print(text.replace(/\n$/, "")) })
    .exitOverride();
  for (const make of commands) {
    const command = make();
    // The inner commands report errors the way the outer one does; commander copies that only when asked.
    command.copyInheritedSettings(truce as unknown as typeof command);
    truce.addCommand(command);
  }
  return truce;
}
