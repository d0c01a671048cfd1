/** The user interrupted an experiment before it had anything to report. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor(before: string) {
    super(`interrupted before ${before}: nothing is kept`);
  }
}
