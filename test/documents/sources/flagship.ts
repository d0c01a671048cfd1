import type { Findings } from "../../../src/findings/findings.ts";
import type { Span } from "../../../src/findings/numbers.ts";
import { change, percent, relative, whole } from "../figures.ts";
import { source } from "../source.ts";
import { typed } from "../typed.ts";

const command = "truce compare scenarios/contest-or-pool.yaml";

/** What documents tell of, of all that a comparison finds. */
const metrics = [
  "leads",
  "leadFit",
  "mqls",
  "mqlFit",
  "mqlToDeal",
  "revenue",
  "profit",
  "pressure",
  "optOuts",
  "complaints",
  "addressable",
] as const;

interface Kept extends Pick<Findings, "differences" | "totals"> {
  readonly terminal: string;
}

async function measure(): Promise<Kept> {
  const { terminal, findings } = await typed(command, { results: true });
  const told = ({ metric, unit }: { metric: string; unit: string }) =>
    unit === "company" && (metrics as readonly string[]).includes(metric);
  return {
    terminal,
    differences: findings!.differences.filter(told),
    totals: findings!.totals.filter(
      ({ metric, unit, span }) => metric === "bonuses" && unit === "company" && span === "run",
    ),
  };
}

/** The end of what the terminal shows, without each plan's own row. */
function answer({ terminal }: Kept): string {
  const [, rest] = terminal.split(/^(?=Healthy market$)/m);
  const shortened = rest!.replaceAll(/^plan {2,}[\s\S]*?\n\n/gm, "").split(/^Means over/m)[0]!;
  return `\`\`\`\n${shortened.trimEnd()}\n\`\`\``;
}

function reading(kept: Kept): string {
  const of = (metric: string, span: Span, market = "healthy") =>
    percent(relative(kept, { market, metric, span }));
  const over = (metric: string, market: string) => change(relative(kept, { market, metric, span: "run" }));
  const bonuses = (market: string) =>
    kept.totals
      .filter(({ arm }) => arm.endsWith(`.${market}`))
      .map(({ arm, mean }) => `${arm.split(".")[0]} ${whole(mean)}`)
      .join(", ");
  return [
    "The contest against the pool, in the numbers of this run:",
    "",
    `- **First quarter, healthy market:** leads ${of("leads", "quarter1")}, MQLs ${of("mqls", "quarter1")}, fit of MQLs ${of("mqlFit", "quarter1")}, deals per MQL ${of("mqlToDeal", "quarter1")}, revenue ${of("revenue", "quarter1")}.`,
    `- **What customers bear, whole run:** pressure ${over("pressure", "healthy")}, opt-outs ${over("optOuts", "healthy")}; in the dying market ${over("pressure", "dying")} and ${over("optOuts", "dying")}.`,
    `- **Revenue, first year and second:** ${of("revenue", "year1")} and ${of("revenue", "year2")}; in the dying market ${of("revenue", "year1", "dying")} and ${of("revenue", "year2", "dying")}.`,
    `- **Bonuses paid over the run:** ${bonuses("healthy")}; in the dying market ${bonuses("dying")}. A verdict is about profit after them, and the plans do not cost the same.`,
  ].join("\n");
}

function firstPatterns(kept: Kept): string {
  const of = (metric: string, span: Span) => change(relative(kept, { market: "healthy", metric, span }));
  const left = relative(kept, { market: "healthy", metric: "addressable", span: "lastQuarter" });
  return [
    "| pattern | what should be seen | what it shows |",
    "| --- | --- | --- |",
    `| P1 | healthy market, contest against pool: more leads in the first quarter, of lower quality | leads ${of("leads", "quarter1")}, MQLs ${of("mqls", "quarter1")}; fit of leads ${of("leadFit", "quarter1")}, of MQLs ${of("mqlFit", "quarter1")} |`,
    `| P2 | the same: more pressure, opt-outs and complaints, fewer people left who may be contacted | pressure ${of("pressure", "run")}, opt-outs ${of("optOuts", "run")}, complaints ${of("complaints", "run")}; left in the last quarter ${percent(left)} |`,
    `| P3 | the same: the revenue gap is worse in the second year than in the first | year 1 ${of("revenue", "year1")}, year 2 ${of("revenue", "year2")} |`,
  ].join("\n");
}

/** The verdict of each market as the terminal tells it, with what it rests on. */
function verdict({ terminal }: Kept): string {
  const paragraphs = terminal.split("\n\n");
  const told = paragraphs.flatMap((one, place) => {
    if (!/^\w+ market: /.test(one)) return [];
    const next = paragraphs[place + 1]!;
    return /^Of the doubt/.test(next) ? [one, next] : [one];
  });
  return `\`\`\`\n${told.join("\n\n")}\n\`\`\``;
}

/** The question that Truce was built for, at its full size. */
export const flagship = source<Kept>({
  name: "flagship",
  command,
  measure,
  passages: [
    { name: "verdict", document: "README.md", write: verdict },
    { name: "answer", document: "docs/reading-the-answer.md", write: answer },
    { name: "reading", document: "docs/reading-the-answer.md", write: reading },
    { name: "first-patterns", document: "docs/model.md", write: firstPatterns },
  ],
});
