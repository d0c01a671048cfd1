/** What a scenario asks for cannot be done: its author's mistake, shown without a stack. */
export class ScenarioMistake extends Error {
  override readonly name = "ScenarioMistake";
}
