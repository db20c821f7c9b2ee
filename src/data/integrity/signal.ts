import type { IntegritySettings } from '../../config/integrity.ts'
import type { ColumnProfile } from '../../evidence/facts.ts'
import type { IntegrityCheck } from '../../evidence/integrity.ts'
import { chiSquareSf } from '../../statistics/distributions.ts'
import { explainedVariance } from '../../statistics/explained-variance.ts'
import { count, plain } from '../../text.ts'
import type { CastSplit } from '../checks.ts'
import { type Engine, sqlIdentifier } from '../engine.ts'
import type { ColumnAccess } from '../render.ts'
import { spreadRows } from '../spread.ts'
import { judged, untested } from './finding.ts'
import { type Grouping, type LabelScale, labelScale, labelSums } from './label-scale.ts'
import type { Roles } from './roles.ts'

const MOST_ROWS = 200_000
/** Name of their table. */
const SAMPLE = sqlIdentifier('mlops signal rows')
const MOST_VALUES = 1000
const RANGES = 100
/** Fewer rows to a group tell little of it. */
const LEAST_ROWS = 20
/** So rare is a signal where there is none; small data must not look like a leak. */
const CHANCE = 0.001

/**
 * How much of the label one column tells by itself: the adjusted share of the label's variance between groups of
 * rows with about the same value ({@link explainedVariance}). Numbers are grouped by the percentiles of their
 * profile, texts by value, texts of more than 1,000 values by length and first two characters. The texts of
 * identifiers are grouped by a hundred ranges of their order, for what leaks there is how the rows were collected.
 *
 * An identifier must tell nothing, a feature not nearly everything: both are signs that the column was made from
 * the label or along with it. It looks at one split, the one to learn from, and there at no more than 200,000 rows
 * spread over it, which know the share to within a hundredth.
 */
export async function signalChecks(
  engine: Engine,
  seen: CastSplit,
  roles: Roles,
  settings: IntegritySettings,
): Promise<IntegrityCheck[]> {
  const wanted = [
    ...roles.ids.map((column) => ({ column, check: 'identifier-signal' as const })),
    ...roles.features.map((column) => ({ column, check: 'feature-signal' as const })),
  ]
    .filter(({ column }) => seen.accesses.has(column))
    // The class of an image is a part of its path.
    .filter(({ column }) => !(seen.images && column === 'path'))
  if (wanted.length === 0) return []
  const sample = await sampled(engine, seen, [...wanted.map(({ column }) => column), roles.label])
  try {
    return await checked(engine, sample, roles, settings, wanted)
  } finally {
    if (sample.table === SAMPLE) await engine.rows(`DROP TABLE IF EXISTS ${SAMPLE}`)
  }
}

/** The rows that are looked at: of a split with more, a table of some. */
async function sampled(engine: Engine, seen: CastSplit, columns: string[]): Promise<CastSplit> {
  if (seen.rows <= MOST_ROWS) return seen
  const values = columns.flatMap((column) => seen.accesses.get(column)?.value ?? [])
  await engine.rows(
    `CREATE OR REPLACE TEMP TABLE ${SAMPLE} AS SELECT ${[...new Set(values)].join(', ')} FROM ${spreadRows(seen.table, seen.rows, MOST_ROWS, seen.facts.format !== 'parquet')}`,
  )
  const [{ n }] = await engine.rows(`SELECT count(*) AS n FROM ${SAMPLE}`)
  return { ...seen, table: SAMPLE, rows: n as number }
}

interface Wanted {
  column: string
  check: 'identifier-signal' | 'feature-signal'
}

/** Numbers of so few values that it pays to count these before they are put into ranges; an estimate will do. */
async function fewValued(
  engine: Engine,
  { table, rows, accesses, profiles }: CastSplit,
  wanted: Wanted[],
): Promise<Set<string>> {
  const numbers = wanted.filter(({ column }) =>
    profiles.some(({ name, kind }) => name === column && kind === 'numeric'),
  )
  if (numbers.length === 0) return new Set()
  const counted = numbers.map(
    ({ column }, i) => `approx_count_distinct(${(accesses.get(column) as ColumnAccess).value}) AS d${i}`,
  )
  const [found] = await engine.rows(`SELECT ${counted.join(', ')} FROM ${table}`)
  const few = numbers.filter((_, i) => (found[`d${i}`] as number) < rows / LEAST_ROWS)
  return new Set(few.map(({ column }) => column))
}

async function checked(
  engine: Engine,
  seen: CastSplit,
  roles: Roles,
  settings: IntegritySettings,
  wanted: Wanted[],
): Promise<IntegrityCheck[]> {
  const scale = await labelScale(engine, seen, roles)
  if (!scale) return []
  const few = 'reason' in scale ? new Set<string>() : await fewValued(engine, seen, wanted)
  const checks: IntegrityCheck[] = []
  for (const { column, check } of wanted) {
    const { severity, max } = settings[check]
    if (severity === 'off') continue
    const named = { check, split: seen.split, column, of: seen.rows }
    if ('reason' in scale) {
      checks.push(untested(named, severity, scale.reason))
      continue
    }
    const signal = await signalOf(engine, seen, { column, check, few: few.has(column) }, scale)
    if (!signal) {
      checks.push(untested(named, severity, 'there are too few rows for its values'))
      continue
    }
    checks.push(
      judged(
        {
          ...named,
          broken: signal.adjusted > max && signal.pValue < CHANCE,
          statistic: signal.adjusted,
          threshold: max,
          found: `tells ${plain(Number((Math.max(0, signal.adjusted) * 100).toPrecision(3)))} % of ${roles.label}${seen.table === SAMPLE ? `, by ${count(seen.rows)} rows` : ''}`,
          allowed: `at most ${plain(max * 100)} %`,
        },
        severity,
      ),
    )
  }
  return checks
}

/** Undefined where there are no more rows than groups. */
async function signalOf(
  engine: Engine,
  seen: CastSplit,
  { column, check, few }: Wanted & { few: boolean },
  scale: LabelScale,
): Promise<{ adjusted: number; pValue: number } | undefined> {
  const access = seen.accesses.get(column) as ColumnAccess
  const profile = seen.profiles.find(({ name }) => name === column)
  const by = groupingOf(access, profile, Math.min(RANGES, Math.floor(seen.rows / LEAST_ROWS)), {
    ordered: check === 'identifier-signal',
    few,
  })
  const { groups, squares } = await labelSums(engine, seen, by, scale)
  const found = explainedVariance(groups, squares)
  if (!found) return undefined
  // Light and Margolin's C for classes; for numbers its counterpart, which is F in the limit.
  const freedom = Math.max(1, scale.classes.length - 1)
  const groupsFreedom = (found.groups - 1) * freedom
  const pValue =
    groupsFreedom === 0 ? 1 : chiSquareSf((found.rows - 1) * freedom * found.share, groupsFreedom)
  return { adjusted: found.adjusted, pValue }
}

/** The group that a value belongs to; rows without a value are a group of their own. */
function groupingOf(
  { value, type }: ColumnAccess,
  profile: ColumnProfile | undefined,
  ranges: number,
  { ordered, few }: { ordered: boolean; few: boolean },
): Grouping {
  if (profile?.kind === 'numeric') {
    const measured = (x: string) =>
      type === 'date' || type === 'timestamp' ? `epoch(${x})` : `CAST(${x} AS DOUBLE)`
    const edges = thinned(profile.edges, ranges)
    const bin = few ? edgesBelow : bins
    const group = (x: string) => `CASE WHEN ${x} IS NOT NULL THEN ${bin(measured(x), edges)} END`
    return { value, group, few }
  }
  const text = (x: string) => `CAST(${x} AS VARCHAR)`
  const alike = (group: Grouping['group']): Grouping => ({ value, group, few: false })
  if (ordered && ranges > 1)
    return alike(
      (x) =>
        `CASE WHEN ${x} IS NOT NULL THEN ntile(${ranges}) OVER (PARTITION BY ${x} IS NULL ORDER BY length(${text(x)}), ${text(x)}) END`,
    )
  if (profile?.kind === 'categorical' && profile.distinct <= Math.min(MOST_VALUES, ranges * 10))
    return alike(text)
  return alike((x) => `concat(length(${text(x)}), ':', left(${text(x)}, 2))`)
}

/** Edges of at most `ranges` bins. */
const thinned = (edges: number[], ranges: number): number[] => {
  const step = Math.ceil((edges.length + 1) / Math.max(1, ranges))
  return edges.filter((_, i) => (i + 1) % step === 0)
}

/** The same number as {@link bins} for a comparison with every edge, and a tenth of the time to plan it. */
const edgesBelow = (value: string, edges: number[]): string =>
  `len(list_filter(CAST('[${edges.join(', ')}]' AS DOUBLE[]), lambda edge: edge < ${value}))`

/** A tree of comparisons, seven deep for a hundred bins. */
function bins(value: string, edges: number[], from = 0, to = edges.length): string {
  if (from === to) return String(from)
  const middle = (from + to) >> 1
  const [below, above] = [bins(value, edges, from, middle), bins(value, edges, middle + 1, to)]
  return `CASE WHEN ${value} <= (${edges[middle]})::DOUBLE THEN ${below} ELSE ${above} END`
}
