import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "../package-folder.ts";
import { scenarioJsonSchema } from "../scenario/json-schema.ts";
import { failure } from "./ending.ts";
import { existingPath } from "./existing-path.ts";
import { cannotWrite, makeFolder } from "./make-folder.ts";
import { starterFile } from "./starters.ts";

const ELSEWHERE = "Name another folder.";

/**
 * Writes `scenario.yaml`, of a kind of company where one is named, and `scenario.schema.json` into a folder and names them; never
 * overwrites either.
 */
export async function writeStarter(dir: string, kind?: string): Promise<readonly string[]> {
  const starter = join(packageFolder, starterFile(kind));
  const texts = [
    { file: join(dir, "scenario.yaml"), text: withSchemaBeside(await readFile(starter, "utf8")) },
    { file: join(dir, "scenario.schema.json"), text: `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n` },
  ];
  for (const { file } of texts) {
    if (await existingPath(file)) throw failure(`${file} exists already; init never overwrites`, ELSEWHERE);
  }
  const begun: string[] = [];
  try {
    await makeFolder(dir);
    for (const { file, text } of texts) {
      await writeFile(file, "", { flag: "wx" });
      begun.push(file);
      await writeFile(file, text, { flush: true });
    }
  } catch (error) {
    // Half a file would stand in the way of the next attempt.
    for (const file of begun) await rm(file, { force: true });
    cannotWrite(dir, error, ELSEWHERE);
  }
  return texts.map(({ file }) => file);
}

/** The first line names the schema for editors; in a user's folder it lies beside the scenario. */
function withSchemaBeside(text: string): string {
  return text.replace(/(yaml-language-server: \$schema=)\S+/, "$1./scenario.schema.json");
}
