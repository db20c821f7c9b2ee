import { openTable, type Table } from '../data/dataset.ts'
import { type Engine, openEngine } from '../data/engine.ts'
import { UserError } from '../errors.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'
import { withLinesOf } from './row-errors.ts'
import { idsOf, matchRows } from './row-ids.ts'
import type { TestRows } from './test-rows.ts'

interface Wanted<Prediction> {
  /** What the column holds. */
  of: string
  /** Names that the column may have, beside that of io.output and before that of the label. */
  names: string[]
  /** What the rows are called. */
  rows: string
  /** The column that names the images. */
  id: string | undefined
  read(open: { engine: Engine; table: Table }, column: string): Promise<Prediction[]>
}

/** One prediction for each image of the test rows, out of a table: by the images' ids, or by their order. */
export async function predictedImages<Prediction>(
  context: Context,
  file: string,
  shown: string,
  { ids, facts }: TestRows,
  wanted: Wanted<Prediction>,
): Promise<Prediction[]> {
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, shown)
    const columns = table.columns.map(({ name }) => name)
    const { io, data } = context.model.config
    const column = [...[io.output ?? []].flat(), ...wanted.names, data.label].find((name) =>
      columns.includes(name),
    )
    if (column === undefined)
      throw new UserError(
        `has no column of ${wanted.of}. Name it prediction, or say which: io: { output: … }. Columns: ${columns.join(', ')}`,
        { location: { file: shown } },
      )
    const { id } = wanted
    const { found, named } = await withLinesOf(engine, table, async () => ({
      found: await wanted.read({ engine, table }, column),
      named: ids && id !== undefined && columns.includes(id) ? await idsOf(engine, table, id) : null,
    }))
    if (ids && named) return Array.from(matchRows(ids, named, shown, facts.path), (row) => found[row])
    if (found.length === facts.rows) return found
    throw new UserError(`has ${count(found.length)} ${wanted.rows}, ${facts.path} has ${count(facts.rows)}`, {
      location: { file: shown },
      hint: 'Write one row for each image, in the same order, or with the column that data.id names.',
    })
  } finally {
    engine.close()
  }
}
