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

export async function fileParts({ paths, root }: Pick<Files, 'paths' | 'root'>): Promise<FilePart[]> {
  const parts: FilePart[] = []
  for (const path of paths)
    parts.push({
      path: relative(root, path).split(sep).join('/'),
      bytes: statSync(path).size,
      sha256: await fileDigest(path),
    })
  return parts
}

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

/**
 * Counts rows and sums them as a multiset: the MD5 of every row's canonical text, fields in the order of their
 * names and each with its length, modulo 2^128. A sum, for an exclusive or would cancel pairs of equal rows. The
 * order of rows and columns and the format of the file do not matter, and sums of parts add up.
 */
export async function sumRows(
  engine: Engine,
  source: string,
  columns: Columns,
): Promise<{ rows: number; sum: bigint }> {
  const sorted = byName(columns)
  const fields = sorted
    .map(({ name, type }) => canonicalText(sqlIdentifier(name), type))
    .map((text, i) => ({ select: `${text} AS f${i}`, parts: `coalesce(strlen(f${i}), -1), ':', f${i}` }))
  const row = `md5_number(concat(${fields.map(({ parts }) => parts).join(', ')}))`
  const [sums] = await engine.rows(
    `SELECT count(*) AS rows, CAST(coalesce(sum(CAST(m & 18446744073709551615::UHUGEINT AS UBIGINT)), 0) AS VARCHAR) AS low,
     CAST(coalesce(sum(CAST(m >> 64 AS UBIGINT)), 0) AS VARCHAR) AS high
     FROM (SELECT ${row} AS m FROM (SELECT ${fields.map(({ select }) => select).join(', ')} FROM ${source}))`,
  )
  const sum = (BigInt(sums.low as string) + BigInt(sums.high as string) * WORD) % (WORD * WORD)
  return { rows: sums.rows as number, sum }
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
