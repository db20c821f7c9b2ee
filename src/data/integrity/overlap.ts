import type { IntegritySettings } from '../../config/integrity.ts'
import type { IntegrityCheck, IntegrityCheckName } from '../../evidence/integrity.ts'
import { count, plural } from '../../text.ts'
import type { Engine } from '../engine.ts'
import { judged, type Severity, untested } from './finding.ts'
import type { StagedSplit } from './stage.ts'
import { rowsAllowed, rowsFound } from './words.ts'

/** An earlier split and a later one, in the order of the configuration; the first is the one to learn from. */
interface Pair {
  earlier: StagedSplit
  later: StagedSplit
}

/** Everything that two splits may share; exact, for every row is compared. */
export async function overlapChecks(
  engine: Engine,
  splits: StagedSplit[],
  settings: IntegritySettings,
): Promise<IntegrityCheck[]> {
  const checks: IntegrityCheck[] = []
  for (const [i, later] of splits.entries())
    for (const earlier of splits.slice(0, i)) {
      const pair = { earlier, later }
      checks.push(
        ...(await rowOverlap(engine, pair, settings['row-overlap'])),
        ...(await featureOverlap(engine, pair, settings['feature-overlap'])),
        ...(await groupOverlap(engine, pair, settings['group-overlap'])),
        ...(await timeOverlap(engine, pair, settings['time-overlap'])),
      )
    }
  return checks
}

interface ShareLimit {
  severity: Severity
  'max-percent': number
}

async function rowOverlap(engine: Engine, pair: Pair, limit: ShareLimit): Promise<IntegrityCheck[]> {
  if (limit.severity === 'off') return []
  const obstacle = differentColumns(pair, 'columns')
  if (obstacle) return [untested(named('row-overlap', pair), limit.severity, obstacle)]
  return [
    await shared(engine, pair, 'row-overlap', 'row', `that are rows of ${pair.earlier.split} too`, limit),
  ]
}

async function groupOverlap(engine: Engine, pair: Pair, limit: ShareLimit): Promise<IntegrityCheck[]> {
  if (limit.severity === 'off' || !pair.earlier.has.group || !pair.later.has.group) return []
  const words = `of a group that is in ${pair.earlier.split} too`
  return [await shared(engine, pair, 'group-overlap', 'group', words, limit)]
}

/**
 * Rows of the later split with the features of a row of the earlier one, whatever their labels and ids. Where
 * features are few, chance alone repeats them: a new row of the same source repeats a row among n with probability
 * 1 − N₁/n, N₁ rows being there once. What is beyond that by 3.29 standard errors (1 in 1,000) is not chance.
 * @see Good (1953), The population frequencies of species and the estimation of population parameters.
 */
async function featureOverlap(
  engine: Engine,
  pair: Pair,
  { severity, 'max-percent': most }: IntegritySettings['feature-overlap'],
): Promise<IntegrityCheck[]> {
  const { earlier, later } = pair
  if (severity === 'off' || later.features.length === 0) return []
  if (later.features.length === later.columns.length) return []
  const obstacle = differentColumns(pair, 'features')
  if (obstacle) return [untested(named('feature-overlap', pair), severity, obstacle)]
  const words = `with the features of a row of ${earlier.split}`
  if (most !== undefined)
    return [
      await shared(engine, pair, 'feature-overlap', 'feature', words, { severity, 'max-percent': most }),
    ]
  const expected = await repeatedByChance(engine, earlier)
  const margin = expected === 0 ? 0 : 3.29 * Math.sqrt(expected * (1 / later.rows + 1 / earlier.rows))
  const percent = Math.min(100, 100 * (expected + margin))
  const check = await shared(engine, pair, 'feature-overlap', 'feature', words, {
    severity,
    'max-percent': percent,
  })
  const rows = Math.floor((percent / 100) * later.rows)
  return [{ ...check, allowed: rows === 0 ? 'none' : `${plural(rows, 'row')}, as chance may give` }]
}

/** Good's estimate of the share of new rows whose features have been seen. */
async function repeatedByChance(engine: Engine, { table, rows }: StagedSplit): Promise<number> {
  const [{ once }] = await engine.rows(
    `SELECT count(*) FILTER (n = 1) AS once FROM (SELECT count(*) AS n FROM ${table} GROUP BY feature_a, feature_b)`,
  )
  return rows === 0 ? 0 : 1 - (once as number) / rows
}

async function shared(
  engine: Engine,
  pair: Pair,
  check: IntegrityCheckName,
  key: 'row' | 'feature' | 'group',
  words: string,
  { severity, 'max-percent': most }: ShareLimit & { severity: Severity },
): Promise<IntegrityCheck> {
  const { earlier, later } = pair
  const where = key === 'group' ? 'WHERE grouped' : ''
  const both =
    `(SELECT rowid + 1 AS r, ${key}_a, ${key}_b FROM ${later.table} ${where}) ` +
    `SEMI JOIN (SELECT ${key}_a, ${key}_b FROM ${earlier.table} ${where}) USING (${key}_a, ${key}_b)`
  const [{ n, first }] = await engine.rows(`SELECT count(*) AS n, min(r, 10) AS first FROM ${both}`)
  const failing = n as number
  return judged(
    {
      ...named(check, pair),
      broken: failing > (most / 100) * later.rows,
      failing,
      threshold: most,
      found: rowsFound(failing, later.rows, words),
      allowed: rowsAllowed(most),
      rows: ((first ?? []) as bigint[]).map(Number),
    },
    severity as IntegrityCheck['severity'],
  )
}

/** Rows of the earlier split that are later than the first of the later split: the model has seen the future. */
async function timeOverlap(
  engine: Engine,
  pair: Pair,
  { severity, 'max-percent': most }: ShareLimit,
): Promise<IntegrityCheck[]> {
  const { earlier, later } = pair
  if (severity === 'off' || !earlier.has.time || !later.has.time) return []
  const [{ n, first }] = await engine.rows(
    `SELECT count(*) AS n, min(rowid + 1, 10) AS first FROM ${earlier.table} WHERE time > (SELECT min(time) FROM ${later.table})`,
  )
  const failing = n as number
  const check = judged(
    {
      check: 'time-overlap',
      split: earlier.split,
      against: later.split,
      of: earlier.rows,
      broken: failing > (most / 100) * earlier.rows,
      failing,
      threshold: most,
      found: rowsFound(failing, earlier.rows, `later than the start of ${later.split}`),
      allowed: rowsAllowed(most),
      rows: ((first ?? []) as bigint[]).map(Number),
    },
    severity,
  )
  return [check]
}

const named = (check: IntegrityCheckName, { earlier, later }: Pair) => ({
  check,
  split: later.split,
  against: earlier.split,
  of: later.rows,
})

function differentColumns({ earlier, later }: Pair, which: 'columns' | 'features'): string | undefined {
  const lacking = [
    ...later[which].filter((name) => !earlier[which].includes(name)).map((name) => ({ name, of: earlier })),
    ...earlier[which].filter((name) => !later[which].includes(name)).map((name) => ({ name, of: later })),
  ]
  if (lacking.length === 0) return undefined
  const [{ name, of }] = lacking
  return lacking.length === 1
    ? `${of.split} has no column "${name}"`
    : `${count(lacking.length)} columns are not in both splits, such as "${name}"`
}
