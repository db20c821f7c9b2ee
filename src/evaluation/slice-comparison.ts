import type { Comparison } from '../evidence/evaluation.ts'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import { holm } from '../statistics/holm.ts'
import { plural } from '../text.ts'
import { comparison, detectableLoss, gateOf } from './comparison.ts'
import {
  type Judgement,
  judge,
  oriented,
  pWorse,
  UNDEFINED_RESAMPLES,
  unlessWorse,
  untestable,
  worseThan,
} from './gates.ts'
import type { Limits } from './limits.ts'
import { type Measurement, type MeasurementOptions, measurement } from './measurement.ts'
import type { Metric } from './metrics/metric.ts'
import { type PairedSamples, pairAmong } from './pair.ts'
import { type SliceColumn, type SliceName, sliceNamed } from './slices.ts'

/** A gated metric with its limits over all rows. */
export interface GatedMetric {
  metric: Metric
  limits: Limits | null
  minRows?: number
}

/** What keeps the slices that are not protected from failing by chance, being many. */
export type Correction = 'holm' | 'bh' | 'none'

interface SliceMeasurement {
  slice: SliceName
  measured: Measurement
  /** Before adjustment; null where it cannot be tested. */
  p: number | null
}

/**
 * Every gated metric with a margin on every slice, worst first. Of most slices only one that is worse than the margin
 * beyond what chance gives among all of them fails. A protected one is judged like all rows are, on its own: all of
 * them have to pass, and such an intersection of tests needs no correction.
 * Without a production model the candidate's values alone.
 * @see Berger (1982), Multiparameter hypothesis testing and acceptance sampling, for the intersection-union test
 */
export function compareSlices(
  pair: PairedSamples,
  slices: readonly SliceColumn[],
  gated: readonly GatedMetric[],
  options: MeasurementOptions,
  { confidence, correction }: { confidence: number; correction: Correction },
): Comparison[] {
  const metrics = pair.production ? gated.filter(({ limits }) => limits?.margin != null) : gated
  if (metrics.length === 0) return []
  const measured = slices.flatMap((column) =>
    subsets(pair, column).flatMap(({ slice, subset }) =>
      metrics.map(({ metric, limits, minRows }): SliceMeasurement => {
        const sliced = limits && { ...limits, min: null, max: null, maxGain: null }
        const name = `${slice.column}\n${slice.label}${(slice.and ?? []).map((one) => `\n${one.column}\n${one.label}`).join('')}`
        const one = measurement({ metric, pair: subset, name, minRows, limitsOf: () => sliced }, options)
        const margin = sliced?.margin ?? null
        const p = margin === null || untestable(one) ? null : pWorse(one, margin)
        return { slice, measured: one, p }
      }),
    ),
  )
  const sorted = measured.sort((a, b) => (a.p ?? 2) - (b.p ?? 2))
  const family = new Family(sorted, correction)
  return sorted.map((one) => comparisonOf(one, family, confidence)).sort((a, b) => rank(a) - rank(b))
}

/** Within a rank the order by p stays. */
const RANK = { fail: 0, warn: 1, inconclusive: 2, pass: 2 }
const rank = ({ gate }: Comparison): number => (gate === null ? 0 : RANK[gate.verdict])

/** The slices that are tested together. */
class Family {
  readonly size: number
  readonly correction: Correction
  readonly #adjusted: Map<SliceMeasurement, number>

  constructor(measured: readonly SliceMeasurement[], correction: Correction) {
    const tested = measured.filter(({ p, slice }) => p !== null && !slice.protected)
    const p = tested.map((one) => one.p as number)
    const adjusted = { holm, bh: benjaminiHochberg, none: (given: number[]) => given }[correction](p)
    this.#adjusted = new Map(tested.map((one, i) => [one, adjusted[i]]))
    this.size = tested.length
    this.correction = correction
  }

  adjusted(one: SliceMeasurement): number | null {
    return one.slice.protected ? one.p : (this.#adjusted.get(one) ?? null)
  }

  /** One-sided confidence at which the worst of them is tested. */
  confidence(of: number): number {
    return this.correction === 'none' || this.size === 0 ? of : 1 - (1 - of) / this.size
  }
}

function comparisonOf(one: SliceMeasurement, family: Family, confidence: number): Comparison {
  const { slice, measured } = one
  const { limits } = measured
  const adjusted = family.adjusted(one)
  const compared = { ...comparison(measured, limits?.confidence ?? confidence), slice, pWorse: adjusted }
  if (limits === null || limits.margin === null) return compared
  const level = slice.protected ? limits.confidence : family.confidence(limits.confidence)
  return {
    ...compared,
    detectableLoss: measured.equal === null ? detectableLoss(measured, limits.margin, level) : null,
    gate: gateOf(limits, judgeSlice(one, limits, adjusted, family)),
  }
}

function judgeSlice(
  { slice, measured }: SliceMeasurement,
  limits: Limits,
  adjusted: number | null,
  family: Family,
): Judgement {
  if (slice.missing)
    return { verdict: 'inconclusive', reason: 'missing: no row is in this slice', moreRows: null }
  if (slice.protected) return judge(measured, limits)
  const nothing = untestable(measured)
  if (nothing) return nothing
  if (measured.equal !== null) return { verdict: 'pass', reason: measured.equal, moreRows: null }
  const change = oriented(measured, limits.confidence)
  if (!change || adjusted === null) return UNDEFINED_RESAMPLES
  const margin = limits.margin as number
  const among = `among ${plural(family.size, 'comparison')}`
  if (adjusted < 1 - limits.confidence)
    return {
      verdict: 'fail',
      reason: `${worseThan(change, margin)}, adjusted p ${Number(adjusted.toPrecision(2))} ${among}`,
      moreRows: null,
    }
  if (change.high < -margin)
    return {
      verdict: 'warn',
      reason: `${worseThan(change, margin)}, but chance gives as much ${among}`,
      moreRows: null,
    }
  return unlessWorse(change, margin, measured.rows)
}

/** The rows of each slice that has any, or that was asked for by name. */
function subsets(pair: PairedSamples, column: SliceColumn): { slice: SliceName; subset: PairedSamples }[] {
  const { codes, labels } = column
  const sizes = new Uint32Array(labels.length)
  for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) sizes[codes[row]]++
  const members = Array.from(sizes, (size) => new Uint32Array(size))
  sizes.fill(0)
  for (let row = 0; row < codes.length; row++)
    if (codes[row] >= 0) members[codes[row]][sizes[codes[row]]++] = row
  return labels.flatMap((_, code) => {
    const rows = members[code]
    if (rows.length === 0 && !column.named) return []
    return [{ slice: sliceNamed(column, code, rows.length), subset: pairAmong(pair, rows) }]
  })
}
