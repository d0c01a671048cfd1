import type { LintWords } from "../../lint/lint-words.ts";

/** The words around findings of `truce lint` in Russian. */
export const lint: LintWords = {
  severity: { error: "ошибка", warning: "предупреждение", note: "заметка" },
  department: { marketing: "маркетинг", sales: "продажи" },
  people: {
    marketing: { who: "маркетолог", whom: "маркетологу", whose: "маркетолога" },
    sales: { who: "продавец", whom: "продавцу", whose: "продавца" },
  },
  during: { week: "за неделю", month: "за месяц", quarter: "за квартал", year: "за год" },
  clean: (plan) => `${plan}: ничего не найдено`,
  counts: ({ errors, warnings, notes }) =>
    `ошибок: ${errors}, предупреждений: ${warnings}, заметок: ${notes}`,
  marginalTitle: "Предельная оплата",
  marginalSubtitle: [
    "Сколько приносит человеку ещё одна единица результата; в полосе — два периода из трёх.",
  ],
  marginalText:
    "Линия на нуле — работа, которая ничего не приносит. Выброс — скачок оплаты, растянутый на ширину шага. Если оплата зависит и от чужих результатов, показано среднее по их удаче.",
  moneyForUnit: (currency) => (currency === "" ? "денег за единицу" : `${currency} за единицу`),
  ofPlan: "относительно плана",
  contents: "Содержание",
  subtitle: ({ name, software, runs }) =>
    `${name} · прочитано до испытаний, по пилоту из ${runs} прогонов · truce ${software}`,
  headings: { findings: "Что найдено", curves: "Сколько приносит ещё одна единица", rules: "Что искали" },
  findingsHead: ["План", "Где", "Важность", "Что", "Что поможет"],
  findingsCaption: "Находки в порядке планов",
  nothing: "Ни в одном плане ничего не найдено.",
  rulesText:
    "Каждое правило спрашивает, сколько заплатили бы за результаты, которые случаются: обычные результаты, удачу и действие рычагов измерил пилот. Пороги условны; все они с обоснованием — в docs/lint.md.",
  rulesHead: ["Правило", "Что ищет"],
  voided:
    "Сначала прочтите это: в одной из схем стоит то, что вряд ли имелось в виду, и её испытания ни на что не отвечают.",
  voidedPlan: ({ plan, place, message, remedy }) =>
    `${plan}${place === undefined ? "" : ` (${place})`}: ${message}. Что поможет: ${remedy}.`,
  componentPlace: ({ component, field }) => `выплата ${component}${field === null ? "" : `, ${field}`}`,
  moreVoided: (count) => `Таких замечаний ещё ${count}: см. \`truce lint\`.`,
};
