import type { Block, Chart, Details, Heading, List, Paragraph, Sign, Span, Table, Text } from './blocks.ts'

export type Cell = Text | { sign: Sign }
export type Column = Table['columns'][number]

export const left = (title: string): Column => ({ title })
export const right = (title: string): Column => ({ title, align: 'right' })

export const strong = (text: string): Span => ({ text, strong: true })
export const mono = (text: string): Span => ({ text, code: true })
export const link = (text: string, href: string): Span => ({ text, href })

/** The first line of a report: the verdict in words. */
export const verdict = (sign: Sign, text: Text): Heading => ({ type: 'heading', level: 3, text, sign })

export const paragraph = (...spans: Span[]): Paragraph => ({ type: 'paragraph', text: spans })

/** The last line of a report. */
export const next = (...spans: Span[]): Paragraph => paragraph(strong('Next'), ': ', ...spans)

export const list = (items: Text[]): List => ({ type: 'list', items })

export const table = (columns: Column[], rows: Cell[][], keep?: number): Table => ({
  type: 'table',
  columns,
  rows,
  ...(keep === undefined ? {} : { keep }),
})

export const details = (summary: string, ...blocks: Block[]): Details => ({
  type: 'details',
  summary,
  blocks,
})

export const chart = (title: string, description: string, spec: Record<string, unknown>): Chart => ({
  type: 'chart',
  title,
  description,
  spec,
})

/** A table of names and what they are, for facts that nobody compares. */
export const facts = (rows: [string, Text][]): Table => table([left('Fact'), left('Value')], rows)

/** `a`, `a and b`, `a, b and 3 more` where there are more than `most`. */
export function enumeration(words: string[], most = 4): string {
  const shown = words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** First twelve hex digits of a digest; the document holds all. */
export const shortDigest = (digest: string): Span => mono(digest.replace(/^sha256:/, '').slice(0, 12))

export const shortSha = (sha: string): Span => mono(sha.slice(0, 9))
