import type { CausePreset, Settings } from "../../scenario/presets/causes/cause-preset.ts";
import { withAnOpenManager as openManager } from "../../scenario/presets/causes/scapegoating.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settled, switched } from "../../scenario/switch-cause.ts";
import type { CausePair, CausesNote } from "./causes-note.ts";

/** A scenario under the name that it has among the arms. */
export interface CauseArm {
  readonly name: string;
  readonly scenario: Scenario;
}

/** The arms that answer what causes cost, and how they answer it. */
export interface CausesPlan {
  readonly arms: readonly CauseArm[];
  readonly note: CausesNote;
}

/** Names of the two arms that every other one is made from. */
const NONE = "none";
const ALL = "all";

/** Blame that has no consequences. */
const withoutPunishment: Settings = {
  "company.manager.blameBudgetCost": 0,
  "company.manager.blameVolumeValue": 0,
};

/** No probability exceeds 1, so that no month counts toward a session. */
const withoutSessions: Settings = { "company.manager.sessionThreshold": 1 };

/** Collects arms; scenarios that are the same are one arm, under its first name. */
function armList() {
  const arms: CauseArm[] = [];
  const nameOf = (name: string, scenario: Scenario): string => {
    const same = arms.find((arm) => arm.scenario.fingerprint === scenario.fingerprint);
    if (!same) arms.push({ name, scenario });
    return same?.name ?? name;
  };
  return { arms, nameOf };
}

/** Which of the causes are to be looked at in a scenario: those that are on, or, where none is, all. */
export function causesToSwitch(
  scenario: Scenario,
  causes: readonly CausePreset[],
): Pick<CausesNote, "direction"> & { readonly causes: readonly CausePreset[] } {
  const on = causes.filter(({ isOn }) => isOn(scenario));
  return on.length > 0 ? { direction: "remove", causes: on } : { direction: "add", causes };
}

/**
 * Arms of a scenario of one plan in one market: none of the causes, each alone, all but each, and all; beside them the
 * variants of causes, and what blame and strategy sessions do. In a troubled company "all" is the company as it is.
 */
export function planCauses(scenario: Scenario, asked: readonly CausePreset[]): CausesPlan {
  const { direction, causes } = causesToSwitch(scenario, asked);
  // The scenario as it stands goes through the same door as all others, or an untouched one would have another fingerprint.
  const file = settled(scenario, {});
  const withOnly = (kept: readonly CausePreset[]): Scenario =>
    direction === "add"
      ? kept.reduce((one, cause) => switched(one, cause, "on"), file)
      : causes
          .filter((cause) => !kept.includes(cause))
          .reduce((one, cause) => switched(one, cause, "off"), file);
  const { arms, nameOf } = armList();
  const none = nameOf(NONE, withOnly([]));
  const alone = causes.map((cause) => nameOf(cause.name, withOnly([cause])));
  const all = nameOf(ALL, withOnly(causes));
  const allBut = causes.map((cause) =>
    nameOf(`${ALL}-but-${cause.name}`, withOnly(causes.filter((other) => other !== cause))),
  );
  const scenarioOf = (name: string) => arms.find((arm) => arm.name === name)!.scenario;
  const changed = (name: string, what: string, settings: Settings) =>
    nameOf(`${name}.${what}`, settled(scenarioOf(name), settings));
  const managed = scenario.company.manager.background !== "none";

  const pairs: CausePair[] = causes.flatMap((cause, place): CausePair[] => {
    const its = { cause: cause.name, variant: null };
    const [own, but] = [alone[place]!, allBut[place]!];
    const variants = managed ? (cause.variants ?? []) : [];
    return [
      { kind: "alone", ...its, plan: own, baseline: none },
      { kind: "onTop", ...its, plan: all, baseline: but },
      ...variants.flatMap(({ name, settings }): CausePair[] => [
        { kind: "alone", ...its, variant: name, plan: changed(own, name, settings), baseline: none },
        { kind: "onTop", ...its, variant: name, plan: changed(all, name, settings), baseline: but },
      ]),
      ...(managed && cause.shortfall ? aboutShortfall(cause.name, own, changed) : []),
    ];
  });
  const whole: readonly CausePair[] = [
    { kind: "all", cause: null, variant: null, plan: all, baseline: none },
    ...(managed && !pairs.some(({ kind, plan }) => kind === "blame" && plan === all)
      ? [blamePair(null, all, changed)]
      : []),
  ];
  return {
    arms,
    note: {
      direction,
      base: none,
      all,
      causes: causes.map(({ name, title, sentence, on, off, variants = [] }) => ({
        name,
        title,
        sentence,
        settings: direction === "add" ? on(file) : off(file),
        variants: managed ? variants.map(({ settings: _, ...told }) => told) : [],
      })),
      left: asked.filter((cause) => !causes.includes(cause)).map(({ name, title }) => ({ name, title })),
      pairs: [...pairs, ...whole],
    },
  };
}

type Changed = (name: string, what: string, settings: Settings) => string;

/** What blaming people for a shortfall costs, and what a session about it brings where the manager is open to one. */
function aboutShortfall(cause: string, alone: string, changed: Changed): readonly CausePair[] {
  const open = changed(alone, openManager.name, openManager.settings);
  const shut = changed(open, "no-session", withoutSessions);
  return [
    blamePair(cause, alone, changed),
    { kind: "session", cause, variant: openManager.name, plan: open, baseline: shut },
  ];
}

function blamePair(cause: string | null, plan: string, changed: Changed): CausePair {
  return {
    kind: "blame",
    cause,
    variant: null,
    plan,
    baseline: changed(plan, "unpunished", withoutPunishment),
  };
}
