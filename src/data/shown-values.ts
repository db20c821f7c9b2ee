import type { StoredTable } from './dataset.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import { ROW_NUMBER } from './render.ts'
import type { TableCheck } from './verdict.ts'

const MOST_CHARACTERS = 60

/** The checks with what stands in the rows that they name, as it is stored; a classified column is left out. */
export async function withValues(
  engine: Engine,
  { stored, storedColumns }: StoredTable,
  checks: TableCheck[],
  classified: readonly string[],
): Promise<TableCheck[]> {
  const present = new Set(storedColumns.map(({ name }) => name))
  const shown = checks.filter(
    ({ column, rows }) =>
      column !== null && rows.length > 0 && present.has(column) && !classified.includes(column),
  )
  if (shown.length === 0) return checks
  const columns = [...new Set(shown.map(({ column }) => column as string))]
  const wanted = [...new Set(shown.flatMap(({ rows }) => rows))]
  const cells = columns.map((name, i) => `CAST(${sqlIdentifier(name)} AS VARCHAR) AS c${i}`)
  const found = await engine.rows(
    `SELECT ${ROW_NUMBER} AS n, ${cells.join(', ')} FROM (SELECT *, row_number() OVER () AS ${ROW_NUMBER} FROM ${stored})
     WHERE ${ROW_NUMBER} IN (${wanted.join(', ')})`,
  )
  const byRow = new Map(found.map((row) => [row.n as number, row]))
  return checks.map((check) => {
    if (!shown.includes(check)) return check
    const cell = `c${columns.indexOf(check.column as string)}`
    return { ...check, values: check.rows.map((row) => cut(byRow.get(row)?.[cell])) }
  })
}

function cut(value: unknown): string | null {
  if (value === null || value === undefined) return null
  const characters = [...String(value)]
  return characters.length <= MOST_CHARACTERS
    ? String(value)
    : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
}
