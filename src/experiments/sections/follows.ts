import type { FollowsNote } from "../../findings/follows-note.ts";
import { called, calledRole } from "../../language/called.ts";
import { formatFixed } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import { builtInChannels } from "../../model/parameters/built-in-channels/index.ts";
import { roles } from "../../model/roles/index.ts";
import type { Block } from "../../report/section.ts";
import type { FindingsView } from "./findings-view.ts";
import { type FollowsWords, followsWords } from "./follows-words.ts";

/** What of the company changes from month to month; nothing where nothing does. */
export function followsTable({ findings: { follows }, language }: FindingsView): readonly Block[] {
  if (follows === undefined) return [];
  const words = said(language, "follows", followsWords);
  const rows = follows.map((note) => [nameOf(note, words, language), ...figures(note, language)]);
  return [{ kind: "table", caption: words.caption, head: words.head, rows, numeric: [1, 2, 3, 4] }];
}

function nameOf({ of, whose }: FollowsNote, words: FollowsWords, language: Language): string {
  if (of === "price" || whose === null) return words.price;
  return words[of](of === "headcount" ? roleTitle(whose, language) : channelTitle(whose, language));
}

function roleTitle(name: string, language: Language): string {
  return calledRole(language, name, roles.find((role) => role.name === name)?.title ?? name);
}

function channelTitle(name: string, language: Language): string {
  const itself = builtInChannels.find((channel) => channel.name === name);
  return itself ? called(language, "channels", name, itself).title : name;
}

function figures({ of, byMonth }: FollowsNote, language: Language): readonly string[] {
  const shown = (value: number) => formatFixed(value, language, of === "headcount" ? 0 : 2);
  return [byMonth[0]!, byMonth.at(-1)!, Math.min(...byMonth), Math.max(...byMonth)].map(shown);
}
