import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { headOf, present } from "../../src/experiments/present.ts";
import { html } from "../../src/report/html.ts";
import { reportFiles } from "../../src/report/report-files.ts";
import type { Section } from "../../src/report/section.ts";
import { exampleFindings } from "../experiments/example-findings.ts";

const nasty = `</style><script>alert('1')</script>]]>&"`;
const head = { title: nasty, subtitle: nasty, contents: nasty, language: "en" } as const;

const everywhere: readonly Section[] = [
  {
    id: 'a"b',
    heading: nasty,
    blocks: [
      { kind: "paragraph", text: nasty },
      { kind: "list", items: [nasty] },
      { kind: "answer", text: nasty, tone: "open", detail: [nasty] },
      { kind: "table", caption: nasty, head: [nasty, nasty], rows: [[nasty, nasty]], numeric: [1] },
      { kind: "code", text: nasty },
    ],
  },
];

describe("html", () => {
  it("escapes other people's words wherever they stand", () => {
    const page = html(head, everywhere, new Map());
    expect(page).not.toContain("<script");
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(
      page.match(/&lt;\/style&gt;&lt;script&gt;alert\(&#39;1&#39;\)&lt;\/script&gt;\]\]&gt;&amp;&quot;/g),
    ).toHaveLength(17);
    expect(page).toContain('id="a&quot;b"');
  });

  it("sets what is to be typed as code, and escapes it there too", () => {
    const block = {
      kind: "answer",
      text: "Say `a<b`.",
      tone: "open",
      detail: ["`x: 1` and a lone `"],
    } as const;
    const page = html(head, [{ id: "a", heading: "A", blocks: [block] }], new Map());
    expect(page).toContain("<p>Say <code>a&lt;b</code>.</p>");
    expect(page).toContain("<code>x: 1</code> and a lone `</p>");
  });

  it("shows a folded table by its caption alone until somebody opens it", () => {
    const table = { kind: "table", caption: "By person", head: ["a"], rows: [["1"]], numeric: [] } as const;
    const page = (folded: boolean) =>
      html(head, [{ id: "a", heading: "A", blocks: [{ ...table, folded }] }], new Map());
    expect(page(true)).toMatch(/<details><summary>By person<\/summary><div .*<\/table><\/div><\/details>/s);
    expect(page(true)).not.toContain("<caption>");
    expect(page(false)).not.toContain("<details>");
  });

  it("allows its own stylesheet by hash and nothing else", () => {
    const page = html(head, everywhere, new Map());
    const style = page.match(/<style>([\s\S]*?)<\/style>/)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(page).not.toContain("unsafe-inline");
  });

  it("breaks an answer on paper between its sentences, and a table only where it is long", () => {
    const print = html(head, everywhere, new Map()).match(/@media print\{([\s\S]*?)\n@media/)![1]!;
    const kept = [...print.matchAll(/([^{}]*)\{break-inside:avoid\}/g)].flatMap(([, of]) =>
      of!.trim().split(","),
    );
    expect(kept).toEqual(["tr", ".scroll", ".answer p"]);
    expect(print).toContain(".scroll:has(tbody tr:nth-child(21)){break-inside:auto}");
  });

  it("gives tables a caption and scopes, and puts numbers to the right", () => {
    const page = html(head, everywhere, new Map());
    expect(page).toMatch(/<table><caption>.+<\/caption>/);
    expect(page).toMatch(/<th scope="col" class="number">/);
    expect(page).toMatch(/<tr><th scope="row">.+<\/th><td class="number">/);
  });

  it("refuses a chart that nobody drew", () => {
    const chart = { kind: "chart", name: "lost", title: "", text: "", spec: {} } as const;
    expect(() => html(head, [{ id: "x", heading: "x", blocks: [chart] }], new Map())).toThrow(/lost/);
  });

  const sections = present(exampleFindings());
  let files: Awaited<ReturnType<typeof reportFiles>>;
  beforeAll(async () => {
    files = await reportFiles(headOf(exampleFindings()), sections);
  });

  it("is one page that fetches nothing, with every chart and a link to every section", () => {
    const page = String(files[0]!.content);
    expect(files[0]!.path).toBe("report.html");
    expect(files.slice(1).every(({ path }) => /^charts\/[a-z0-9-]+\.svg$/.test(path))).toBe(true);
    expect(page.match(/<svg /g)).toHaveLength(files.length - 1);
    for (const { id } of sections) expect(page).toContain(`href="#${id}"`);
    const addresses = new Set(page.match(/[a-z]+:\/\/[^"'\s<)]+/g));
    expect([...addresses].sort()).toEqual(["http://www.w3.org/1999/xlink", "http://www.w3.org/2000/svg"]);
    expect(page).not.toMatch(/\s(src|srcset|style|on[a-z]+)=|@import|url\((?!#)/);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });

  it("is the same bytes each time", async () => {
    const again = await reportFiles(headOf(exampleFindings()), present(exampleFindings()));
    expect(again.map(({ content }) => String(content))).toEqual(files.map(({ content }) => String(content)));
  });
});
