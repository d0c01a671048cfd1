import { basename, dirname, join } from "node:path";
import { z } from "zod";
import type { PresentOptions } from "../experiments/present.ts";
import { languages } from "../language/text.ts";
import { readText } from "../scenario/read-text.ts";
import { drawReport } from "./draw-report.ts";
import { interrupted } from "./ending.ts";
import { listenForInterruption } from "./interruption.ts";
import { LARGEST_RECORD, readFindings } from "./read-findings.ts";
import { datedFolder, givenFolder } from "./results-folder.ts";
import { wroteReport } from "./shown-paths.ts";
import { print, say } from "./terminal.ts";
import { typedCommand } from "./typed-command.ts";
import { writeWhole } from "./write-results.ts";

/** What `truce report` does: the report and its charts in a folder of their own, from a findings file. */
export async function drawAgain(
  file: string,
  { out, quiet }: { readonly out?: string | undefined; readonly quiet?: true | undefined },
): Promise<void> {
  const findings = readFindings(file);
  const record = recordBeside(file);
  const folder =
    out === undefined ? await datedFolder("output", findings.name, new Date()) : await givenFolder(out);
  const { signal, release } = listenForInterruption(() => {
    if (!quiet) say("truce: finishing the report; press Ctrl-C again to stop at once");
  }, folder.release);
  try {
    await writeWhole(folder, await drawReport(findings, record, ["html", "svg"]));
  } finally {
    folder.release();
    release();
  }
  if (!quiet) print(wroteReport(folder.path));
  if (signal.aborted) throw interrupted("interrupted, but the report is whole");
}

const recordSchema = z.object({
  command: z.array(z.string()),
  reproduce: z.array(z.string()).optional(),
  scenarios: z.array(z.object({ language: z.enum(languages) })).min(1),
});

/** The language and the command that the manifest beside a findings file remembers; nothing where there is no such file. */
export function recordBeside(file: string): PresentOptions {
  if (basename(file) !== "findings.json") return {};
  const read = readText(join(dirname(file), "manifest.json"), LARGEST_RECORD);
  if (!("text" in read)) return {};
  try {
    const { command, reproduce = command, scenarios } = recordSchema.parse(JSON.parse(read.text));
    return { command: typedCommand(reproduce), language: scenarios[0]!.language };
  } catch {
    return {};
  }
}
