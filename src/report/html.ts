import { createHash } from "node:crypto";
import type { Language } from "../language/text.ts";
import { escapeHtml } from "./escape-html.ts";
import { inParts } from "./in-parts.ts";
import type { Block, Section } from "./section.ts";
import { stylesheet } from "./stylesheet.ts";

/** What stands over a report. */
export interface ReportHead {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string;
  /** What the list of sections is called to those who do not see it. */
  readonly contents: string;
  readonly language: Language;
}

type TableBlock = Extract<Block, { kind: "table" }>;
type AnswerBlock = Extract<Block, { kind: "answer" }>;
type ChartBlock = Extract<Block, { kind: "chart" }>;

function table(block: TableBlock): string {
  const drawn = inParts(block).map(tablePart).join("\n");
  return block.folded ? `<details><summary>${escapeHtml(block.caption)}</summary>${drawn}</details>` : drawn;
}

function tablePart(block: TableBlock): string {
  const numeric = new Set(block.numeric);
  const look = (column: number): string => (numeric.has(column) ? ' class="number"' : "");
  const head = block.head.map((cell, column) => `<th scope="col"${look(column)}>${escapeHtml(cell)}</th>`);
  const rows = block.rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0
        ? `<th scope="row">${escapeHtml(cell)}</th>`
        : `<td${look(column)}>${escapeHtml(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const caption = escapeHtml(block.caption);
  const heard = block.folded ? "" : `<caption>${caption}</caption>`;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>${heard}
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

function chart(block: ChartBlock, drawings: ReadonlyMap<string, string>): string {
  const drawing = drawings.get(block.name);
  if (drawing === undefined) throw new Error(`The chart ${block.name} was not drawn.`);
  return `<figure id="chart-${escapeHtml(block.name)}"><div class="wide">${drawing}</div>
<figcaption>${escapeHtml(block.text)}</figcaption></figure>`;
}

/** A sentence in which what is to be typed stands between backticks. */
function sentence(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

function answer({ text, tone, detail = [] }: AnswerBlock): string {
  const behind = detail.map((each) => `<p class="detail">${sentence(each)}</p>`);
  return `<div class="answer ${tone}"><p>${sentence(text)}</p>${behind.join("")}</div>`;
}

function block(one: Block, drawings: ReadonlyMap<string, string>): string {
  switch (one.kind) {
    case "paragraph":
      return `<p>${escapeHtml(one.text)}</p>`;
    case "list":
      return `<ul>${one.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}</ul>`;
    case "answer":
      return answer(one);
    case "table":
      return table(one);
    case "chart":
      return chart(one, drawings);
    case "code":
      return `<pre><code>${escapeHtml(one.text)}</code></pre>`;
  }
}

function section(one: Section, drawings: ReadonlyMap<string, string>): string {
  const id = escapeHtml(one.id);
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(one.heading)}</h2>
${one.blocks.map((each) => block(each, drawings)).join("\n")}
</section>`;
}

/** Nothing is fetched, run or sent: the page is text, drawings and this one stylesheet. */
function policy(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** A report as one HTML file that opens offline; `drawings` holds each chart's SVG by its name. */
export function html(
  head: ReportHead,
  sections: readonly Section[],
  drawings: ReadonlyMap<string, string>,
): string {
  const style = stylesheet();
  const links = sections.map(
    ({ id, heading }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(heading)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${head.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(head.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(head.title)}</h1>
<p>${escapeHtml(head.subtitle)}</p></header>
<nav aria-label="${escapeHtml(head.contents)}"><ul>${links.join("\n")}</ul></nav>
${sections.map((one) => section(one, drawings)).join("\n")}
</main>
</body>
</html>
`;
}
