import { chartFont, onDark } from "../charts/theme.ts";

const light = `--paper:#ffffff;--page:#f3f5f8;--ink:#1b2330;--quiet:#5b6573;--line:#d9dee5;--wash:#f6f8fa;
--decided:#0b66a8;--open:#86700a;--link:#0b66a8;`;
const dark = `--paper:#151a21;--page:#0e1217;--ink:#e8ecf2;--quiet:#a3adba;--line:#343d49;--wash:#1b222b;
--decided:#5cb0f2;--open:#d6bd4c;--link:#7cc0f7;`;

/** On a dark page each colour of a chart gives way to its dark one: the picture itself keeps plain colours and works alone. */
function darkCharts(): string {
  return Object.entries(onDark)
    .map(([from, to]) => `figure svg [fill="${from}"]{fill:${to}}figure svg [stroke="${from}"]{stroke:${to}}`)
    .join("\n");
}

/** The look of a report on screen, on paper, and in the dark. */
export function stylesheet(): string {
  return `:root{color-scheme:light dark;${light}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 ${chartFont};-webkit-text-size-adjust:100%}
main{max-width:60rem;margin:0 auto;padding:2.5rem clamp(1rem,4vw,3.5rem) 4rem;background:var(--paper);min-height:100vh}
header{border-bottom:2px solid var(--ink);padding-bottom:1rem;margin-bottom:1.5rem}
h1{font-size:clamp(1.6rem,4vw,2.3rem);line-height:1.15;margin:0 0 .4rem;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:1.4rem;line-height:1.25;margin:3rem 0 .8rem;overflow-wrap:anywhere}
header p{color:var(--quiet);margin:0}
p,ul{max-width:44rem;margin:.7rem 0;overflow-wrap:anywhere}
ul{padding-left:1.2rem}
li{margin:.35rem 0}
nav{font-size:.9rem;margin:0 0 1.5rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;max-width:none;margin:0}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.answer{border-left:5px solid var(--decided);background:var(--wash);padding:.8rem 1.1rem;margin:.9rem 0}
.answer p{font-size:1.15rem;line-height:1.4;margin:0;max-width:none}
.answer p.detail{font-size:.95rem;line-height:1.45;color:var(--quiet);margin-top:.35rem}
.answer.open{border-left-color:var(--open)}
figure{margin:1.6rem 0 2.4rem;break-inside:avoid}
figure svg{display:block;max-width:100%;height:auto;margin-left:-16px}
figcaption{color:var(--quiet);font-size:.9rem;max-width:44rem;margin-top:.3rem}
.scroll{overflow-x:auto;margin:1.2rem 0 1.8rem}
table{border-collapse:collapse;font-size:.92rem;min-width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--quiet);font-size:.9rem;padding:0 0 .6rem;caption-side:top}
th,td{padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom;line-height:1.25}
tbody th{font-weight:normal;min-width:9rem}
.number{text-align:right;white-space:nowrap;padding-left:.9rem}
thead .number{white-space:normal}
th:last-child,td:last-child{padding-right:0}
details{margin:1.2rem 0 1.8rem}
summary{cursor:pointer;color:var(--quiet);font-size:.9rem;max-width:44rem}
summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
pre{background:var(--wash);border:1px solid var(--line);border-radius:4px;padding:.8rem 1rem;overflow-x:auto;font-size:.88rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){:root{${dark}}
${darkCharts()}}
@media print{@page{margin:16mm}body,main{background:#fff}main{padding:0;max-width:none}nav{display:none}
body{font-size:14px}h2{margin-top:1.8rem;break-after:avoid}.scroll{overflow:visible}
th,td{padding-top:.16rem;padding-bottom:.16rem}tr,.scroll,.answer p{break-inside:avoid}.answer{box-decoration-break:clone;-webkit-box-decoration-break:clone}
.answer p:first-child{break-after:avoid}.scroll:has(tbody tr:nth-child(21)){break-inside:auto}}
@media print and (prefers-color-scheme:dark){:root{${light}}}
@media (max-width:40rem){.wide{overflow-x:auto}.wide svg{max-width:none;margin-left:0}}`;
}
