import type { TerminalBlock } from "../experiments/terminal-block.ts";
import { shownTable } from "./shown-table.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

/** How a heading is made to stand out; nothing where there are no colours. */
export type Emphasis = (text: string) => string;

/** An answer for a terminal of 80 columns: its parts with a line between them, those that say nothing left out. */
export function shownBlocks(blocks: readonly TerminalBlock[], bold: Emphasis): string {
  return blocks
    .map((block) => shown(block, bold))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A sentence in lines that fit. */
export function lines(text: string): string {
  return wrap(text).join("\n");
}

function shown(block: TerminalBlock, bold: Emphasis): string {
  switch (block.kind) {
    case "heading":
      return block.text === "" ? "" : bold(lines(block.text));
    case "text":
      return lines(block.text);
    case "sentences":
      return block.texts.map(lines).join("\n");
    case "table": {
      const { head, rows, widths } = block;
      const rest = TERMINAL_WIDTH - widths.reduce((sum, width) => sum + width, 0);
      return shownTable(head, rows, [rest, ...widths]);
    }
  }
}
