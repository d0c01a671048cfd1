import { valueAt } from "./known-keys.ts";
import { didYouMean } from "./near-miss.ts";
import type { Path } from "./problem.ts";

/** Keys of which a scenario states one: a thing alone, and things by name. */
const alone: Readonly<Record<string, string>> = { plan: "plans", market: "markets" };
/** What makes a new plan or market; the rest only changes one. */
const makers: readonly unknown[] = ["preset", "components", "conditions"];

/** Why a value cannot be put at a path of a document: a sentence, undefined where nothing stands in the way. */
export function refuseSetting(data: unknown, path: Path): string | undefined {
  return againstTwin(data, path) ?? inNoPlan(data, path) ?? inNoList(data, path);
}

/** `market` beside `markets`, or the other way round. */
function againstTwin(data: unknown, path: Path): string | undefined {
  const stated = Object.entries(alone)
    .flatMap(([one, many]) => [
      [one, many],
      [many, one],
    ])
    .find(([key, other]) => key === path[0] && valueAt(data, [other!]) !== undefined);
  if (stated === undefined) return undefined;
  const [key, other] = stated;
  const names = Object.keys((valueAt(data, [other!]) ?? {}) as object).map((name) => `${other}.${name}`);
  const instead = key! in alone && names.length > 0 ? names.join(", ") : other;
  return `cannot set '${key}': the scenario states '${other}' and takes one of the two (set ${instead})`;
}

/** A part of a plan or market that nobody has named: most likely a slip in its name. */
function inNoPlan(data: unknown, [group, name, part]: Path): string | undefined {
  const what = Object.keys(alone).find((one) => alone[one] === group);
  const named = valueAt(data, [group!]);
  if (what === undefined || part === undefined || makers.includes(part)) return undefined;
  if (typeof named !== "object" || named === null || Object.hasOwn(named, name!)) return undefined;
  const hint = didYouMean(String(name), Object.keys(named)) ?? `there are ${Object.keys(named).join(", ")}`;
  return `there is no ${what} '${name}' to set anything in (${hint})`;
}

/** An entry of a list that the document does not state, as of a preset's components. */
function inNoList(data: unknown, path: Path): string | undefined {
  const at = path.findIndex((key) => /^\d+$/.test(String(key)));
  const list = path.slice(0, at);
  if (at < 1 || valueAt(data, list) !== undefined) return undefined;
  // A preset's components are its own: to have others is another plan.
  const whole =
    list.at(-1) === "components"
      ? `${list.slice(0, -1).join(".")}={components: […]}`
      : `${list.join(".")}=[…]`;
  return `${list.join(".")} is not stated, so it has no entry '${path[at]}' (give the whole list: ${whole})`;
}
