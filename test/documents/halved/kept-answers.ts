import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioFingerprint } from "../../../src/scenario/scenario-fingerprint.ts";
import { codeFingerprint } from "../../../src/store/code-fingerprint.ts";
import { top } from "../kept.ts";
import type { Answer, NoAnswer } from "./answer-of.ts";

const file = join(top, "output/halved.jsonl");

/** Answers of an interrupted run, by scenario and by the code that gave them, so that the next run goes on from there. */
export function keptAnswers() {
  const code = codeFingerprint();
  const known = new Map<string, Answer | NoAnswer>();
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : []) {
    const [key, answer] = JSON.parse(line) as [string, Answer | NoAnswer];
    known.set(key, answer);
  }
  const keyOf = (scenario: Scenario) => `${code} ${scenarioFingerprint(scenario)}`;
  return {
    get: (scenario: Scenario) => known.get(keyOf(scenario)),
    keep(scenario: Scenario, answer: Answer | NoAnswer): void {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify([keyOf(scenario), answer])}\n`);
    },
  };
}
