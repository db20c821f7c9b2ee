import type { CheckResult } from '../evidence/check-result.ts'
import type { DatasetFacts, RowPlace } from '../evidence/facts.ts'

/** The files of one part of a dataset, in the order in which its rows count. */
export type PartFiles = Pick<NonNullable<DatasetFacts['parts']>['files'][number], 'path' | 'rows'>[]

/** What a check found in one part; its rows are numbered there. */
export interface PartRows {
  files: PartFiles
  check: Pick<CheckResult, 'rows' | 'places'>
}

interface Located {
  /** Among the files of the whole. */
  file: number
  /** In its file, from 1; null where nobody could count the rows before it. */
  row: number | null
  place?: RowPlace
}

const MOST = 10

/**
 * The first rows, in the order of the files, that parts have found: by the numbers that they have in the whole where
 * the rows before them are known, by file and line where the files are text.
 *
 * @param all the files of all parts
 */
export function mergedRows(all: PartFiles, found: PartRows[]): PartRows['check'] {
  const files = all.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const order = new Map(files.map(({ path }, i) => [path, i]))
  const located = found
    .flatMap((part) => part.check.rows.map((_, i) => locate(part, i, order)))
    .filter((each) => each !== undefined)
    .toSorted((a, b) => a.file - b.file || inFile(a) - inFile(b))
    .slice(0, MOST)
  const before = rowsBefore(files)
  const numbers = located.map(({ file, row }) => (row === null ? null : before[file] + row))
  const rows = numbers.filter((number) => number !== null && Number.isFinite(number)) as number[]
  const places = located.flatMap(({ place }) => place ?? [])
  const isWhole = (of: unknown[]) => located.length > 0 && of.length === located.length
  return {
    rows: isWhole(rows) ? rows : [],
    ...(isWhole(places) ? { places } : {}),
  }
}

const inFile = ({ row, place }: Located): number => row ?? place?.line ?? 0

/** Undefined where neither the part's rows nor a place tell the file. */
function locate({ files, check }: PartRows, i: number, order: Map<string, number>): Located | undefined {
  const place = check.places?.[i]
  const own = inPart(files, check.rows[i]) ?? { path: place?.file, row: null }
  const file = order.get(own.path ?? '')
  if (file === undefined) return undefined
  return {
    file,
    row: own.row,
    ...(place ? { place: { file: own.path, line: place.line } } : {}),
  }
}

function inPart(files: PartFiles, row: number): { path: string; row: number } | undefined {
  if (files.length === 1) return { path: files[0].path, row }
  let before = 0
  for (const { path, rows } of files) {
    if (rows === undefined) return undefined
    if (row <= before + rows) return { path, row: row - before }
    before += rows
  }
  return undefined
}

/** NaN behind a file whose rows nobody knows. */
function rowsBefore(files: PartFiles): number[] {
  let before = 0
  return files.map(({ rows }) => {
    const here = before
    before += rows ?? Number.NaN
    return here
  })
}
