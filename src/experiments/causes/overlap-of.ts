import { intervalOf } from "../../statistics/mean-interval.ts";
import { excess } from "../../statistics/nothing.ts";
import { differenceOf } from "../../statistics/paired-difference.ts";
import type { AskedTogether, Derived } from "../asked-together.ts";
import type { Measured } from "../measured-arms.ts";
import type { CausePair, CausesNote, Overlap, PairKind } from "./causes-note.ts";

const SUM = "what causes do one by one";
const BEYOND = "what all do beyond that";

/** What is asked of a pair: what switching on changes in profit, or what removing does. */
type Pairs = Pick<CausesNote, "direction" | "pairs">;

/** What of several arms causes ask: each pair in everything, and whether they add up. */
export function askedOfCauses(note: Pairs, idOf: (plan: string) => string): AskedTogether {
  const pairs = note.pairs.map(({ plan, baseline }) => ({ arm: idOf(plan), base: idOf(baseline) }));
  return { pairs, derived: overlapAsked(note, idOf) };
}

/** Single causes, and all of them, in the way that was asked first; nothing to add up where there is one. */
function toAddUp({ direction, pairs }: Pairs) {
  const of = (kind: PairKind) => pairs.filter((pair) => pair.kind === kind && pair.variant === null);
  const single = of(direction === "add" ? "alone" : "onTop");
  const [all] = of("all");
  return single.length < 2 || all === undefined ? undefined : { single, all };
}

function overlapAsked(note: Pairs, idOf: (plan: string) => string): readonly Derived[] {
  const adding = toAddUp(note);
  if (adding === undefined) return [];
  type Read = Parameters<Derived["of"]>[0];
  const change = (read: Read, { plan, baseline }: CausePair) => {
    const [own, without] = [plan, baseline].map((name) => read(idOf(name), "profit"));
    return note.direction === "add" ? excess(own!, without!) : excess(without!, own!);
  };
  const sum = (read: Read) => adding.single.reduce((total, pair) => total + change(read, pair), 0);
  return [
    { name: SUM, of: sum },
    { name: BEYOND, of: (read) => excess(change(read, adding.all), sum(read)) },
  ];
}

/** Whether causes add up, in the way that was asked first; nothing to add where there is one. */
export function overlapOf(note: Pairs, { together }: Pick<Measured, "together">): Overlap | undefined {
  if (toAddUp(note) === undefined) return undefined;
  const { learned: _, ...beyond } = differenceOf(together.derived(BEYOND));
  return { sum: intervalOf(together.derived(SUM)), beyond };
}
