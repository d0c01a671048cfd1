import type { ManagerNote } from "../findings/manager-note.ts";
import type { Measured } from "./measured-arms.ts";

/** What the managers of every arm explained and did. */
export function managerNotes({ arms }: Measured): readonly ManagerNote[] {
  return arms.map(({ arm, manager }) => manager.note(arm.id));
}
