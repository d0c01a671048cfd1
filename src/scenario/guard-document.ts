import { Lexer, Parser } from "yaml";

/** Levels that maps and lists may be nested; a scenario needs eight. */
const DEEPEST = 60;
/** Words and signs that a scenario may hold; the largest real one has some thousands. */
const MOST_LEXEMES = 30_000;

/**
 * Why a text must not be parsed, with the offset of the place: nested so deep, or so long, that parsing it would exhaust the
 * machine. The parser proper is recursive and compares every key with every other, so this goes first and is neither.
 */
export function guardDocument(
  text: string,
): { readonly offset: number; readonly message: string } | undefined {
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST * 2) return { offset: parser.offset, message: "is nested too deeply" };
    if (++lexemes > MOST_LEXEMES) return { offset: parser.offset, message: "is too long for a scenario" };
  }
  return undefined;
}
