import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { CastSplit } from '../checks.ts'
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
}

/**
 * Reads every image that the cells of `column` name, relative to `root`; a file that several rows name is read once.
 * Undefined where the table has no such column.
 */
export async function columnImages(
  engine: Engine,
  { table, accesses, stored: { shownPath } }: CastSplit,
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
  const found = await scanImages(listed, (i) => `${shownPath}: the image of row ${listed[i].row}`, onFile)
  const images = new Map(listed.map(({ file }, i) => [file, found[i]]))
  const rows = numbersOf(named, (file) => file !== null)
  return {
    images: rows.map((row) => images.get(named[row - 1] as string) as ImageFile),
    rows,
    missing: numbersOf(named, (file) => file === null),
  }
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
