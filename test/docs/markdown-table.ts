/** A table in Markdown; bars inside cells are escaped, so that every row has as many cells as the head. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string {
  const line = (cells: readonly (string | undefined)[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string | undefined): string {
  return (text ?? "").replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A value as it is written in a scenario file, set as code; nothing where there is none. */
export function code(value: unknown): string {
  if (value === undefined) return "";
  return `\`${typeof value === "string" ? value || '""' : JSON.stringify(value)}\``;
}
