/**
 * Lifecycle stages of a customer, with the field's names; the last three are exits. MQL and opportunity are neighbours, because touches
 * pass over so many stages from MQL on, and the contact kernel knows the numbers of MQL and customer.
 */
export const stage = {
  prospect: 0,
  lead: 1,
  mql: 2,
  opportunity: 3,
  customer: 4,
  lost: 5,
  churned: 6,
  optedOut: 7,
} as const;
