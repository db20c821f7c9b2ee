import type { IntegritySettings } from '../../config/integrity.ts'
import type { IntegrityCheck } from '../../evidence/integrity.ts'
import { plain, plural } from '../../text.ts'
import type { Engine } from '../engine.ts'
import { judged, untested } from './finding.ts'
import type { StagedSplit } from './stage.ts'
import { rowsAllowed, rowsFound } from './words.ts'

/** More are no classes that one could count the balance of. */
const MOST_CLASSES = 1000

/** Balance, novelty and contradiction of the classes of every split that has a label. */
export async function labelChecks(
  engine: Engine,
  splits: StagedSplit[],
  settings: IntegritySettings,
): Promise<IntegrityCheck[]> {
  const labelled = splits.filter(({ has }) => has.label)
  const classes = await countClasses(engine, labelled)
  const checks: IntegrityCheck[] = []
  for (const [i, split] of labelled.entries()) {
    checks.push(
      ...classRatio(split, classes, settings['class-ratio']),
      ...(i > 0 ? await unseenLabels(engine, split, labelled[0], settings['unseen-labels']) : []),
      ...(await conflictingLabels(engine, split, settings['conflicting-labels'])),
    )
  }
  return checks
}

/** Class → rows per split, with a zero where a split lacks the class. */
type Classes = Map<string, Map<string, number>>

async function countClasses(engine: Engine, splits: StagedSplit[]): Promise<Classes> {
  const classes: Classes = new Map()
  for (const { split, table } of splits) {
    const rows = await engine.rows(
      `SELECT CAST(label AS VARCHAR) AS class, count(*) AS n FROM ${table} WHERE label IS NOT NULL
       GROUP BY label ORDER BY n DESC LIMIT ${MOST_CLASSES + 1}`,
    )
    for (const row of rows) {
      const counts = classes.get(row.class as string) ?? new Map(splits.map((each) => [each.split, 0]))
      classes.set(row.class as string, counts.set(split, row.n as number))
    }
  }
  return classes
}

/** Rows of the rarest class over rows of the most frequent one; a class that another split has counts as none here. */
function classRatio(
  { split, rows }: StagedSplit,
  classes: Classes,
  { severity, min }: IntegritySettings['class-ratio'],
): IntegrityCheck[] {
  if (severity === 'off') return []
  const named = { check: 'class-ratio', split, of: rows } as const
  const counts = [...classes.values()].map((bySplit) => bySplit.get(split) ?? 0)
  const labelled = counts.reduce((sum, n) => sum + n, 0)
  if (labelled === 0) return [untested(named, severity, 'no row has a label')]
  if (counts.length > MOST_CLASSES)
    return [untested(named, severity, `the label has more than ${plain(MOST_CLASSES)} classes`)]
  const ratio = counts.length === 1 ? 0 : Math.min(...counts) / Math.max(...counts)
  const rarest = plain(Number(((Math.min(...counts) / labelled) * 100).toPrecision(2)))
  const found =
    counts.length === 1
      ? 'only one class'
      : `${plural(counts.length, 'class', 'classes')}; the rarest has ${rarest} % of the rows, ${plain(Number(ratio.toPrecision(2)))} of the most frequent`
  return [
    judged(
      {
        ...named,
        broken: ratio < min,
        statistic: ratio,
        threshold: min,
        found,
        allowed: `at least ${plain(min)}`,
      },
      severity,
    ),
  ]
}

async function unseenLabels(
  engine: Engine,
  { split, table, rows }: StagedSplit,
  first: StagedSplit,
  { severity, 'max-percent': most }: IntegritySettings['unseen-labels'],
): Promise<IntegrityCheck[]> {
  if (severity === 'off') return []
  const [found] = await engine.rows(
    `SELECT count(*) AS n, min(r, 10) AS first FROM (SELECT rowid + 1 AS r, CAST(label AS VARCHAR) AS label FROM ${table} WHERE label IS NOT NULL)
     ANTI JOIN (SELECT DISTINCT CAST(label AS VARCHAR) AS label FROM ${first.table} WHERE label IS NOT NULL) USING (label)`,
  )
  const failing = found.n as number
  const check = judged(
    {
      check: 'unseen-labels',
      split,
      against: first.split,
      of: rows,
      broken: failing > (most / 100) * rows,
      failing,
      threshold: most,
      found: rowsFound(failing, rows, `of a class that ${first.split} lacks`),
      allowed: rowsAllowed(most),
      rows: ((found.first ?? []) as bigint[]).map(Number),
    },
    severity,
  )
  return [check]
}

/**
 * Rows whose features come with more than one label. The statistic is the largest accuracy that any function of the
 * features can have on these rows: it gives every set of equal features its most frequent label.
 */
async function conflictingLabels(
  engine: Engine,
  { split, table, rows, features }: StagedSplit,
  { severity, 'max-percent': most }: IntegritySettings['conflicting-labels'],
): Promise<IntegrityCheck[]> {
  if (severity === 'off' || features.length === 0) return []
  const { labelled, failing, top } = await contradictions(engine, table, rows)
  const named = { check: 'conflicting-labels', split, of: rows } as const
  if (labelled === 0) return [untested(named, severity, 'no row has a label')]
  const ceiling = top / labelled
  const right = plain(Number((ceiling * 100).toPrecision(3)))
  const words = `with features that come with another label too; no model can be right on more than ${right} % of rows`
  const check = judged(
    {
      ...named,
      broken: failing > (most / 100) * rows,
      failing,
      statistic: ceiling,
      threshold: most,
      found: rowsFound(failing, rows, words),
      allowed: rowsAllowed(most),
      rows: failing > 0 ? await conflictRows(engine, table) : [],
    },
    severity,
  )
  return [check]
}

/** Rows whose hashes are in memory at once. */
const ROWS_AT_ONCE = 1_000_000

interface Contradictions {
  labelled: number
  /** Rows whose features come with another label too. */
  failing: number
  /** Rows that the most frequent label of their features names. */
  top: number
}

/** Part by part of the hashes, so that memory does not grow with the rows. */
async function contradictions(engine: Engine, table: string, rows: number): Promise<Contradictions> {
  const parts = Math.ceil(rows / ROWS_AT_ONCE)
  const sums: Contradictions = { labelled: 0, failing: 0, top: 0 }
  for (let part = 0; part < parts; part++) {
    const own = `(SELECT feature_a, feature_b, label FROM ${table} WHERE label IS NOT NULL AND feature_a % ${parts} = ${part})`
    const sets = `(SELECT count(*) AS n, min(label) <> max(label) AS torn FROM ${own} GROUP BY feature_a, feature_b)`
    const [all] = await engine.rows(
      `SELECT coalesce(sum(n), 0)::BIGINT AS labelled, coalesce(sum(n) FILTER (torn), 0)::BIGINT AS failing FROM ${sets}`,
    )
    const [labelled, failing] = [all.labelled as number, all.failing as number]
    sums.labelled += labelled
    sums.failing += failing
    sums.top += labelled - failing + (failing > 0 ? await mostFrequent(engine, own) : 0)
  }
  return sums
}

/** Only of the sets of equal features that have more than one label. */
async function mostFrequent(engine: Engine, rows: string): Promise<number> {
  const counted = `(SELECT feature_a, feature_b, label, count(*) AS n FROM ${rows} GROUP BY ALL)`
  const grouped = `(SELECT max(n) AS top FROM ${counted} GROUP BY feature_a, feature_b HAVING count(*) > 1)`
  const [{ top }] = await engine.rows(`SELECT coalesce(sum(top), 0)::BIGINT AS top FROM ${grouped}`)
  return top as number
}

async function conflictRows(engine: Engine, table: string): Promise<number[]> {
  const [{ first }] = await engine.rows(
    `SELECT min(r, 10) AS first FROM (SELECT rowid + 1 AS r, feature_a, feature_b FROM ${table} WHERE label IS NOT NULL)
     SEMI JOIN (SELECT feature_a, feature_b FROM ${table} WHERE label IS NOT NULL GROUP BY ALL
       HAVING min(label) <> max(label)) USING (feature_a, feature_b)`,
  )
  return (first as bigint[]).map(Number)
}
