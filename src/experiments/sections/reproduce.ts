import type { Section } from "../../report/section.ts";
import { stoppingWords } from "../stopping/stopping-words.ts";
import type { FindingsView } from "./findings-view.ts";

/** How to get the same numbers again; `command` is the command as it was typed, where it is known. */
export function reproduce({ words, findings }: FindingsView, command: string | undefined): Section {
  const { experiment, seed, trials, months, fingerprint, software, pilot, stopping, doubt } = findings;
  const begun = stopping?.begun ?? { trials: trials.asked, batches: trials.batches };
  const added = [
    ...(stopping ? stoppingWords(stopping) : []),
    ...(doubt ? ["--doubt", `${doubt.asked}`] : []),
  ];
  const made = [words.reproduce.noCommand({ experiment, seed, ...begun, months }), ...added].join(" ");
  return {
    id: "reproduce",
    heading: words.headings.reproduce,
    blocks: [
      { kind: "paragraph", text: words.reproduce.text },
      { kind: "code", text: command ?? made },
      {
        kind: "list",
        items: words.reproduce.facts({ fingerprint, pilot: pilot.fingerprint, seed, software }),
      },
    ],
  };
}
