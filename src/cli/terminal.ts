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

/**
 * Minds what can go wrong with the terminal's streams. A reader that closed the pipe (`truce list | head`) has seen enough:
 * the work goes on unseen, so that no run is cut short by who watches it. A full disk under the result is a failure.
 */
export function mindTheStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") return;
      if (stream === process.stdout) say(`truce: cannot write the output: ${message}`);
      process.exit(exitCodes.failed);
    });
  }
}
