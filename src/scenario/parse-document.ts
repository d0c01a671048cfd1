import { type Document, isMap, isScalar, LineCounter } from "yaml";
import { decimalCommas } from "./decimal-commas.ts";
import { aliasTargets, documentData, UnplainNode } from "./document-data.ts";
import { explainSyntax, type SyntaxFault } from "./explain-syntax.ts";
import { guardDocument } from "./guard-document.ts";
import { locateIn } from "./locate.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Path, Problem } from "./problem.ts";

/** A place in a file, counted from 1; line 0 where it is not in a line of a file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A document as plain data, and where each of its keys and values stands. */
export interface ScenarioDocument {
  readonly data: Readonly<Record<string, unknown>>;
  readonly locate: (path: Path, on: "key" | "value") => Place;
}

/** What reading a document came to. */
export type DocumentRead =
  | { readonly document: ScenarioDocument }
  | { readonly problems: readonly Problem[] };

/** What a file is called in sentences about it, and what it cannot do without. */
interface Kind {
  readonly name: string;
  readonly needs: string;
  readonly example: string;
  /** Values that it may hold once its aliases are written out; variants of a game hold them once each. */
  readonly mostValues: number;
}

/** Mistakes in YAML that are told: what comes after so many follows from them. */
const MOST_MISTAKES = 20;
/** Letters of a line that are looked at: longer ones are no slip of a hand. */
const LONGEST_LINE = 300;

const kinds = {
  scenario: { name: "scenario", needs: "at least a 'plan'", example: "plan: pool", mostValues: 50_000 },
  game: {
    name: "game",
    needs: "'groups' and 'outputs'",
    example: "title: A contest of two",
    mostValues: 5_000,
  },
} as const satisfies Readonly<Record<string, Kind>>;

/**
 * Parses a scenario's (or a game's) text as YAML 1.2 (JSON is such); everything wrong with it as YAML is a problem, nothing
 * throws.
 */
export function parseDocument(
  text: string,
  file: string,
  called: keyof typeof kinds = "scenario",
): DocumentRead {
  const kind = kinds[called];
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const refusal = guardDocument(text);
  if (refusal) {
    return { problems: [{ ...placeIn(text, refusal.offset, file), path: "", message: refusal.message }] };
  }
  const yaml = parseYaml(text, lines);
  const mistakes = [...yaml.errors, ...yaml.warnings];
  if (mistakes.length > 0) {
    const all = text.split(/\r?\n/).map((line) => line.slice(0, LONGEST_LINE));
    const told = mistakes.slice(0, MOST_MISTAKES).map((one) => {
      const { line, column } = placeOf(one.pos[0]);
      return explainSyntax(one, line, column, all, kind.name);
    });
    const problems = withoutEchoes(told).map(({ shifts: _, ...fault }) => ({ file, path: "", ...fault }));
    return { problems: firstOfEachLine(problems) };
  }
  const commas = decimalCommas(yaml);
  if (commas.length > 0) {
    const message = "a comma within a number ends the entry";
    return {
      problems: commas.map(({ offset, meant }) => ({
        ...placeOf(offset),
        path: "",
        message,
        hint: `write ${meant}`,
      })),
    };
  }
  return plainDocument(yaml, placeOf, kind);
}

function plainDocument(
  yaml: Document.Parsed,
  placeOf: (offset: number) => Place,
  { name, needs, example, mostValues }: Kind,
): DocumentRead {
  const problem = (offset: number, message: string) => ({
    problems: [{ ...placeOf(offset), path: "", message }],
  });
  const { contents } = yaml;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return problem(0, `the file is empty: a ${name} needs ${needs}`);
  }
  if (!isMap(contents))
    return problem(contents.range?.[0] ?? 0, `a ${name} is a map of keys, as in '${example}'`);
  const targets = aliasTargets(yaml);
  try {
    const data = documentData(yaml, targets, mostValues) as Readonly<Record<string, unknown>>;
    return { document: { data, locate: (path, on) => placeOf(locateIn(contents, targets, path, on)) } };
  } catch (error) {
    if (!(error instanceof UnplainNode)) throw error;
    return problem(error.node.range?.[0] ?? 0, error.message);
  }
}

/** Of lines that begin in another column than their neighbours the first: the neighbours are told by it. */
function withoutEchoes(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  const first = faults.find(({ shifts }) => shifts);
  return faults.filter((fault) => !fault.shifts || fault === first);
}

/** One complaint a line: the others follow from it. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ line }, at) => !problems.slice(0, at).some((before) => before.line === line));
}

/** A place by counting lines, for a text that was not parsed. */
function placeIn(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split("\n");
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
