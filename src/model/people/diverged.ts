import type { Person } from "./staff.ts";

/**
 * A rule that leads nowhere: what somebody is to be paid, or believes a lever to bring, is no finite number. The plan's or
 * the company's numbers are out of all proportion, so it is their author's mistake, not a bug.
 */
export class Diverged extends Error {
  override readonly name = "Diverged";
  /** Who: "marketer 2", "rep 1". */
  readonly person: string;
  /** What is no finite number: a lever's name, or a kind of pay. */
  readonly subject: string;
  /** The counted week, the first being 1. */
  readonly week: number;

  constructor(person: string, subject: string, week: number, what: string) {
    super(`${person} in week ${week}: ${what}; the numbers of the plan or the company are out of proportion`);
    this.person = person;
    this.subject = subject;
    this.week = week;
  }
}

/** What a person is called in a message: their role, and their place in the department, the first being 1. */
export function calledByRole(
  { department, number }: Pick<Person, "department" | "number">,
  marketers: number,
): string {
  return department === "marketing" ? `marketer ${number + 1}` : `rep ${number - marketers + 1}`;
}
