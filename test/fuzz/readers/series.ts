import { readFileSync } from "node:fs";
import { parseColumn } from "../../../src/scenario/parse-column.ts";
import { decodeText } from "../../../src/scenario/read-text.ts";
import { mutateMore } from "../mutate-text.ts";
import { oddNames, oddNumber } from "../odd-values.ts";
import type { Rng } from "../rng.ts";
import type { FuzzedFile, Outcome, Reader } from "./reader.ts";

const shipped = readFileSync("scenarios/olist-2018-needs.csv", "utf8");

function write(rng: Rng): FuzzedFile {
  const text = rng.chance(0.5) ? table(rng) : shipped;
  const changed = rng.chance(0.5) ? mutateMore(text, rng) : text;
  const bytes = Buffer.from(changed, rng.chance(0.9) ? "utf8" : rng.pick(["utf16le", "latin1"]));
  return {
    bytes,
    set: rng.chance(0.3)
      ? []
      : [
          rng.chance(0.8)
            ? (rng.pick(changed.split("\n")[0]!.split(/[,;\t]/)) || "needs").trim()
            : rng.pick(oddNames),
        ],
  };
}

function table(rng: Rng): string {
  const separator = rng.pick([",", ";", "\t", "|"]);
  const ends = rng.pick(["\n", "\r\n", "\r", "\n\n"]);
  const columns = 1 + rng.below(3);
  const row = (cell: () => string) => Array.from({ length: columns }, cell).join(separator);
  const quoted = (text: string) => (rng.chance(0.2) ? `"${text}"` : text);
  const header = row(() => quoted(rng.pick(["leads", "needs", "month", ...oddNames])));
  const number = () =>
    quoted(
      rng.chance(0.99) ? String(rng.below(1000)) : rng.pick([String(oddNumber(rng)), "1,5", "1 000", ""]),
    );
  return [header, ...Array.from({ length: rng.below(30) }, () => row(number))].join(ends);
}

function read({ bytes, set: [column] }: FuzzedFile): Outcome {
  const text = decodeText(Buffer.from(bytes));
  if (!("text" in text)) return told(text);
  const found = parseColumn(text.text, column, "fuzzed.csv");
  if (!("values" in found)) return told(found);
  const isGood = (value: number) => value >= 0 && value <= 1e12;
  if (found.values.length === 0 || !found.values.every(isGood)) throw new Error(`accepted ${found.values}`);
  return "accepted";
}

function told({ message, hint = "" }: { readonly message: string; readonly hint?: string }): Outcome {
  if (message === "" || message.length + hint.length > 4000)
    throw new Error(`not a sentence: ${message.slice(0, 200)}`);
  return "refused";
}

/** Series files; the setting beside one is the column that is asked for. */
export const series: Reader = { name: "series", ending: "csv", write, read };
