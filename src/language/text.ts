/** A text that a user sees, in every language of the product. */
export interface Text {
  readonly en: string;
  readonly ru: string;
}

/** The languages that every {@link Text} is written in. */
export type Language = keyof Text;
