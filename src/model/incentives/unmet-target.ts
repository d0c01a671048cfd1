/** What a plan states relative to usual behaviour cannot be met: a scenario author's mistake, not a bug. */
export class UnmetTarget extends Error {
  override readonly name = "UnmetTarget";
  /** The component's place in the plan. */
  readonly component: number;
  /** The field of its terms that cannot be met. */
  readonly field: string;
  constructor(component: number, field: string, reason: string) {
    super(reason);
    this.component = component;
    this.field = field;
  }
}
