import { ROW_NUMBER } from './render.ts'

/**
 * SQL table expression of about `most` of the `rows` rows of `source`: Fibonacci hashing of their places spreads them
 * evenly over the whole, and takes the same ones every time. All of them where there are no more. `isTable` says that
 * `source` is the name of a table.
 */
export function spreadRows(source: string, rows: number, most: number, isTable = false): string {
  if (rows <= most) return source
  const chosen = (place: string) =>
    `(${place} * 2654435761) % 4294967296 < ${Math.floor((most / rows) * 2 ** 32)}`
  // A table knows its places, and need not count.
  if (isTable) return `(SELECT * FROM ${source} WHERE ${chosen('(rowid + 1)')})`
  const numbered = `SELECT *, row_number() OVER () AS ${ROW_NUMBER} FROM ${source}`
  return `(SELECT * FROM (${numbered}) WHERE ${chosen(ROW_NUMBER)})`
}
