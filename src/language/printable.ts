/**
 * What a terminal would obey, XML and HTML forbid, or turns the direction of what stands after it: control characters, halves of
 * pairs, and marks that embed, override or isolate a direction.
 */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as it can be shown anywhere: what cannot becomes the replacement character, and line and paragraph separators become line
 * breaks. Tabs and line breaks stay.
 */
export function printable(text: string): string {
  return text.replaceAll(unprintable, "\ufffd").replaceAll(/[\u2028\u2029]/g, "\n");
}

/** A text as it can be shown in one line. */
export function inOneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, " ").trim();
}
