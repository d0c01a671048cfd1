import { markdownTable } from "../../docs/markdown-table.ts";
import { thousands } from "../figures.ts";
import { type Answer, isAnswer } from "./answer-of.ts";
import type { Halved, HalvedParameter } from "./measure-halved.ts";

const code = (text: string | number) => `\`${text}\``;

function gapsOf({ gaps }: Answer): string {
  const name = (plan: string) => (gaps.length > 1 ? `${plan} ` : "");
  return gaps
    .map(
      ({ plan, mean, around }) => `${name(plan)}${thousands(mean)} ± ${thousands(around).replace("+", "")}`,
    )
    .join(", ");
}

const word = ({ best }: Answer) => best ?? "none";
const sameGaps = (one: Answer, other: Answer) => JSON.stringify(one) === JSON.stringify(other);

/** What came of a setting; its verdict in bold where it is another than that of the file as it is. */
function cell({ parameter, factor, unchanged }: Asked): string {
  const found = parameter.tried.find((one) => one.factor === factor);
  if (found === undefined) return "at its bound";
  const { answer, stopped, value } = found;
  const bound = stopped ? `at its bound, ${value}: ` : "";
  if (!isAnswer(answer)) return `${bound}no answer: ${answer.because}`;
  const verdict = word(answer) === word(unchanged) ? word(answer) : `**${word(answer)}**`;
  return `${bound}${gapsOf(answer)}; ${verdict}`;
}

interface Asked {
  readonly parameter: HalvedParameter;
  readonly factor: 0.5 | 2;
  readonly unchanged: Answer;
}

/** Whether neither half nor twice of a parameter changed a digit. */
function isIdle({ tried }: HalvedParameter, unchanged: Answer): boolean {
  return tried.length > 0 && tried.every(({ answer }) => isAnswer(answer) && sameGaps(answer, unchanged));
}

/** How often the verdict stayed, went and turned. */
function counted({ parameters, unchanged }: Halved): string {
  const answers = parameters.flatMap(({ tried }) => tried.map(({ answer }) => answer));
  const given = answers.filter(isAnswer);
  const same = given.filter((answer) => word(answer) === word(unchanged)).length;
  const none = unchanged.best === null ? 0 : given.filter(({ best }) => best === null).length;
  const other = given.length - same - none;
  const parts = [
    `${same} of ${answers.length} settings say the same as the file (${word(unchanged)})`,
    ...(unchanged.best === null ? [] : [`${none} say none`]),
    `${other} name ${unchanged.best === null ? "a plan" : "another plan"}`,
    ...(answers.length > given.length ? [`${answers.length - given.length} give no answer`] : []),
  ];
  return `${parts.join(", ")}.`;
}

const named = (paths: readonly string[]) => paths.map(code).join(", ");

/** What one scenario answered: a row a parameter, half beside twice. */
export function writeHalved(halved: Halved): string {
  const { parameters, unchanged, trials, months, file } = halved;
  const atZero = parameters.filter(({ usual }) => usual === 0).map(({ path }) => path);
  const idle = parameters.filter((one) => isIdle(one, unchanged)).map(({ path }) => path);
  const shown = parameters.filter(({ path, usual }) => usual !== 0 && !idle.includes(path));
  const rows = shown.map((parameter) => [
    code(parameter.path),
    code(parameter.usual),
    ...([0.5, 2] as const).map((factor) => cell({ parameter, factor, unchanged })),
  ]);
  const left = [
    ...(idle.length > 0 ? [`Without any effect here: ${named(idle)}.`] : []),
    ...(atZero.length > 0 ? [`At 0, so neither half nor twice: ${named(atZero)}.`] : []),
  ].join(" ");
  return [
    `As the file has it: ${gapsOf(unchanged)}; ${word(unchanged)}. ${counted(halved)}`,
    markdownTable(["parameter", "value", "halved", "doubled"], rows),
    `${left} ${trials} trials of ${months} months, ${code(file)}, all on the same luck.`.trim(),
  ].join("\n\n");
}
