import type { Text } from "../language/text.ts";
import type { GaugeMetric, MetricScope } from "./metric.ts";

/** Levers by department, as `model/people/lever-names.ts` gives them. */
export interface LeversByDepartment {
  readonly marketing: readonly string[];
  readonly sales: readonly string[];
}

const known: Readonly<Record<string, { readonly title: Text; readonly sentence: Text }>> = {
  nurture: {
    title: { en: "Nurture", ru: "Прогрев лидов" },
    sentence: {
      en: "Share of a working day spent warming own leads before hand-over.",
      ru: "Доля рабочего дня на прогрев своих лидов до передачи.",
    },
  },
  help: {
    title: { en: "Help for the other department", ru: "Помощь другому отделу" },
    sentence: {
      en: "Share of a working day spent on what the other department needs.",
      ru: "Доля рабочего дня на то, что нужно другому отделу.",
    },
  },
  lobby: {
    title: { en: "Lobbying", ru: "Лоббирование" },
    sentence: {
      en: "Share of a working day spent proving one's own importance to the manager.",
      ru: "Доля рабочего дня на доказательство собственной важности руководителю.",
    },
  },
  bar: {
    title: { en: "Hand-over bar", ru: "Порог передачи" },
    sentence: {
      en: "Score at which a marketer hands a lead over to sales.",
      ru: "Оценка, при которой маркетолог передаёт лид продажам.",
    },
  },
  work: {
    title: { en: "Work on leads", ru: "Работа с лидами" },
    sentence: {
      en: "Share of a working day that reps spend contacting leads.",
      ru: "Доля рабочего дня, которую продажи тратят на контакты с лидами.",
    },
  },
  selectivity: {
    title: { en: "Selectivity", ru: "Разборчивость" },
    sentence: {
      en: "Score under which a rep sends a lead back.",
      ru: "Оценка, ниже которой менеджер по продажам возвращает лид.",
    },
  },
  persistence: {
    title: { en: "Persistence", ru: "Настойчивость" },
    sentence: {
      en: "How often and how long a rep chases a lead, from 0 to 1.",
      ru: "Как часто и как долго менеджер по продажам преследует лид, от 0 до 1.",
    },
  },
  discount: {
    title: { en: "Willingness to discount", ru: "Готовность к скидке" },
    sentence: {
      en: "How deep a rep discounts, from 0 to 1 of the deepest discount.",
      ru: "Насколько глубокую скидку даёт менеджер, от 0 до 1 от предельной.",
    },
  },
};

function notesOf(lever: string): { readonly title: Text; readonly sentence: Text } {
  // A channel may be called `constructor`, which every object has.
  if (Object.hasOwn(known, lever)) return known[lever]!;
  return {
    title: { en: `Effort on ${lever}`, ru: `Усилия на канал ${lever}` },
    sentence: {
      en: `Share of a working day that marketers spend on the channel ${lever}.`,
      ru: `Доля рабочего дня, которую маркетологи тратят на канал ${lever}.`,
    },
  };
}

/** The metric's name of a lever: `leverContent` for `content`. */
function leverMetricName(lever: string): string {
  return `lever${lever.charAt(0).toUpperCase()}${lever.slice(1)}`;
}

function leverMetric(lever: string, levers: LeversByDepartment): GaugeMetric {
  const departments = (["marketing", "sales"] as const).filter((name) => levers[name].includes(lever));
  const scopes: readonly MetricScope[] = [...departments, "person"];
  return {
    name: leverMetricName(lever),
    ...notesOf(lever),
    unit: "share",
    better: "neither",
    scopes,
    gauge: `lever:${lever}`,
  };
}

/** One metric for each lever that people of a company have: where it stands, a department's being the mean over its people. */
export function leverMetrics(levers: LeversByDepartment): readonly GaugeMetric[] {
  return [...new Set([...levers.marketing, ...levers.sales])].map((lever) => leverMetric(lever, levers));
}
