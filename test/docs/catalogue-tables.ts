import { z } from "zod";
import { metrics } from "../../src/metrics/index.ts";
import { leverMetrics } from "../../src/metrics/lever-metrics.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { isPayable } from "../../src/metrics/paid-metric.ts";
import { payComponents } from "../../src/model/incentives/components/index.ts";
import { modifiers } from "../../src/model/incentives/modifiers/index.ts";
import { marketConditions } from "../../src/model/market/conditions/index.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { handoffPresets } from "../../src/scenario/presets/handoff.ts";
import { marketPresets } from "../../src/scenario/presets/markets/index.ts";
import { measurementPresets } from "../../src/scenario/presets/measurement.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";
import { code, markdownTable } from "./markdown-table.ts";
import { allowed, flatFields, type SchemaField, sentence } from "./schema-field.ts";

/** docs/catalogue.md: all that a scenario file can name, from the lists that its schema is built from. */
export function catalogueDocument(): string {
  return [
    "# Catalogue",
    "",
    "All that a scenario file can name. This file is written by `test/docs/generated.test.ts` from the lists in the code. Do",
    "not edit it: change the list, then run `npx vitest run test/docs --update`. `truce list` prints the same in short.",
    "",
    "## Pay plan presets",
    "",
    named(planPresets),
    "",
    "## Pay components",
    "",
    "A plan is a list of these; what a person gets is the sum of those meant for them.",
    "",
    ...payComponents.flatMap((one) =>
      kind(one, withoutModifiers(z.toJSONSchema(one.schema, { io: "input" }) as SchemaField)),
    ),
    "### What any component can have",
    "",
    "Every component but the salary can have these terms too; they act on what it owes, in this order. Those that only take",
    `money back can have ${listOf(modifiers.filter(({ forTaking }) => forTaking))}.`,
    "",
    markdownTable(["term", "default", "allowed", "what it is"], modifierRows()),
    "",
    "## Market presets",
    "",
    markdownTable(
      ["name", "what it is", "conditions"],
      marketPresets.map(({ name, sentence, conditions }) => [code(name), sentence, code(conditions)]),
    ),
    "",
    "## Market conditions",
    "",
    "A market is a list of these; their factors multiply each other and the base rate of need.",
    "",
    ...marketConditions.flatMap((one) =>
      kind(one, z.toJSONSchema(one.schema, { io: "input" }) as SchemaField),
    ),
    "## Hand-off and measurement presets",
    "",
    markdownTable(
      ["where", "name", "what it is", "the same as"],
      [
        ...Object.entries(handoffPresets).map(([name, { sentence, terms }]) => [
          "`company.handoff`",
          code(name),
          sentence,
          code(terms),
        ]),
        ...Object.entries(measurementPresets).map(([name, { sentence, terms }]) => [
          "`company.measurement`",
          code(name),
          sentence,
          code(terms),
        ]),
      ],
    ),
    "",
    "## Metrics",
    "",
    "*Pay* says whether a pay component can look at the metric: it must be made of countable events. *Made of* are columns of",
    "the ledger, in `src/model/ledger/flows.ts`, or a gauge read at each week's end, in `src/model/ledger/gauges.ts`.",
    "",
    metricTable(metrics),
    "",
    "Each lever is a metric too; these are the default company's.",
    "",
    metricTable(leverMetrics([companySchema.parse({})])),
    "",
  ].join("\n");
}

const modifierNames: ReadonlySet<string> = new Set(modifiers.map(({ field }) => field));

function withoutModifiers(schema: SchemaField): SchemaField {
  const own = Object.entries(schema.properties ?? {}).filter(([name]) => !modifierNames.has(name));
  return { ...schema, properties: Object.fromEntries(own) };
}

function listOf(some: readonly { readonly field: string }[]): string {
  return some.map(({ field }) => code(field)).join(", ");
}

function modifierRows(): readonly (readonly string[])[] {
  return modifiers.flatMap(({ field, schema, sentence: about }) => {
    const shown = z.toJSONSchema(schema, { io: "input" }) as SchemaField;
    return flatFields({ [field]: shown }).map(([name, one]) => [
      code(name),
      code(one.default),
      allowed(one),
      name === field ? about : sentence(one),
    ]);
  });
}

function named(presets: readonly { readonly name: string; readonly sentence: string }[]): string {
  return markdownTable(
    ["name", "what it is"],
    presets.map(({ name, sentence }) => [code(name), sentence]),
  );
}

type Kind = {
  readonly type: string;
  readonly title: string;
  readonly sentence: string;
};

function kind({ type, title, sentence: about }: Kind, schema: SchemaField): readonly string[] {
  const rows = flatFields(schema.properties)
    .filter(([name]) => name !== "type")
    .map(([name, field]) => [code(name), code(field.default), allowed(field), sentence(field)]);
  return [
    `### \`${type}\`: ${title}`,
    "",
    about,
    "",
    markdownTable(["term", "default", "allowed", "what it is"], rows),
    "",
  ];
}

function metricTable(list: readonly Metric[]): string {
  return markdownTable(
    ["name", "what it counts", "unit", "better", "where", "pay", "made of"],
    list.map((metric) => [
      code(metric.name),
      metric.sentence,
      metric.unit,
      metric.better,
      metric.scopes.join(", "),
      isPayable(metric) ? "yes" : "no",
      madeOf(metric),
    ]),
  );
}

function madeOf(metric: Metric): string {
  if ("gauge" in metric) return `gauge ${code(metric.gauge)}`;
  const sum = weights(metric.sum);
  if (metric.per === undefined) return sum;
  return `(${sum}) / ${metric.per === "person" ? "people" : `(${weights(metric.per)})`}`;
}

function weights(flows: Readonly<Record<string, number>>): string {
  return Object.entries(flows)
    .map(([flow, weight], place) => {
      const sign = weight < 0 ? "− " : place === 0 ? "" : "+ ";
      return `${sign}${Math.abs(weight) === 1 ? "" : `${Math.abs(weight)} `}${flow}`;
    })
    .join(" ");
}
