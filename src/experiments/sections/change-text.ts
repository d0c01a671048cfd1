import { formatChange, formatSigned } from "../../language/format-number.ts";
import type { Difference } from "../findings.ts";
import { baselineMean, type FindingsView } from "./findings-view.ts";

/** A difference in per cent of the baseline; as an amount where a share would mislead (a baseline of zero or a loss). */
export function changeText(view: FindingsView, difference: Difference): string {
  const base = baselineMean(view, difference);
  return base === undefined
    ? formatSigned(difference, view.language, view.style(difference.metric))
    : formatChange(difference.mean / base, view.language);
}
