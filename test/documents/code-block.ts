/** A command and what it printed, as a document shows it. */
export function codeBlock(command: string, printed: string): string {
  return ["```", `$ ${command}`, printed.trimEnd(), "```"].join("\n");
}

/** A line that is too long for a document, broken before an option. */
export function broken(command: string, before: string): string {
  return command.replace(` ${before}`, ` \\\n    ${before}`);
}
