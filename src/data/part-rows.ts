import type { DatasetFacts } from '../evidence/facts.ts'
import type { StoredTable } from './dataset.ts'
import { type Engine, sqlFiles } from './engine.ts'
import { total, walkRows } from './places.ts'

/**
 * The facts of a part with the rows of each of its files: what tells which number a row has in the whole. A text whose
 * records we count otherwise than the engine gets none, rather than wrong ones.
 */
export async function withFileRows(
  engine: Engine,
  table: StoredTable,
  facts: DatasetFacts,
): Promise<DatasetFacts> {
  const { parts } = facts
  if (!parts) return facts
  const counts = await fileRows(engine, table, facts.rows)
  if (total(counts) !== facts.rows) return facts
  return {
    ...facts,
    parts: { ...parts, files: parts.files.map((file, i) => ({ ...file, rows: counts[i] })) },
  }
}

/** In the order of the files. Of Parquet the footers tell; text is read for it, unless it is one file. */
async function fileRows(engine: Engine, table: StoredTable, rows: number): Promise<number[]> {
  if (table.plain.length === 1) return [rows]
  if (table.format !== 'parquet') return walkRows(table, () => {})
  const found = await engine.rows(
    `SELECT file_name AS file, num_rows AS rows FROM parquet_file_metadata(${sqlFiles(table.plain)})`,
  )
  const counts = new Map(found.map(({ file, rows: of }) => [file as string, Number(of)]))
  return table.plain.map((path) => counts.get(path) ?? Number.NaN)
}
