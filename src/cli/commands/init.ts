import { Argument, Command, Option } from "@commander-js/extra-typings";
import { folderName } from "../folder-name.ts";
import { starters } from "../starters.ts";
import { say } from "../terminal.ts";

const kinds = starters.map(({ name }) => name);
const widest = Math.max(...kinds.map((name) => name.length));
const likes = starters.map(({ name, sentence }) => `  ${name.padEnd(widest)}  ${sentence}`).join("\n");

/** `truce init DIR`: puts a commented scenario and its schema there to start from. */
export function initCommand() {
  return new Command("init")
    .description("put a commented scenario to start from, and its schema, into a folder")
    .addArgument(new Argument("<dir>", "the folder; made where it is missing").argParser(folderName))
    .addOption(
      new Option("--like <kind>", "a company of a known kind, its figures facts with their sources").choices(
        kinds,
      ),
    )
    .addHelpText(
      "after",
      `\nKinds:\n${likes}\n\nExamples:\n  $ truce init my-company && truce compare my-company/scenario.yaml\n  $ truce init my-company --like smb-inbound\n`,
    )
    .action(async (dir, { like }) => {
      const { writeStarter } = await import("../write-starter.ts");
      for (const file of await writeStarter(dir, like)) say(`wrote ${file}`);
    });
}
