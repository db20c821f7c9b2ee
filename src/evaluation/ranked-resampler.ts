import { MOST_WEIGHT } from '../statistics/poisson-weights.ts'
import type { Metric } from './metrics/metric.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import type { Sample } from './sample.ts'

/**
 * The area under the ROC curve, or average precision, again and again with drawn weights [rows]: the rows are sorted
 * once and packed with their label and the end of their tie, so that a resample only runs through them.
 * Null for other metrics. NaN where a class has no weight.
 */
export function rankedResampler({ name }: Metric, sample: Sample): ((weights: Uint8Array) => number) | null {
  const { rows } = sample
  if (rows >= 2 ** 30) return null
  if (name === 'roc_auc') {
    const packed = pack(rankingOf(sample))
    return (weights) => areaOf(packed, weights)
  }
  if (name === 'average_precision') {
    const packed = pack(rankingOf(sample))
    return (weights) => averagePrecisionOf(packed, weights)
  }
  return null
}

/** Row number · 4 + label · 2 + 1 where the next row has a higher score; ascending by score. */
function pack({ order, groups, starts, isPositive }: Ranking): Uint32Array {
  const packed = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) packed[i] = order[i] * 4 + isPositive[order[i]] * 2
  for (let g = 1; g <= groups; g++) packed[starts[g] - 1] |= 1
  return packed
}

/** Whole numbers all the way: exact below 2⁵³. */
function areaOf(packed: Uint32Array, weights: Uint8Array): number {
  let twice = 0
  let positives = 0
  let negatives = 0
  let tiedPositives = 0
  let tiedNegatives = 0
  for (let i = 0; i < packed.length; i++) {
    const entry = packed[i]
    if (entry & 2) tiedPositives += weights[entry >>> 2]
    else tiedNegatives += weights[entry >>> 2]
    if ((entry & 1) === 0) continue
    if (tiedPositives !== 0) {
      twice += tiedPositives * (2 * negatives + tiedNegatives)
      positives += tiedPositives
      tiedPositives = 0
    }
    negatives += tiedNegatives
    tiedNegatives = 0
  }
  return twice / (2 * positives * negatives)
}

function averagePrecisionOf(packed: Uint32Array, weights: Uint8Array): number {
  let sum = 0
  let positives = 0
  let all = 0
  let tied = 0
  for (let i = packed.length - 1; i >= 0; i--) {
    const entry = packed[i]
    const weight = weights[entry >>> 2]
    tied += -((entry >>> 1) & 1) & weight
    all += weight
    // The rows of a tie end where the one below it in order ends its own.
    if (i > 0 && (packed[i - 1] & 1) === 0) continue
    if (tied === 0) continue
    positives += tied
    sum += (tied * positives) / all
    tied = 0
  }
  return sum / positives
}

/** Resamples whose weights share a number: eight bits each. */
export const LANES = 4
/** So many weights of a lane at most are added up before they could spill into the next. */
const STRETCH = Math.floor(255 / MOST_WEIGHT)

/** Puts the areas under four resamples into `areas`. Lane k of a row's number is its weight in resample k. */
export type AreaOfFour = (weights: Uint32Array, areas: Float64Array) => void

/**
 * The area under the ROC curve of four resamples in one run through the rows, for reading them in the order of the
 * scores is what takes the time. Equal to {@link rankedResampler} bit for bit. No weight is above {@link MOST_WEIGHT}.
 * Null for other metrics.
 */
export function areaOfFour({ name }: Metric, sample: Sample): AreaOfFour | null {
  if (name !== 'roc_auc' || sample.weights !== null || sample.rows >= 2 ** 28) return null
  const stretches = stretchesOf(rankingOf(sample))
  return (weights, areas) => areasOf(stretches, weights, areas)
}

/** Some consecutive rows of one kind each: those of stretch s end before ends[s] >>> 2, its kind is ends[s] & 3. */
interface Stretches {
  rows: Uint32Array
  ends: Uint32Array
}

const NEGATIVE = 0
/** As often as it counts the negatives before it. */
const POSITIVE_ONCE = 1
const POSITIVE_TWICE = 2

/**
 * Rows ascending by score, so that twice the area is what the positives count of the negatives before them: both
 * times where no negative is tied with them, else once before those and once after.
 */
function stretchesOf({ order, groups, starts, positivesBelow, positives, isPositive }: Ranking): Stretches {
  const rows = new Uint32Array(order.length + positives)
  const ends = new Uint32Array(rows.length)
  let at = 0
  let stretches = 0
  let kind = -1
  const add = (group: number, label: number, kindOf: number): void => {
    for (let i = starts[group]; i < starts[group + 1]; i++) {
      const row = order[i]
      if (isPositive[row] !== label) continue
      const begun = stretches === 0 ? 0 : ends[stretches - 1] >>> 2
      if (at > begun && (kind !== kindOf || at - begun === STRETCH)) ends[stretches++] = at * 4 + kind
      kind = kindOf
      rows[at++] = row
    }
  }
  for (let group = 0; group < groups; group++) {
    const tied = positivesBelow[group + 1] - positivesBelow[group]
    const isMixed = tied > 0 && tied < starts[group + 1] - starts[group]
    if (isMixed) add(group, 1, POSITIVE_ONCE)
    add(group, 0, NEGATIVE)
    add(group, 1, isMixed ? POSITIVE_ONCE : POSITIVE_TWICE)
  }
  if (at > 0) ends[stretches++] = at * 4 + kind
  return { rows: rows.slice(0, at), ends: ends.slice(0, stretches) }
}

/** Written out lane by lane: in loops over the lanes it takes four times as long. */
function areasOf({ rows, ends }: Stretches, weights: Uint32Array, areas: Float64Array): void {
  let [negatives0, negatives1, negatives2, negatives3] = [0, 0, 0, 0]
  let [positives0, positives1, positives2, positives3] = [0, 0, 0, 0]
  let [twice0, twice1, twice2, twice3] = [0, 0, 0, 0]
  let at = 0
  for (let stretch = 0; stretch < ends.length; stretch++) {
    const end = ends[stretch] >>> 2
    const kind = ends[stretch] & 3
    let lanes = 0
    for (; at < end; at++) lanes = (lanes + weights[rows[at]]) | 0
    const lane0 = lanes & 255
    const lane1 = (lanes >>> 8) & 255
    const lane2 = (lanes >>> 16) & 255
    const lane3 = lanes >>> 24
    if (kind === NEGATIVE) {
      negatives0 += lane0
      negatives1 += lane1
      negatives2 += lane2
      negatives3 += lane3
    } else {
      positives0 += kind * lane0
      positives1 += kind * lane1
      positives2 += kind * lane2
      positives3 += kind * lane3
      twice0 += kind * lane0 * negatives0
      twice1 += kind * lane1 * negatives1
      twice2 += kind * lane2 * negatives2
      twice3 += kind * lane3 * negatives3
    }
  }
  areas[0] = twice0 / (positives0 * negatives0)
  areas[1] = twice1 / (positives1 * negatives1)
  areas[2] = twice2 / (positives2 * negatives2)
  areas[3] = twice3 / (positives3 * negatives3)
}
