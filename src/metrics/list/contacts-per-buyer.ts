import type { FlowMetric } from "../metric.ts";

/** Contacts for each need that arose. */
export const contactsPerBuyer: FlowMetric = {
  name: "contactsPerBuyer",
  title: { en: "Contacts per buyer", ru: "Контактов на покупателя" },
  sentence: {
    en: "Contacts, divided by the needs that arose in the same time: how hard each real buyer is chased.",
    ru: "Число контактов, делённое на число возникших за то же время потребностей: насколько плотно осаждают каждого реального покупателя.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company"],
  sum: { contacts: 1 },
  per: { needs: 1 },
};
