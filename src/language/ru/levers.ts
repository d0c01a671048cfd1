import type { Names } from "../names.ts";

/** Levers in Russian. */
export const levers: Names["levers"] = {
  nurture: { title: "Прогрев лидов", sentence: "Доля рабочего дня на прогрев своих лидов до передачи." },
  help: { title: "Помощь другому отделу", sentence: "Доля рабочего дня на то, что нужно другому отделу." },
  lobby: {
    title: "Лоббирование",
    sentence: "Доля рабочего дня на доказательство собственной важности руководителю.",
  },
  bar: { title: "Порог передачи", sentence: "Оценка, при которой маркетолог передаёт лид продажам." },
  work: {
    title: "Работа с лидами",
    sentence: "Доля рабочего дня, которую продажи тратят на контакты с лидами.",
  },
  selectivity: {
    title: "Разборчивость",
    sentence: "Оценка, ниже которой менеджер по продажам возвращает лид.",
  },
  persistence: {
    title: "Настойчивость",
    sentence: "Как часто и как долго менеджер по продажам преследует лид, от 0 до 1.",
  },
  discount: {
    title: "Готовность к скидке",
    sentence: "Насколько глубокую скидку даёт менеджер, от 0 до 1 от предельной.",
  },
};

/** Roles in Russian. */
export const roles: Names["roles"] = { marketer: "Маркетолог", rep: "Продавец" };

/** The effort on a channel, in Russian. */
export const effort: Names["effort"] = (channel) => ({
  title: `Усилия на канал ${channel}`,
  sentence: `Доля рабочего дня, которую маркетологи тратят на канал ${channel}.`,
});
