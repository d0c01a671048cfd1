import { Argument, Command } from "@commander-js/extra-typings";
import { folderName } from "../folder-name.ts";
import { say } from "../terminal.ts";

/** `truce init DIR`: puts a commented scenario and its schema there to start from. */
export function initCommand() {
  return new Command("init")
    .description("put a commented scenario to start from, and its schema, into a folder")
    .addArgument(new Argument("<dir>", "the folder; made where it is missing").argParser(folderName))
    .addHelpText("after", "\nExample:\n  $ truce init my-company && truce compare my-company/scenario.yaml\n")
    .action(async (dir) => {
      const { writeStarter } = await import("../write-starter.ts");
      for (const file of await writeStarter(dir)) say(`wrote ${file}`);
    });
}
