/**
 * The one style sheet of all HTML reports. Production is grey and the candidate blue everywhere; red is only for a
 * failing gate, amber for a warning. Colours are variables so that one SVG serves light, dark and print.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --card: #f8f9fb; --ink: #1b1f24; --soft: #59616b; --rule: #dfe3e8;
  --production: #8a919c; --candidate: #1667c7; --fail: #c4262e; --warn: #9a6200; --pass: #1b1f24;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #101317; --card: #181c22; --ink: #e8eaed; --soft: #a2a9b3; --rule: #303740;
    --production: #98a1ae; --candidate: #62a8ff; --fail: #ff6b6b; --warn: #e9b44c; --pass: #e8eaed;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
main { max-width: 72rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem); }
h1 { font-size: clamp(1.4rem, 3.4vw, 2rem); line-height: 1.2; letter-spacing: -0.015em; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 3rem 0 1rem; }
h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
p { margin: 0 0 1rem; max-width: 65ch; }
ul { margin: 0 0 1rem; padding-left: 1.2rem; max-width: 75ch; }
a { color: var(--candidate); }
code { font: 0.875em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre {
  margin: 0 0 1rem; padding: 0.875rem 1rem; overflow-x: auto; background: var(--card);
  border: 1px solid var(--rule); border-radius: 0.5rem; overflow-wrap: normal;
}
.next { margin: 1.5rem 0 0; padding: 0.75rem 1rem; max-width: none; background: var(--card); border-left: 3px solid var(--candidate); border-radius: 0 0.5rem 0.5rem 0; }
.note, footer { color: var(--soft); font-size: 0.875rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: 0.875rem; overflow-wrap: normal; min-width: 50%; }
th, td { padding: 0.5rem 0.625rem; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--rule); font-weight: inherit; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
td.number, th.number { text-align: right; }
td.number { white-space: nowrap; }
tbody th:not(.wide), tbody td.short { white-space: nowrap; }
td.wide { white-space: normal; min-width: 12rem; }
td.sign { white-space: nowrap; }
.mark { width: 1em; height: 1em; vertical-align: -0.125em; flex: none; }
h1 .mark { vertical-align: -0.08em; margin-right: 0.1em; }
.mark.fail, .mark.error { color: var(--fail); }
.mark.warn { color: var(--warn); }
.mark.inconclusive, .mark.skipped { color: var(--soft); }
td.fail { color: var(--fail); font-weight: 600; }
td.warn { color: var(--warn); font-weight: 600; }
td code, th code { white-space: nowrap; }
.grid { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
figure { margin: 0; padding: 1rem 1.125rem 0.75rem; background: var(--card); border: 1px solid var(--rule); border-radius: 0.75rem; }
figcaption { margin-bottom: 0.75rem; font-size: 0.8125rem; line-height: 1.45; color: var(--soft); }
figcaption b { display: block; margin-bottom: 0.125rem; font-size: 0.9375rem; color: var(--ink); }
figure svg { display: block; width: 100%; height: auto; max-width: 34rem; margin: 0 auto; overflow: visible; }
details { border-bottom: 1px solid var(--rule); }
details:first-of-type { border-top: 1px solid var(--rule); }
summary { padding: 0.75rem 0; font-weight: 600; cursor: pointer; }
summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--candidate); outline-offset: 2px; }
details > :not(summary):last-child { margin-bottom: 1.5rem; }
@media (max-width: 40rem) {
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack, .stack tbody, .stack tr, .stack td, .stack th { display: block; width: 100%; }
  .stack tr { padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
  .stack td, .stack tbody th { display: flex; justify-content: space-between; gap: 1rem; padding: 0.125rem 0; border: 0; text-align: right; white-space: normal; min-width: 0; }
  .stack th { font-weight: 600; }
  .stack td.sign { justify-content: flex-start; align-items: center; gap: 0.35em; }
  .stack td.sign::before { content: none; }
  .stack td::before, .stack th::before { content: attr(data-column); color: var(--soft); font-weight: 400; text-align: left; flex: none; }
  .stack td:empty { display: none; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #4a4f57; --rule: #cfd4da;
    --production: #8a919c; --candidate: #1667c7; --fail: #b3121b; --warn: #8a5800; --pass: #000000;
  }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  table { font-size: 0.75rem; }
  thead th { font-size: 0.6875rem; white-space: normal; }
  th, td { padding: 0.375rem 0.5rem; }
  td.wide { min-width: 8rem; }
  .grid { grid-template-columns: 1fr 1fr; }
  figure, tr, .next { break-inside: avoid; }
  h1, h2, h3, summary { break-after: avoid; }
  details::details-content { content-visibility: visible; height: auto; display: block; }
  .scroll { overflow: visible; }
  a { color: inherit; }
}
`
