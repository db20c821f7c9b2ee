import type { Comparison } from '../evidence/evaluation.ts'
import { holm } from '../statistics/holm.ts'
import { plural } from '../text.ts'
import { comparison } from './comparison.ts'
import {
  type Judgement,
  type Limits,
  oriented,
  pWorse,
  UNDEFINED_RESAMPLES,
  unlessWorse,
  untestable,
  worseBy,
} from './gates.ts'
import { type Measurement, type MeasurementOptions, measurement } from './measurement.ts'
import type { Metric } from './metrics/metric.ts'
import type { PairedRows } from './paired.ts'
import type { SliceColumn } from './slices.ts'

/** A gated metric with its limits over all rows. */
export interface GatedMetric {
  metric: Metric
  limits: Limits | null
}

interface SliceMeasurement {
  slice: { column: string; label: string }
  measured: Measurement
  margin: number | null
  /** Before adjustment; null where it cannot be tested. */
  p: number | null
}

/**
 * Every gated metric with a margin on every slice, worst first. Only a slice that is worse than the margin beyond
 * what chance gives among all of them (Holm) fails. Without a production model the candidate's values alone.
 */
export function compareSlices(
  rows: PairedRows,
  slices: readonly SliceColumn[],
  gated: readonly GatedMetric[],
  options: MeasurementOptions,
  confidence: number,
): Comparison[] {
  const metrics = rows.production ? gated.filter(({ limits }) => limits?.margin != null) : gated
  if (metrics.length === 0) return []
  const measured = slices.flatMap((column) =>
    subsets(rows, column).flatMap(({ label, subset }) =>
      metrics.map(({ metric, limits }): SliceMeasurement => {
        const one = measurement(metric, subset, options, `${column.column}\n${label}`)
        const margin = limits?.margin ?? null
        const p = margin === null || untestable(one) ? null : pWorse(one, margin)
        return { slice: { column: column.column, label }, measured: one, margin, p }
      }),
    ),
  )
  const sorted = measured.sort((a, b) => (a.p ?? 2) - (b.p ?? 2))
  const adjusted = holm(sorted.flatMap(({ p }) => (p === null ? [] : [p])))
  // Untestable slices sort last, so positions agree.
  return sorted
    .map((one, i) => comparisonOf(one, one.p === null ? null : adjusted[i], adjusted.length, confidence))
    .sort((a, b) => rank(a) - rank(b))
}

/** Within a rank the order by p stays. */
const RANK = { fail: 0, warn: 1, inconclusive: 2, pass: 2 }
const rank = ({ gate }: Comparison): number => (gate === null ? 0 : RANK[gate.verdict])

function comparisonOf(
  { slice, measured, margin }: SliceMeasurement,
  adjusted: number | null,
  family: number,
  confidence: number,
): Comparison {
  const gate = margin !== null && {
    margin,
    min: null,
    max: null,
    ...judgeSlice(measured, margin, adjusted, family, confidence),
  }
  return { ...comparison(measured, confidence), slice, pWorse: adjusted, gate: gate || null }
}

function judgeSlice(
  measured: Measurement,
  margin: number,
  adjusted: number | null,
  family: number,
  confidence: number,
): Judgement {
  const nothing = untestable(measured)
  if (nothing) return nothing
  if (measured.equal !== null) return { verdict: 'pass', reason: measured.equal, moreRows: null }
  const change = oriented(measured, confidence)
  if (!change || adjusted === null) return UNDEFINED_RESAMPLES
  const among = `among ${plural(family, 'comparison')}`
  if (adjusted < 1 - confidence)
    return {
      verdict: 'fail',
      reason: `${worseBy(change)}; allowed ${margin}, adjusted p ${Number(adjusted.toPrecision(2))} ${among}`,
      moreRows: null,
    }
  if (change.high < -margin)
    return {
      verdict: 'warn',
      reason: `${worseBy(change)}; allowed ${margin}, but chance gives as much ${among}`,
      moreRows: null,
    }
  return unlessWorse(change, margin, measured.rows)
}

/** The rows of each slice that has any. */
function subsets(rows: PairedRows, { codes, labels }: SliceColumn): { label: string; subset: PairedRows }[] {
  const members = labels.map((): number[] => [])
  for (let row = 0; row < codes.length; row++) members[codes[row]].push(row)
  return labels.flatMap((label, code) => {
    const chosen = members[code]
    if (chosen.length === 0) return []
    const subset = {
      labels: pick(rows.labels, chosen),
      candidate: pick(rows.candidate, chosen),
      production: rows.production && pick(rows.production, chosen),
    }
    return [{ label, subset }]
  })
}

function pick(values: Float64Array, rows: readonly number[]): Float64Array {
  const picked = new Float64Array(rows.length)
  for (let i = 0; i < picked.length; i++) picked[i] = values[rows[i]]
  return picked
}
