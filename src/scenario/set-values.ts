import { aliasTargets, documentData, UnplainNode } from "./document-data.ts";
import { guardDocument } from "./guard-document.ts";
import { valueAt } from "./known-keys.ts";
import type { DocumentRead, Place, ScenarioDocument } from "./parse-document.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Path, Problem } from "./problem.ts";
import { refuseSetting } from "./refuse-setting.ts";
import { inWords } from "./say-value.ts";

type Data = Readonly<Record<string, unknown>>;

/** Values that a value may be made of: a list of pay components, say. */
const MOST_VALUES = 5_000;

/** One value that the command line puts into the document, before anything is checked. */
interface Setting {
  readonly text: string;
  readonly path: Path;
  readonly value: unknown;
}

/**
 * The document with values put in, each as `path=value` with the value in YAML: `company.reps.count=12`. Where a preset
 * stands by its name alone, setting something inside it makes the name its `preset`. Problems are placed at `--set`.
 */
export function setValues(document: ScenarioDocument, texts: readonly string[]): DocumentRead {
  const settings: Setting[] = [];
  const problems: Problem[] = [];
  let data = document.data;
  for (const text of texts) {
    const setting = readSetting(text);
    const next = typeof setting === "string" ? setting : put(data, setting);
    if (typeof next === "string" || typeof setting === "string") {
      problems.push({ ...placeOf(text), path: "", message: String(next) });
    } else {
      settings.push(setting);
      data = next as Data;
    }
  }
  if (problems.length > 0) return { problems };
  return {
    document: {
      data,
      locate: (path, on) => settingBehind(settings, document, path) ?? document.locate(path, on),
    },
  };
}

function placeOf(text: string): Place {
  return { file: `--set ${text}`, line: 0, column: 0 };
}

/** A setting, or a sentence on what is wrong with it. */
function readSetting(text: string): Setting | string {
  const sign = text.indexOf("=");
  if (sign <= 0) return "is not of the form path=value, as in company.reps.count=12";
  const path = keysOf(text.slice(0, sign).trim());
  if (path.includes("")) return "has an empty key in its path";
  if (path.includes("__proto__")) return "unknown key '__proto__'";
  const value = readValue(text.slice(sign + 1));
  return "message" in value ? value.message : { text, path, value: value.value };
}

/** The keys of a typed path; what is in doubt stands under its own path, which is one key. */
function keysOf(typed: string): readonly string[] {
  const [first, ...rest] = typed.split(".");
  return first === "doubt" && rest.length > 0 ? [first, rest.join(".")] : [first!, ...rest];
}

function readValue(text: string): { readonly value: unknown } | { readonly message: string } {
  if (guardDocument(text)) return { message: "has a value that is far too long" };
  const yaml = parseYaml(text);
  if (yaml.errors.length + yaml.warnings.length > 0) return { message: "has a value that is not YAML" };
  try {
    return { value: documentData(yaml, aliasTargets(yaml), MOST_VALUES) };
  } catch (error) {
    if (error instanceof UnplainNode) return { message: error.message };
    throw error;
  }
}

/** The data with a setting put in; a sentence where it cannot be. */
function put(data: Data, { path, value }: Setting): unknown {
  return refuseSetting(data, path) ?? withValue(data, path, value);
}

/** A copy of data with a value at a path, maps made on the way; a sentence where the path runs into something else. */
function withValue(data: unknown, path: Path, value: unknown, walked: Path = []): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const here = data === undefined || data === null ? {} : openPreset(data, walked);
  if (typeof here !== "object" || here === null) {
    return `cannot set '${key}': ${walked.join(".")} is ${inWords(here)}, not a map of keys`;
  }
  if (Array.isArray(here)) return withItem(here, String(key), rest, value, walked);
  const map = here as Data;
  const inner = withValue(Object.hasOwn(map, key) ? map[key] : undefined, rest, value, [...walked, key]);
  return isRefusal(inner, rest) ? inner : { ...map, [key]: inner };
}

function withItem(list: readonly unknown[], key: string, rest: Path, value: unknown, walked: Path): unknown {
  const place = Number(key);
  if (!Number.isInteger(place) || place < 0 || place >= list.length) {
    return `${walked.join(".")} is a list of ${list.length}, counted from 0: it has no '${key}'`;
  }
  const inner = withValue(list[place], rest, value, [...walked, key]);
  return isRefusal(inner, rest) ? inner : list.with(place, inner);
}

/** A text that came back from further down is a refusal; at the end of the path it is the value itself. */
function isRefusal(inner: unknown, rest: Path): boolean {
  return typeof inner === "string" && rest.length > 0;
}

/** Where a preset may stand by its name alone; a star is any name. */
const presetPlaces: ReadonlySet<string> = new Set([
  "plan",
  "market",
  "plans.*",
  "markets.*",
  "company.handoff",
  "company.manager",
  "company.measurement",
]);

/** A preset that stands by its name alone, as the map that says the same. */
function openPreset(value: unknown, path: Path): unknown {
  if (typeof value !== "string" || path.length === 0 || path.length > 2) return value;
  const isPreset = presetPlaces.has(path.join(".")) || presetPlaces.has(`${path.slice(0, -1).join(".")}.*`);
  return isPreset ? { preset: value } : value;
}

/** The place of the setting that a path was put in by, the last one counting; undefined where the file says it. */
function settingBehind(
  settings: readonly Setting[],
  document: ScenarioDocument,
  path: Path,
): Place | undefined {
  const isNew = path.length > 0 && valueAt(document.data, path) === undefined;
  const behind = settings.findLast((one) => begins(path, one.path) || (isNew && begins(one.path, path)));
  return behind && placeOf(behind.text);
}

function begins(path: Path, start: Path): boolean {
  return start.every((segment, depth) => String(segment) === String(path[depth]));
}
