import type { Company } from "../../model/parameters/company.ts";

/** Numbers of a company that nothing reads as it stands, by how their paths begin: to draw them would only look like doubt. */
const idle: readonly (readonly [start: RegExp, isIdle: (company: Company) => boolean])[] = [
  [/^manager\./, ({ manager }) => manager.background === "none"],
  [/^manager\.session/, ({ manager }) => manager.strategySessions === "never"],
  [/^staffing\./, ({ staffing }) => staffing.turnover === "none"],
  [/\.(yearlyTurnover|rampWeeks)$/, ({ staffing }) => staffing.turnover === "none"],
  [/^timing\./, ({ timing }) => timing.deals === "asTheyCome"],
  [/^selling\.broken/, ({ selling }) => selling.brokenStage === "none"],
  [/(CostVague|^handoff\.vagueNoiseFactor)$/, ({ handoff }) => handoff.definition === "agreed"],
  [/(\.barCost|\.selectivityCost)$/, ({ handoff }) => handoff.definition === "vague"],
];

/** Whether a number does nothing in a company because of what else the company says. */
export function isWithoutEffect(path: string, company: Company): boolean {
  return idle.some(([start, isIdle]) => start.test(path) && isIdle(company));
}
