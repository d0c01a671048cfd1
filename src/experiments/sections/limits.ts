import type { Section } from "../../report/section.ts";
import type { FindingsView } from "./findings-view.ts";

/** What the numbers do not say, and what they must not be used for. */
export function limits({ words }: FindingsView): Section {
  return { id: "limits", heading: words.headings.limits, blocks: [{ kind: "list", items: words.limits }] };
}
