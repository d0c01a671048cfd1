import { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import type { ScenarioDocument } from "./parse-document.ts";
import { handoffPresets } from "./presets/handoff.ts";
import { managerPresets } from "./presets/manager.ts";
import { measurementPresets } from "./presets/measurement.ts";

type Data = Readonly<Record<string, unknown>>;
type Presets = Readonly<Record<string, { readonly terms: Data }>>;

/** The parts of a company that a preset can stand for. */
const presetsOf: Readonly<Record<string, Presets>> = {
  handoff: handoffPresets,
  manager: managerPresets,
  measurement: measurementPresets,
};

const channelTerms: Readonly<Record<string, Data>> = Object.fromEntries(
  builtInChannels.map(({ name, terms }) => [name, terms]),
);

/**
 * The same document with the built-in things written out under what is stated of them: a part of a built-in channel changes
 * that part, and so does a part beside a `preset`. What names nothing that is built in stays as it is.
 */
export function withBuiltIns(document: ScenarioDocument): ScenarioDocument {
  const { company } = document.data;
  if (!isMap(company)) return document;
  const parts = Object.entries(presetsOf)
    .filter(([part]) => Object.hasOwn(company, part))
    .map(([part, presets]) => [part, onPreset(company[part], presets)]);
  const { channels } = company;
  const whole = { ...company, ...Object.fromEntries(parts), ...(isMap(channels) && named(channels)) };
  return { ...document, data: { ...document.data, company: whole } };
}

function onPreset(stated: unknown, presets: Presets): unknown {
  const name = isMap(stated) ? stated.preset : undefined;
  if (typeof name !== "string" || !Object.hasOwn(presets, name)) return stated;
  return { ...presets[name]!.terms, ...(stated as Data) };
}

/** All channels that a company has by what it says of some. They keep the order in which a list of all of them was written. */
function named(stated: Data): { readonly channels: Data } {
  const builtIn = Object.keys(channelTerms);
  const isComplete = builtIn.every((name) => Object.hasOwn(stated, name));
  const names = isComplete ? Object.keys(stated) : [...new Set([...builtIn, ...Object.keys(stated)])];
  return { channels: Object.fromEntries(names.map((name) => [name, onBuiltIn(name, stated)])) };
}

/** A channel on top of the built-in one of its name, unless it is none or of another kind. */
function onBuiltIn(name: string, stated: Data): unknown {
  const usual = Object.hasOwn(channelTerms, name) ? channelTerms[name]! : {};
  if (!Object.hasOwn(stated, name)) return usual;
  const terms = stated[name];
  const isOfItsKind = isMap(terms) && [undefined, usual.kind].includes(terms.kind as string | undefined);
  return isOfItsKind ? { ...usual, ...terms } : terms;
}

function isMap(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
