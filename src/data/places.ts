import { relative } from 'node:path'
import type { RowPlace } from '../evidence/facts.ts'
import { readDialect } from './csv.ts'
import type { StoredTable } from './dataset.ts'
import { shownPart } from './files.ts'
import { type Records, recordLines } from './record-lines.ts'

/** A finding about rows of a split. */
interface Found {
  split: string
  rows: number[]
  places?: RowPlace[]
}

/** Adds the lines on which the rows of a finding begin. */
type Placing = <Finding extends Found>(finding: Finding) => Finding

/**
 * Finds the lines of all rows that `findings` name, where the rows stand in text. A text whose records we count
 * otherwise than the engine gets none, rather than wrong ones. Files are read only where there is a row to place.
 *
 * @param datasets split → how many rows the engine found in it
 */
export async function placing(
  findings: Found[],
  tables: Map<string, StoredTable>,
  datasets: Record<string, { rows: number }>,
  classified: readonly string[],
): Promise<Placing> {
  const places = new Map<string, Map<number, RowPlace>>()
  for (const [split, table] of tables) {
    const wanted = findings.flatMap((each) => (each.split === split ? each.rows : []))
    if (wanted.length > 0 && (table.format === 'csv' || table.format === 'jsonl'))
      places.set(split, await rowPlaces(table, datasets[split].rows, new Set(wanted), classified))
  }
  return (finding) => {
    const found = finding.rows.flatMap((row) => places.get(finding.split)?.get(row) ?? [])
    return found.length > 0 && found.length === finding.rows.length ? { ...finding, places: found } : finding
  }
}

async function rowPlaces(
  table: StoredTable,
  rows: number,
  wanted: Set<number>,
  classified: readonly string[],
): Promise<Map<number, RowPlace>> {
  const names = fileNames(table, classified)
  const [only] = table.plain
  // Behind the line of the header.
  if (table.plain.length === 1 && table.bytes.lineByLine.has(only))
    return new Map([...wanted].map((row) => [row, { line: row + 1 }]))
  const found = new Map<number, RowPlace>()
  const counts = await walkRows(table, (row, line, file) => {
    if (wanted.has(row)) found.set(row, names.length === 1 ? { line } : { file: names[file], line })
  })
  return total(counts) === rows ? found : new Map()
}

/** Paths of a table's files under its root, with `/`; a folder's name that holds a classified value is starred. */
export const fileNames = ({ files }: StoredTable, classified: readonly string[]): string[] =>
  files.paths.map((path) => shownPart(relative(files.root, path), classified))

/**
 * Calls `onRow` with the 1-based number of every row of text files, the line on which it begins, and which file of
 * the table it is in. Gives the rows of each file.
 */
export async function walkRows(
  table: StoredTable,
  onRow: (row: number, line: number, file: number) => void,
): Promise<number[]> {
  let row = 0
  const counts: number[] = []
  for (const [file, path] of table.plain.entries()) {
    const before = row
    await recordLines(path, recordsOf(path, table), (line) => {
      row += 1
      onRow(row, line, file)
    })
    counts.push(row - before)
  }
  return counts
}

export const total = (counts: number[]): number => counts.reduce((sum, each) => sum + each, 0)

function recordsOf(path: string, { format, shownPath, csv }: StoredTable): Records {
  if (format !== 'csv') return { delimiter: null, quote: null, blankRows: false, header: false }
  const { delimiter, quote, names } = readDialect(path, shownPath, csv)
  return {
    delimiter: Buffer.from(delimiter),
    quote: quote === '' ? null : Buffer.from(quote)[0],
    blankRows: names.length === 1,
    header: true,
  }
}
