import type { CheckResult } from '../evidence/check-result.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { aggregateColumns, uniqueAggregates } from './aggregates.ts'
import { checkTable, contractOutcome, prepareRules, type SplitFile, type ValidateOptions } from './checks.ts'
import { headerOf } from './concealed.ts'
import type { Condition } from './conditions.ts'
import type { Contract } from './contract.ts'
import { isTyped, noRows, openStored, readBeside, type StoredTable } from './dataset.ts'
import type { Engine } from './engine.ts'
import { partsDigest } from './fingerprint.ts'
import { castSelect, forget } from './ingest.ts'
import { columnsOf } from './measure.ts'
import {
  type Accesses,
  AnsweredAccesses,
  type ColumnAccess,
  conditionSql,
  looseConditionSql,
} from './render.ts'
import { aggregatesOf } from './requirement.ts'
import { withValues } from './shown-values.ts'
import { reading } from './source.ts'
import { castTable } from './view.ts'

const TABLE = 'answers'

export interface RuledSplits {
  outcome: Outcome
  checks: CheckResult[]
  datasets: Record<string, Pick<DatasetFacts, 'path' | 'format' | 'bytes' | 'rows'> & { digest: string }>
  /** By split, to place findings. */
  tables: Map<string, StoredTable>
}

/**
 * Tests the rules of the contract on every split and nothing else, in one pass over the file: of most values only
 * the answers to what the contract asks are kept.
 * @throws UserError as `validateSplits` does.
 */
export async function checkRules(
  engine: Engine,
  contract: Contract,
  splits: Record<string, SplitFile>,
  options: Omit<ValidateOptions, 'onCasts' | 'onImage' | 'reference'> = {},
): Promise<RuledSplits> {
  const { keyTables = {}, previousRows = {}, onSplit, now: at = new Date() } = options
  const references = await prepareRules(engine, contract, keyTables)
  const now = at.getTime() / 1000
  const found: RuledSplits = { outcome: 'pass', checks: [], datasets: {}, tables: new Map() }
  for (const [split, { path, shownPath, csv }] of Object.entries(splits)) {
    onSplit?.(split, found.tables.size)
    const names = headerOf(contract)
    const opened = await openStored(engine, path, shownPath, {
      ...csv,
      names,
      classified: contract.classified,
      unseen: true,
    })
    const read = await readBeside(opened, (one) => reading(shownPath, () => answered(engine, one, contract)))
    const { table, parts } = read
    const { accesses, source, rows } = read.found
    found.tables.set(split, table)
    // Where files say their types themselves, that there are no rows is a check that fails.
    if (rows === 0 && !isTyped(table)) throw noRows(table.format, shownPath)
    const measured = { engine, table: TABLE, accesses, references }
    const checks = await reading(shownPath, () =>
      checkTable(measured, contract, { table, source, rows, previousRows: previousRows[split], now }),
    )
    await forget(engine, table, TABLE)
    const shown = options.showValues ? await withValues(engine, table, checks, contract.classified) : checks
    found.checks.push(...shown.map((check) => ({ split, ...check })))
    found.datasets[split] = {
      path: shownPath,
      format: table.format,
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
      rows,
      digest: partsDigest(parts),
    }
  }
  return { ...found, outcome: contractOutcome(contract, found.checks) }
}

/**
 * Makes the table of the answers to all that the contract asks of single rows, and of the values that it asks more of.
 * Parquet is read again for less than a copy costs, and is a view.
 */
async function answered(engine: Engine, table: StoredTable, contract: Contract) {
  const casts = castTable(contract.columns, table.storedColumns)
  const isView = table.format === 'parquet'
  const { columns, accesses } = isView
    ? { columns: ['*'], accesses: casts.accesses }
    : answers(contract, casts.accesses)
  await engine.rows(
    `CREATE OR REPLACE TEMP ${isView ? 'VIEW' : 'TABLE'} ${TABLE} AS
     SELECT ${columns.join(', ') || 'NULL'} FROM (${castSelect(table, casts)})`,
  )
  const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${TABLE}`)
  return { accesses, source: casts.view(TABLE).source, rows: rows as number }
}

/** What is to be kept of every row, and how it is reached. */
function answers(contract: Contract, accesses: Accesses) {
  const asked = contract.requirements.filter(({ measure }) =>
    columnsOf(measure).every((name) => accesses.has(name)),
  )
  const aggregates = uniqueAggregates(asked.flatMap(({ measure }) => aggregatesOf(measure)))
  const conditions = aggregates.flatMap(({ filter }) => filter.map(({ condition }) => condition))
  const { words, names, some } = bits(conditions, accesses)
  // A query may ask anything.
  const kept = asked.some(({ measure }) => measure.of === 'query')
    ? ['*']
    : aggregates.flatMap((one) => aggregateColumns({ ...one, filter: [] })).map(valueIn(accesses))
  return { columns: [...new Set(kept), ...words], accesses: new AnsweredAccesses(accesses, names, some) }
}

/** As many as a shift of the engine's widest plain number allows. */
const BITS = 63

/**
 * The answers to conditions as bits of words: most rows of most data meet none, which takes less to find out than
 * to write each answer down.
 */
function bits(conditions: Condition[], accesses: Accesses) {
  const asked = new Map(conditions.map((each) => [looseConditionSql(each, accesses), each]))
  const words: string[] = []
  const names = new Map<string, string>()
  for (let first = 0; first < asked.size; first += BITS) {
    const word = `w${words.length}`
    const own = [...asked].slice(first, first + BITS)
    const flags = own.map(([, each], i) => `(CAST(${conditionSql(each, accesses)} AS UBIGINT) << ${i})`)
    const some = own.map(([sql]) => sql).join(' OR ')
    words.push(`CASE WHEN ${some} THEN ${flags.join(' | ')} ELSE 0::UBIGINT END AS ${word}`)
    for (const [i, [sql]] of own.entries()) names.set(sql, `(${word} & ${2n ** BigInt(i)}::UBIGINT <> 0)`)
  }
  return { words, names, some: words.map((_, i) => `w${i} <> 0`).join(' OR ') }
}

const valueIn = (accesses: Accesses) => (column: string) => (accesses.get(column) as ColumnAccess).value
