import type { Block } from "../../report/section.ts";

/** An author's text as paragraphs, parted where a line is empty. */
export function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ kind: "paragraph", text: part }));
}
