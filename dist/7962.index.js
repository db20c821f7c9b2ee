export const id = 7962;
export const ids = [7962];
export const modules = {

/***/ 27962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jN: () => (/* binding */ evidenceInputs),
  v4: () => (/* binding */ forkInput),
  eA: () => (/* binding */ openContext),
  AS: () => (/* binding */ refuseForks),
  WF: () => (/* binding */ refuseForksToWrite)
});

// UNUSED EXPORTS: Context

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/config/load.js + 16 modules
var load = __webpack_require__(57694);
// EXTERNAL MODULE: ./lib/config/workspace.js
var workspace = __webpack_require__(69391);
// EXTERNAL MODULE: ./lib/data/files.js
var files = __webpack_require__(96327);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/evidence/folder.js
var evidence_folder = __webpack_require__(88777);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
;// CONCATENATED MODULE: ./lib/report/html-style.js
/**
 * The one style sheet of all HTML reports. Production is grey and the candidate blue everywhere; red is only for a
 * failing gate, amber for a warning. Colours are variables so that one SVG serves light, dark and print.
 */
const STYLE = `
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
`;

// EXTERNAL MODULE: ./lib/report/signs.js
var signs = __webpack_require__(14904);
// EXTERNAL MODULE: ./lib/report/text-safety.js
var text_safety = __webpack_require__(27634);
;// CONCATENATED MODULE: ./lib/report/html.js





/** Bytes; a report stays under one megabyte. */
const LARGEST = 950_000;
const MOST_ROWS = 500;
const LONGEST_TEXT = 2_000;
const LONGEST_CODE = 20_000;
/** Tables up to here become cards on a phone; longer ones scroll sideways. */
const STACKED_ROWS = 12;
/** Characters of a cell: above the one it may take several lines, up to the other it takes one. */
const WIDE = 40;
const SHORT = 16;
/**
 * One self-contained page: no script, no network, light and dark by the reader's setting. Pictures that would take
 * the page over one megabyte are left out, and named.
 */
async function renderHtml(report, charts) {
    const top = htmlTop(report.essential);
    const fixed = STYLE.length + Buffer.byteLength(top);
    const folded = withinBytes(report.details.map((block) => ({ name: blockName(block), html: htmlBlock(block, 2) })), LARGEST / 2 - fixed);
    const room = LARGEST - fixed - Buffer.byteLength(folded.html);
    const pictures = await htmlPictures(report.pictures, charts, room);
    const missing = [...pictures.missing, ...folded.missing];
    const note = missing.length === 0
        ? ''
        : `<p class="note">Left out to keep this page under 1 MB: ${escapeHtml((0,build/* enumeration */.eG)(missing, 8))}.</p>`;
    const main = [top, pictures.html, folded.html && section('Details', folded.html), note]
        .filter(Boolean)
        .join('\n');
    return page(report.title, main);
}
const page = (title, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml((0,text_safety/* shorten */.ml)(title, 200))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
const section = (title, html) => `<section>\n<h2>${title}</h2>\n${html}\n</section>`;
function withinBytes(parts, most) {
    const kept = [];
    const missing = [];
    let used = 0;
    for (const { name, html } of parts) {
        const size = Buffer.byteLength(html) + 1;
        if (used + size > most)
            missing.push(name);
        else {
            kept.push(html);
            used += size;
        }
    }
    return { html: kept.join('\n'), missing };
}
function htmlTop(essential) {
    const heading = essential.findIndex(({ type }) => type === 'heading');
    const last = essential.length - 1;
    const parts = essential.map((block, i) => {
        if (i === heading)
            return headingElement('h1', block);
        if (i === last && i > 1 && block.type === 'paragraph')
            return `<p class="next">${htmlText(block.text)}</p>`;
        return htmlBlock(block, 2);
    });
    return withinBytes(parts.map((html) => ({ name: '', html })), LARGEST / 3).html;
}
/** Charts between two other blocks stand together in one grid. */
async function htmlPictures(blocks, charts, room) {
    const missing = [];
    let html = '';
    let left = room;
    let inGrid = false;
    for (const block of blocks) {
        const drawn = block.type === 'chart' ? await figure(block, charts) : htmlBlock(block, 2);
        const opening = block.type === 'chart' && !inGrid ? '<div class="grid">\n' : '';
        const closing = block.type !== 'chart' && inGrid ? '</div>\n' : '';
        const size = Buffer.byteLength(drawn) + opening.length + closing.length + 10;
        if (size > left) {
            missing.push(blockName(block));
            continue;
        }
        left -= size;
        inGrid = block.type === 'chart';
        html += `${closing}${opening}${drawn}\n`;
    }
    return { html: inGrid ? `${html}</div>` : html, missing };
}
async function figure(chart, charts) {
    const { title, description } = chart;
    const svg = await charts({ ...chart.spec, description: `${title}. ${description}` });
    return `<figure>\n<figcaption><b>${escapeHtml(title)}</b>${escapeHtml(description)}</figcaption>\n${svg}\n</figure>`;
}
const blockName = (block) => (0,text_safety/* shorten */.ml)(block.type === 'details'
    ? block.summary
    : block.type === 'chart'
        ? block.title
        : block.type === 'heading'
            ? (0,text_safety/* plainText */.wh)(block.text)
            : `a ${block.type}`, 60);
/** `level` is the HTML level of the report's top headings; headings inside of a fold are one lower. */
function htmlBlock(block, level) {
    switch (block.type) {
        case 'heading':
            return headingElement(`h${Math.min(6, level + Math.max(0, block.level - 3))}`, block);
        case 'paragraph':
            return `<p>${htmlText(block.text)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}\n</ul>`;
        case 'code':
            return `<pre><code>${(0,text_safety/* escapeHtmlLines */.sO)((0,text_safety/* shorten */.ml)(block.text, LONGEST_CODE))}</code></pre>`;
        case 'table':
            return htmlTable(block);
        case 'details': {
            const inner = block.blocks.map((each) => htmlBlock(each, level + 1)).join('\n');
            return `<details>\n<summary>${escapeHtml(block.summary)}</summary>\n${inner}\n</details>`;
        }
        case 'chart':
            return '';
    }
}
const headingElement = (tag, { sign, text }) => `<${tag}>${sign ? `${(0,signs/* drawnSign */.M)(sign)} ` : ''}${htmlText(text)}</${tag}>`;
function htmlTable({ columns, rows }) {
    if (rows.length === 0)
        return '';
    const head = columns
        .map(({ title, align }) => `<th scope="col"${align === 'right' ? ' class="number"' : ''}>${escapeHtml(title)}</th>`)
        .join('');
    const body = rows.slice(0, MOST_ROWS).map((cells) => htmlRow(columns, cells));
    const more = rows.length - body.length;
    const label = escapeHtml(columns.map(({ title }) => title).join(', '));
    const stack = rows.length <= STACKED_ROWS ? ' class="stack"' : '';
    return [
        `<div class="scroll" tabindex="0" role="region" aria-label="Table: ${label}">`,
        `<table${stack}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
        more > 0 ? `<p class="note">and ${(0,lib_text/* plural */.LS)(more, 'more row')}</p>` : '',
    ]
        .filter(Boolean)
        .join('\n');
}
function htmlRow(columns, cells) {
    const header = columns.findIndex((_, i) => !isSign(cells[i] ?? ''));
    const html = columns.map(({ title, align }, i) => {
        const cell = cells[i] ?? '';
        const column = ` data-column="${escapeHtml(title)}"`;
        if (isSign(cell))
            return `<td class="sign ${cell.sign}"${column}>${(0,signs/* drawnSign */.M)(cell.sign)} ${cell.sign}</td>`;
        const { length } = (0,text_safety/* plainText */.wh)(cell);
        const size = length > WIDE ? 'wide' : length <= SHORT && align !== 'right' && i !== header ? 'short' : '';
        const names = [align === 'right' ? 'number' : '', size].filter(Boolean).join(' ');
        const classes = names && ` class="${names}"`;
        const tag = i === header ? 'th scope="row"' : 'td';
        // On a phone a cell is a line of two parts, its column's name and this one.
        const text = (0,text_safety/* spans */.iV)(cell).length > 1 ? `<span>${htmlText(cell)}</span>` : htmlText(cell);
        return `<${tag}${classes}${column}>${text}</${tag.slice(0, 2)}>`;
    });
    return `<tr>${html.join('')}</tr>`;
}
const isSign = (cell) => typeof cell === 'object' && 'sign' in cell;
function htmlText(text) {
    return (0,text_safety/* spans */.iV)(text)
        .map(({ text: words, strong, code, href }) => {
        let html = escapeHtml(words)
            .replace(/(\d) %/g, '$1&nbsp;%')
            .replace(/(value )?([≥≤]) /g, (text) => text.replaceAll(' ', '&nbsp;'));
        if (code)
            html = `<code>${html}</code>`;
        if (strong)
            html = `<strong>${html}</strong>`;
        const target = (0,text_safety/* safeHref */.v7)(href);
        return target ? `<a href="${escapeHtml(target)}">${html}</a>` : html;
    })
        .join('');
}
const escapeHtml = (text) => (0,text_safety/* escapeHtml */.ZD)((0,text_safety/* shorten */.ml)(text, LONGEST_TEXT));

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/secrets.js
var secrets = __webpack_require__(64170);
// EXTERNAL MODULE: ./lib/actions/tool.js
var tool = __webpack_require__(21625);
;// CONCATENATED MODULE: ./lib/actions/context.js

















/** For actions that read what an earlier one wrote. */
const evidenceInputs = {
    'evidence-run-id': schemas/* string */.YjP()
        .regex(/^\d+$/, 'must be the number of a workflow run')
        .optional()
        .describe('Workflow run to take earlier evidence from, where it is not this one. Needs `actions: read`.'),
};
/** For actions that run code or bytes of the change under review. */
const forkInput = {
    'allow-forks': (0,inputs/* booleanInput */.tE)()
        .default(false)
        .describe('Also run for pull requests from forks on a self-hosted runner: their code then runs there.'),
};
/** What an action works in: the configuration, the chosen model, its evidence, and the envelope of what it writes. */
class Context {
    platform;
    loaded;
    model;
    evidence;
    /** Absolute folder of the configuration file. */
    directory;
    /** For the OCI registry that the configuration names, and for no other. */
    registryLogin;
    started = new Date();
    runId;
    constructor(platform, loaded, directory, inputs) {
        this.platform = platform;
        this.loaded = loaded;
        this.directory = directory;
        this.model = (0,load/* selectModel */.U)(loaded, inputs.model);
        const evidence = (0,external_node_path_.resolve)(directory, inputs['evidence-dir']);
        (0,workspace/* insideWorkspace */.C)(platform.workspace, (0,external_node_path_.join)(evidence, this.model.name), 'evidence-dir');
        this.evidence = new evidence_folder/* EvidenceFolder */.e(evidence, this.model.name);
        this.registryLogin = registryLogin(platform, inputs);
        this.runId = inputs['evidence-run-id'] ? Number(inputs['evidence-run-id']) : undefined;
    }
    /** Absolute path of a path that is relative to the configuration; `what` names it in errors. */
    inside(path, what) {
        return (0,workspace/* insideWorkspace */.C)(this.platform.workspace, (0,external_node_path_.resolve)(this.directory, path), what);
    }
    /**
     * Absolute path of data in the configuration: a file, a folder, a pattern or a `.dvc` file. Every file that is
     * read for it must lie inside the workspace, wherever links lead.
     */
    data(path, key) {
        const absolute = this.inside(path, key.join('.'));
        if (!(0,files/* isThere */.$B)(absolute))
            throw this.model.error(key, `"${path}" does not exist`);
        for (const file of (0,files/* findFiles */.lY)(absolute, this.shown(absolute)).paths)
            this.inside(file, key.join('.'));
        return absolute;
    }
    /** Relative to the workspace, for people. */
    shown(path) {
        return (0,external_node_path_.relative)(this.platform.workspace, path) || '.';
    }
    /** Earlier evidence: from the folder, else from the artifact of this run (or of `evidence-run-id`). */
    async read(name, part) {
        const here = this.runId === undefined ? await this.evidence.read(name, part) : undefined;
        if (here)
            return here;
        return (await this.download(name, part))
            ? this.checked(name, await this.evidence.read(name, part))
            : undefined;
    }
    /**
     * Takes out of an artifact what belongs to its document and nothing else: whoever ran the other workflow may have
     * put any file into it, other evidence among them.
     */
    async download(name, part) {
        const { directory } = this.evidence;
        const folder = (0,external_node_path_.join)(directory, `.download-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.mkdir)(folder, { recursive: true });
        try {
            if (!(await this.platform.downloadArtifact(this.artifactName(name, part), folder, this.runId)))
                return false;
            const wanted = [
                ...['json', 'md', 'html'].map((extension) => (0,external_node_path_.basename)(this.evidence.path(name, extension, part))),
                ...(name === 'run' ? [evidence_folder/* OUTPUT_FOLDER */.z] : []),
            ];
            for (const path of wanted.filter((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, each)))) {
                await (0,promises_.rm)((0,external_node_path_.join)(directory, path), { recursive: true, force: true });
                await (0,promises_.rename)((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(directory, path));
            }
            return true;
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    /** As {@link read}, but its absence is an error that names the action to run first. */
    async need(name, action) {
        const document = await this.read(name);
        if (document)
            return document;
        throw new errors/* UserError */.yo(`there is no ${this.shown(this.evidence.path(name))}, and no artifact ${this.artifactName(name)}`, {
            hint: `Run ${action} before this step, or in a job that this one needs.`,
        });
    }
    /** For evidence that is about to become a version: a fork's run writes whatever its author likes into it. */
    async refuseEvidenceOfForks() {
        if (this.runId === undefined || !(await this.platform.isForkRun(this.runId)))
            return;
        throw new errors/* UserError */.yo(`workflow run ${this.runId} ran the code of a fork, so its evidence is not trusted`, {
            hint: 'Name the run of a branch of this repository, or of the workflow after the merge.',
        });
    }
    checked(name, document) {
        if (document && document.model !== this.model.name)
            throw new errors/* UserError */.yo(`is evidence of model "${document.model}", not of "${this.model.name}"`, {
                location: { file: this.shown(this.evidence.path(name)) },
            });
        return document;
    }
    /** The members of the envelope that this run knows. */
    envelope(outcome, inputs) {
        return {
            model: this.model.name,
            outcome,
            tool: tool/* TOOL */.j,
            run: this.platform.run,
            inputs,
            started: this.started.toISOString(),
            finished: new Date().toISOString(),
        };
    }
    /** Writes a document; the schema's name is added here. */
    async write(name, content, part) {
        return this.evidence.write(name, { ...content, schema: (0,envelope/* schemaUrl */.ZZ)(name) }, part);
    }
    /** Writes the Markdown and HTML report beside the document, and uploads all of it with `extra` files. */
    async publish(name, report, extra = []) {
        await (0,evidence_files/* writeFileAtomically */.lo)(this.evidence.path(name, 'md'), (0,markdown/* renderMarkdown */.G)(report, { bytes: 1 << 20 }));
        await (0,evidence_files/* writeFileAtomically */.lo)(this.evidence.path(name, 'html'), await renderHtml(report, lazyCharts()));
        const files = [
            this.evidence.path(name),
            this.evidence.path(name, 'md'),
            this.evidence.path(name, 'html'),
            ...extra,
        ];
        await this.platform.uploadArtifact(this.artifactName(name), files, this.evidence.directory);
    }
    /** Uploads one of several documents that together are one; nobody reads it but who merges them. */
    async publishPart(name, part) {
        const files = [this.evidence.path(name, 'json', part)];
        await this.platform.uploadArtifact(this.artifactName(name, part), files, this.evidence.directory);
    }
    /** Uploads files that are no evidence; gives the name of their artifact. */
    async publishFiles(name, files, root) {
        const artifact = this.artifactName(name);
        await this.platform.uploadArtifact(artifact, files, root);
        return artifact;
    }
    artifactName(name, part) {
        return `mlops-${this.model.name.replaceAll('/', '-')}-${name}${part === undefined ? '' : `-${part}`}`;
    }
    /** For the last line of reports; null in a terminal. */
    get links() {
        return { run: this.platform.run.url, report: null };
    }
}
/** Many reports have no chart, and the library that draws them takes a tenth of a second to load. */
function lazyCharts() {
    let renderer;
    return async (spec) => {
        renderer ??= Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(3429)]).then(__webpack_require__.bind(__webpack_require__, 25810)).then(({ createChartRenderer }) => createChartRenderer());
        return (await renderer)(spec);
    };
}
function registryLogin(platform, inputs) {
    const username = inputs['registry-username'] || process.env.MLOPS_REGISTRY_USERNAME;
    const password = (0,secrets/* readSecret */.n)(platform, inputs, 'registry-password');
    if (!username && !password)
        return null;
    if (username && password)
        return { username, password };
    throw new errors/* UserError */.yo(`a login for the registry needs both registry-username and registry-password`);
}
async function openContext(inputs, platform) {
    if (inputs['native-path'])
        process.env.MLOPS_NATIVE_PATH = (0,external_node_path_.resolve)(platform.workspace, inputs['native-path']);
    const base = (0,workspace/* insideWorkspace */.C)(platform.workspace, inputs['working-directory'], 'working-directory');
    const path = (0,workspace/* insideWorkspace */.C)(platform.workspace, (0,external_node_path_.resolve)(base, inputs.config), 'config');
    const loaded = await (0,load/* loadConfig */.Z)(path, (0,external_node_path_.relative)(platform.workspace, path));
    return new Context(platform, loaded, (0,external_node_path_.resolve)(path, '..'), inputs);
}
/** What a fork wrote becomes no version and is not served, whatever the token of this run may do. */
function refuseForksToWrite(platform, what) {
    if (!platform.fromFork)
        return;
    throw new errors/* UserError */.yo(`${what} does not run for a pull request from a fork: nobody has accepted it yet`, {
        hint: `Run ${what} in the workflow that runs after the merge.`,
    });
}
/** Untrusted code on a machine that is kept: refused unless the user says otherwise. */
function refuseForks(platform, allowed, what) {
    if (!platform.fromFork || !platform.selfHosted || allowed)
        return;
    throw new errors/* UserError */.yo(`this pull request is from a fork, and ${what} would run its code on a self-hosted runner`, {
        hint: 'Run it in the workflow after the merge, or on a hosted runner. Where you trust every fork: allow-forks: true',
    });
}


/***/ }),

/***/ 64170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47395);


/** Variables that were read and taken out of the environment; a chain may ask for them again. */
const taken = new Map();
/** What an input or its variable gives, masked. */
function readSecret(platform, values, name) {
    const variable = `MLOPS_${name.toUpperCase().replaceAll('-', '_')}`;
    const given = values[name];
    if (given !== undefined && platform.kind === 'local' && ((0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isPem */ .X3)(given) || name !== 'signing-key'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name} on a command line can be read by everybody on this machine`, {
            hint: `Put it into the variable ${variable}${name === 'signing-key' ? ', or give the path of a file' : ''}.`,
        });
    const held = process.env[variable];
    // Programs that are started from here do not inherit it.
    delete process.env[variable];
    if (held)
        taken.set(variable, held);
    const value = given ?? taken.get(variable);
    if (value !== undefined && ((0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isPem */ .X3)(value) || name !== 'signing-key'))
        platform.maskSecret(value);
    return value;
}


/***/ }),

/***/ 69391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insideWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Absolute path of a user's path, which must lie inside of `workspace`: as it is written, and where its links lead.
 * A pull request can bring a link to any file of the machine, and what is read from it would show in a report.
 * Of a pattern every file that it matches is looked at.
 * @throws UserError where it leads out.
 */
function insideWorkspace(workspace, path, what) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (!contains(workspace, absolute))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} "${path}" leads out of the workspace`, {
            hint: 'Paths stay inside the repository.',
        });
    const root = realPath(workspace);
    const matched = /[*?[{]/.test(absolute) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(absolute) : [];
    const outside = [absolute, ...matched].find((each) => !contains(root, realPath(each)));
    if (outside !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, absolute)}" leads out of the workspace: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, outside)} is, or lies under, a link to ${realPath(outside)}`, { hint: 'Copy or mount the data into the workspace; links may lead to files inside of it.' });
    return absolute;
}
function contains(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
/** As the system's, but also for what does not exist yet: a link to nothing would be followed when it is written. */
function realPath(path, links = 0) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (status === undefined || links > MOST_LINKS)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), links), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (!status.isSymbolicLink())
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), links), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)), links + 1);
}
/** As many as Linux follows before it takes them for a circle. */
const MOST_LINKS = 40;


/***/ }),

/***/ 88777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ EvidenceFolder),
/* harmony export */   z: () => (/* binding */ OUTPUT_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13431);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30968);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22322);






/** Folder of the outputs of the last successful run, under `<evidence-dir>/<model>`; `trained.path` lies in it. */
const OUTPUT_FOLDER = 'output';
/** An action needs one or two of them, and to make all takes longer than to read a document. */
const SCHEMAS = {
    validation: async () => (await __webpack_require__.e(/* import() */ 1605).then(__webpack_require__.bind(__webpack_require__, 11605))).validation,
    rules: async () => (await __webpack_require__.e(/* import() */ 1410).then(__webpack_require__.bind(__webpack_require__, 71410))).rules,
    run: async () => (await __webpack_require__.e(/* import() */ 2644).then(__webpack_require__.bind(__webpack_require__, 42644))).run,
    evaluation: async () => (await Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(8758)]).then(__webpack_require__.bind(__webpack_require__, 24532))).evaluation,
    version: async () => (await __webpack_require__.e(/* import() */ 277).then(__webpack_require__.bind(__webpack_require__, 20277))).version,
    deployment: async () => (await __webpack_require__.e(/* import() */ 5310).then(__webpack_require__.bind(__webpack_require__, 15310))).deployment,
    drift: async () => (await __webpack_require__.e(/* import() */ 6302).then(__webpack_require__.bind(__webpack_require__, 56302))).drift,
};
const schemaOf = (name) => SCHEMAS[name]();
/** The folder of evidence of one model: `<evidence-dir>/<model>`. */
class EvidenceFolder {
    directory;
    constructor(evidenceDirectory, model) {
        this.directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(evidenceDirectory, model);
    }
    /** `part` names one of several documents that together are one, such as `3-of-8`. */
    path(name, extension = 'json', part) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.directory, `${name}${part === undefined ? '' : `-${part}`}.${extension}`);
    }
    async read(name, part) {
        const path = this.path(name, 'json', part);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return undefined;
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u)(await schemaOf(name), name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), path);
    }
    /** Adds the digest, checks the schema (a failure is a defect of ours) and writes it atomically. */
    async write(name, content, part) {
        const rounded = JSON.parse((0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(content));
        const schema = await schemaOf(name);
        const document = schema.parse({ ...rounded, digest: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .contentDigest */ .e)(rounded) });
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomically */ .lo)(this.path(name, 'json', part), (0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .readableJson */ .Rv)(document));
        return document;
    }
}


/***/ })

};
