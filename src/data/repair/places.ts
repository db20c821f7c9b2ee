import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { StoredTable } from '../dataset.ts'
import { type Engine, sqlFiles, sqlString } from '../engine.ts'
import { fileNames, total, walkRows } from '../places.ts'

/**
 * SQL of a table of `n`, `file` and `line`: where each of the rows `numbers` stands. A Parquet file has no lines; a
 * text whose records we count otherwise than the engine gets none, rather than wrong ones.
 *
 * @param numbers SQL of a table with `n`, the 1-based numbers of rows of the whole dataset
 * @param masked columns whose values no file's name may show
 */
export async function placeRows(
  engine: Engine,
  table: StoredTable,
  rows: number,
  numbers: string,
  masked: readonly string[],
): Promise<string> {
  const wanted = (await engine.columns(`SELECT CAST(n AS DOUBLE) AS n FROM ${numbers} ORDER BY n`))
    .n as Float64Array
  const names = fileNames(table, masked)
  if (table.format === 'parquet') return byFile(names, await parquetRows(engine, table.plain), numbers)
  const target = join(engine.scratch, 'places.csv')
  const out = createWriteStream(target)
  out.write('n,line\n')
  let next = 0
  let lines = ''
  const counts = await walkRows(table, (row, line) => {
    if (wanted[next] !== row) return
    lines += `${row},${line}\n`
    next += 1
    if (lines.length < 1 << 16) return
    out.write(lines)
    lines = ''
  })
  out.write(lines)
  out.end()
  await once(out, 'close')
  if (total(counts) !== rows)
    return byFile(names.length === 1 ? names : names.map(() => null), [rows], numbers)
  const placed = byFile(names, counts, numbers)
  return (
    `(SELECT n, file, places.line FROM ${placed} LEFT JOIN ` +
    `read_csv(${sqlFiles([target])}, auto_detect = false, header = true, columns = {n: 'BIGINT', line: 'BIGINT'}) AS places USING (n))`
  )
}

async function parquetRows(engine: Engine, paths: string[]): Promise<number[]> {
  const counted = await engine.rows(
    `SELECT file_name, num_rows FROM parquet_file_metadata(${sqlFiles(paths)})`,
  )
  const rows = new Map(counted.map((each) => [each.file_name, each.num_rows as number]))
  return paths.map((path) => rows.get(path) ?? 0)
}

/** Rows are numbered through all files in their order. */
function byFile(names: (string | null)[], counts: number[], numbers: string): string {
  let end = 0
  const cases = names.map((name, i) => {
    end += counts[i] ?? 0
    return `WHEN n <= ${end} THEN ${name === null ? 'NULL' : sqlString(name)}`
  })
  return `(SELECT n, CASE ${cases.join(' ')} END AS file, CAST(NULL AS BIGINT) AS line FROM ${numbers})`
}
