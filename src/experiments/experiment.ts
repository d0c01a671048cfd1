import type { z } from "zod";
import type { Fault } from "../findings/faults.ts";
import type { Findings } from "../findings/findings.ts";
import type { Names } from "../findings/names.ts";
import type { StoppingNote } from "../findings/stopping-note.ts";
import type { Language } from "../language/text.ts";
import type { Section } from "../report/section.ts";
import type { Fault as ScenarioFault } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { AskedTogether } from "./asked-together.ts";
import type { TriedCompanies } from "./doubt/tried-companies.ts";
import type { Measured } from "./measured-arms.ts";
import type { NamedArm } from "./name-arms.ts";
import type { PreparedArm } from "./prepare.ts";
import type { FindingsView } from "./sections/findings-view.ts";
import type { Size } from "./size.ts";
import type { Stopping } from "./stopping/stopping.ts";
import type { Table } from "./tables.ts";
import type { TerminalBlock } from "./terminal-block.ts";

/** An option of one experiment, beside those that all have. */
export interface ExperimentOption {
  /** As the library calls it; typed after two dashes, with a dash between its words. */
  readonly name: string;
  /** What the help puts in the place of its value; none where it is a switch. */
  readonly value?: string;
  readonly sentence: string;
  /** What it may be in the library. */
  readonly schema: z.ZodType;
  /** Makes of what was typed what the library is given. @throws Error with a sentence for whoever typed it */
  readonly read?: (text: string) => unknown;
}

/** The arms that answer what was asked, and whatever else an experiment must remember until it sums up. */
export interface Plan {
  readonly arms: readonly NamedArm[];
  /** The scenario whose company and plan in force people are used to; the first arm's unless it is given. */
  readonly usedTo?: Scenario;
  /** How many companies to draw from what is in doubt, if any. */
  readonly doubt?: number | undefined;
  /** When no more batches are added, where their number is not decided beforehand. */
  readonly stopping?: Stopping;
  /** What findings will ask of several arms; what a comparison asks unless given: every plan against the first of its market. */
  readonly together?: AskedTogether;
}

/** Why the command line does not begin: a sentence that goes on from the file's name, and places in the file. */
export interface Refusal {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly faults?: readonly ScenarioFault[];
}

/** A plan whose trials have been run. */
export interface Tried<P extends Plan = Plan> {
  readonly plan: P;
  /** The scenario whose company and plan in force people were used to. */
  readonly usedTo: Scenario;
  readonly arms: readonly PreparedArm[];
  readonly measured: Measured;
  readonly size: Size;
  /** Companies that were drawn, where that was asked for. */
  readonly doubted?: TriedCompanies | undefined;
  /** How it was decided, on the way, how many batches there are; none where it was decided beforehand. */
  readonly stopping?: StoppingNote;
  /** Version of the software. */
  readonly software: string;
}

/** What an experiment adds to findings, under its name there: a schema that strips nothing, and what must hang together in it. */
export interface FindingsPart<Part> {
  readonly schema: z.ZodType<Part>;
  faults(part: Part, names: Names): readonly Fault[];
}

/**
 * Something that trials can be asked. To add one: a folder that exports an object of this kind, and a line in `index.ts`; the
 * command and its help, the terminal's answer, the report, the CSV files and what a findings file may hold follow.
 * `docs/add-an-experiment.md` makes one. `Choice` are its options, `Part` is what it adds to findings.
 */
export interface Experiment<Choice extends object = object, P extends Plan = Plan, Part = unknown> {
  /** The command's name, and what its part of findings is called: a word. */
  readonly name: string;
  /** What the help says of it. */
  readonly sentence: string;
  /** Whether it is about one arm, chosen by `--plan` and `--market` where there are several, or about all of some files. */
  readonly takes: "arm" | "scenarios";
  /** What the help says of its files. */
  readonly files: string;
  /** What the help shows, without `$ truce`. */
  readonly examples: readonly string[];
  /** What else to do where an arm must be chosen; goes on from "Choose one with --plan". */
  readonly instead?: string;
  readonly options: readonly ExperimentOption[];
  /** Why a user of the command line had better not ask this; the library asks all that can be planned. */
  refuse?(scenarios: readonly Scenario[], choice: Choice): Refusal | undefined;
  /** Which arms to try. @throws ScenarioMistake where the scenarios cannot be asked this */
  plan(scenarios: readonly Scenario[], choice: Choice): P;
  /** The metrics that it is about; all there are unless it says. */
  readonly metrics?: readonly string[];
  /** What it adds to findings. */
  readonly findings?: FindingsPart<Part>;
  /** Its findings, of results: those of `summarise.ts`, with what it adds or leaves out. */
  summarise(tried: Tried<P>): Findings;
  /** Whether it gives its arms their titles, so that they stand in full where an author's would be cut. */
  readonly titlesInFull?: boolean;
  /** What stands under the title of the report. */
  subtitle(view: FindingsView): string;
  /** The report, in the order a leader reads; `command` is how it was asked. */
  sections(view: FindingsView, part: Part, command: string | undefined): readonly (Section | undefined)[];
  /** The answer on a terminal. */
  terminal(view: FindingsView, part: Part, language: Language): readonly TerminalBlock[];
  /** The CSV files beside that of single trials: those of `tables.ts`, and its own. */
  rows(findings: Findings, measured: Measured, part: Part): readonly Table[];
}
