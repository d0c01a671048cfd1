import { checkData, placed } from "../../scenario/check-document.ts";
import { valueAt } from "../../scenario/known-keys.ts";
import { didYouMean } from "../../scenario/near-miss.ts";
import { type Place, parseDocument, type ScenarioDocument } from "../../scenario/parse-document.ts";
import { type Fault, inReadingOrder, type Path, type Problem } from "../../scenario/problem.ts";
import { setValues } from "../../scenario/set-values.ts";
import { besideFaults, withoutFaults } from "../../scenario/without-faults.ts";
import { periodFaults } from "./checks/pay.ts";
import { gameChecks } from "./game-checks.ts";
import { gameSchema, type StatedGame } from "./game-schema.ts";

/** One way to play a file: as it stands, or one of its variants. */
export interface Variant {
  /** Empty for a file without variants. */
  readonly name: string;
  readonly game: StatedGame;
  /** Where the file says how people are paid: where to look if play does not settle. */
  readonly place: Place;
}

/** The variants of a game file, or everything that is wrong with it, in reading order. */
export type GameRead = { readonly variants: readonly Variant[] } | { readonly problems: readonly Problem[] };

/** Checks a game file's text; `file` is what problems call it. An author's mistake is a problem, never an exception. */
export function gameFromText(text: string, file = "game", set: readonly string[] = []): GameRead {
  const parsed = parseDocument(text, file, "game");
  if ("problems" in parsed) return { problems: inReadingOrder(parsed.problems) };
  const changed = setValues(parsed.document, set);
  if ("problems" in changed) return changed;
  const strangers = set.flatMap((setting) =>
    strangerIn(changed.document, parsed.document.data, setting.split("=")[0]!),
  );
  if (strangers.length > 0) return { problems: inReadingOrder(strangers) };
  const whole = fromDocument(changed.document);
  if ("problems" in whole) return whole;
  const { variants } = whole.game;
  if (variants === undefined)
    return { variants: [{ name: "", game: whole.game, place: placeOfPay(changed.document) }] };
  const read = Object.keys(variants).map((name) => variantOf(changed.document, name));
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) return { problems: inReadingOrder(unique(problems)) };
  return { variants: read.flatMap((one) => ("game" in one ? [one] : [])) };
}

type GameOrProblems = { readonly game: StatedGame } | { readonly problems: readonly Problem[] };

function fromDocument(document: ScenarioDocument): GameOrProblems {
  const failed = (faults: readonly Fault[]) => ({
    problems: inReadingOrder(faults.map((fault) => placed(fault, document))),
  });
  const checked = checkData(document.data, gameSchema);
  if ("faults" in checked) {
    const rest = checkData(withoutFaults(document.data, checked.faults), gameSchema);
    return failed([
      ...checked.faults,
      ...("value" in rest ? elsewhere(gameChecks(rest.value), checked.faults) : []),
    ]);
  }
  const faults = [...gameChecks(checked.value), ...periodFaults(document.data)];
  return faults.length > 0 ? failed(faults) : { game: checked.value };
}

/** What is said of a whole that had a faulty part may only be true because the part was taken out. */
function elsewhere(found: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  const groupsLost = faults.some(({ path }) => path[0] === "groups" || path[0] === "outputs");
  return groupsLost ? [] : besideFaults(found, faults);
}

/** A variant: the document with the variant's values put in; what is wrong with those is told where the variant sets them. */
function variantOf(
  document: ScenarioDocument,
  name: string,
): Variant | { readonly problems: readonly Problem[] } {
  const { variants, ...rest } = document.data as {
    readonly variants: Readonly<Record<string, { set: object; expect?: unknown }>>;
  };
  const { set, expect } = variants[name]!;
  const entries = Object.entries(set);
  const strangers = entries.flatMap(([path]) =>
    strangerIn(document, rest, path, ["variants", name, "set", path]),
  );
  if (strangers.length > 0) return { problems: strangers };
  const base: ScenarioDocument = {
    ...document,
    data: { ...rest, ...(expect !== undefined && { expect }) },
    locate: (path, on) =>
      path[0] === "expect" && expect !== undefined
        ? document.locate(["variants", name, ...path], on)
        : document.locate(path, on),
  };
  const changed = setValues(
    base,
    entries.map(([path, value]) => `${path}=${JSON.stringify(value)}`),
  );
  const read = "problems" in changed ? changed : fromDocument(changed.document);
  if ("game" in read) return { name, game: read.game, place: document.locate(["variants", name], "key") };
  return { problems: read.problems.map((problem) => inVariant(problem, document, name, entries)) };
}

/** How deep below a key of the game stand names that its author chose. */
const named: ReadonlyMap<string, readonly number[]> = new Map([
  ["groups", [1, 3]],
  ["outputs", [1]],
]);

/** A setting would make a group or an output of a name that it misspells, and a task likewise: these must be there already. */
function strangerIn(
  document: ScenarioDocument,
  data: Readonly<Record<string, unknown>>,
  dotted: string,
  at: Path = dotted.split("."),
): readonly Problem[] {
  const path = dotted.split(".").map((key) => key.trim());
  const depths = named.get(path[0]!) ?? [];
  for (const depth of depths) {
    if (depth >= path.length - 1 || (depth === 3 && path[2] !== "tasks")) continue;
    const known = Object.keys((valueAt(data, path.slice(0, depth)) ?? {}) as object);
    if (known.includes(path[depth]!)) continue;
    const hint = didYouMean(path[depth]!, known);
    const message = `there is no '${path.slice(0, depth + 1).join(".")}' to set anything in`;
    return [placed({ path: at, on: "key", message, ...(hint && { hint }) }, document)];
  }
  return [];
}

/** Where a file says how people are paid; where it names its players if it says nothing. */
function placeOfPay({ data, locate }: ScenarioDocument): Place {
  const [paid] = Object.entries(data.groups as object).filter(([, group]) => group?.pay !== undefined);
  if (data.pay !== undefined) return locate(["pay"], "key");
  return locate(paid === undefined ? ["groups"] : ["groups", paid[0], "pay"], "key");
}

/** A problem of a value that a variant sets, placed at that setting. */
function inVariant(
  problem: Problem,
  document: ScenarioDocument,
  name: string,
  settings: readonly (readonly [string, unknown])[],
): Problem {
  const setting = settings.find(([path, value]) => problem.file === `--set ${path}=${JSON.stringify(value)}`);
  if (setting === undefined) return problem;
  return { ...problem, ...document.locate(["variants", name, "set", setting[0]], "value") };
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
