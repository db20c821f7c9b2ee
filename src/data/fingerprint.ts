import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { type Digest, sha256 } from '../evidence/canonical.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { fileDigest } from '../evidence/files.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import type { Files } from './files.ts'
import { canonicalText, logicalTypeOf } from './types.ts'

type Columns = DatasetFacts['columns']

/**
 * Of the file's bytes, equal to its Git LFS oid; of `path, size, digest` lines where there are several, the paths
 * relative to what all have in common.
 */
export async function bytesDigest({ paths, root }: Pick<Files, 'paths' | 'root'>): Promise<Digest> {
  if (paths.length === 1) return fileDigest(paths[0])
  const manifest = createHash('sha256')
  for (const path of paths) {
    const name = relative(root, path).split(sep).join('/')
    manifest.update(`${name}\0${statSync(path).size}\0${await fileDigest(path)}\n`)
  }
  return `sha256:${manifest.digest('hex')}`
}

/** Of the names and logical types of the columns, whatever their order. */
export function schemaDigest(columns: Columns): Digest {
  const lines = byName(columns).map(({ name, type }) => [name, logicalTypeOf(type) ?? type])
  return sha256(JSON.stringify(lines))
}

const WORD = 1n << 64n

/**
 * Counts rows and digests them as a multiset: the MD5 of every row's canonical text, fields in the order of their
 * names and each with its length, summed modulo 2^128. A sum, for an exclusive or would cancel pairs of equal
 * rows. The order of rows and columns and the format of the file do not matter.
 */
export async function rowsDigest(
  engine: Engine,
  source: string,
  columns: Columns,
): Promise<{ rows: number; digest: Digest }> {
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
  const names = sorted.map(({ name }) => name)
  return {
    rows: sums.rows as number,
    digest: sha256(JSON.stringify([names, String(sums.rows), sum.toString(16).padStart(32, '0')])),
  }
}

const byName = (columns: Columns): Columns =>
  [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
