import type { Contract } from '../contract.ts'
import type { StoredTable } from '../dataset.ts'
import { type Engine, sqlIdentifier } from '../engine.ts'
import type { StoredColumn } from '../types.ts'
import { type FixStep, fixSteps, writtenValue } from './fixed-column.ts'

/** The rows of a dataset before and after its fixes, in tables with columns `c0`, `c1` … in the order of the file. */
export interface FixedRows {
  /** Table of `n`, the 1-based number of a row, and its columns as they were. */
  source: string
  /** The same after the fixes, without the rows that `dedupe` takes away; in the order of `n`. */
  kept: string
  rows: number
  /** Rows that `dedupe` takes away. */
  repeats: number
  /** What was changed how often; also what never. */
  fixes: { fix: string; column: string | null; rows: number }[]
  stored: StoredColumn[]
  /** SQL per column of the value to be written, and its name. */
  written: { sql: string; name: string }[]
  drop(): Promise<void>
}

const SOURCE = 'repair_source'
const KEPT = 'repair_kept'

/** Does what the contract declares: columns first, each in the order of `FIXES`, then rows that repeat others. */
export async function fixRows(engine: Engine, contract: Contract, table: StoredTable): Promise<FixedRows> {
  const before = table.storedColumns
  const names = before.map((_, i) => `c${i}`)
  const as = before.map(({ name }, i) => `${sqlIdentifier(name)} AS c${i}`)
  await engine.rows(
    `CREATE OR REPLACE TEMP TABLE ${SOURCE} AS SELECT row_number() OVER () AS n, ${as.join(', ')} FROM ${table.stored}`,
  )
  const declared = before.map(({ name }) => contract.columns.find((column) => column.name === name))
  const steps = before.map((stored, i) => {
    const column = declared[i]
    return column ? fixSteps(column, stored) : []
  })
  const { select, flags } = layered(names, steps, before)
  const [counts] = await engine.rows(
    `SELECT count(*) AS rows${flags.map(({ flag }) => `, count(*) FILTER (${flag}) AS ${flag}`).join('')} FROM ${select}`,
  )
  const [all, every] = [names.join(', '), `SELECT n, ${names.join(', ')} FROM`]
  await engine.rows(
    `CREATE OR REPLACE TEMP TABLE ${KEPT} AS ${
      contract.dedupe
        ? `${every} (SELECT *, row_number() OVER (PARTITION BY ${all} ORDER BY n) AS occurrence FROM ${select})
           WHERE occurrence = 1 ORDER BY n`
        : `${every} ${select}`
    }`,
  )
  const [{ kept }] = await engine.rows(`SELECT count(*) AS kept FROM ${KEPT}`)
  const rows = counts.rows as number
  const repeats = rows - (kept as number)
  const stored = before.map((column, i) => steps[i].at(-1)?.after ?? column)
  return {
    source: SOURCE,
    kept: KEPT,
    rows,
    repeats,
    fixes: [
      ...flags.map(({ flag, fix, column }) => ({ fix, column, rows: counts[flag] as number })),
      ...(contract.dedupe ? [{ fix: 'dedupe', column: null, rows: repeats }] : []),
    ],
    stored,
    written: before.map((column, i) => ({
      sql: writtenValue(names[i], declared[i], column, stored[i]),
      name: column.name,
    })),
    async drop() {
      await engine.rows(`DROP TABLE IF EXISTS ${SOURCE}`)
      await engine.rows(`DROP TABLE IF EXISTS ${KEPT}`)
    },
  }
}

/** One layer of SQL per step, so that no expression holds an earlier one more than once. */
function layered(names: string[], steps: FixStep[][], before: StoredColumn[]) {
  const flags: { flag: string; index: number; fix: string; column: string }[] = []
  let select = SOURCE
  for (let depth = 0; depth < Math.max(0, ...steps.map((each) => each.length)); depth++) {
    const values = names.map((name, i) => steps[i][depth]?.sql(name) ?? name)
    const inner = values.map((value, i) =>
      steps[i][depth] ? `${value} AS x${i}, ${names[i]} AS y${i}` : names[i],
    )
    const earlier = flags.map(({ flag }) => flag)
    const outer = names.map((name, i) => (steps[i][depth] ? `x${i} AS ${name}` : name))
    const changed = names.flatMap((_, i) => {
      const step = steps[i][depth]
      if (!step) return []
      const flag = `f${i}_${depth}`
      flags.push({ flag, index: i, fix: step.fix, column: before[i].name })
      return [`x${i} IS DISTINCT FROM y${i} AS ${flag}`]
    })
    select = `(SELECT ${['n', ...outer, ...earlier, ...changed].join(', ')} FROM (SELECT ${['n', ...inner, ...earlier].join(', ')} FROM ${select}))`
  }
  return { select, flags: flags.sort((a, b) => a.index - b.index) }
}
