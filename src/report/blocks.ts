/**
 * What a report is made of. Actions turn evidence into blocks with the pure functions of this folder; one
 * renderer makes Markdown of them (comment, job summary), another makes HTML. Text is plain: the renderers escape.
 */
export type Block = Heading | Paragraph | Table | Details | Chart | List | Code

/** A run of text. `strong` and `code` are the only styles; `href` makes a link. */
export type Span = string | { text: string; strong?: boolean; code?: boolean; href?: string }
export type Text = Span | Span[]

export type Sign = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'skipped' | 'error'

export interface Heading {
  type: 'heading'
  level: 2 | 3 | 4
  text: Text
  sign?: Sign
}
export interface Paragraph {
  type: 'paragraph'
  text: Text
}
export interface List {
  type: 'list'
  items: Text[]
}
export interface Code {
  type: 'code'
  language: string
  text: string
}
export interface Table {
  type: 'table'
  columns: { title: string; align?: 'left' | 'right' }[]
  /** A cell with a `sign` shows it with its word: `✅ pass`. */
  rows: (Text | { sign: Sign })[][]
  /** Rows shown in the smallest budget; the rest is counted in words. Default: all. */
  keep?: number
}
export interface Details {
  type: 'details'
  summary: string
  blocks: Block[]
}
/** Drawn in HTML only; Markdown shows nothing for it, so a table beside it must say the same. */
export interface Chart {
  type: 'chart'
  title: string
  /** One sentence for people who cannot see it. */
  description: string
  /** Vega-Lite specification with its data inline. Colours and fonts come from the report's theme. */
  spec: Record<string, unknown>
}

export interface Report {
  /** Title of the HTML page. */
  title: string
  /** Verdict, reason, deciding table, next step: never dropped, whatever the budget. */
  essential: Block[]
  /** Dropped from the end where the budget is short. */
  details: Block[]
  /** Only in HTML. */
  pictures: Block[]
  /** Where everything is that a short budget leaves out: a link or a file's name. Default: `the HTML report`. */
  full?: Text
}
