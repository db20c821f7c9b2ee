import type { Exploration, LabelBin } from '../evidence/exploration.ts'
import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../evidence/facts.ts'
import { correlation } from '../statistics/correlation.ts'
import { normalQuantile } from '../statistics/distributions.ts'
import { mean, standardError } from '../statistics/moments.ts'
import { wilsonInterval } from '../statistics/wilson.ts'
import type { CastSplit } from './checks.ts'
import { type Engine, sqlIdentifier, sqlString } from './engine.ts'
import { shownText } from './masked.ts'
import { numericValue } from './profile.ts'
import { spreadRows } from './spread.ts'
import { canonicalText } from './types.ts'

/** Pictures need no more; a share of a tenth of them is known to two hundredths. */
const SAMPLE = 50_000
const MOST_CORRELATED = 20
const MOST_COLUMNS = 40
const MOST_CATEGORIES = 12
const BINS = 10
const LEAST_ROWS = 10
const ONE_SIDED = 0.975

/** What the label is, so that it can be counted. */
export interface AskedLabel {
  name: string
  /** `mean` of a number, `share` of the positive class, or null where the task has neither. */
  shows: 'mean' | 'share' | null
  /** Null where the classes are 0 and 1, or false and true. */
  positive: string | null
}

/** Correlations, and how the label goes with every column, of at most 50,000 rows spread over the split. */
export async function explore(engine: Engine, seen: CastSplit, label: AskedLabel): Promise<Exploration> {
  const { split, facts, rows } = seen
  const profiles = seen.profiles.slice(0, MOST_COLUMNS)
  const sample = await sampled(engine, seen, profiles, label)
  const numeric = profiles.filter(({ kind }) => kind === 'numeric').slice(0, MOST_CORRELATED)
  const { labels, reason } = labelValues(sample.label, label)
  return {
    split,
    digest: facts.digests.rows,
    sampled: sample.rows,
    rows,
    correlations: {
      columns: numeric.map(({ name }) => name),
      values: numeric
        .slice(1)
        .map(({ name }, i) =>
          numeric
            .slice(0, i + 1)
            .map((other) =>
              correlation(
                sample.columns.get(name) as Float64Array,
                sample.columns.get(other.name) as Float64Array,
              ),
            ),
        ),
    },
    label: {
      column: label.name,
      shows: labels ? label.shows : null,
      reason,
      overall: labels?.some(Number.isFinite) ? mean(labels.filter(Number.isFinite)) : null,
      columns: labels
        ? profiles.flatMap((profile) => {
            const values = sample.columns.get(profile.name)
            if (!values || profile.name === label.name) return []
            const bins = labelBins(profile, values, labels, label.shows === 'share')
            return bins.length < 2 ? [] : [{ column: profile.name, bins }]
          })
        : [],
    },
  }
}

interface Sample {
  rows: number
  /** Numbers, or the places of categories from 1, 0 for any other; NaN for none. */
  columns: Map<string, Float64Array>
  label: Float64Array | null
}

async function sampled(
  engine: Engine,
  { source, rows }: CastSplit,
  profiles: ColumnProfile[],
  label: AskedLabel,
): Promise<Sample> {
  const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`)
  const types = new Map(described.map((row) => [row.column_name as string, row.column_type as string]))
  const values = profiles.map((profile, i) => `${valueSql(profile, types)} AS x${i}`)
  const labelType = types.get(label.name)
  const wanted = labelType === undefined || label.shows === null ? 'NULL' : labelSql(label, labelType)
  const found = await engine.columns(
    `SELECT ${[...values, `CAST(${wanted} AS DOUBLE) AS y`].join(', ')} FROM ${spreadRows(source, rows, SAMPLE)}`,
  )
  const y = found.y as Float64Array
  return {
    rows: y.length,
    columns: new Map(profiles.map(({ name }, i) => [name, found[`x${i}`] as Float64Array])),
    label: wanted === 'NULL' ? null : y,
  }
}

function valueSql(profile: ColumnProfile, types: Map<string, string>): string {
  const column = sqlIdentifier(profile.name)
  const type = types.get(profile.name) as string
  if (profile.kind === 'numeric') return numericValue(column, type)
  const listed = profile.categories.slice(0, MOST_CATEGORIES).map(({ value }) => sqlString(value))
  const text = shownText(canonicalText(column, type), profile)
  return `CAST(CASE WHEN ${column} IS NOT NULL THEN coalesce(list_position([${listed.join(', ')}]::VARCHAR[], ${text}), 0) END AS DOUBLE)`
}

function labelSql({ name, shows, positive }: AskedLabel, type: string): string {
  const column = sqlIdentifier(name)
  if (positive !== null)
    return `CASE WHEN ${column} IS NOT NULL THEN (${canonicalText(column, type)} = ${sqlString(positive)})::INT END`
  if (shows === 'share' && type === 'VARCHAR') return `TRY_CAST(${column} AS DOUBLE)`
  return type === 'VARCHAR' ? 'NULL' : `CAST(${column} AS DOUBLE)`
}

function labelValues(
  labels: Float64Array | null,
  { name, shows }: AskedLabel,
): { labels: Float64Array | null; reason: string | null } {
  if (shows === null) return { labels: null, reason: 'the task has neither a positive class nor a number' }
  if (labels === null) return { labels, reason: `there is no number in "${name}"` }
  if (shows === 'share' && labels.some((value) => !Number.isNaN(value) && value !== 0 && value !== 1))
    return { labels: null, reason: `"${name}" is not 0 and 1; data.positive-label names the positive class` }
  return { labels, reason: null }
}

/** The label by bins of about equal size, or by the most frequent categories. */
function labelBins(
  profile: ColumnProfile,
  values: Float64Array,
  labels: Float64Array,
  isShare: boolean,
): LabelBin[] {
  const bins = profile.kind === 'numeric' ? numericBins(profile) : categoryBins(profile)
  const highs = bins.map(({ high }) => high ?? Number.POSITIVE_INFINITY)
  const members = bins.map((): number[] => [])
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]) || Number.isNaN(labels[i])) continue
    let bin = values[i] - 1
    if (profile.kind === 'numeric') for (bin = 0; values[i] > highs[bin]; ) bin += 1
    members[bin]?.push(labels[i])
  }
  return bins.flatMap((bin, i) =>
    members[i].length < LEAST_ROWS ? [] : [{ ...bin, ...summary(Float64Array.from(members[i]), isShare) }],
  )
}

type Bin = Pick<LabelBin, 'low' | 'high' | 'place'>

function numericBins({ edges, counts }: NumericProfile): Bin[] {
  const target = counts.reduce((sum, count) => sum + count, 0) / BINS
  const ends: number[] = []
  let rows = 0
  for (const [i, edge] of edges.entries()) {
    rows += counts[i]
    if (rows < target) continue
    ends.push(edge)
    rows = 0
  }
  return [...ends, null].map((high, i) => ({ low: ends[i - 1] ?? null, high, place: null }))
}

const categoryBins = ({ categories }: CategoricalProfile): Bin[] =>
  categories.slice(0, MOST_CATEGORIES).map((_, i) => ({ low: null, high: null, place: i + 1 }))

function summary(labels: Float64Array, isShare: boolean): Pick<LabelBin, 'rows' | 'value' | 'interval'> {
  const rows = labels.length
  const value = mean(labels)
  if (isShare) return { rows, value, interval: wilsonInterval(Math.round(value * rows), rows, ONE_SIDED) }
  const reach = normalQuantile(ONE_SIDED) * standardError(labels)
  return { rows, value, interval: [value - reach, value + reach] }
}
