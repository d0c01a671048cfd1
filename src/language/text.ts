/** The languages of reports; things tell of themselves in the first one. */
export const languages = ["en", "ru"] as const;

/** A language of reports. */
export type Language = (typeof languages)[number];

/** A text that a user sees, in every language of reports. */
export type Text = Readonly<Record<Language, string>>;

/** Something of each language, such as a text from what it is in each. */
export function inEveryLanguage<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>;
}
