import { z } from "zod";
import { isAscending } from "../statistics/is-ascending.ts";
import { ALPHA } from "../statistics/mean-interval.ts";
import { each, type Fault, fault, type Path, twice } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";
import { verdictWord } from "./verdict.ts";

const batches = z.int().min(1);

/** What a look saw of a market. */
const marketLook = z.strictObject({
  market: z.string(),
  word: verdictWord,
  /** Half of the interval of the difference that decides, in the metric's unit; null where there is none. */
  reach: z.number().min(0).nullable(),
  /** How far it was to reach at most; only where that was asked. */
  asked: z.number().min(0).optional(),
});

const lookNote = z.strictObject({
  batches,
  /** In how many cases an interval of this look errs, which is its part of the 5 %. */
  error: z.number().min(0).max(ALPHA),
  markets: z.array(marketLook),
});

/** How it was decided, on the way, how many batches there are. */
export const stoppingNote = z.strictObject({
  /** The comparison that was gone on from. */
  begun: z.strictObject({ trials: z.int().min(2), batches }),
  /** Whether it was to go on until every market is decided. */
  untilDecided: z.boolean(),
  /** How short the interval of the difference that decides was to become, as it was stated. */
  precision: z.union([z.number(), z.string()]).optional(),
  /** Numbers of batches at which looks were planned; as they came to be, where time ran out or it was stopped by hand. */
  planned: z.array(batches).min(1),
  /** Looks that were made. The last is what these findings say. */
  looks: z.array(lookNote).min(1),
});

/** How it was decided, on the way, how many batches there are. */
export type StoppingNote = TypeOf<typeof stoppingNote>;

/** A look at what there was after some batches. */
export type LookNote = TypeOf<typeof lookNote>;

/** What a look saw of a market. */
export type MarketLook = TypeOf<typeof marketLook>;

/** What does not hang together in what is said of looks. */
export function stoppingFaults(note: StoppingNote | undefined, names: Names): readonly Fault[] {
  if (note === undefined) return [];
  const at = ["stopping", "looks"];
  const { looks, planned } = note;
  return [
    ...(isAscending(looks.map((look) => look.batches))
      ? []
      : fault(at, "must have more batches from look to look")),
    ...(isAscending(planned) ? [] : fault(["stopping", "planned"], "must be more batches from look to look")),
    ...(looks.length <= planned.length ? [] : fault(at, "must be no more than were planned")),
    ...(isWithinError(note) ? [] : fault(at, `spend more than the ${ALPHA} of error that there is`)),
    ...each(looks, at, (look, place) => marketFaults(look, [...place, "markets"], note, names)),
  ];
}

/** Where looks share the error; numbers in files are rounded. */
function isWithinError({ untilDecided, looks }: StoppingNote): boolean {
  return !untilDecided || looks.reduce((sum, { error }) => sum + error, 0) <= ALPHA * (1 + 1e-9);
}

function marketFaults(
  { markets }: LookNote,
  at: Path,
  { precision }: StoppingNote,
  names: Names,
): readonly Fault[] {
  return [
    ...twice(markets, at, ({ market }) => [market]),
    ...each(markets, at, ({ market, asked }, place) => [
      ...names.market(market, [...place, "market"]),
      ...((asked === undefined) === (precision === undefined)
        ? []
        : fault([...place, "asked"], "must stand where a precision was asked for, and only there")),
    ]),
  ];
}
