import { z } from "zod";
import { builtInChannels } from "../../src/model/parameters/built-in-channels/index.ts";
import { channelSchema } from "../../src/model/parameters/channel.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { assumedRange } from "../../src/scenario/doubt/ranges/index.ts";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";
import { handoffPresets } from "../../src/scenario/presets/handoff.ts";
import { managerPresets } from "../../src/scenario/presets/manager.ts";
import { measurementPresets } from "../../src/scenario/presets/measurement.ts";
import { code, markdownTable } from "./markdown-table.ts";
import { allowed, flatFields, foundIn, type SchemaField, sentence } from "./schema-field.ts";

const head = ["path", "default", "unit", "bounds", "source", "in doubt", "found in", "what it is"];

/** docs/parameters.md: every parameter of a scenario, from the schema that scenario files are checked with. */
export function parametersDocument(): string {
  return [
    "# Parameters",
    "",
    "This file is written by `test/docs/generated.test.ts` from the schema that scenario files are checked with. Do not edit",
    "it: change the schema, then run `npx vitest run test/docs --update`. A test fails where the two differ.",
    "",
    "`truce schema` prints the same as JSON Schema for editors; `--set path=value` changes one value from the command line.",
    "*Prototype* is a throw-away version of this model in which the starting values were found. *Tuned on the base month*",
    "is explained in [model.md](model.md#what-was-tuned-and-what-is-assumed). *Assumed* means that nobody measured it.",
    "",
    "*Found in* says where a company finds a value of its own; put that in before you believe an answer. **Expert** marks what no",
    "company knows of itself: how people decide, remember, weigh and react. Leave those as they are, unless you want to know how",
    "far an answer hangs on them. *In doubt* is where a number is assumed to lie that a file does not state: `compare --doubt` draws companies from",
    "there ([statistics.md](statistics.md#luck-is-not-the-only-doubt)). Where nothing stands, none is drawn unless a file gives a range. What was tuned on which fact is in [model.md](model.md#what-was-tuned-on-which-fact).",
    "",
    ...scenarioPart(),
    ...companyParts(),
    ...channelPart(),
    ...seriesPart(),
  ].join("\n");
}

function scenarioPart(): readonly string[] {
  const { properties } = scenarioJsonSchema() as {
    readonly properties: Readonly<Record<string, SchemaField>>;
  };
  const plain = flatFields(properties).filter(
    ([name]) => !/^(\$schema|company|plans?|markets?)(\.|$)/.test(name),
  );
  const rows = plain.map(([name, field]) => [
    code(name),
    code(field.default),
    allowed(field),
    sentence(field),
  ]);
  return [
    "## The scenario",
    "",
    markdownTable(["key", "default", "allowed", "what it is"], rows),
    "",
    "Besides, a scenario has `company` (below), `plan` or `plans`, and `market` or `markets` ([catalogue.md](catalogue.md)).",
    "",
  ];
}

function companyParts(): readonly string[] {
  const schema = z.toJSONSchema(companySchema, { io: "input" }) as SchemaField;
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== "channels" && name !== "series")
    .flatMap(([name, group]) => [
      `## company.${name}`,
      "",
      `${group.description}.`,
      "",
      ...presetNote(name),
      markdownTable(head, fieldRows(`company.${name}`, group.properties ?? {})),
      "",
    ]);
}

/** Where a preset can stand for a group, and how to go on from it. */
function presetNote(part: string): readonly string[] {
  const presets = { handoff: handoffPresets, manager: managerPresets, measurement: measurementPresets }[part];
  if (presets === undefined) return [];
  const names = Object.keys(presets);
  const last = names.at(-1);
  const under =
    names.length > 1
      ? `, or under it: \`${part}: { preset: ${last}, … }\` changes what is said beside it`
      : "";
  return [`A preset can stand in its place by name (${names.map(code).join(", ")})${under}.`, ""];
}

function channelPart(): readonly string[] {
  const { properties } = scenarioJsonSchema() as SchemaField;
  const { description } = properties!.company!.properties!.channels!;
  const kinds = (z.toJSONSchema(channelSchema, { io: "input" }) as SchemaField).anyOf!;
  const terms = Object.keys(builtInChannels[0].terms) as (keyof (typeof builtInChannels)[0]["terms"])[];
  return [
    "## company.channels",
    "",
    `${description}.`,
    "",
    "So `channels: { mailing: { costPerTouch: 2 } }` changes one value of three channels, `mailing: none` does without it, and a",
    "company with channels of its own alone says `none` to all three. What a channel of another name does not say is as below.",
    "",
    "The built-in channels:",
    "",
    ...builtInChannels.map(({ name, sentence }) => `- ${code(name)}: ${sentence}`),
    "",
    markdownTable(
      ["", ...builtInChannels.map(({ name }) => code(name))],
      terms.map((term) => [code(term), ...builtInChannels.map((channel) => code(channel.terms[term]))]),
    ),
    "",
    ...kinds.flatMap((kind) => [
      `### ${kind.description}`,
      "",
      markdownTable(head, fieldRows("company.channels.<name>", kind.properties ?? {})),
      "",
    ]),
  ];
}

function seriesPart(): readonly string[] {
  const { description, items } = (scenarioJsonSchema() as SchemaField).properties!.company!.properties!
    .series!;
  const rows = Object.entries(items!.properties!).map(([name, field]) => [
    code(`company.series[].${name}`),
    code(field.default),
    allowed(field),
    sentence(field),
  ]);
  return [
    "## company.series",
    "",
    `${description}.`,
    "",
    markdownTable(["path", "default", "allowed", "what it is"], rows),
    "",
  ];
}

/** Where a parameter is assumed to lie that a file does not state, and why there. */
function inDoubt(path: string): string {
  const range = assumedRange(path.replace(/^company\./, ""));
  if (range === undefined || range.kind === "known") return "";
  const why = range.because === "assumed" ? "" : `: ${range.because.replace(/^assumed: /, "")}`;
  if (range.kind === "times") return `÷ ${range.factor} to × ${range.factor}${why}`;
  if (range.kind === "about") return `± ${range.reach}${why}`;
  return `${range.low} to ${range.high}${why}`;
}

function fieldRows(path: string, fields: Readonly<Record<string, SchemaField>>) {
  return flatFields(fields).map(([name, field]) => [
    code(`${path}.${name}`),
    code(field.default ?? field.const),
    field.unit,
    allowed(field),
    field.source,
    inDoubt(`${path}.${name}`),
    foundIn(field),
    sentence(field),
  ]);
}
