import type { Catalogues } from "../catalogues.ts";
import { causes } from "./causes-report.ts";
import { comparison } from "./comparison.ts";
import { divergences } from "./divergences.ts";
import { doubt } from "./doubt.ts";
import { explain } from "./explain.ts";
import { follows } from "./follows.ts";
import { lint } from "./lint.ts";
import { pay } from "./pay-report.ts";
import { power } from "./power.ts";
import { stillOpen } from "./still-open.ts";
import { terminalNumbers } from "./terminal-numbers.ts";
import { typesetRussian } from "./typeset.ts";
import { verdict } from "./verdict.ts";

/** The sentences of reports in Russian; those of pages are set as its typography asks, those of a terminal as they were typed. */
export const russianCatalogues: Catalogues = {
  ...typesetRussian({ comparison, verdict, causes, pay, divergences, follows, stillOpen, doubt }),
  explain,
  lint,
  power,
  terminalNumbers,
};
