import { writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { styleText } from "node:util";
import { exitCodes } from "./exit-codes.ts";

/** A colour or weight that the terminal shows. */
type Style = "bold" | "dim" | "red" | "green" | "yellow";

/** Styles a text where the stream is a terminal that shows colours and the user has not refused them. */
export function styled(style: Style, text: string, stream: NodeJS.WriteStream): string {
  return styleText(style, text, { stream, validateStream: true });
}

/** Writes a message to standard error, where everything goes that is not the result itself. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Refuses colours for the whole process, as NO_COLOR does. */
export function refuseColours(): void {
  process.env.NO_COLOR = "1";
  delete process.env.FORCE_COLOR;
}

/** Writes a line, or several, of the result to standard output. */
export function print(text: string): void {
  if (!isPlainFile()) {
    process.stdout.write(`${text}\n`);
    return;
  }
  try {
    // To the last byte: a stream of Node's leaves off what a filling disk did not take, and says nothing.
    writeFileSync(process.stdout.fd, `${text}\n`);
  } catch (error) {
    loseOutput(error as NodeJS.ErrnoException);
  }
}

/** Whether standard output is a file, or a device that is written like one; all else is a socket to Node, or a thread's. */
function isPlainFile(): boolean {
  return process.stdout.fd !== undefined && !(process.stdout instanceof Socket);
}

/**
 * Minds what can go wrong with the terminal's streams: it stops no work, so that no run is cut short by who watches it, or by a
 * connection that is lost. A reader that closed the pipe (`truce list | head`) has seen enough. Where the result could not be put
 * out for another reason, as on a full disk, that is a failure. Nobody hears of what standard error could not say.
 */
export function mindTheStreams(): void {
  process.stdout.on("error", loseOutput);
  process.stderr.on("error", () => {});
}

let isLost = false;

function loseOutput({ code, message }: NodeJS.ErrnoException): void {
  if (code === "EPIPE" || isLost) return;
  isLost = true;
  process.exitCode ||= exitCodes.failed;
  say(`truce: cannot write the output: ${message}`);
}
