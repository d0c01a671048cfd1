import type { ExplainWords } from "../../explain/explain-words.ts";

/** The words of `truce explain` in Russian. */
export const explain: ExplainWords = {
  person: { marketing: "Маркетолог", sales: "Продавец" },
  head: ["рычаг", "шаг", "даёт", "стоит", "итого", "норма → итог"],
  believes: ({ metric, slope, pays }) =>
    `единица рычага меняет показатель «${metric}» на ${slope} в неделю, это ${pays}`,
  cares: (money) => `и самому это важно: ${money}`,
  moves: ({ lever, up, step, pays, givesUp, costs, saves, norm, end }) =>
    `${lever}: ${up ? "поднять" : "опустить"} на ${step} — ${givesUp ? "отнимает" : "даёт"} ${pays} в неделю, ${saves ? "экономит" : "стоит"} ${costs}: было ${norm}, стало ${end}`,
  stays: ({ lever, norm, end }) =>
    `${lever}: двигать его, по мнению человека, незачем: было ${norm}, стало ${end}`,
  note: ({ months, trials, currency }) =>
    `Деньги ${currency === "" ? "" : `(${currency}) `}в неделю при норме в первый день, как считает сам человек; отложенная выплата весит меньше. Итог — среднее по отделу за последний квартал из ${months} мес., по испытаниям: ${trials}. К тому времени меняются и представления, и нормы, и поведение других, поэтому рычаг может уйти дальше шага или вернуться.`,
  inForce: ({ title, isExplained }) =>
    `Действующий план — «${title}»${isExplained ? ", он и объясняется" : ""}: люди к нему привыкли, поэтому шаг стоит столько, сколько стоит уход от нормы и сколько этот план за него платит.`,
  later: (components) =>
    `В расчёт не вошло то, что в первый месяц ещё не платит: ${components.join(", ")}. На итоге оно сказывается.`,
  passing: (components) =>
    `Условия взяты за первый месяц. Позже кончаются или меняются: ${components.join(", ")}.`,
  passes: (component, month) => `${component} — после месяца ${month}`,
  diverged: ({ trials, first }) =>
    `Испытания, которые вышли за все пределы и исключены: ${trials}; первое: ${first}. Числа плана или компании несоразмерны.`,
};
