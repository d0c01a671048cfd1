import { WEEKS_A_MONTH } from "../calendar.ts";
import type { Arm } from "../findings/arms.ts";
import type { Metric } from "../metrics/metric.ts";
import type { ComponentTerms } from "../model/incentives/component.ts";
import type { BatchOf } from "../statistics/summary.ts";
import type { TrialResult } from "../trial/trial.ts";
import { Bands } from "./bands.ts";
import type { FinishedTrial } from "./finished-trial.ts";
import type { KeptTrial } from "./kept-trial.ts";
import { ManagerTally } from "./manager-tally.ts";
import { type Column, columnsOf, isPersonal, type MeasuredArm, spansFor } from "./measured-arms.ts";
import { KeptPay } from "./pay/kept-pay.ts";
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
interface Sums extends Pick<MeasuredArm, "readings" | "weekly" | "monthly" | "manager" | "units" | "weeks"> {
  readonly columns: readonly Column[];
}

/** Takes the results of an arm one by one, keeps of each what findings need, and lets the rest go: it is most of it. */
export class ArmKeeper {
  readonly #arm: Arm;
  readonly #wanted: ToKeep;
  readonly #trials: KeptTrial[] = [];
  #sums: Sums | undefined;

  constructor(arm: Arm, wanted: ToKeep) {
    this.#arm = arm;
    this.#wanted = wanted;
  }

  /** Takes a result. */
  add(result: TrialResult): void {
    this.#sums ??= sumsOf(result, this.#wanted);
    const { readings, weekly, monthly, manager } = this.#sums;
    weekly.add(result);
    monthly.add(result);
    manager.add(result);
    const pay = new KeptPay(result, this.#wanted.components, this.#trials[0]?.pay);
    this.#trials.push({ values: readings.read(result), pay });
  }

  /** The arm, with what was kept of so many trials, each of its batch; its intervals are each one of a family of so many. */
  measured(batches: BatchOf, family: number): MeasuredArm {
    const { columns: _, ...sums } = this.#sums!;
    return { arm: this.#arm, trials: this.#trials, batches, family, ...sums };
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
function sumsOf({ units, weeks }: TrialResult, { all, about, spans, beside }: ToKeep): Sums {
  const columns = columnsOf({ units }, about);
  const drawn = columns.filter((column) => isHeld(column.metric) && !isPersonal(column));
  const whole = spans.filter(({ span }) => span === "run");
  return {
    columns,
    units,
    weeks,
    readings: new Readings([
      ...readingsOf(columns, spans),
      ...readingsOf(columnsOf({ units }, all), whole),
      ...beside,
    ]),
    weekly: new Bands(columns, weeks, 1),
    monthly: new Bands(drawn, weeks, WEEKS_A_MONTH),
    manager: new ManagerTally(weeks),
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
