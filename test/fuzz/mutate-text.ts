import { oddNames } from "./odd-values.ts";
import type { Rng } from "./rng.ts";

/** Pieces of YAML, JSON and CSV that mean something, put where they were not expected. */
const pieces = [
  "!!binary aGVsbG8=",
  "!!set {a, b}",
  "!!omap [a: 1]",
  "!!pairs [a: 1]",
  "!!timestamp 2026-01-01",
  "!!float .nan",
  "!!int '7'",
  "!!str ",
  "!<tag:yaml.org,2002:null> ",
  "!local ",
  ".nan",
  ".inf",
  "-.inf",
  "0x1F",
  "0o17",
  "1e400",
  "2026-11-29",
  "12:30:45",
  "null",
  "&a ",
  "*a",
  "<<: *a",
  "? ",
  ": ",
  "- ",
  "[",
  "]",
  "{",
  "}",
  ",",
  "|\n",
  ">-\n",
  "---\n",
  "...\n",
  "%YAML 1.1\n---\n",
  "%TAG ! tag:x,2000:\n---\n",
  "\ufeff",
  "\r\n",
  "\r",
  "\u0000",
  "\t",
  '"',
  "'",
  "#",
  "\\",
  "\u2028",
  ";",
  "{a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}",
];

/** A text with one thing changed that a slip, an editor or a fiend may change. */
export function mutateText(text: string, rng: Rng): string {
  const at = rng.below(text.length + 1);
  const lines = text.split("\n");
  const line = rng.below(lines.length);
  switch (rng.below(11)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + rng.below(20));
    case 1: {
      const piece = text.slice(at, at + 1 + rng.below(60));
      return text.slice(0, at) + piece.repeat(1 + rng.below(4)) + text.slice(at);
    }
    case 2:
      return text.slice(0, at) + rng.pick(pieces) + text.slice(at);
    case 3:
      return text.replace(/[\w.]+/g, (word) =>
        rng.chance(0.03) ? rng.pick([...oddNames, ...pieces]) : word,
      );
    case 4:
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join("\n");
    case 5:
      return [...lines.slice(0, line), lines[line]!, ...lines.slice(line)].join("\n");
    case 6: {
      const other = rng.below(lines.length);
      return lines.map((one, k) => (k === line ? lines[other] : k === other ? lines[line] : one)).join("\n");
    }
    case 7:
      return lines.map((one, k) => (k >= line && rng.chance(0.5) ? ` ${one}` : one)).join("\n");
    case 8:
      return text.replace(/: ([^\n{[]+)/g, (all) => (rng.chance(0.1) ? `: ${rng.pick(pieces)}` : all));
    case 9:
      return text.replaceAll("\n", rng.pick(["\r\n", "\r", "\n\n", " "]));
    default:
      return (
        text.slice(0, at) +
        String.fromCharCode(rng.below(rng.chance(0.8) ? 256 : 65_536)) +
        text.slice(at + 1)
      );
  }
}

/** A text with a few things changed. */
export function mutateMore(text: string, rng: Rng): string {
  let changed = text;
  for (let times = 1 + rng.below(4); times > 0; times--) changed = mutateText(changed, rng);
  return changed.slice(0, 90_000);
}
