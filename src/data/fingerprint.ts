import { statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { type Digest, sha256 } from '../evidence/canonical.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { fileDigest } from '../evidence/files.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import type { Files } from './files.ts'
import { canonicalText, logicalTypeOf } from './types.ts'

type Columns = DatasetFacts['columns']

/** What the digest of several files is made of. */
export interface FilePart {
  /** Relative to what all have in common, with `/`. */
  path: string
  bytes: number
  sha256: Digest
}

export async function fileParts(files: Pick<Files, 'paths' | 'root'>): Promise<FilePart[]> {
  const parts: FilePart[] = []
  for (const path of files.paths) parts.push(filePart(files, path, await fileDigest(path)))
  return parts
}

/** `path` is one of the files. */
export const filePart = ({ root }: Pick<Files, 'root'>, path: string, sha256: Digest): FilePart => ({
  path: relative(root, path).split(sep).join('/'),
  bytes: statSync(path).size,
  sha256,
})

/** Of the file's bytes, equal to its Git LFS oid; of `path, size, digest` lines where there are several. */
export function partsDigest(parts: FilePart[]): Digest {
  if (parts.length === 1) return parts[0].sha256
  return sha256(parts.map(({ path, bytes, sha256: of }) => `${path}\0${bytes}\0${of}\n`).join(''))
}

export const bytesDigest = async (files: Pick<Files, 'paths' | 'root'>): Promise<Digest> =>
  partsDigest(await fileParts(files))

/** Of the names and logical types of the columns, whatever their order. */
export function schemaDigest(columns: Columns): Digest {
  const lines = byName(columns).map(({ name, type }) => [name, logicalTypeOf(type) ?? type])
  return sha256(JSON.stringify(lines))
}

const WORD = 1n << 64n

/** How many rows there are, and what they come to as a multiset. */
export interface RowSum {
  rows: number
  sum: bigint
}

/**
 * Counts rows and sums them as a multiset: the MD5 of every row's canonical text, fields in the order of their
 * names and each with its length, modulo 2^128. A sum, for an exclusive or would cancel pairs of equal rows. The
 * order of rows and columns and the format of the file do not matter, and sums of parts add up.
 */
export async function sumRows(engine: Engine, source: string, columns: Columns): Promise<RowSum> {
  const [sums] = await engine.rows(
    `SELECT ${SUMS} FROM (SELECT ${HALVES} FROM ${hashedRows(source, columns)})`,
  )
  return rowSum(sums)
}

/** SQL table expression with the hash `m` of every row of `source`, in its order; `more` are expressions beside it. */
export function hashedRows(source: string, columns: Columns, more: string[] = []): string {
  const fields = [...rowFields(columns), ...more.map((sql, i) => `${sql} AS g${i}`)]
  const beside = more.map((_, i) => `g${i}`)
  return `(SELECT ${[rowHash(columns), ...beside].join(', ')} FROM (SELECT ${fields.join(', ') || 'NULL'} FROM ${source}))`
}

/** SQL of the canonical text of every field, named for {@link rowHash}; `textOf` gives the text of a column. */
export const rowFields = (columns: Columns, textOf = ownText): string[] =>
  byName(columns).map((column, i) => `${textOf(column, columns.indexOf(column))} AS f${i}`)

const ownText = ({ name, type }: Columns[number], _place: number): string =>
  canonicalText(sqlIdentifier(name), type)

/** SQL of a row's hash `m` from its fields; of that the two {@link HALVES}, and of those the {@link SUMS}. */
export function rowHash(columns: Columns): string {
  const parts = byName(columns).map(({ type }, i) => `${lengthText(`f${i}`, type)}, f${i}`)
  return `md5_number(concat(${parts.join(', ') || "''"})) AS m`
}

/** Lengths of which the text is at hand; writing a number anew takes four times as long. */
const KNOWN_LENGTHS = Array.from({ length: 66 }, (_, i) => `'${i - 1}:'`).join(', ')

/** SQL of `<bytes of a field>:`, -1 where it is missing. Numbers are short: a few comparisons are faster than a list. */
function lengthText(field: string, type: string): string {
  const written = `concat(coalesce(strlen(${field}), -1), ':')`
  if (/INT/.test(type))
    return `CASE strlen(${field}) ${[1, 2, 3, 4, 5, 6, 7].map((n) => `WHEN ${n} THEN '${n}:'`).join(' ')} ELSE ${written} END`
  return `coalesce(([${KNOWN_LENGTHS}])[coalesce(strlen(${field}), -1) + 2], ${written})`
}

export const HALVES =
  'CAST(m & 18446744073709551615::UHUGEINT AS UBIGINT) AS m_low, CAST(m >> 64 AS UBIGINT) AS m_high'

export const SUMS =
  'count(*) AS rows, CAST(coalesce(sum(m_low), 0) AS VARCHAR) AS low, CAST(coalesce(sum(m_high), 0) AS VARCHAR) AS high'

/** What {@link SUMS} gave. */
export const rowSum = ({ rows, low, high }: Record<string, unknown>): RowSum => ({
  rows: rows as number,
  sum: (BigInt(low as string) + BigInt(high as string) * WORD) % (WORD * WORD),
})

/** SQL of a number that a row has by what it holds, whatever file it is in: its MD5, as in {@link rowHash}. */
export function rowNumber(columns: Columns): string {
  const texts = byName(columns).map(({ name, type }) => canonicalText(sqlIdentifier(name), type))
  return `md5_number(concat(${texts.map((text) => `coalesce(strlen(${text}), -1), ':', ${text}`).join(', ')}))`
}

/** Of the names of the columns and of the rows as a multiset. */
export function rowsDigest(columns: Columns, rows: number, sum: bigint): Digest {
  const names = byName(columns).map(({ name }) => name)
  return sha256(JSON.stringify([names, String(rows), hexSum(sum)]))
}

export const addSums = (sums: bigint[]): bigint =>
  sums.reduce((total, sum) => total + sum, 0n) % (WORD * WORD)

export const hexSum = (sum: bigint): string => sum.toString(16).padStart(32, '0')

const byName = (columns: Columns): Columns =>
  [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
