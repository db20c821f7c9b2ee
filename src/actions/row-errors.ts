import type { StoredTable } from '../data/dataset.ts'
import type { Engine } from '../data/engine.ts'
import { placing } from '../data/places.ts'
import { RowError } from '../errors.ts'
import type { RowPlace } from '../evidence/facts.ts'
import { count } from '../text.ts'

/**
 * What `body` gives; an error about rows names their lines, where the rows of the table stand in text.
 *
 * @param rows how many the engine finds in it; asked for only where there is an error
 */
export async function withLines<T>(
  table: StoredTable,
  rows: number | (() => Promise<number>),
  body: () => Promise<T>,
): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    const finding: { split: string; rows: number[]; places?: RowPlace[] } = { split: '', rows: error.rows }
    const found = { rows: typeof rows === 'number' ? rows : await rows() }
    // Values in the names of folders may be classified: who reads the rows alone does not know.
    const place = await placing([finding], new Map([['', table]]), { '': found }, table.files.partitions)
    const { places } = place(finding)
    if (places === undefined) throw error
    throw error.at(
      ...places.map(({ file, line }) => (file === undefined ? `line ${count(line)}` : `${file}:${line}`)),
    )
  }
}

/** As {@link withLines}, of a table whose rows nobody has counted. */
export const withLinesOf = <T>(engine: Engine, table: StoredTable, body: () => Promise<T>): Promise<T> =>
  withLines(
    table,
    async () => {
      const [{ n }] = await engine.rows(`SELECT count(*) AS n FROM ${table.stored}`)
      return n as number
    },
    body,
  )
