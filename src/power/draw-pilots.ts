import { Luck } from "../random/luck.ts";
import type { Stream } from "../random/stream.ts";

/** The simulated people that pilots are drawn from, the same under every plan: companies one after another, in each its reps. */
export interface Pool {
  readonly companies: number;
  /** Reps of a company; 1 where a pilot takes teams whole. */
  readonly units: number;
}

/** Who is in a pilot: places in the pool, on the old plan and on the new one, the first of them in every smaller pilot too. */
export interface DrawnPilot {
  readonly old: Int32Array;
  readonly new: Int32Array;
}

/** Pilots of the simulated people, all of one luck: whatever is asked of them, and in which order, they are the same. */
export function drawPilots(
  halves: "reps" | "teams",
  pool: Pool,
  { pilots, largest, seed }: { readonly pilots: number; readonly largest: number; readonly seed: number },
): readonly DrawnPilot[] {
  const luck = new Luck(`truce/field-pilots/seed=${seed}/halves=${halves}`);
  const draw = halves === "teams" ? drawTeams : drawReps;
  return Array.from({ length: pilots }, (_, pilot) => draw(luck.streamAt(0, pilot, 0), pool, largest));
}

/** Each company with its luck is as likely as any other, and may come twice: those that were simulated stand for all there could be. */
function anyOf(count: number, stream: Stream): number {
  return Math.floor(stream.uniform() * count);
}

/** Teams of both halves are drawn by themselves: each has a territory of its own. */
function drawTeams(stream: Stream, { companies }: Pool, largest: number): DrawnPilot {
  const drawn = () => Int32Array.from({ length: largest }, () => anyOf(companies, stream));
  return { old: drawn(), new: drawn() };
}

/** The reps of each company are divided by chance; both halves live in the same market. */
function drawReps(stream: Stream, { companies, units }: Pool, largest: number): DrawnPilot {
  const half = Math.floor(units / 2);
  const drawn = { old: new Int32Array(largest), new: new Int32Array(largest) };
  for (let from = 0; from < largest; from += half) {
    const company = anyOf(companies, stream);
    const reps = shuffled(units, stream);
    for (let place = 0; place < half && from + place < largest; place++) {
      drawn.old[from + place] = company * units + reps[2 * place]!;
      drawn.new[from + place] = company * units + reps[2 * place + 1]!;
    }
  }
  return drawn;
}

/** The numbers below a count in an order by chance (Fisher and Yates). */
function shuffled(count: number, stream: Stream): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let left = count; left > 1; left--) {
    const place = anyOf(left, stream);
    const last = order[left - 1]!;
    order[left - 1] = order[place]!;
    order[place] = last;
  }
  return order;
}
