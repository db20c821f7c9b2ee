import type { Table } from '../data/dataset.ts'
import { type Engine, sqlIdentifier } from '../data/engine.ts'
import { canonicalText } from '../data/types.ts'
import { RowError, UserError } from '../errors.ts'
import { count, plural } from '../text.ts'

/** The text that names each row, the same whatever format holds it: 5 for 5.0. */
export async function idsOf(
  engine: Engine,
  table: Pick<Table, 'columns' | 'typed' | 'shownPath'>,
  column: string,
): Promise<string[]> {
  const { type } = table.columns.find(({ name }) => name === column) as { type: string }
  const text = `CAST(${canonicalText(sqlIdentifier(column), type)} AS VARCHAR)`
  const { id } = await engine.columns(`SELECT ${text} AS id FROM ${table.typed}`)
  const ids = id as (string | null)[]
  const location = { file: table.shownPath }
  const empty = ids.indexOf(null)
  if (empty >= 0)
    throw new RowError(
      (place) => `column "${column}" is empty in ${place}, so that row has no name`,
      empty + 1,
      {
        location,
      },
    )
  const seen = new Map<string, number>()
  for (const [row, text] of (ids as string[]).entries()) {
    const before = seen.get(text)
    if (before !== undefined)
      throw new RowError(
        (first, second) => `column "${column}" names two rows alike: ${first} and ${second}`,
        [before + 1, row + 1],
        {
          location,
          hint: 'data.id must name every row once; without it rows are matched by their order.',
        },
      )
    seen.set(text, row)
  }
  return ids as string[]
}

/** For each wanted row the row of the file that has its id. */
export function matchRows(wanted: string[], found: string[], file: string, data: string): Uint32Array {
  const rowOf = new Map(found.map((id, row) => [id, row]))
  const order = new Uint32Array(wanted.length)
  let missing = 0
  let first = -1
  for (const [row, id] of wanted.entries()) {
    const at = rowOf.get(id)
    if (at === undefined) {
      missing += 1
      if (first < 0) first = row
    } else order[row] = at
  }
  const location = { file }
  if (missing > 0)
    throw new UserError(
      `has no prediction for ${plural(missing, 'row')} of ${data}, the first of them row ${count(first + 1)}`,
      { location, hint: 'Predict exactly the rows that judge, with their data.id.' },
    )
  if (found.length > wanted.length)
    throw new UserError(
      `holds ${plural(found.length - wanted.length, 'prediction')} of rows that ${data} does not have`,
      { location, hint: 'Predict exactly the rows that judge, with their data.id.' },
    )
  return order
}
