import type { Seat } from "../../../src/model/incentives/seat.ts";
import { seatsOf } from "../../../src/model/incentives/seats-of.ts";

/** The seats of so many marketers and reps. */
export function seatsFor(marketers: number, reps: number): readonly Seat[] {
  return seatsOf([
    ...Array.from({ length: marketers }, () => ({ department: "marketing", role: "marketer" }) as const),
    ...Array.from({ length: reps }, () => ({ department: "sales", role: "rep" }) as const),
  ]);
}

/** Two marketers (units 3, 4) and three reps (units 5, 6, 7), whose usual results nobody asks for. */
export const seats = seatsFor(2, 3);
export const marketer: Seat = seats[0]!;
export const rep: Seat = seats[2]!;
