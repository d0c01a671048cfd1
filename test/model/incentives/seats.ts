import type { Seat } from "../../../src/model/incentives/component.ts";
import { seatsOf } from "../../../src/model/incentives/seats-of.ts";

/** Two marketers (units 3, 4) and three reps (units 5, 6, 7), whose usual results nobody asks for. */
export const seats = seatsOf(2, 3);
export const marketer: Seat = seats[0]!;
export const rep: Seat = seats[2]!;
