import { experiments } from "../../experiments/index.ts";
import { checkCommand } from "./check.ts";
import { experimentCommand } from "./experiment.ts";
import { explainCommand } from "./explain.ts";
import { gameCommand } from "./game.ts";
import { initCommand } from "./init.ts";
import { lintCommand } from "./lint.ts";
import { listCommand } from "./list.ts";
import { powerCommand } from "./power.ts";
import { reportCommand } from "./report.ts";
import { schemaCommand } from "./schema.ts";

const [compareCommand, runCommand, ...experimentCommands] = experiments.map(
  (experiment) => () => experimentCommand(experiment),
);

/** Every command, in the order of the help: one file each in this folder, and one for each experiment. */
export const commands = [
  compareCommand!,
  runCommand!,
  gameCommand,
  ...experimentCommands,
  checkCommand,
  lintCommand,
  explainCommand,
  powerCommand,
  schemaCommand,
  initCommand,
  listCommand,
  reportCommand,
] as const;
