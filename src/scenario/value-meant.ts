import { numbersMeant } from "./numbers-meant.ts";
import type { Path } from "./problem.ts";

const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  y: true,
  да: true,
  1: true,
  no: false,
  off: false,
  n: false,
  нет: false,
  0: false,
};

/** What a value of the wrong kind was meant to say, as a hint; undefined where nothing is plain. */
export function valueMeant(expected: string, value: unknown, path: Path): string | undefined {
  switch (expected) {
    case "number":
    case "int":
      return aboutMonths(value, path) ?? aboutNumber(value);
    case "boolean":
      return aboutTruth(value);
    case "string":
      return typeof value === "object" || value === undefined
        ? undefined
        : `in quotes it is text: "${String(value)}"`;
    default:
      return undefined;
  }
}

function aboutNumber(value: unknown): string | undefined {
  const meant = numbersMeant(value);
  return meant.length === 0 ? undefined : `did you mean ${meant.join(" or ")}?`;
}

const dates = /^\d{4}-\d{1,2}(-\d{1,2})?$|^\d{1,2}[./]\d{4}$/;
const monthNames =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?( \d{4})?$/iu;

/** A date where a month is wanted: trials have no calendar. */
function aboutMonths(value: unknown, path: Path): string | undefined {
  if (typeof value !== "string" || !(dates.test(value) || monthNames.test(value))) return undefined;
  if (!path.some((key) => /months?$/i.test(String(key)))) return undefined;
  if (path.length === 1) return "a trial has so many months, as in `months: 12`";
  return "months are counted from 1, the first one of a trial";
}

function aboutTruth(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const word = String(value).toLowerCase();
  return Object.hasOwn(truths, word) ? `did you mean ${truths[word]}?` : undefined;
}
