import type { Language } from "./text.ts";

/** The marks that numbers are written with. */
export interface NumberMarks {
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** Behind a percentage, with the space before it. */
  readonly percent: string;
}

/** The marks of a language, as the platform knows them. */
export function numberMarks(language: Language): NumberMarks {
  const format = new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 1 });
  const parts = format.formatToParts(100_000);
  const mark = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    decimal: mark("decimal"),
    group: mark("group"),
    percent: `${mark("literal")}${mark("percentSign")}`,
  };
}
