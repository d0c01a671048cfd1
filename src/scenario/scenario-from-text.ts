import { checkData, placed } from "./check-document.ts";
import { aloneOrNamedChecks } from "./checks/alone-or-named.ts";
import { formerChecks } from "./checks/former.ts";
import { managerSalaryChecks } from "./checks/manager-salary.ts";
import { ownChannelChecks } from "./checks/own-channels.ts";
import { crossChecks, type Limits } from "./cross-checks.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { doubtOf } from "./doubt/doubt-of.ts";
import { type Notice, noticesOf } from "./notices.ts";
import { parseDocument, type ScenarioDocument } from "./parse-document.ts";
import { type Fault, inReadingOrder, type Problem } from "./problem.ts";
import { resolve } from "./resolve.ts";
import type { SeriesSource } from "./resolve-market.ts";
import type { Scenario } from "./scenario.ts";
import { type StatedScenario, scenarioSchema } from "./schema.ts";
import { setValues } from "./set-values.ts";
import { withBuiltIns } from "./with-built-ins.ts";
import { withDerivedSums } from "./with-derived-sums.ts";
import { besideFaults, withoutFaults } from "./without-faults.ts";

/** How a scenario is read beside its text. */
export interface ScenarioOptions extends Limits {
  /** Values put into the document before it is checked, each as `path=value`. */
  readonly set?: readonly string[];
}

/** How a scenario's text is read that is no file. */
export interface TextOptions extends ScenarioOptions {
  /** Name of the scenario where it does not state one. */
  readonly name?: string;
  /** Where series files are read; without it a scenario cannot name any. */
  readonly series?: SeriesSource;
}

/** What is to be said of something in a scenario, as a problem at its place in the file. */
export type PlaceFault = (fault: Fault) => Problem;

/**
 * A scenario, where its parts stand, and what of it is worth a look though it can be run; or everything that is wrong with it, in reading order.
 */
export type ScenarioRead =
  | { readonly scenario: Scenario; readonly place: PlaceFault; readonly notices: readonly Notice[] }
  | { readonly problems: readonly Problem[] };

/** Checks and resolves a scenario's text; `file` is what problems call it. An author's mistake is a problem, never an exception. */
export function scenarioFromText(text: string, file = "scenario", options: TextOptions = {}): ScenarioRead {
  const parsed = parseDocument(text, file);
  if ("problems" in parsed) return { problems: inReadingOrder(parsed.problems) };
  const set = setValues(parsed.document, options.set ?? []);
  if ("problems" in set) return set;
  return scenarioFromDocument(set.document, options);
}

/** Checks and resolves a document that was parsed already. */
export function scenarioFromDocument(stated: ScenarioDocument, options: TextOptions): ScenarioRead {
  const document = withBuiltIns(withDerivedSums(stated));
  const failed = (faults: readonly Fault[]) => ({
    problems: inReadingOrder(faults.map((fault) => placed(asWritten(fault, document.data), document))),
  });
  const checked = checkStated(document.data);
  if ("faults" in checked)
    return failed([...checked.faults, ...faultsOfTheRest(document, checked.faults, options)]);
  const resolved = resolve(checked.value, options.name ?? "scenario", options.series ?? noSeries);
  if ("faults" in resolved) return failed(resolved.faults);
  const faults = crossChecks(resolved.scenario, options);
  if (faults.length > 0) return failed(faults);
  const place = (fault: Fault) => placed(asWritten(fault, document.data), document);
  const doubt = doubtOf(resolved.scenario.company, resolved.scenario.doubt, stated.data);
  const scenario = deepFreeze({ ...resolved.scenario, doubt });
  return { scenario, place, notices: noticesOf(stated.data, (fault) => placed(fault, stated)) };
}

/** What the schema says of the data, and what only the data as they are stated tell, which says more of the same place. */
function checkStated(data: ScenarioDocument["data"]): ReturnType<typeof checkData<StatedScenario>> {
  const checked = checkData(data, scenarioSchema);
  const said = [
    ...aloneOrNamedChecks(data),
    ...ownChannelChecks(data),
    ...managerSalaryChecks(data),
    ...formerChecks(data, scenarioSchema),
  ];
  if (said.length === 0) return checked;
  const other = "faults" in checked ? checked.faults : [];
  return {
    faults: [...other.filter((fault) => !said.some(({ path }) => begins(fault.path, path))), ...said],
  };
}

function begins(path: Fault["path"], start: Fault["path"]): boolean {
  return start.every((key, depth) => key === path[depth]);
}

/** What is impossible together in the parts that are right by themselves, so that an author is told everything at once. */
function faultsOfTheRest(
  document: ScenarioDocument,
  faults: readonly Fault[],
  options: TextOptions,
): readonly Fault[] {
  const rest = checkStated(withoutFaults(document.data, faults) as ScenarioDocument["data"]);
  if ("faults" in rest) return [];
  const resolved = resolve(rest.value, options.name ?? "scenario", options.series ?? noSeries);
  return besideFaults(
    "faults" in resolved ? resolved.faults : crossChecks(resolved.scenario, options),
    faults,
  );
}

/** A fault of a resolved plan or market at the path that its author gave it: a single one stands under `plan`, not by name. */
export function asWritten(fault: Fault, data: ScenarioDocument["data"]): Fault {
  const [group, , ...rest] = fault.path;
  const single = { plans: "plan", markets: "market" }[String(group)];
  return single !== undefined && Object.hasOwn(data, single) ? { ...fault, path: [single, ...rest] } : fault;
}

const noSeries: SeriesSource = () => ({
  at: "file",
  message: "a series file can only be read for a scenario that is a file itself",
  hint: "give the numbers as 'values'",
});
