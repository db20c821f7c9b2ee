import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Digest, sha256 } from '../../evidence/canonical.ts'
import { fileDigest } from '../../evidence/files.ts'
import type { CastSplit } from '../checks.ts'
import type { StoredTable } from '../dataset.ts'
import { type Engine, sqlIdentifier } from '../engine.ts'
import { ROW_NUMBER } from '../render.ts'
import { type ImageFile, type OnFile, scanImages } from './scan.ts'

/** The images that a column of a table names. */
export interface ColumnImages {
  /** One for every row whose image is there. */
  images: ImageFile[]
  /** The 1-based numbers of these rows. */
  rows: number[]
  /** Numbers of the rows that name no file, or one that is not there or not under the root. */
  missing: number[]
  /** As {@link namedDigest} gives it. */
  digest: Digest
}

/**
 * Reads every image that the cells of `column` name, relative to `root`; a file that several rows name is read once.
 * Undefined where the table has no such column.
 */
export async function columnImages(
  engine: Engine,
  { table, accesses, stored }: CastSplit,
  column: string,
  root: string,
  onFile?: OnFile,
): Promise<ColumnImages | undefined> {
  const access = accesses.get(column)
  if (!access) return undefined
  const path = sqlIdentifier('path')
  const { path: cells } = await engine.columns(
    `SELECT CAST(${access.value} AS VARCHAR) AS ${path}
     FROM (SELECT *, row_number() OVER () AS ${ROW_NUMBER} FROM ${table}) ORDER BY ${ROW_NUMBER}`,
  )
  const folder = realpathSync(root)
  const places = new Map<string, { file: string; path: string; row: number }>()
  const named = Array.from(cells as (string | null)[], (cell, i) => {
    const file = cell === null ? null : fileUnder(folder, cell)
    if (file !== null && !places.has(file)) places.set(file, { file, path: cell as string, row: i + 1 })
    return file
  })
  // Errors name the row: a cell may not be shown.
  const listed = [...places.values()]
  const found = await scanImages(
    listed,
    (i) => `${stored.shownPath}: the image of row ${listed[i].row}`,
    onFile,
  )
  const images = new Map(listed.map(({ file }, i) => [file, found[i]]))
  const digests = new Map(listed.map(({ file }, i) => [file, found[i].sha256]))
  const rows = numbersOf(named, (file) => file !== null)
  return {
    images: rows.map((row) => images.get(named[row - 1] as string) as ImageFile),
    rows,
    missing: numbersOf(named, (file) => file === null),
    digest: await namedDigest(engine, stored, column, root, { digests }),
  }
}

/**
 * Digest of what the cells of a column name: the bytes of the file of each, or that there is none. With the bytes of
 * the table it says what a training sees.
 *
 * @param known.digests of files that have been read already
 */
export async function namedDigest(
  engine: Engine,
  { stored }: Pick<StoredTable, 'stored'>,
  column: string,
  root: string,
  known: { digests?: Map<string, Digest>; onFile?: OnFile } = {},
): Promise<Digest> {
  const { cell } = await engine.columns(
    `SELECT DISTINCT CAST(${sqlIdentifier(column)} AS VARCHAR) AS cell FROM ${stored}`,
  )
  const cells = Array.from(cell as (string | null)[]).filter((each) => each !== null)
  const folder = realpathSync(root)
  const lines: string[] = []
  for (const path of cells.sort()) {
    const file = fileUnder(folder, path)
    const digest = file === null ? null : (known.digests?.get(file) ?? (await fileDigest(file)))
    lines.push(JSON.stringify([path, digest]))
    known.onFile?.(lines.length, cells.length)
  }
  return sha256(lines.join('\n'))
}

const numbersOf = (files: (string | null)[], isMeant: (file: string | null) => boolean): number[] =>
  files.flatMap((file, i) => (isMeant(file) ? [i + 1] : []))

/** The ordinary file that a path means, links followed; null where it is none, or leads out of the folder. */
function fileUnder(folder: string, path: string): string | null {
  try {
    const file = realpathSync(resolve(folder, path))
    const way = relative(folder, file)
    // Of another drive of Windows there is no way.
    const isInside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
    return isInside && statSync(file).isFile() ? file : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return null
  }
}
