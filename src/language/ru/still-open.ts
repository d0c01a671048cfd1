import type { StillOpenWords } from "../../experiments/sections/still-open-words.ts";

/** The words of a report on what is still open at the end, in Russian. */
export const stillOpen: StillOpenWords = {
  caption: (p) =>
    `Ещё открыто, ${p.market}: возможности, которые ведут или которые ждут подписи, и их цены по прайсу${p.currency === "" ? "" : `, ${p.currency}`}`,
  head: ["план", "после первой недели", "на сумму", "в конце", "на сумму"],
  sentence: (plans) => `Открытые возможности в конце: ${plans.join("; ")}.`,
  inSentence: (p) => `«${p.plan}» ${p.last}, на ${p.lastWorth} по прайсу (после первой недели ${p.first})`,
  pilot: (p) =>
    `В конце прогонов пилота при обычном поведении открытых возможностей ${p.last}, на ${p.lastWorth} по прайсу; после первой недели — ${p.first}, на ${p.firstWorth}. Что из них выйдет, оценено по шансам сделанных предложений.`,
};
