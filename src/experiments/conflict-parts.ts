/** What a conflict between departments consists of here, by metric: the parts come first, the index is only their mean. */
export const conflictParts = ["rejected", "recycled", "disputed", "lobbying", "budgetTug"] as const;
