import { WEEKS_A_MONTH } from "../calendar.ts";
import type { Dealt } from "../trial/dealing.ts";
import { divergedTrials, nothingLeft } from "../trial/diverged-trials.ts";
import { Interrupted } from "../trial/interrupted.ts";
import type { TrialResult } from "../trial/trial.ts";
import { inRowsOfWarmUp } from "../trial/warmed-up-alike.ts";
import { type AskedTogether, askedInMarkets } from "./asked-together.ts";
import { KeptArms } from "./kept-arms.ts";
import { type Measured, metricsOf } from "./measured-arms.ts";
import { observedReadings } from "./observed-series.ts";
import { openReadings } from "./open-notes.ts";
import { armTrials, type PreparedArm } from "./prepare.ts";
import type { Size } from "./size.ts";
import { spansOf } from "./spans.ts";
import { fewestForInterval } from "./totals.ts";
import type { TrialMeans } from "./trial-means.ts";
import { WholeReplications } from "./whole-replications.ts";

/** What findings will be about. */
export interface AskedOfArms {
  /** Metrics, by name; all there are unless given. */
  readonly about?: readonly string[] | undefined;
  /** What is asked of several arms; what a comparison asks unless given. */
  readonly together?: AskedTogether | undefined;
}

/** Runs arms in some replications, and in more of them later, and keeps of all trials what findings need. */
export class ArmsUnderTrial {
  readonly #arms: readonly PreparedArm[];
  readonly #size: Size;
  readonly #means: TrialMeans;
  /** Places of arms in the order in which they run: those that can share a warm-up together. */
  readonly #order: readonly number[];
  readonly #about: Pick<Measured, "metrics" | "spans">;
  readonly #kept: KeptArms;
  readonly #whole: WholeReplications;
  /** Replications that were asked for so far, in the order in which they run. */
  readonly #asked: Dealt[] = [];
  #isCut = false;

  constructor(arms: readonly PreparedArm[], size: Size, means: TrialMeans, asked: AskedOfArms = {}) {
    const { about, together = askedInMarkets(arms, arms[0]!.plan.scenario.decide) } = asked;
    this.#arms = arms;
    this.#size = size;
    this.#means = means;
    this.#order = inRowsOfWarmUp(arms.map((arm) => armTrials(arm, size.months, size.seed, false)[0]!));
    const all = metricsOf(arms.map(({ plan }) => plan.scenario.company));
    const metrics = all.filter(({ name }) => about?.includes(name) ?? true);
    const spans = spansOf(size.months);
    this.#about = { metrics, spans };
    const toKeep = arms.map((arm) => {
      const beside = [
        ...openReadings(size.months * WEEKS_A_MONTH),
        ...observedReadings(arm, all, size.months),
      ];
      const { components } = arm.payPlan;
      return { arm: arm.arm, wanted: { all, about: metrics, spans, components, beside } };
    });
    this.#kept = new KeptArms(toKeep, together);
    this.#whole = new WholeReplications(arms.length, (row, results) => this.#take(row, results));
  }

  /** Whether trials that were asked for were left undone. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Batches of which some replication was finished. */
  get batches(): number {
    const finished = this.#asked.slice(0, this.#whole.replications.length + this.#whole.leftOut);
    return new Set(finished.map(({ batch }) => batch)).size;
  }

  /** Runs every arm in some replications after those before. The arms are the same, but may have learned in more batches. */
  async run(arms: readonly PreparedArm[], replications: readonly Dealt[]): Promise<void> {
    const { evaluate, onProgress, signal, people = false } = this.#means;
    const { months, seed } = this.#size;
    const trials = arms.map((arm) => armTrials(arm, months, seed, people));
    const planned = replications.flatMap(({ replication, batch }) =>
      this.#order.map((place) => ({ ...trials[place]![batch]!, replication })),
    );
    const before = this.#asked.length * arms.length;
    this.#asked.push(...replications);
    let done = 0;
    await evaluate(planned, {
      keep: false,
      onDone: (index, outcome) => {
        done += 1;
        this.#whole.add(before + index, outcome);
        onProgress?.({ phase: "trials", done, total: planned.length });
      },
      ...(signal && { signal }),
    });
    this.#isCut = done < planned.length;
  }

  /**
   * What was measured so far, replications left out that an interruption or a divergence left incomplete; it holds until more is run.
   * Its intervals are each one of a family of so many. Throws Interrupted, or TrialDiverged, where fewer than two are left.
   */
  measured(family = 1): Measured {
    const { broken, leftOut } = this.#whole;
    const diverged = divergedTrials(
      broken.map((trial) => ({ ...trial, replication: this.#asked[trial.replication]!.replication })),
      this.#order.map((place) => this.#arms[place]!.arm),
    );
    const whole = this.#whole.replications.map((row) => this.#asked[row]!);
    if (whole.length < fewestForInterval) {
      throw this.#isCut
        ? new Interrupted("every arm had two trials")
        : nothingLeft(diverged, this.#asked.length);
    }
    const replications = whole.map(({ replication }) => replication);
    const batches = whole.map(({ batch }) => batch);
    const eachByItself = new Set(batches).size === 1;
    return {
      arms: this.#kept.keepers.map((keeper) => keeper.measured(eachByItself, family)),
      together: this.#kept.together(eachByItself),
      ...{ replications, leftOut, diverged, batches },
      ...this.#about,
    };
  }

  #take(row: number, results: readonly TrialResult[]): void {
    const { replication, batch } = this.#asked[row]!;
    const inOrder = this.#arms.map((_, place) => results[this.#order.indexOf(place)]!);
    this.#kept.add(inOrder, batch);
    for (const [place, keeper] of this.#kept.keepers.entries())
      this.#means.onTrial?.(keeper.finished(inOrder[place]!, { place, replication, batch }));
  }
}
