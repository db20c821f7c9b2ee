import { plural } from '../text.ts'
import type { Block, Paragraph, Report, Table } from './blocks.ts'
import { enumeration } from './build.ts'
import { escapeSummary, guardLineStart, longestRun, markdownText } from './markdown-text.ts'
import { SIGNS } from './signs.ts'
import { plainText, shorten, visible } from './text-safety.ts'

/** `characters` are UTF-16 code units (comments: 65,536), `bytes` are of UTF-8 (job summaries: 1,048,576). */
export type Budget = { characters: number } | { bytes: number }

interface Style {
  /** Most UTF-16 code units of one run of text. */
  cap: number
  /** Most rows of a table. */
  rows: (table: Table) => number
}

const WHOLE: Style = { cap: Number.POSITIVE_INFINITY, rows: (table) => table.rows.length }
const SHRUNK: Style = { ...WHOLE, rows: (table) => table.keep ?? table.rows.length }
const CAPS = [2000, 400, 120, 40, 12]

/**
 * GitHub-flavoured Markdown within the budget. Where it is short: details go from the end, then tables shrink to
 * `keep` rows, then the essential blocks stand alone, then texts are cut. The first heading, the first paragraph
 * and the last paragraph stay on every step; a line says what was left out.
 */
export function renderMarkdown(report: Report, budget: Budget): string {
  const fits = fitsInto(budget)
  const { opening, closing } = halves(report)
  for (const style of [WHOLE, SHRUNK]) {
    const before = blocks(opening, style)
    const after = blocks(closing, style)
    if (!fits(join([...before, ...after]))) continue
    const folded = blocks(report.details, style)
    for (let kept = folded.length; kept >= (style === WHOLE ? Math.min(1, folded.length) : 0); kept--) {
      const dropped = report.details.slice(kept).map(nameOf)
      const text = join([
        ...before,
        ...folded.slice(0, kept),
        ...leftOut(report, dropped, style === SHRUNK),
        ...after,
      ])
      if (fits(text)) return text
    }
  }
  return cutToFit(report, fits)
}

type Fits = (text: string) => boolean

const fitsInto =
  (budget: Budget): Fits =>
  (text) =>
    'characters' in budget ? text.length <= budget.characters : Buffer.byteLength(text) <= budget.bytes

/** Details stand between what opens the report and its last line. */
function halves({ essential }: Report): { opening: Block[]; closing: Paragraph[] } {
  const last = essential.at(-1)
  const first = essential.findIndex(({ type }) => type === 'paragraph')
  return last?.type === 'paragraph' && first < essential.length - 1
    ? { opening: essential.slice(0, -1), closing: [last] }
    : { opening: essential, closing: [] }
}

const join = (parts: string[]): string => parts.filter(Boolean).join('\n\n')

/** Blocks as Markdown without a budget. */
export const markdownBlocks = (all: Block[]): string => join(blocks(all, WHOLE))

const blocks = (all: Block[], style: Style): string[] => all.map((block) => markdownBlock(block, style))

function markdownBlock(block: Block, style: Style): string {
  const { cap } = style
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.sign ? `${SIGNS[block.sign]} ` : ''}${markdownText(block.text, cap)}`
    case 'paragraph':
      return guardLineStart(markdownText(block.text, cap))
    case 'list':
      return block.items.map((item) => `- ${guardLineStart(markdownText(item, cap))}`).join('\n')
    case 'code':
      return fenced(block.language, visible(shorten(block.text, cap)))
    case 'table':
      return markdownTable(block, style)
    case 'details': {
      const inner = join(blocks(block.blocks, style))
      return `<details><summary>${escapeSummary(shorten(block.summary, cap))}</summary>\n\n${inner}\n\n</details>`
    }
    case 'chart':
      return ''
  }
}

function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${language.replace(/[^\w+-]/g, '')}\n${text.replace(/\n$/, '')}\n${fence}`
}

function markdownTable(table: Table, style: Style): string {
  const shown = table.rows.slice(0, style.rows(table))
  const missing = table.rows.length - shown.length
  const lines = [
    row(table.columns.map(({ title }) => markdownText(title, style.cap))),
    `|${table.columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join('|')}|`,
    ...shown.map((cells) =>
      row(
        table.columns.map((_, i) => {
          const cell = cells[i] ?? ''
          return typeof cell === 'object' && 'sign' in cell
            ? `${SIGNS[cell.sign]} ${cell.sign}`
            : markdownText(cell, style.cap)
        }),
      ),
    ),
  ]
  if (shown.length === 0) return missing > 0 ? `A table of ${plural(missing, 'row')} is not shown here.` : ''
  return join([lines.join('\n'), missing > 0 ? `and ${plural(missing, 'more row')}` : ''])
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`

const nameOf = (block: Block): string =>
  block.type === 'details'
    ? block.summary
    : block.type === 'heading'
      ? plainText(block.text)
      : `a ${block.type}`

/** One line about what a short budget left out, or none where nothing is missing. */
function leftOut(report: Report, dropped: string[], shrunk: boolean): string[] {
  const shortened = shrunk && [...report.essential, ...report.details].some(shrinks)
  if (dropped.length === 0 && !shortened) return []
  const what = dropped.map((name) => shorten(name, 60))
  const said = dropped.length > 0 ? `Left out for length: ${enumeration(what)}.` : 'Tables are shortened.'
  return [noteOf(report, said)]
}

const shrinks = (block: Block): boolean =>
  (block.type === 'table' && block.keep !== undefined && block.keep < block.rows.length) ||
  (block.type === 'details' && block.blocks.some(shrinks))

function noteOf(report: Report, said: string): string {
  const where = report.full ?? 'the HTML report'
  return `${markdownText(said, 400)} All of it is in ${markdownText(where, 200)}.`
}

/** The last step of the ladder: what must stay, with texts cut, then whatever else of the essential blocks fits. */
function cutToFit(report: Report, fits: Fits): string {
  const { opening, closing } = halves(report)
  const heading = opening.findIndex(({ type }) => type === 'heading')
  const reason = opening.findIndex(({ type }) => type === 'paragraph')
  const note = noteOf(report, cutSentence(report))
  for (const cap of CAPS) {
    const style: Style = { cap, rows: () => 0 }
    const shown = opening.map((block, i) =>
      i === heading || i === reason ? markdownBlock(block, style) : '',
    )
    const assemble = () => join([...shown, note, ...blocks(closing, style)])
    if (!fits(assemble())) continue
    opening.forEach((block, i) => {
      if (shown[i] === '') shown[i] = largestFitting(block, cap, (text) => fits(assemble() + text))
    })
    return assemble()
  }
  return clip(opening[heading] ?? { type: 'paragraph', text: report.title }, fits)
}

function cutSentence({ details }: Report): string {
  const sections = details.length === 0 ? '' : `${plural(details.length, 'section')} left out, `
  return `Shortened to fit: ${sections}long texts and tables cut.`
}

/** The block whole, or a table with as many rows as fit, or nothing. */
function largestFitting(block: Block, cap: number, fits: Fits): string {
  const render = (rows: number) => markdownBlock(block, { cap, rows: () => rows })
  const fitting = (rows: number) => fits(`\n\n${render(rows)}`)
  if (block.type !== 'table' || !fitting(0)) return fitting(0) ? render(0) : ''
  const total = block.rows.length
  let low = 0
  let high = 1
  while (high < total && fitting(high)) {
    low = high
    high *= 2
  }
  high = Math.min(high, total)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fitting(middle)) low = middle
    else high = middle - 1
  }
  return render(low)
}

/** A budget shorter than one line: the verdict's first characters. */
function clip(block: Block, fits: Fits): string {
  for (let most = 80; most > 0; most--) {
    const text = markdownBlock(block, { cap: most, rows: () => 0 })
    if (fits(text)) return text
  }
  return ''
}
