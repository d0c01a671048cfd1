import type { YAMLError } from "yaml";
import type { Said } from "./problem.ts";

/** A place in a text by line and column, both from 1, and what is wrong there. */
export interface SyntaxFault extends Said {
  readonly line: number;
  readonly column: number;
  /** Whether lines after it can be at fault by this one alone: those that begin in other columns than it does. */
  readonly shifts?: true;
}

/** A parser's complaint in an author's words, and what to write instead where the line tells it. */
export function explainSyntax(
  { code, message }: YAMLError,
  line: number,
  column: number,
  text: readonly string[],
  name: string,
): SyntaxFault {
  const at = (said: Said & Pick<SyntaxFault, "shifts">): SyntaxFault => ({ line, column, ...said });
  const here = text[line - 1] ?? "";
  switch (code) {
    case "DUPLICATE_KEY":
      return at({ message: "this key stands here a second time", hint: "keep one of the two" });
    case "TAB_AS_INDENT":
      return at({ message: "this line is indented with a tab", hint: "YAML wants spaces", shifts: true });
    case "MULTIPLE_DOCS":
      return at({ message: "a second document begins here", hint: `one ${name} a file` });
    case "TAG_RESOLVE_FAILED":
      return at({ message: `tags such as '!name' are not used in ${name}s` });
    default:
      return (
        slipIn(here, line, column, text) ??
        at({
          message: `is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
          ...((isColumn(message, code) || /implicit keys/i.test(message)) && { shifts: true }),
        })
      );
  }

  function slipIn(
    written: string,
    at: number,
    from: number,
    all: readonly string[],
  ): SyntaxFault | undefined {
    return (
      colonInText(written, at) ??
      colonInBraces(written, at) ??
      noSpace(written, at) ??
      tooDeep(all, at) ??
      (isColumn(message, code) ? otherColumn(all, at) : undefined) ??
      notClosed(code, message, at, from) ??
      needsQuotes(written, at)
    );
  }
}

/** `title: Plan: next year` */
function colonInText(written: string, line: number): SyntaxFault | undefined {
  const [, lead, key, value] = keyed(written);
  if (value === undefined || !/:(\s|$)/.test(value) || /^["'[{|>&*!]/.test(value)) return undefined;
  const column = lead!.length + key!.length + 3 + value.search(/:(\s|$)/);
  return { line, column, message: "a colon before a space begins a new key", hint: inQuotes(key!, value) };
}

/** `{ title: Plan: next year }` and `{ type: salary perWeek: 1000 }` */
function colonInBraces(written: string, line: number): SyntaxFault | undefined {
  const entry = /(?<=[{,] *)([\p{L}\p{N}_-]+): ([^,:{}[\]"']*?)([\p{L}\p{N}_-]+): ([^,{}[\]]*)/u.exec(
    written,
  );
  if (entry === null) return undefined;
  const [, key, before, word, after] = entry;
  const column = entry.index + key!.length + before!.length + word!.length + 3;
  const hint =
    before === ""
      ? inQuotes(key!, `${word}: ${after}`)
      : `put a comma before '${word}', or the whole text in quotes`;
  return { line, column, message: "this entry has a second colon", hint };
}

/** `market:dying` */
function noSpace(written: string, line: number): SyntaxFault | undefined {
  const [, lead, key, value] = /^(\s*(?:- +)*)([\p{L}\p{N}_-]+):([^\s:].*)$/u.exec(written) ?? [];
  if (value === undefined) return undefined;
  const column = lead!.length + key!.length + 2;
  return {
    line,
    column,
    message: "a key's colon is followed by a space",
    hint: `write \`${key}: ${value}\``,
  };
}

/** A key that is indented under one which has its value already. */
function tooDeep(text: readonly string[], line: number): SyntaxFault | undefined {
  const [, lead, key, value] = keyed(text[line - 1] ?? "");
  const below = text[line] ?? "";
  if (value === undefined || value === "" || keyed(below)[2] === undefined) return undefined;
  const column = indent(below) + 1;
  if (column <= lead!.length + 1) return undefined;
  const message = `is indented as a part of '${key}', which has a value already`;
  return { line: line + 1, column, message, hint: `begin it in column ${lead!.length + 1}` };
}

function isColumn(message: string, code: string): boolean {
  return (
    /same column|block sequence|without - indicator|not be on the same line/.test(message) ||
    code === "BAD_INDENT"
  );
}

/** A list item or a key that does not begin where its neighbours do. */
function otherColumn(text: readonly string[], line: number): SyntaxFault | undefined {
  const written = text[line - 1] ?? "";
  const isItem = /^\s*- /.test(written);
  if (!isItem && keyed(written)[2] === undefined) return undefined;
  const here = indent(written);
  const before = text.slice(0, line - 1).flatMap((one, place) => {
    const item = /^(\s*)- +/.exec(one);
    const starts = isItem
      ? item && item[1]!.length
      : keyed(one)[2] && (item?.[0] ?? /^\s*/.exec(one)![0]).length;
    return typeof starts === "number" && starts !== here ? [{ starts, place: place + 1 }] : [];
  });
  const near = Math.min(...before.map(({ starts }) => Math.abs(starts - here)));
  const like = before.findLast(({ starts }) => Math.abs(starts - here) === near);
  if (like === undefined) return undefined;
  return {
    line,
    column: here + 1,
    message: `this ${isItem ? "list item" : "key"} begins in another column than those it belongs to`,
    hint: `begin it in column ${like.starts + 1}, as line ${like.place} does`,
    shifts: true,
  };
}

function notClosed(code: string, message: string, line: number, column: number): SyntaxFault | undefined {
  if (/^Missing closing ['"]/.test(message)) {
    return { line, column, message: "a text in quotes is not closed before this" };
  }
  const [, end] = /end with a ([\]}])/.exec(message) ?? [];
  if (end === undefined || !["BAD_INDENT", "MISSING_CHAR"].includes(code)) return undefined;
  return { line, column, message: `a '${end === "]" ? "[" : "{"}' is not closed before this` };
}

/** A text that begins as something else does: with a quote, a bracket, an @. */
function needsQuotes(written: string, line: number): SyntaxFault | undefined {
  const [, lead, key, value] = keyed(written);
  // What a bracket holds may be wrong in itself; only what goes on after it was meant as a text.
  if (value === undefined || !/^(["'@%`|>&*!]|- |\[[^\]]*\] *[^\s,]|\{[^}]*\} *[^\s,])/.test(value))
    return undefined;
  const column = lead!.length + key!.length + 3;
  return { line, column, message: `a text cannot begin with ${value[0]} alone`, hint: inQuotes(key!, value) };
}

/** A line's indentation and dashes, its key, and what follows it up to a comment. */
function keyed(written: string): readonly (string | undefined)[] {
  return /^(\s*(?:- +)*)([\p{L}\p{N}_$-]+): *(.*?)(?: +#.*)?$/u.exec(written) ?? [];
}

function inQuotes(key: string, value: string): string {
  const bare = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return `put the text in quotes: ${key}: ${JSON.stringify(bare.trimEnd())}`;
}

function indent(written: string): number {
  return /^ */.exec(written)![0].length;
}
