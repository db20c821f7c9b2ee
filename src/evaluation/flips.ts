import type { FlipSettings } from '../config/flips.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { FlipExample, Flips, Share, Shifts } from '../evidence/flips.ts'
import { count } from '../text.ts'
import { type ChurnRule, changedRows, decisionsOf, distancesOf, movesOf } from './churn.ts'
import { independentCount } from './dependence.ts'
import type { PairedSamples } from './pair.ts'
import type { Sample } from './sample.ts'
import { type Hits, hitsOf, shareOf, total } from './shares.ts'
import { valueText } from './words.ts'

export interface FlipOptions extends Omit<ChurnRule, 'tolerance'> {
  settings: FlipSettings
  /** One-sided. */
  confidence: number
  minRows: number
  /** Names of the rows that may be shown; null: their numbers alone. */
  ids: readonly string[] | null
  /** Why both models are known to be equal, or null. */
  equal: string | null
}

export interface FlipResult {
  flips: Flips | null
  shifts: Shifts | null
  gates: Comparison[]
}

/** What changes for those who use the answers, row by row. Nothing of it without a production model. */
export function compareFlips(pair: PairedSamples, options: FlipOptions): FlipResult {
  const nothing: FlipResult = { flips: null, shifts: null, gates: [] }
  if (pair.production === null) return nothing
  if (options.task === 'regression') return compareNumbers(pair, pair.production, options)
  const rule = { ...options, tolerance: null }
  const [own, other] = [decisionsOf(rule, pair.candidate), decisionsOf(rule, pair.production)]
  return own && other ? compareDecisions(pair, own, other, options) : nothing
}

function compareDecisions(
  { candidate, dependence }: PairedSamples,
  own: ArrayLike<number>,
  other: ArrayLike<number>,
  options: FlipOptions,
): FlipResult {
  const { rows, truth } = candidate
  const every = new Uint8Array(rows).fill(1)
  const changed = hitsOf(rows, (row) => own[row] !== other[row])
  const right = hitsOf(rows, (row) => other[row] === truth[row])
  const wrong = right.map((hit) => 1 - hit)
  const stays = hitsOf(rows, (row) => (own[row] === truth[row]) === (other[row] === truth[row]))
  const becameWrong = hitsOf(rows, (row) => right[row] === 1 && own[row] !== truth[row])
  const becameRight = hitsOf(rows, (row) => wrong[row] === 1 && own[row] === truth[row])
  const share = (hits: Hits, among: Hits = every): Share =>
    exact(shareOf(hits, among, dependence, options.confidence), options.equal)
  const flips = {
    rows,
    changed: total(changed),
    becameRight: total(becameRight),
    becameWrong: total(becameWrong),
    confidence: options.confidence,
    churn: share(changed),
    negativeRate: share(becameWrong),
    positiveRate: share(becameRight),
    backwardTrust: share(stays, right),
    backwardErrors: share(stays, wrong),
    examples: examplesOf(becameWrong, () => confidenceOf(candidate, options), options),
  }
  const known = independentCount(dependence, rows)
  const { 'max-negative-rate': mostNegative, 'max-churn': mostChurn } = options.settings
  return {
    flips,
    shifts: null,
    gates: [
      ...rateGate('negative_flip_rate', flips.negativeRate, mostNegative, { ...options, rows, known }),
      ...rateGate('churn', flips.churn, mostChurn, { ...options, rows, known }),
    ],
  }
}

/** The same model changes nothing, which is no estimate. */
const exact = ({ value, interval }: Share, equal: string | null): Share => ({
  value,
  interval: equal === null || value === null ? interval : [value, value],
})

/** How sure a model is of what it decides in a row. */
export function confidenceOf(
  { prediction, width }: Sample,
  { task, threshold }: Pick<ChurnRule, 'task' | 'threshold'>,
): (row: number) => number | null {
  if (task === 'multiclass' && width === 1) return () => null
  if (width > 1)
    return (row) => prediction.subarray(row * width, (row + 1) * width).reduce((a, b) => Math.max(a, b))
  const areProbabilities = prediction.every((score) => score >= 0 && score <= 1)
  if (!areProbabilities) return (row) => Math.abs(prediction[row] - threshold)
  return (row) => (prediction[row] >= threshold ? prediction[row] : 1 - prediction[row])
}

function examplesOf(
  hits: Hits,
  rated: () => (row: number) => number | null,
  { settings, ids }: Pick<FlipOptions, 'settings' | 'ids'>,
): FlipExample[] {
  if (settings.examples === 0) return []
  const confidence = rated()
  const found: { row: number; confidence: number | null }[] = []
  for (let row = 0; row < hits.length; row++)
    if (hits[row] === 1) found.push({ row, confidence: confidence(row) })
  return found
    .sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0) || a.row - b.row)
    .slice(0, settings.examples)
    .map((one) => ({ id: ids ? ids[one.row] : null, row: one.row + 1, confidence: one.confidence }))
}

function compareNumbers(
  { candidate, dependence }: PairedSamples,
  production: Sample,
  options: FlipOptions,
): FlipResult {
  const { rows, truth } = candidate
  const { tolerance = null, 'max-churn': mostChurn } = options.settings
  const changed = changedRows({ ...options, tolerance }, candidate, production)
  const every = new Uint8Array(rows).fill(1)
  const beyond = changed && exact(shareOf(changed, every, dependence, options.confidence), options.equal)
  const growth = (row: number): number =>
    Math.abs(candidate.prediction[row] - truth[row]) - Math.abs(production.prediction[row] - truth[row])
  const isWorse = hitsOf(rows, (row) => growth(row) > (tolerance ?? 0))
  const known = independentCount(dependence, rows)
  return {
    flips: null,
    shifts: {
      rows,
      confidence: options.confidence,
      tolerance,
      beyond,
      distances: distancesOf(movesOf(candidate, production)),
      examples: examplesOf(isWorse, () => growth, options),
    },
    gates: beyond ? rateGate('churn', beyond, mostChurn, { ...options, rows, known }) : [],
  }
}

interface RateGate extends Pick<FlipOptions, 'confidence' | 'minRows' | 'equal'> {
  settings: { strict?: boolean }
  rows: number
  /** Rows, units or blocks. */
  known: number
}

/** A share of rows that has a ceiling: by its value, or where `strict` by the upper end of its interval. */
export function rateGate(
  metric: string,
  share: Share,
  max: number | undefined,
  given: RateGate,
): Comparison[] {
  if (max === undefined) return []
  const { settings, rows, confidence } = given
  return [
    {
      metric,
      slice: null,
      better: 'lower',
      rows,
      production: null,
      candidate: share.value,
      difference: null,
      interval: null,
      candidateInterval: share.interval,
      confidence,
      method: share.interval === null ? 'none' : 'score',
      pWorse: null,
      gate: {
        margin: null,
        min: null,
        max,
        ...(settings.strict ? { strict: true as const } : {}),
        ...judgeRate(share, max, given),
      },
    },
  ]
}

function judgeRate({ value, interval }: Share, max: number, { settings, known, minRows, equal }: RateGate) {
  const said = (
    verdict: 'pass' | 'fail' | 'inconclusive',
    reason: string,
    moreRows: number | null = null,
  ) => ({
    verdict,
    reason,
    moreRows,
  })
  if (value === null) return said('inconclusive', 'cannot be judged: no rows')
  if (known < minRows)
    return said('inconclusive', `too few rows: ${count(known)}, needs ${count(minRows)}`, minRows - known)
  if (equal !== null) return said('pass', equal)
  const end = settings.strict ? interval?.[1] : value
  if (end === undefined) return said('inconclusive', 'cannot be judged: strict limits need an interval')
  const told = (share: number): string => valueText('churn', share)
  const found = end === value ? `${told(value)} is` : `${told(value)} could be ${told(end)},`
  if (end > max) return said('fail', `${found} above the ceiling ${told(max)}`)
  return said('pass', `not above the ceiling ${told(max)}`)
}
