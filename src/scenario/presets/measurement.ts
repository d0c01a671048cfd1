import type { Text } from "../../language/text.ts";
import type { Company } from "../../model/parameters/company.ts";

/** Ways of measuring that a scenario can name in place of the parameters; source: the prototype's values. */
export const measurementPresets = {
  shared: {
    sentence: {
      en: "One set of metrics and unit economics: everybody sees the whole funnel, exactly and at once.",
      ru: "Общие метрики и юнит-экономика: все видят всю воронку, точно и сразу.",
    },
    terms: { visibility: 1, reportNoise: 0, mqlInflation: 0, delayMonths: 0 },
  },
  siloed: {
    sentence: {
      en: "Each department has its own table: little of the rest is seen, reports err, come a month late, and marketing counts more MQLs.",
      ru: "У каждого отдела своя таблица: остальное почти не видно, отчёты неточны и опаздывают на месяц, а маркетинг насчитывает больше MQL.",
    },
    terms: { visibility: 0.15, reportNoise: 0.3, mqlInflation: 0.15, delayMonths: 1 },
  },
} as const satisfies Record<string, { readonly sentence: Text; readonly terms: Company["measurement"] }>;
