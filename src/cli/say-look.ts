import type { LookTold } from "../experiments/stopping/try-until.ts";

/** What is said of a look on the way, and of what comes after it. */
export function sayLook(look: LookTold): string {
  const { number, planned, batches, unsettled } = look;
  const at = planned === 1 ? `${batches} batches` : `look ${number} of ${planned}, ${batches} batches`;
  const seen =
    planned === 1 ? "" : unsettled.length === 0 ? ": settled" : `: not settled in ${unsettled.join(", ")}`;
  return `${at}${seen}${then(look)}`;
}

function then({ next }: LookTold): string {
  if (typeof next === "number") return `; going on to ${next}`;
  if (next === "time") return "; the next would not end in time";
  return next === "stopped" ? "; stopped" : "";
}
