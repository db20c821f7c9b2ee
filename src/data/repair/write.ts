import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../errors.ts'
import type { Contract } from '../contract.ts'
import { readDialect } from '../csv.ts'
import type { StoredTable } from '../dataset.ts'
import { type Engine, sqlIdentifier, sqlString } from '../engine.ts'
import { ROW_NUMBER } from '../render.ts'
import type { StoredColumn } from '../types.ts'
import { BAD } from './bad-rows.ts'
import type { FixedRows } from './fixed-rows.ts'
import { placeRows } from './places.ts'
import type { RepairOptions } from './repair.ts'

/** What the bad rows say of themselves, before their own columns. */
const OWN = ['mlops_row', 'mlops_file', 'mlops_line', 'mlops_rules']

interface Written {
  clean: string | null
  /** Null where no row is bad; an earlier file of that name is gone then. */
  bad: string | null
  badRows: number
  masked: string[]
}

type Options = Pick<RepairOptions, 'cleanPath' | 'badPath' | 'mask'>

/**
 * Writes both files under temporary names, counts them, and then renames them; the clean one last, so that it is
 * never there without the other.
 */
export async function writeRows(
  engine: Engine,
  contract: Contract,
  table: StoredTable,
  fixed: FixedRows,
  { cleanPath, badPath, mask }: Options,
): Promise<Written> {
  const taken = table.storedColumns.find(({ name }) => OWN.includes(name.toLowerCase()))
  if (taken)
    throw new UserError(`has a column "${taken.name}", which the rows put aside need for themselves`, {
      location: { file: table.shownPath },
    })
  const names = table.storedColumns.map(({ name }) => name)
  const masked = mask ? names.filter((name) => contract.classified.includes(name)) : []
  const places = await placeRows(engine, table, fixed.rows, badNumbers(fixed), masked)
  const { extension, options } = likeSource(table)
  const clean = await copy(engine, cleanRows(fixed), cleanPath + extension, options)
  try {
    const bad = await copy(
      engine,
      badRows(fixed, table.storedColumns, places, masked),
      badPath + extension,
      options,
    )
    try {
      if (clean.rows + bad.rows !== fixed.rows)
        throw new Error(
          `${clean.rows} clean and ${bad.rows} bad rows are not the ${fixed.rows} that were read`,
        )
      await rm(clean.path, { force: true })
      if (bad.rows > 0) await rename(bad.temporary, bad.path)
      else await rm(bad.path, { force: true })
      if (clean.rows > 0) await rename(clean.temporary, clean.path)
    } finally {
      await rm(bad.temporary, { force: true })
    }
    return {
      clean: clean.rows > 0 ? clean.path : null,
      bad: bad.rows > 0 ? bad.path : null,
      badRows: bad.rows,
      masked: bad.rows > 0 ? masked : [],
    }
  } finally {
    await rm(clean.temporary, { force: true })
  }
}

async function copy(engine: Engine, select: string, path: string, options: string) {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    const [{ Count }] = await engine.rows(`COPY (${select}) TO ${sqlString(temporary)} (${options})`)
    return { rows: Number(Count), path, temporary }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Numbers of the rows that are not clean, and why: `n` and `rules`. */
const badNumbers = ({ source, kept }: FixedRows): string =>
  `(SELECT n, rules FROM ${BAD} UNION ALL SELECT n, 'dedupe' AS rules FROM ${source} ANTI JOIN ${kept} USING (n))`

const cleanRows = ({ kept, written }: FixedRows): string =>
  `SELECT ${written.map(({ sql, name }) => `${sql} AS ${sqlIdentifier(name)}`).join(', ')}
   FROM (SELECT *, n AS ${ROW_NUMBER} FROM ${kept} ANTI JOIN ${BAD} USING (n)) ORDER BY ${ROW_NUMBER}`

/** As they were before any fix, for whoever mends the source. */
function badRows(fixed: FixedRows, columns: StoredColumn[], places: string, masked: string[]): string {
  const own = columns.map((column, i) => {
    const cell = masked.includes(column.name) ? maskedCell(`c${i}`, column) : `c${i}`
    return `${cell} AS ${sqlIdentifier(column.name)}`
  })
  return `SELECT n AS mlops_row, file AS mlops_file, line AS mlops_line, rules AS mlops_rules, ${own.join(', ')}
    FROM ${badNumbers(fixed)} JOIN ${fixed.source} USING (n) JOIN ${places} USING (n) ORDER BY mlops_row`
}

/** Stars where text can hold them, else nothing. */
const maskedCell = (cell: string, { type }: StoredColumn): string =>
  type === 'VARCHAR' ? `CASE WHEN ${cell} IS NOT NULL THEN '***' END` : `CAST(NULL AS ${type})`

/** Ending and COPY options of a file like those of the table: format, dialect and packing. */
function likeSource({ format, files, plain, shownPath, csv }: StoredTable): {
  extension: string
  options: string
} {
  if (format === 'parquet') return { extension: '.parquet', options: 'FORMAT parquet, COMPRESSION zstd' }
  const packed = files.packing === null ? '' : `, COMPRESSION ${files.packing}`
  const ending = files.packing === null ? '' : { gzip: '.gz', zstd: '.zst' }[files.packing]
  if (format === 'jsonl') return { extension: `.jsonl${ending}`, options: `FORMAT json${packed}` }
  const { delimiter, quote } = readDialect(plain[0], shownPath, csv)
  const mark = sqlString(quote)
  return {
    extension: `.csv${ending}`,
    options: `FORMAT csv, HEADER true, DELIMITER ${sqlString(delimiter)}, QUOTE ${mark}, ESCAPE ${mark}, NULLSTR ''${packed}`,
  }
}
