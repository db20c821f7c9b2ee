import { Document, isMap, type YAMLMap, YAMLSeq } from 'yaml'
import type { CsvOptions } from '../../config/csv.ts'
import { plural } from '../../text.ts'
import { openTable } from '../dataset.ts'
import { type Engine, sqlIdentifier } from '../engine.ts'
import { rowNumber } from '../fingerprint.ts'
import { profileColumns } from '../profile.ts'
import { logicalTypeOf } from '../types.ts'
import { profileKind } from '../view.ts'
import { candidatesOf, type InferredColumn } from './candidates.ts'
import { type Confirmed, confirm } from './confirm.ts'
import { propertyOf } from './property.ts'

export interface InferOptions {
  /** Name of the dataset, which becomes the contract's id. */
  id: string
  label?: string
  time?: string
  csv?: CsvOptions
}

const ROWS = 'infer_rows'
const HELD = sqlIdentifier('mlops held out')

/** Every fifth row, by the digest of what it holds: the same rows are held out whatever their order and format. */
const FOLDS = 5

/**
 * Drafts the contract that the file at `path` meets. Rules are learned from four fifths of the rows and confirmed by
 * the others; what these break is tolerated or left out. Gives YAML for a person to review, with the reason for every
 * rule in a comment.
 */
export async function inferContract(
  engine: Engine,
  path: string,
  shownPath: string,
  options: InferOptions,
): Promise<string> {
  const table = await openTable(engine, path, shownPath, options.csv)
  const columns = table.columns.flatMap(({ name, type }): InferredColumn[] => {
    const logical = logicalTypeOf(type)
    return logical ? [{ name, type, logical }] : []
  })
  const skipped = table.columns.filter(({ name }) => !columns.some((column) => column.name === name))
  await engine.rows(
    `CREATE OR REPLACE TEMP TABLE ${ROWS} AS SELECT *, ${rowNumber(table.columns)} % ${FOLDS} = 0 AS ${HELD} FROM ${table.typed}`,
  )
  try {
    const { rows, rules } = await confirmedRules(engine, columns, options)
    return draft(shownPath, { rows, columns, rules, skipped }, options)
  } finally {
    await engine.rows(`DROP TABLE ${ROWS}`)
  }
}

async function confirmedRules(engine: Engine, columns: InferredColumn[], { label, time }: InferOptions) {
  const learned = `(SELECT * FROM ${ROWS} WHERE NOT ${HELD})`
  const profiles = await profileColumns(
    engine,
    learned,
    columns.map(({ name, logical }) => ({ name, kind: profileKind(logical) })),
  )
  const keys = columns.map(({ name }) => name).filter((name) => name !== label && name !== time)
  const candidates = await candidatesOf(engine, learned, columns, profiles, keys)
  const rules = await confirm(engine, ROWS, HELD, candidates)
  const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${ROWS}`)
  return { rows: rows as number, rules }
}

interface Found {
  rows: number
  columns: InferredColumn[]
  rules: Confirmed[]
  skipped: { name: string }[]
}

function draft(shownPath: string, { rows, columns, rules, skipped }: Found, options: InferOptions): string {
  const rulesOf = ({ name }: InferredColumn) => rules.filter(({ column }) => column === name)
  const document = new Document({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: options.id,
    version: '1.0.0',
    status: 'draft',
    schema: [
      {
        name: options.id,
        logicalType: 'object',
        properties: columns.map((column) => propertyOf(column, rulesOf(column), options)),
        quality: [{ type: 'library', metric: 'rowCount', mustBeGreaterThan: 0 }],
      },
    ],
  })
  const nodes = document.getIn(['schema', 0, 'properties'])
  if (nodes instanceof YAMLSeq)
    for (const [i, column] of columns.entries()) {
      const why = rulesOf(column).map((rule) => ` ${rule.why}`)
      const node = nodes.items[i]
      if (why.length > 0 && isMap(node)) (node as YAMLMap).commentBefore = why.join('\n')
    }
  return `${header(shownPath, rows, skipped)}\n${document.toString({ lineWidth: 0 })}`
}

function header(shownPath: string, rows: number, skipped: { name: string }[]): string {
  const lines = [
    `Drafted from ${plural(rows, 'row')} of ${shownPath}. It says what these rows are, not what rows may be:`,
    'review every line, widen or tighten, then set status: active. Each rule was learned from four fifths of the rows',
    'and confirmed by the others; the comment over a column says how well.',
    ...(skipped.length > 0
      ? [
          `Left out, for their types are not checked: ${skipped.map(({ name }) => JSON.stringify(name)).join(', ')}.`,
        ]
      : []),
  ]
  return lines.map((line) => `# ${line.replaceAll(/[\r\n]/g, ' ')}`).join('\n')
}
