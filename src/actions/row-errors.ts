import type { StoredTable } from '../data/dataset.ts'
import { placing } from '../data/places.ts'
import { RowError } from '../errors.ts'
import type { RowPlace } from '../evidence/facts.ts'
import { count } from '../text.ts'

/** What `body` gives; an error about a row names its line, where the rows of the table stand in text. */
export async function withLines<T>(table: StoredTable, rows: number, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    const finding: { split: string; rows: number[]; places?: RowPlace[] } = { split: '', rows: [error.row] }
    // Values in the names of folders may be classified: who reads the rows alone does not know.
    const place = await placing([finding], new Map([['', table]]), { '': { rows } }, table.files.partitions)
    const [found] = place(finding).places ?? []
    if (found === undefined) throw error
    throw error.at(found.file === undefined ? `line ${count(found.line)}` : `${found.file}:${found.line}`)
  }
}
