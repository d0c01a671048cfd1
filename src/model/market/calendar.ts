/** Working days in a month of the model. */
export const DAYS_A_MONTH = 20;
/** Months in a year. */
export const MONTHS_A_YEAR = 12;
/** Working days in a year of the model. */
export const DAYS_A_YEAR = DAYS_A_MONTH * MONTHS_A_YEAR;
