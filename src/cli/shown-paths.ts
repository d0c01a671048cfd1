import { relative } from "node:path";
import { typedCommand } from "./typed-command.ts";

/** A path as short as it can be said from here. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === "" || inside.startsWith("..") ? path : inside;
}

/** The line that names the report in a folder. */
export function wroteReport(folder: string): string {
  return `wrote report: ${shownPath(folder)}/report.html`;
}

/** The line that names what was written into a folder where no report was asked for. */
export function wroteResults(folder: string): string {
  return `wrote results: ${shownPath(folder)}`;
}

/** The command that draws the report of a folder's findings, as one types it. */
export function drawCommand(folder: string): string {
  const file = `${shownPath(folder)}/findings.json`;
  return typedCommand(["truce", "report", file.startsWith("-") ? `./${file}` : file]);
}
