import type { DivergenceWords } from "../../experiments/sections/divergence-words.ts";
import { inGuillemets } from "./typeset.ts";

/** What is said in Russian of trials that were broken off. */
export const divergences: DivergenceWords = {
  person: (p) => `${p.title.toLowerCase()} ${p.number}`,
  reason: ({ person, week, what, subject }) =>
    what === "pay"
      ? `${person}, неделя ${week}, выплата по элементу ${inGuillemets(subject)}`
      : `${person}, неделя ${week}, ожидаемая отдача рычага ${inGuillemets(subject)}`,
  note: (p) =>
    `Некоторые прогоны вышли за все пределы: выплаты или ожидания людей выросли сверх всего, что можно сосчитать, то есть числа плана или компании несоразмерны. Прогоны с теми же номерами исключены у всех планов (исключено номеров: ${p.leftOut}); все числа здесь — по остальным (${p.done}) и об исключённых ничего не говорят. Исправьте такой план, прежде чем судить о его месте.`,
  arm: (p) => `${p.plan}, ${p.market}: прервано прогонов: ${p.trials}; первые: ${p.first}.`,
  firstOf: (p) => `${p.reason} (прогон № ${p.replication})`,
  best: (p) =>
    `Но в других прогонах (${p.trials}) план ${inGuillemets(p.plan)} вышел за все пределы, и они исключены: такое первенство — не основание выбирать его.`,
};
