import { type Halved, measureHalved, type Question } from "../halved/measure-halved.ts";
import { writeHalved } from "../halved/write-halved.ts";
import { type KeptResult, source } from "../source.ts";

const flagship: Question = { file: "scenarios/contest-or-pool.yaml", set: ["markets={ healthy: healthy }"] };
const practitioner: Question = { file: "scenarios/quota-or-commission.yaml", set: [] };
const questions = [flagship, practitioner];

const document = "docs/halved-and-doubled.md";
const written =
  ({ file }: Question) =>
  (kept: readonly Halved[], { software, commit }: KeptResult) =>
    `${writeHalved(kept.find((one) => one.file === file)!)} Version ${software}, commit ${commit}.`;

/** How answers move where one thing that nobody knows of people is half or twice what it is taken to be. */
export const halvedAndDoubled = source<readonly Halved[]>({
  name: "halved",
  command: "npm run documents -- --only halved",
  slow: true,
  measure: () => measureHalved(questions),
  passages: [
    { name: "halved-flagship", document, write: written(flagship) },
    { name: "halved-plan", document, write: written(practitioner) },
  ],
});
