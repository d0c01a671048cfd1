/**
 * How a bonus pot is split where each department has a component of its own: 3 to 4, as the six marketers and eight reps
 * of the usual company are, so that a person's bonus does not depend on their department.
 */
export const shares = { marketing: 3 / 7, sales: 4 / 7 } as const;
