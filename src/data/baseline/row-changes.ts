import type { MovedRows } from '../../evidence/baseline.ts'
import type { Table } from '../dataset.ts'
import { type Engine, sqlIdentifier, sqlString } from '../engine.ts'
import { hashedRows } from '../fingerprint.ts'

/** The splits of a dataset, by name. */
export type Splits = Record<string, Pick<Table, 'columns' | 'typed'>>

export interface RowChanges {
  /** Of every split that is on both sides. */
  splits: Record<string, { added: number; removed: number }>
  moved: MovedRows[]
}

const PLACES_SHOWN = 10

/**
 * What became of the rows of a dataset, exactly: rows are told apart by the MD5 of their canonical text, so that
 * neither their order nor the format counts. Within a split the columns that it has on both sides are compared; a row
 * has moved where a split lost and another gained it on the columns that all of them have. `id` is a column whose
 * values may be named.
 */
export async function rowChanges(
  engine: Engine,
  before: Splits,
  after: Splits,
  id?: string,
): Promise<RowChanges> {
  const names = sharedColumns([...Object.values(before), ...Object.values(after)])
  try {
    const splits: RowChanges['splits'] = {}
    for (const split of Object.keys(before).filter((each) => Object.hasOwn(after, each))) {
      const pair = { [split]: sharedColumns([before[split], after[split]]) }
      await countHashes(engine, before, after, pair)
      splits[split] = await addedAndRemoved(engine)
    }
    const all = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    // Rows without a column are all alike.
    if (names.size === 0 || all.length < 2) return { splits, moved: [] }
    await countHashes(engine, before, after, Object.fromEntries(all.map((split) => [split, names])))
    return { splits, moved: await movedRows(engine, after, names, id) }
  } finally {
    await engine.rows('DROP TABLE IF EXISTS row_counts')
  }
}

const sharedColumns = (tables: Splits[string][]): Set<string> =>
  new Set(
    (tables[0]?.columns ?? [])
      .map(({ name }) => name)
      .filter((name) => tables.every(({ columns }) => columns.some((each) => each.name === name))),
  )

const only = ({ columns }: Splits[string], names: Set<string>) =>
  columns.filter(({ name }) => names.has(name))

/** `row_counts`: one row for each split and kind of row of which there are now more or fewer than there were. */
async function countHashes(
  engine: Engine,
  before: Splits,
  after: Splits,
  columns: Record<string, Set<string>>,
): Promise<void> {
  const side = (splits: Splits, was: number, is: number) =>
    Object.keys(columns)
      .filter((split) => Object.hasOwn(splits, split))
      .map(
        (split) =>
          `SELECT ${sqlString(split)} AS split, m, ${was} AS was, ${is} AS is_now FROM ${hashedRows(splits[split].typed, only(splits[split], columns[split]))}`,
      )
  const sides = [...side(before, 1, 0), ...side(after, 0, 1)]
  await engine.rows(
    `CREATE OR REPLACE TEMP TABLE row_counts AS SELECT split, m, sum(was)::BIGINT AS was, sum(is_now)::BIGINT AS is_now
     FROM (${sides.join(' UNION ALL ')}) GROUP BY split, m HAVING sum(was) <> sum(is_now)`,
  )
}

async function addedAndRemoved(engine: Engine): Promise<{ added: number; removed: number }> {
  const [row] = await engine.rows(
    `SELECT coalesce(sum(greatest(is_now - was, 0)), 0)::BIGINT AS added,
       coalesce(sum(greatest(was - is_now, 0)), 0)::BIGINT AS removed FROM row_counts`,
  )
  return { added: row.added as number, removed: row.removed as number }
}

async function movedRows(
  engine: Engine,
  after: Splits,
  names: Set<string>,
  id: string | undefined,
): Promise<MovedRows[]> {
  const pairs = await engine.rows(
    `SELECT a.split AS "from", b.split AS "to", sum(least(a.was - a.is_now, b.is_now - b.was))::BIGINT AS rows
     FROM row_counts a JOIN row_counts b ON a.m = b.m AND a.split <> b.split
     WHERE a.was > a.is_now AND b.is_now > b.was GROUP BY 1, 2 ORDER BY 1, 2`,
  )
  const moved: MovedRows[] = []
  for (const { from, to, rows } of pairs as unknown as Pick<MovedRows, 'from' | 'to' | 'rows'>[]) {
    const known = after[to].columns.find(({ name }) => name === id)?.name
    const found = await placesOf(engine, from, to, hashedWith(after[to], names, known))
    moved.push({
      from,
      to,
      rows,
      places: found.map(({ n }) => n as number),
      ids: known === undefined ? null : found.map((row) => row.id as string),
    })
  }
  return moved
}

/** Rows with their number `g0` and their id `g1`. */
const hashedWith = (table: Splits[string], names: Set<string>, id: string | undefined): string =>
  hashedRows(table.typed, only(table, names), [
    'row_number() OVER ()',
    id === undefined ? 'NULL' : `coalesce(CAST(${sqlIdentifier(id)} AS VARCHAR), '')`,
  ])

/** Where the first of them stand now; of equal rows those beyond as many as there were. */
const placesOf = (engine: Engine, from: string, to: string, numbered: string) =>
  engine.rows(
    `SELECT g0 AS n, g1 AS id FROM (
       SELECT g0, g1, m, row_number() OVER (PARTITION BY m ORDER BY g0) AS nth FROM ${numbered} AS rows
       SEMI JOIN (SELECT m FROM row_counts WHERE split = ${sqlString(from)} AND was > is_now) AS lost USING (m)
     ) AS now JOIN (SELECT m, was FROM row_counts WHERE split = ${sqlString(to)} AND is_now > was) AS gained USING (m)
     WHERE now.nth > gained.was ORDER BY n LIMIT ${PLACES_SHOWN}`,
  )
