import type { ColumnDrift, DriftTest } from '../evidence/drift.ts'
import type { CategoricalProfile, ColumnProfile } from '../evidence/facts.ts'
import { plural } from '../text.ts'
import { type Cells, categoryCells, decileCells, fineCells, LEAST_EXPECTED, total } from './cells.ts'
import type { Share } from './shares.ts'
import {
  chiSquare,
  jensenShannon,
  kolmogorovSmirnov,
  nullRate,
  populationStability,
  unseenCategories,
} from './tests.ts'

export interface CompareOptions {
  role: ColumnDrift['role']
  /** False-alarm rate of this column. */
  alpha: number
  /** Smallest stability index that counts. */
  floor: number
}

export interface CompareProfilesOptions {
  /** False-alarm rate of all columns together. */
  alpha: number
  floor: number
  /** Column → role. Only these are compared; without it all are, as features. */
  roles?: Record<string, ColumnDrift['role']>
  /** Column → why nothing is known of it now, or null. It keeps its share of `alpha`. */
  obstacles?: Record<string, string | null>
}

/** Compares the reference's columns; `current` must be counted in the bins of `reference`. */
export function compareProfiles(
  reference: ColumnProfile[],
  current: ColumnProfile[],
  { alpha, floor, roles, obstacles }: CompareProfilesOptions,
): ColumnDrift[] {
  const compared = reference.filter(({ name }) => roles === undefined || name in roles)
  return compared.map((profile) => {
    const role = roles?.[profile.name] ?? 'feature'
    const obstacle = obstacles?.[profile.name]
    if (obstacle) return uncompared(profile, role, obstacle)
    const now = current.find(({ name }) => name === profile.name)
    return compareColumn(profile, now, { role, alpha: alpha / compared.length, floor })
  })
}

/**
 * A column has drifted where its distribution, its null rate or its unseen categories say so; these share `alpha`.
 * The other tests are for the reader. A column that cannot be compared is a finding with a reason, not a crash.
 */
export function compareColumn(
  reference: ColumnProfile,
  current: ColumnProfile | undefined,
  { role, alpha, floor }: CompareOptions,
): ColumnDrift {
  const base = untouched(reference, current, role)
  if (!current) return { ...base, drifted: true, reason: 'is missing from the current data' }
  const obstacle = whyIncomparable(reference, current)
  if (obstacle) return { ...base, ...obstacle }
  const cells = cellsOf(reference, current)
  if (cells === undefined)
    return { ...base, drifted: true, reason: 'was not counted in the bins of the reference' }
  return { ...base, ...tested(reference, current, cells, alpha, floor) }
}

const untouched = (
  reference: ColumnProfile,
  current: ColumnProfile | undefined,
  role: ColumnDrift['role'],
): ColumnDrift => ({
  column: reference.name,
  role,
  kind: reference.kind,
  drifted: false,
  reason: null,
  effect: null,
  tests: [],
  nullRate: { reference: rate(nullShare(reference)), current: current ? rate(nullShare(current)) : 0 },
  unseen: null,
  reference,
  current: current ?? null,
})

/** A column of which nothing is known but why: it neither drifted nor passed. */
const uncompared = (reference: ColumnProfile, role: ColumnDrift['role'], reason: string): ColumnDrift => ({
  ...untouched(reference, undefined, role),
  reason,
})

const nullShare = ({ nulls, rows }: ColumnProfile): Share => ({ count: nulls, rows })

const rate = ({ count, rows }: Share): number => (rows === 0 ? 0 : count / rows)

function whyIncomparable(
  reference: ColumnProfile,
  current: ColumnProfile,
): { drifted: boolean; reason: string } | undefined {
  const before = reference.rows - reference.nulls
  const after = current.rows - current.nulls
  if (current.rows === 0) return { drifted: true, reason: 'has no rows in the current data' }
  if (before === 0 && after === 0) return { drifted: false, reason: 'has no values on either side' }
  if (after === 0) return { drifted: true, reason: 'has no values in the current data' }
  if (before === 0) return { drifted: true, reason: 'has values, where the reference has none' }
  if (reference.kind !== current.kind)
    return { drifted: true, reason: `changed from ${reference.kind} to ${current.kind}` }
  return undefined
}

/** Fewer rows cannot fill two cells. */
const LEAST_ROWS = 2 * LEAST_EXPECTED

interface ColumnCells {
  /** About a hundred bins, only of numeric columns. */
  fine: Cells | undefined
  pooled: Cells
}

function cellsOf(reference: ColumnProfile, current: ColumnProfile): ColumnCells | undefined {
  if (reference.kind === 'numeric' && current.kind === 'numeric') {
    const sameBins =
      reference.edges.length === current.edges.length &&
      reference.edges.every((edge, i) => edge === current.edges[i])
    if (!sameBins) return undefined
    const fine = fineCells(reference, current)
    return { fine, pooled: decileCells(fine) }
  }
  if (reference.kind === 'categorical' && current.kind === 'categorical')
    return { fine: undefined, pooled: categoryCells(reference, current) }
  return undefined
}

function tested(
  reference: ColumnProfile,
  current: ColumnProfile,
  { fine, pooled }: ColumnCells,
  alpha: number,
  floor: number,
): Partial<ColumnDrift> {
  const unseen = unseenOf(reference, current)
  const withNulls = reference.nulls + current.nulls > 0
  const withUnseen = unseen !== undefined && unseen.rows.count > 0
  const share = alpha / (1 + Number(withNulls) + Number(withUnseen))
  const missing = nullRate(nullShare(reference), nullShare(current), share)
  const news = unseen && unseenCategories(unseen.rows, reference.rows - reference.nulls, unseen.totals, share)
  const rows = Math.min(total(pooled.reference), total(pooled.current))
  const tooFew = pooled.reference.length === 1 && rows < LEAST_ROWS
  const distribution = tooFew
    ? [untested('psi', 'too few rows for two cells')]
    : distributionTests(fine, pooled, share, floor)
  const [stability] = distribution
  return {
    drifted: stability.drifted || missing.drifted || news?.drifted === true,
    reason: tooFew ? `too few rows to compare: ${plural(rows, 'value')} on one side` : null,
    effect: stability.statistic,
    tests: [...distribution, missing, ...(news ? [news] : unseenReason(reference))],
    unseen: unseen
      ? { rows: unseen.rows.count, share: rate(unseen.rows), categories: unseen.categories }
      : null,
  }
}

/** The stability index, which decides, comes first. */
function distributionTests(
  fine: Cells | undefined,
  pooled: Cells,
  alpha: number,
  floor: number,
): DriftTest[] {
  const stability = populationStability(pooled, alpha, floor)
  return [
    stability,
    fine ? kolmogorovSmirnov(fine, alpha) : chiSquare(pooled, alpha),
    jensenShannon(pooled, stability.threshold as number),
  ]
}

const untested = (test: string, reason: string): DriftTest => ({
  test,
  statistic: null,
  pValue: null,
  threshold: null,
  drifted: false,
  reason,
})

const CATEGORIES_SHOWN = 10

interface Unseen {
  /** Of the current rows with a value. */
  rows: Share
  /** Rows of every category, both sides together. */
  totals: number[]
  /** The most frequent. */
  categories: string[]
}

/** Undefined where the reference does not list all of its categories. */
function unseenOf(reference: ColumnProfile, current: ColumnProfile): Unseen | undefined {
  if (reference.kind !== 'categorical' || current.kind !== 'categorical' || reference.other > 0)
    return undefined
  const totals = new Map(reference.categories.map(({ value, count }) => [value, count]))
  const unseen = current.categories.filter(({ value }) => !totals.has(value))
  for (const { value, count } of current.categories) totals.set(value, (totals.get(value) ?? 0) + count)
  return {
    rows: {
      count: unseen.reduce((sum, { count }) => sum + count, current.other),
      rows: current.rows - current.nulls,
    },
    totals: [...totals.values(), ...unlisted(current)],
    categories: unseen.slice(0, CATEGORIES_SHOWN).map(({ value }) => value),
  }
}

/** The categories that a profile does not list, as if they were of one size. */
function unlisted({ distinct, categories, other }: CategoricalProfile): number[] {
  if (other === 0) return []
  const count = distinct - categories.length
  return new Array<number>(count).fill(Math.ceil(other / count))
}

function unseenReason(reference: ColumnProfile): DriftTest[] {
  if (reference.kind !== 'categorical') return []
  const listed = (reference as CategoricalProfile).categories.length
  return [untested('unseen-categories', `the reference lists only its ${listed} most frequent categories`)]
}
