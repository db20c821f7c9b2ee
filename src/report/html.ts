import { plural } from '../text.ts'
import type { Block, Chart, Heading, Report, Table, Text } from './blocks.ts'
import { enumeration } from './build.ts'
import { STYLE } from './html-style.ts'
import { drawnSign } from './signs.ts'
import {
  escapeHtmlLines,
  escapeHtml as escapeLine,
  plainText,
  safeHref,
  shorten,
  spans,
} from './text-safety.ts'

/** Draws a Vega-Lite specification as one `<svg>`. */
export type DrawChart = (spec: Record<string, unknown>) => Promise<string>

/** Bytes; a report stays under one megabyte. */
const LARGEST = 950_000
const MOST_ROWS = 500
const LONGEST_TEXT = 2_000
const LONGEST_CODE = 20_000
/** Tables up to here become cards on a phone; longer ones scroll sideways. */
const STACKED_ROWS = 12
/** Characters of a cell: above the one it may take several lines, up to the other it takes one. */
const WIDE = 40
const SHORT = 16

/**
 * One self-contained page: no script, no network, light and dark by the reader's setting. Pictures that would take
 * the page over one megabyte are left out, and named.
 */
export async function renderHtml(report: Report, charts: DrawChart): Promise<string> {
  const top = htmlTop(report.essential)
  const fixed = STYLE.length + Buffer.byteLength(top)
  const folded = withinBytes(
    report.details.map((block) => ({ name: blockName(block), html: htmlBlock(block, 2) })),
    LARGEST / 2 - fixed,
  )
  const room = LARGEST - fixed - Buffer.byteLength(folded.html)
  const pictures = await htmlPictures(report.pictures, charts, room)
  const missing = [...pictures.missing, ...folded.missing]
  const note =
    missing.length === 0
      ? ''
      : `<p class="note">Left out to keep this page under 1 MB: ${escapeHtml(enumeration(missing, 8))}.</p>`
  const main = [top, pictures.html, folded.html && section('Details', folded.html), note]
    .filter(Boolean)
    .join('\n')
  return page(report.title, main)
}

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(shorten(title, 200))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`

const section = (title: string, html: string): string => `<section>\n<h2>${title}</h2>\n${html}\n</section>`

interface Kept {
  html: string
  /** Names of what did not fit. */
  missing: string[]
}

function withinBytes(parts: { name: string; html: string }[], most: number): Kept {
  const kept: string[] = []
  const missing: string[] = []
  let used = 0
  for (const { name, html } of parts) {
    const size = Buffer.byteLength(html) + 1
    if (used + size > most) missing.push(name)
    else {
      kept.push(html)
      used += size
    }
  }
  return { html: kept.join('\n'), missing }
}

function htmlTop(essential: Block[]): string {
  const heading = essential.findIndex(({ type }) => type === 'heading')
  const last = essential.length - 1
  const parts = essential.map((block, i) => {
    if (i === heading) return headingElement('h1', block as Heading)
    if (i === last && i > 1 && block.type === 'paragraph')
      return `<p class="next">${htmlText(block.text)}</p>`
    return htmlBlock(block, 2)
  })
  return withinBytes(
    parts.map((html) => ({ name: '', html })),
    LARGEST / 3,
  ).html
}

/** Charts between two other blocks stand together in one grid. */
async function htmlPictures(blocks: Block[], charts: DrawChart, room: number): Promise<Kept> {
  const missing: string[] = []
  let html = ''
  let left = room
  let inGrid = false
  for (const block of blocks) {
    const drawn = block.type === 'chart' ? await figure(block, charts) : htmlBlock(block, 2)
    const opening = block.type === 'chart' && !inGrid ? '<div class="grid">\n' : ''
    const closing = block.type !== 'chart' && inGrid ? '</div>\n' : ''
    const size = Buffer.byteLength(drawn) + opening.length + closing.length + 10
    if (size > left) {
      missing.push(blockName(block))
      continue
    }
    left -= size
    inGrid = block.type === 'chart'
    html += `${closing}${opening}${drawn}\n`
  }
  return { html: inGrid ? `${html}</div>` : html, missing }
}

async function figure(chart: Chart, charts: DrawChart): Promise<string> {
  const { title, description } = chart
  const svg = await charts({ ...chart.spec, description: `${title}. ${description}` })
  return `<figure>\n<figcaption><b>${escapeHtml(title)}</b>${escapeHtml(description)}</figcaption>\n${svg}\n</figure>`
}

const blockName = (block: Block): string =>
  shorten(
    block.type === 'details'
      ? block.summary
      : block.type === 'chart'
        ? block.title
        : block.type === 'heading'
          ? plainText(block.text)
          : `a ${block.type}`,
    60,
  )

/** `level` is the HTML level of the report's top headings; headings inside of a fold are one lower. */
function htmlBlock(block: Block, level: number): string {
  switch (block.type) {
    case 'heading':
      return headingElement(`h${Math.min(6, level + Math.max(0, block.level - 3))}`, block)
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}\n</ul>`
    case 'code':
      return `<pre><code>${escapeHtmlLines(shorten(block.text, LONGEST_CODE))}</code></pre>`
    case 'table':
      return htmlTable(block)
    case 'details': {
      const inner = block.blocks.map((each) => htmlBlock(each, level + 1)).join('\n')
      return `<details>\n<summary>${escapeHtml(block.summary)}</summary>\n${inner}\n</details>`
    }
    case 'chart':
      return ''
  }
}

const headingElement = (tag: string, { sign, text }: Heading): string =>
  `<${tag}>${sign ? `${drawnSign(sign)} ` : ''}${htmlText(text)}</${tag}>`

function htmlTable({ columns, rows }: Table): string {
  if (rows.length === 0) return ''
  const head = columns
    .map(
      ({ title, align }) =>
        `<th scope="col"${align === 'right' ? ' class="number"' : ''}>${escapeHtml(title)}</th>`,
    )
    .join('')
  const body = rows.slice(0, MOST_ROWS).map((cells) => htmlRow(columns, cells))
  const more = rows.length - body.length
  const label = escapeHtml(columns.map(({ title }) => title).join(', '))
  const stack = rows.length <= STACKED_ROWS ? ' class="stack"' : ''
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="Table: ${label}">`,
    `<table${stack}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
    more > 0 ? `<p class="note">and ${plural(more, 'more row')}</p>` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

function htmlRow(columns: Table['columns'], cells: Table['rows'][number]): string {
  const header = columns.findIndex((_, i) => !isSign(cells[i] ?? ''))
  const html = columns.map(({ title, align }, i) => {
    const cell = cells[i] ?? ''
    const column = ` data-column="${escapeHtml(title)}"`
    if (isSign(cell))
      return `<td class="sign ${cell.sign}"${column}>${drawnSign(cell.sign)} ${cell.sign}</td>`
    const { length } = plainText(cell)
    const size = length > WIDE ? 'wide' : length <= SHORT && align !== 'right' && i !== header ? 'short' : ''
    const names = [align === 'right' ? 'number' : '', size].filter(Boolean).join(' ')
    const classes = names && ` class="${names}"`
    const tag = i === header ? 'th scope="row"' : 'td'
    // On a phone a cell is a line of two parts, its column's name and this one.
    const text = spans(cell).length > 1 ? `<span>${htmlText(cell)}</span>` : htmlText(cell)
    return `<${tag}${classes}${column}>${text}</${tag.slice(0, 2)}>`
  })
  return `<tr>${html.join('')}</tr>`
}

const isSign = (cell: Table['rows'][number][number]): cell is Exclude<typeof cell, Text> =>
  typeof cell === 'object' && 'sign' in cell

function htmlText(text: Text): string {
  return spans(text)
    .map(({ text: words, strong, code, href }) => {
      let html = escapeHtml(words)
        .replace(/(\d) %/g, '$1&nbsp;%')
        .replace(/(value )?([≥≤]) /g, (text) => text.replaceAll(' ', '&nbsp;'))
      if (code) html = `<code>${html}</code>`
      if (strong) html = `<strong>${html}</strong>`
      const target = safeHref(href)
      return target ? `<a href="${escapeHtml(target)}">${html}</a>` : html
    })
    .join('')
}

const escapeHtml = (text: string): string => escapeLine(shorten(text, LONGEST_TEXT))
