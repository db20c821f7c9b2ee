import type { ColumnProfile, NumericProfile } from '../evidence/facts.ts'
import { ascending } from '../statistics/argsort.ts'
import { mean, variance } from '../statistics/moments.ts'
import { categoricalProfiles, type Valued } from './category-profile.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import { maskedProfile } from './masked.ts'
import { sketchColumn } from './sketch.ts'
import { countsBetween, stepSums, type Tally, tallyEnds, tallyFew, valuesAt } from './tally.ts'
import { canonicalText } from './types.ts'

export interface ProfiledColumn {
  name: string
  kind: ColumnProfile['kind']
  /** No value of it may be in the profile. */
  masked?: boolean
}

const PERCENTILES = Array.from({ length: 101 }, (_, i) => i)

/**
 * Profiles columns of an SQL table expression; a column that it does not have is left out. Dates and timestamps as
 * numeric columns count in seconds since 1970 UTC; NaN and infinities count as nulls.
 *
 * With `frozen` profiles of the same names the numbers are counted in their bins, and their categories are kept
 * before more frequent ones, so that both sides can be compared count by count. With `sketched` they also hold what
 * {@link mergeProfiles} needs of a part. A masked column shows no value; a frozen profile says whether it is one.
 */
export async function profileColumns(
  engine: Engine,
  source: string,
  columns: ProfiledColumn[],
  frozen: ColumnProfile[] = [],
  sketched = false,
): Promise<ColumnProfile[]> {
  const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`)
  const types = new Map(described.map((row) => [row.column_name as string, row.column_type as string]))
  const present = columns.filter(({ name }) => types.has(name))
  const numeric = present
    .filter(({ kind }) => kind === 'numeric')
    .map((column) => {
      const type = types.get(column.name) as string
      const value = numericValue(sqlIdentifier(column.name), type)
      return { name: column.name, value, masked: isMasked(column, frozen), whole: /INT/.test(type) }
    })
  const categorical = present
    .filter(({ kind }) => kind === 'categorical')
    .map((column) => {
      const type = types.get(column.name) as string
      const value = canonicalText(sqlIdentifier(column.name), type)
      // Two values that everybody knows need no mask.
      return { name: column.name, value, masked: type !== 'BOOLEAN' && isMasked(column, frozen) }
    })
  const profiles = [
    ...(await numericProfiles(engine, source, numeric, frozen, sketched)),
    ...(await categoricalProfiles(engine, source, categorical, frozen, sketched)),
  ]
  return present.map(({ name }) => profiles.find((one) => one.name === name) as ColumnProfile)
}

/** Both sides of a comparison are counted in the same way. */
const isMasked = ({ name, masked }: ProfiledColumn, frozen: ColumnProfile[]): boolean => {
  const other = frozen.find((one) => one.name === name)
  return other ? other.masked === true : masked === true
}

/** Profiles numbers in memory, such as a model's scores; NaN counts as null. `values` is left as it is. */
export function profileValues(name: string, values: Float64Array, frozen?: ColumnProfile): NumericProfile {
  const sorted = ascending(finiteOf(values))
  const quantiles = sorted.length === 0 ? [] : ranksOf(sorted.length).map((rank) => sorted[rank - 1])
  const edges = edgesOf(frozen) ?? innerEdges(quantiles)
  const upTo = [...edges.map((edge) => countUpTo(sorted, edge)), sorted.length]
  return {
    name,
    kind: 'numeric',
    rows: values.length,
    nulls: values.length - sorted.length,
    mean: sorted.length === 0 ? null : mean(sorted),
    std: sorted.length < 2 ? null : Math.sqrt(variance(sorted)),
    min: sorted.at(0) ?? null,
    max: sorted.at(-1) ?? null,
    quantiles,
    edges,
    counts: upTo.map((count, i) => count - (upTo[i - 1] ?? 0)),
  }
}

function finiteOf(values: Float64Array): Float64Array {
  const finite = new Float64Array(values.length)
  let found = 0
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) finite[found++] = values[i]
  return finite.subarray(0, found)
}

interface ValuedNumber extends Valued {
  /** Whether it holds integers. */
  whole: boolean
}

export function numericValue(column: string, type: string): string {
  if (/INT/.test(type)) return `CAST(${column} AS DOUBLE)`
  const value = /^(DATE|TIMESTAMP)/.test(type) ? `epoch(${column})` : `CAST(${column} AS DOUBLE)`
  return `CASE WHEN isfinite(${value}) THEN ${value} END`
}

async function numericProfiles(
  engine: Engine,
  source: string,
  columns: ValuedNumber[],
  frozen: ColumnProfile[],
  sketched: boolean,
): Promise<NumericProfile[]> {
  if (columns.length === 0) return []
  const values = `(SELECT ${columns.map(({ value }, i) => `${value} AS x${i}`).join(', ')} FROM ${source})`
  const tallies = await tallyFew(engine, values, columns.length)
  const ends = columns.flatMap((_, i) =>
    tallies[i] ? [] : [`count(x${i}) AS n${i}, min(x${i}) AS min${i}, max(x${i}) AS max${i}`],
  )
  const [summary] = await engine.rows(`SELECT ${['count(*) AS rows', ...ends].join(', ')} FROM ${values}`)
  const rows = summary.rows as number
  const measured: Measured[] = []
  for (const [i, { name, masked }] of columns.entries()) {
    const tally = tallies[i]
    const { n, min, max } = tally ? tallyEnds(tally) : endsOf(summary, i)
    const ranks = masked || n === 0 ? [] : ranksOf(n)
    const quantiles = tally ? valuesAt(tally, ranks) : await quantilesOf(engine, values, `x${i}`, ranks)
    const edges = edgesOf(frozen.find((one) => one.name === name)) ?? innerEdges(quantiles)
    const profile: NumericProfile = {
      name,
      kind: 'numeric',
      rows,
      nulls: rows - n,
      mean: null,
      std: null,
      min,
      max,
      quantiles,
      edges,
      counts: [],
      ...(sketched && !masked ? await sketchOf(engine, values, `x${i}`, { min, max }) : {}),
    }
    measured.push({ profile, tally })
  }
  const moments = await withMoments(engine, values, measured)
  const shown = moments.map((profile, i) => {
    const { name, masked, whole } = columns[i]
    // The parts of a whole cannot know each other's mean.
    const given = sketched ? [] : edgesOf(frozen.find((one) => one.name === name))
    return { profile: masked ? maskedProfile(profile, whole, given) : profile, tally: measured[i].tally }
  })
  return withCounts(engine, values, shown)
}

/** A profile in the making; with all values of the column where they are few. */
interface Measured {
  profile: NumericProfile
  tally: Tally | undefined
}

const endsOf = (summary: Record<string, unknown>, i: number) => ({
  n: summary[`n${i}`] as number,
  min: summary[`min${i}`] as number | null,
  max: summary[`max${i}`] as number | null,
})

async function sketchOf(
  engine: Engine,
  values: string,
  column: string,
  ends: Pick<NumericProfile, 'min' | 'max'>,
) {
  const sketch = await sketchColumn(engine, values, column, ends)
  return sketch ? { sketch } : {}
}

/** The values at ranks ⌈pn⌉ of the sorted column: numpy's `inverted_cdf`, by a sort that may spill to disk. */
async function quantilesOf(
  engine: Engine,
  values: string,
  column: string,
  ranks: number[],
): Promise<number[]> {
  if (ranks.length === 0) return []
  const picked = await engine.rows(
    `SELECT r, x FROM (SELECT ${column} AS x, row_number() OVER (ORDER BY ${column}) AS r FROM ${values}
     WHERE ${column} IS NOT NULL) WHERE r IN (${[...new Set(ranks)].join(', ')})`,
  )
  const byRank = new Map(picked.map(({ r, x }) => [r as number, x as number]))
  return ranks.map((rank) => byRank.get(rank) as number)
}

/** Steps into which a column's range is cut: their squares, summed over 2³⁷ rows, still fit into 127 bits. */
const STEPS = 2 ** 45

/**
 * Mean and sample standard deviation from sums of whole steps above the minimum, which are exact: a sum of floats
 * depends on the order in which threads add, and its last digits would change from run to run.
 */
async function withMoments(engine: Engine, values: string, measured: Measured[]): Promise<NumericProfile[]> {
  const scales = measured.map(({ profile: { min, max } }) => stepsPerUnit(min, max))
  const sums = measured.flatMap(({ profile: { min }, tally }, i) => {
    if (scales[i] === null || min === null || tally) return []
    const steps = `CAST(round((x${i} - ${doubleLiteral(min)}) * ${doubleLiteral(scales[i])}) AS HUGEINT)`
    return [`sum(${steps}) AS s${i}`, `sum(${steps} * ${steps}) AS q${i}`]
  })
  const [found] = sums.length === 0 ? [{}] : await engine.rows(`SELECT ${sums.join(', ')} FROM ${values}`)
  return measured.map(({ profile, tally }, i) => {
    const scale = scales[i]
    if (scale === null || profile.min === null) return { ...profile, ...constantMoments(profile) }
    const n = BigInt(profile.rows - profile.nulls)
    const [sum, squares] = tally
      ? stepSums(tally, profile.min, scale)
      : [found[`s${i}`], found[`q${i}`]].map((x) => BigInt(x as number))
    const spread = Number(n * squares - sum * sum) / Number(n * (n - 1n))
    return { ...profile, mean: profile.min + Number(sum) / Number(n) / scale, std: Math.sqrt(spread) / scale }
  })
}

/** A power of two, so that scaling loses no bit; null where there is no range. */
function stepsPerUnit(min: number | null, max: number | null): number | null {
  const range = min === null || max === null ? 0 : max - min
  if (!(range > 0 && Number.isFinite(range))) return null
  return 2 ** Math.min(1000, Math.floor(Math.log2(STEPS / range)))
}

/** One value, or none; a range beyond the largest double has no moments that a double could hold. */
function constantMoments({ rows, nulls, min, max }: NumericProfile): Pick<NumericProfile, 'mean' | 'std'> {
  if (min === null || min !== max) return { mean: null, std: null }
  return { mean: min, std: rows - nulls < 2 ? null : 0 }
}

async function withCounts(engine: Engine, values: string, measured: Measured[]): Promise<NumericProfile[]> {
  const histograms = measured.flatMap(({ profile: { edges }, tally }, i) =>
    tally
      ? []
      : [`map_values(histogram(x${i}, [${edges.map(doubleLiteral).join(', ')}]::DOUBLE[])) AS h${i}`],
  )
  const [counted] =
    histograms.length === 0 ? [{}] : await engine.rows(`SELECT ${histograms.join(', ')} FROM ${values}`)
  return measured.map(({ profile, tally }, i) => {
    if (tally) return { ...profile, counts: countsBetween(tally, profile.edges) }
    const inBins = ((counted[`h${i}`] ?? []) as bigint[]).map(Number)
    const counts = Array.from({ length: profile.edges.length + 1 }, (_, bin) => inBins[bin] ?? 0)
    return { ...profile, counts: profile.edges.length === 0 ? [profile.rows - profile.nulls] : counts }
  })
}

/** An exponent makes it a double rather than a decimal, which would round twice. */
const doubleLiteral = (value: number): string => (String(value).includes('e') ? String(value) : `${value}e0`)

export const ranksOf = (n: number): number[] => PERCENTILES.map((p) => Math.max(1, Math.ceil((p * n) / 100)))

/**
 * Distinct percentiles 1 to 99, at the 12 digits that evidence keeps: bins must not move when they are read back.
 * Where the first of them is the smallest value, an edge just below it keeps new, smaller values apart.
 */
export function innerEdges(quantiles: number[]): number[] {
  const edges = [...new Set(quantiles.slice(1, 100).map(rounded))]
  const smallest = quantiles.length === 0 ? undefined : rounded(quantiles[0])
  if (smallest === undefined || edges[0] > smallest) return edges
  return [rounded(smallest - Math.max(Math.abs(smallest), 1) * 1e-9), ...edges]
}

const rounded = (value: number): number => Number(value.toPrecision(12)) + 0

const edgesOf = (frozen: ColumnProfile | undefined): number[] | undefined =>
  frozen?.kind === 'numeric' && frozen.edges.length > 0 ? frozen.edges : undefined

/** How many of the sorted values are at most `limit`. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle] <= limit) low = middle + 1
    else high = middle
  }
  return low
}
