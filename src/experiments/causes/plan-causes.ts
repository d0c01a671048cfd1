import { called } from "../../language/called.ts";
import { namedInEach } from "../../language/named.ts";
import type { CausePreset, CauseVariant, Settings } from "../../scenario/presets/causes/cause-preset.ts";
import { sixCauses } from "../../scenario/presets/causes/index.ts";
import { withAnOpenManager as openManager } from "../../scenario/presets/causes/scapegoating.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settled, switched } from "../../scenario/switch-cause.ts";
import type { Plan } from "../experiment.ts";
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

/** The same as arms of an experiment. */
export interface CausesTried extends Plan {
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

/** The manager explains, and that is all. */
const withoutSessions: Settings = { "company.manager.strategySessions": "never" };

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

/** What else is tried beside none, each alone, all but each, and all. */
export interface CausesChoice {
  /** Every variant in both ways, and blame and sessions cause by cause, for half as many arms again. */
  readonly variants?: boolean | undefined;
}

/**
 * Arms of a scenario of one plan in one market: none of the causes, each alone, all but each, and all; beside them variants
 * of causes, and what blame and strategy sessions do. In a troubled company "all" is the company as it is.
 */
export function planCauses(
  scenario: Scenario,
  asked: readonly CausePreset[],
  { variants: everything = false }: CausesChoice = {},
): CausesPlan {
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
  const variantsOf = ({ variants = [] }: CausePreset, own: string) =>
    variants.filter(
      ({ settings, tried }) =>
        (everything || tried !== "asked") &&
        (managed || !aboutManager(settings)) &&
        settled(scenarioOf(own), settings).fingerprint !== scenarioOf(own).fingerprint,
    );

  const pairs: CausePair[] = causes.flatMap((cause, place): CausePair[] => {
    const [own, but] = [alone[place]!, allBut[place]!];
    const ways = [
      { kind: "alone", plan: own, baseline: none },
      { kind: "onTop", plan: all, baseline: but },
    ] as const;
    const first = direction === "add" ? "alone" : "onTop";
    const its = variantsOf(cause, own).flatMap((variant): CausePair[] =>
      ways
        .filter(({ kind }) => everything || variant.tried === "always" || kind === first)
        .map((way) => ({ ...way, cause: cause.name, ...variantPair(way, variant, changed) })),
    );
    return [
      ...ways.map((way): CausePair => ({ ...way, cause: cause.name, variant: null })),
      ...its,
      ...(everything && managed && cause.shortfall ? aboutShortfall(cause.name, own, changed) : []),
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
      causes: causes.map((cause, place) => ({
        ...named(cause),
        settings: direction === "add" ? cause.on(file) : cause.off(file),
        variants: variantsOf(cause, alone[place]!).map((variant) => ({
          name: variant.name,
          ...namedInEach((language) => called(language, "causeVariants", variant.name, variant)),
        })),
      })),
      left: asked.filter((cause) => !causes.includes(cause)).map(titled),
      kept: sixCauses.filter((cause) => !asked.includes(cause) && cause.isOn(withOnly([]))).map(titled),
      pairs: [...pairs, ...whole],
    },
  };
}

/** A cause's name, and what it is called in every language. */
function named(cause: CausePreset) {
  return { name: cause.name, ...namedInEach((language) => called(language, "causes", cause.name, cause)) };
}

function titled(cause: CausePreset) {
  const { name, title } = named(cause);
  return { name, title };
}

function aboutManager(settings: Settings): boolean {
  return Object.keys(settings).every((path) => path.startsWith("company.manager."));
}

/** The arms of a variant: it in the place of the cause, or the cause against it where it is a yardstick. */
function variantPair(
  { plan, baseline }: Pick<CausePair, "plan" | "baseline">,
  { name, settings, isYardstick }: CauseVariant,
  changed: Changed,
): Pick<CausePair, "variant" | "plan" | "baseline"> {
  const its = changed(plan, name, settings);
  return isYardstick ? { variant: name, plan, baseline: its } : { variant: name, plan: its, baseline };
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
