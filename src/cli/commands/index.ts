import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { gameCommand } from "./game.ts";
import { initCommand } from "./init.ts";
import { listCommand } from "./list.ts";
import { reportCommand } from "./report.ts";
import { runCommand } from "./run.ts";
import { schemaCommand } from "./schema.ts";

/** Every command, in the order of the help: one file each in this folder. */
export const commands = [
  compareCommand,
  runCommand,
  gameCommand,
  checkCommand,
  schemaCommand,
  initCommand,
  listCommand,
  reportCommand,
] as const;
