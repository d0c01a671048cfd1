/**
 * Where things stand in the memory of the contact loop. Everybody who touches it asks here: the columns of the population, the kernel,
 * whose text names these places and gets their numbers when it is assembled, and its twin.
 */

/** Touches that the loop can make in one call. */
export const BATCH = 256;

/** People that a survey can look at: the pressures of more would be written over the records. */
export const LARGEST_PANEL = 1000;

/** Bytes of a word: whole numbers, and those of single precision. */
export const WORD = 4;

/** Where each part begins, in bytes. */
export const at = {
  /** Touches tried, and contacts made, by the last call. */
  tally: 0,
  /** Chance of a response at full trust, fit and rest: without a need, with one, and twice 0 for a customer. */
  chances: 16,
  /** State of the stream of random words that says whom to touch: a, b, c and counter of sfc32. */
  stream: 32,
  /** What the last survey summed: pressure, trust and expected discount. */
  surveySums: 64,
  /** How many pressures it kept. */
  surveyKeptCount: 88,
  /** Whom to touch, by customer number. */
  chosen: 1024,
  /** Whom that stirred. */
  stirred: 2048,
  /** e^(−x), see {@link responsivenessLines}. */
  responsiveness: 4096,
  /** −ln(1 − p)/p, see {@link hazardLines}. */
  hazards: 36_864,
  surveyKept: 45_056,
  /** The records of all customers, then the list of everybody that begins with those in need. */
  records: 65_536,
} as const;

/** The words of a customer's record, in their order. */
const words = [
  "stage",
  "fit",
  "tolerance",
  "trust",
  "pressure",
  "needUntil",
  "responseLeft",
  "optOutLeft",
  "warmth",
  "responses",
  "marketingError",
  "salesError",
  "spell",
  "purchaseLeft",
  "expectedDiscount",
  "ticket",
] as const;

/** A word of a customer's record. */
export type RecordWord = (typeof words)[number];

/** The place of each word in a record. */
export const wordOf = Object.freeze(
  Object.fromEntries(words.map((word, place) => [word, place])),
) as Readonly<Record<RecordWord, number>>;

/** Words of a customer's record. */
export const RECORD = words.length;

/** Bytes of a customer's record: a line of the processor's cache. */
export const RECORD_BYTES = RECORD * WORD;
