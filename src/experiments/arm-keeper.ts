import { WEEKS_A_MONTH } from "../calendar.ts";
import type { Arm } from "../findings/arms.ts";
import { metricNamed } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import type { ComponentTerms } from "../model/incentives/component.ts";
import { COMPANY } from "../model/ledger/units.ts";
import { RunningProducts } from "../statistics/running-products.ts";
import { RunningSummaries } from "../statistics/running-summaries.ts";
import type { TrialResult } from "../trial/trial.ts";
import { Bands } from "./bands.ts";
import { conflictParts } from "./conflict-parts.ts";
import type { FinishedTrial } from "./finished-trial.ts";
import { ManagerTally } from "./manager-tally.ts";
import { type Column, columnsOf, isPersonal, type MeasuredArm, spansFor } from "./measured-arms.ts";
import { PaySums } from "./pay/pay-sums.ts";
import { TrialPay } from "./pay/trial-pay.ts";
import { type Reading, Readings } from "./readings.ts";
import { isHeld } from "./series.ts";
import type { SpanWeeks } from "./spans.ts";

/** What is to be kept of an arm's trials. */
export interface ToKeep {
  /** All metrics there are: each is kept over the whole run. */
  readonly all: readonly Metric[];
  /** Those that findings are about: over every span, and week by week. */
  readonly about: readonly Metric[];
  readonly spans: readonly SpanWeeks[];
  /** The terms of its plan, by which pay is summed up. */
  readonly components: readonly ComponentTerms[];
  /** What else findings ask for. */
  readonly beside: readonly Reading[];
}

/** What one trial after another adds to. */
interface Sums extends Omit<MeasuredArm, "arm" | "eachByItself" | "family"> {
  readonly columns: readonly Column[];
  /** The readings of the trial that was taken last. */
  readonly row: Float64Array;
}

/** Takes the results of an arm one by one, adds what findings need to sums, and lets the results go. */
export class ArmKeeper {
  readonly #arm: Arm;
  readonly #wanted: ToKeep;
  #sums: Sums | undefined;

  constructor(arm: Arm, wanted: ToKeep) {
    this.#arm = arm;
    this.#wanted = wanted;
  }

  /** Takes a result, of a trial of some batch. */
  add(result: TrialResult, batch: number): void {
    const paid = new TrialPay(result, this.#wanted.components);
    this.#sums ??= sumsOf(result, paid, this.#wanted);
    const { readings, row, summaries, conflict, weekly, monthly, manager, pay } = this.#sums;
    readings.read(result, row);
    summaries.addRow(batch, row);
    conflict.add(
      batch,
      Float64Array.from(conflictParts, (name) => this.valueOf(name)),
    );
    weekly.add(result);
    monthly.add(result);
    manager.add(result);
    pay.add(paid, batch);
  }

  /** What is read off each trial, known from the first on. */
  get readings(): Readings {
    return this.#sums!.readings;
  }

  /** What was read off the trial that was taken last. */
  get row(): Float64Array {
    return this.#sums!.row;
  }

  /** A metric of the company over the whole run. */
  overRun(name: string): Reading {
    const { from, to } = this.#wanted.spans.find(({ span }) => span === "run")!;
    return { metric: metricNamed(name)!, place: COMPANY, from, to };
  }

  /** What its people were paid. */
  get pay(): PaySums {
    return this.#sums!.pay;
  }

  /** That metric in the trial that was taken last. */
  valueOf(name: string): number {
    return this.row[this.readings.placeOf(this.overRun(name))]!;
  }

  /** What findings are about and another arm has too: companies that are compared may differ in people. */
  readingsWith(other: ArmKeeper): readonly Reading[] {
    const { columns } = this.#sums!;
    const { units } = other.#sums!;
    return readingsOf(
      columns.filter(({ place, unit }) => units[place] === unit),
      this.#wanted.spans,
    );
  }

  /** The arm, with what was kept of trials, each of its batch or standing by itself; its intervals are each one of a family of so many. */
  measured(eachByItself: boolean, family: number): MeasuredArm {
    const { columns: _, row: __, ...sums } = this.#sums!;
    return { arm: this.#arm, eachByItself, family, ...sums };
  }

  /** A result that was taken, as it is handed on. */
  finished(
    result: TrialResult,
    which: Pick<FinishedTrial, "place" | "replication" | "batch">,
  ): FinishedTrial {
    const { spans } = this.#wanted;
    return { arm: this.#arm, ...which, result, columns: this.#sums!.columns, spans };
  }
}

/** What trials like this one are added to. */
function sumsOf({ units, weeks }: TrialResult, first: TrialPay, wanted: ToKeep): Sums {
  const { all, about, spans, beside, components } = wanted;
  const columns = columnsOf({ units }, about);
  const drawn = columns.filter((column) => isHeld(column.metric) && !isPersonal(column));
  const whole = spans.filter(({ span }) => span === "run");
  const readings = new Readings([
    ...readingsOf(columns, spans),
    ...readingsOf(columnsOf({ units }, all), whole),
    ...beside,
  ]);
  return {
    columns,
    units,
    weeks,
    readings,
    row: new Float64Array(readings.list.length),
    summaries: new RunningSummaries(readings.list.length),
    conflict: new RunningProducts(conflictParts.length),
    weekly: new Bands(columns, weeks, 1),
    monthly: new Bands(drawn, weeks, WEEKS_A_MONTH),
    manager: new ManagerTally(weeks),
    pay: new PaySums(first, components),
  };
}

function readingsOf(columns: readonly Column[], spans: readonly SpanWeeks[]): readonly Reading[] {
  return columns.flatMap((column) =>
    spansFor(column, spans).map(({ from, to }) => ({
      metric: column.metric,
      place: column.place,
      from,
      to,
    })),
  );
}
