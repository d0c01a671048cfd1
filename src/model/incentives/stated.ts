/**
 * A number of the terms that must be there when it comes to paying.
 * @throws Error when it is missing: the plan was not resolved before it was paid.
 */
export function stated(value: number | undefined): number {
  if (value === undefined) throw new Error("Pay terms must be resolved before they are paid");
  return value;
}
