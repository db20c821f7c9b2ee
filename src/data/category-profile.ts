import type { CategoricalProfile, ColumnProfile } from '../evidence/facts.ts'
import { type Engine, sqlString } from './engine.ts'
import { maskedText } from './masked.ts'
import { packRegisters, registerSql } from './registers.ts'

/** A column of a table expression. */
export interface Valued {
  name: string
  /** SQL of the value that is profiled. */
  value: string
  masked: boolean
}

export const MAX_CATEGORIES = 1000

/** Profiles of columns of text: all values are counted, and the most frequent listed. */
export async function categoricalProfiles(
  engine: Engine,
  source: string,
  columns: Valued[],
  frozen: ColumnProfile[],
  sketched: boolean,
): Promise<CategoricalProfile[]> {
  if (columns.length === 0) return []
  const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${source}`)
  const registers = sketched ? await registersOf(engine, source, columns) : []
  const profiles: CategoricalProfile[] = []
  for (const [i, { name, value, masked }] of columns.entries()) {
    const known = knownFirst(frozen.find((one) => one.name === name))
    // A grouping per column: all columns in one, as pairs of column and value, would take four times as long.
    const groups = await engine.rows(
      `WITH counted AS MATERIALIZED (
         SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${source}) WHERE v IS NOT NULL GROUP BY v),
       ${masked ? `shown AS (SELECT ${maskedText('v')} AS v, sum(n)::BIGINT AS n FROM counted GROUP BY 1),` : ''}
       kept AS (SELECT v, n FROM ${masked ? 'shown' : 'counted'} ORDER BY ${known ? `${known}, ` : ''}n DESC, v LIMIT ${MAX_CATEGORIES})
       SELECT v, n, (SELECT count(*) FROM counted) AS distinct_values,
         (SELECT sum(n)::BIGINT FROM counted) AS total FROM kept ORDER BY n DESC, v`,
    )
    const categories = groups.map(({ v, n }) => ({ value: v as string, count: n as number }))
    const total = (groups[0]?.total ?? 0) as number
    profiles.push({
      name,
      kind: 'categorical',
      rows: rows as number,
      nulls: (rows as number) - total,
      distinct: (groups[0]?.distinct_values ?? 0) as number,
      categories,
      other: total - categories.reduce((sum, { count }) => sum + count, 0),
      ...(sketched ? { registers: registers[i] } : {}),
      ...(masked ? { masked: true as const } : {}),
    })
  }
  return profiles
}

async function registersOf(engine: Engine, source: string, columns: Valued[]): Promise<string[]> {
  const { register, rest } = registerSql('v')
  const found = await engine.rows(
    `SELECT i, ${register} AS register, min(${rest}) AS rest FROM (
       SELECT unnest([${columns.map((_, i) => i).join(', ')}]) AS i,
         unnest([${columns.map(({ value }) => value).join(', ')}]) AS v FROM ${source})
     WHERE v IS NOT NULL GROUP BY 1, 2`,
  )
  return columns.map((_, i) =>
    packRegisters(
      found
        .filter((row) => row.i === i)
        .map((row) => ({ register: row.register as number, rest: row.rest as number | bigint })),
    ),
  )
}

function knownFirst(frozen: ColumnProfile | undefined): string | undefined {
  if (frozen?.kind !== 'categorical' || frozen.categories.length === 0) return undefined
  return `v NOT IN (${frozen.categories.map(({ value }) => sqlString(value)).join(', ')})`
}
