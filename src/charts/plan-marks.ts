import { planColours } from "./theme.ts";

/**
 * Marks at the end of a plan's line, so that plans are told apart without colour too: seven that are full, seven that are open,
 * seven of other outlines. Paths lie between −1 and 1; what runs the other way round inside is a hole.
 */
const planShapes = [
  "circle",
  "square",
  "triangle-up",
  "diamond",
  "cross",
  "triangle-down",
  "triangle-right",
  "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0ZM0.5,0A0.5,0.5,0,1,0,-0.5,0A0.5,0.5,0,1,0,0.5,0Z",
  "M-0.9,-0.9H0.9V0.9H-0.9ZM-0.45,-0.45V0.45H0.45V-0.45Z",
  "M0,-1.1L1.1,0.9H-1.1ZM0,-0.2L-0.45,0.55H0.45Z",
  "M0,-1.2L1.1,0L0,1.2L-1.1,0ZM0,-0.55L-0.5,0L0,0.55L0.5,0Z",
  "M-1,-0.6L-0.6,-1L0,-0.4L0.6,-1L1,-0.6L0.4,0L1,0.6L0.6,1L0,0.4L-0.6,1L-1,0.6L-0.4,0Z",
  "M0,1.1L-1.1,-0.9H1.1ZM0,0.2L0.45,-0.55H-0.45Z",
  "M1.1,0L-0.9,1.1V-1.1ZM0.2,0L-0.55,-0.45V0.45Z",
  "M0,-1.2L0.3,-0.4L1.15,-0.37L0.48,0.16L0.7,0.97L0,0.5L-0.7,0.97L-0.48,0.16L-1.15,-0.37L-0.3,-0.4Z",
  "M-1,-1H1L0,0L1,1H-1L0,0Z",
  "M-1,-1V1L0,0L1,1V-1L0,0Z",
  "M-1.2,-0.4H1.2V0.4H-1.2Z",
  "M-0.4,-1.2H0.4V1.2H-0.4Z",
  "M-1.1,0L0.9,-1.1V1.1Z",
  "M-1.1,0.6L0,-0.9L1.1,0.6H0.4L0,0.05L-0.4,0.6Z",
] as const;

/** How lines are dashed: as many plans as there are colours have whole ones. */
const planDashes = [
  [1, 0],
  [7, 3],
  [2, 2.5],
] as const;

/** Plans that differ by mark alone, and by colour and dash together. */
export const distinctPlans = planShapes.length;

/** The colour of the plan at a place; they come round after the seventh, and where marks come round they meet others. */
export function planColour(place: number): string {
  return planColours[(place + Math.floor(place / distinctPlans)) % planColours.length]!;
}

/** The mark of the plan at a place in the list of plans. */
export function planShape(place: number): string {
  return planShapes[place % distinctPlans]!;
}

/** The dashes of the line of the plan at a place. */
export function planDash(place: number): readonly number[] {
  return planDashes[Math.floor((place % distinctPlans) / planColours.length)]!;
}
