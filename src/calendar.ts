/**
 * The calendar of every simulation: days are working days, weeks have 5 of them, and months, quarters and years are whole weeks, so
 * that periods of pay and reports never overlap. Nobody else says how long one is.
 */

/** Hours of a working day. */
export const HOURS_A_DAY = 8;
/** Working days in a week. */
export const DAYS_A_WEEK = 5;
/** Weeks in a month. */
export const WEEKS_A_MONTH = 4;
/** Months in a quarter. */
export const MONTHS_A_QUARTER = 3;
/** Months in a year. */
export const MONTHS_A_YEAR = 12;
/** Weeks in a quarter. */
export const WEEKS_A_QUARTER = WEEKS_A_MONTH * MONTHS_A_QUARTER;
/** Weeks in a year. */
export const WEEKS_A_YEAR = WEEKS_A_MONTH * MONTHS_A_YEAR;
/** Working days in a month. */
export const DAYS_A_MONTH = DAYS_A_WEEK * WEEKS_A_MONTH;
/** Working days in a year. */
export const DAYS_A_YEAR = DAYS_A_MONTH * MONTHS_A_YEAR;
/** Months of the longest trial that can be asked for: twenty years. */
export const MOST_MONTHS = 20 * MONTHS_A_YEAR;
