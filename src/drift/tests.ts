import type { DriftTest } from '../evidence/drift.ts'
import { chiSquareQuantile, chiSquareSf, kolmogorovSf } from '../statistics/distributions.ts'
import { type Cells, total } from './cells.ts'
import { compareShares, type Share } from './shares.ts'
import { unseenByChance } from './unseen.ts'

const SMOOTHING = 0.5

/**
 * Population stability index Σ (p − q) ln(p / q) with half a row added to every cell. Without drift it is about
 * (1/n_r + 1/n_c) χ²_{k−1}, which gives the threshold; `floor` is the smallest effect that counts, however many
 * the rows.
 * @see Yurdakul & Naranjo (2020), Statistical properties of the population stability index.
 */
export function populationStability(cells: Cells, alpha: number, floor: number): DriftTest {
  const statistic = stabilityIndex(cells)
  const scale = 1 / total(cells.reference) + 1 / total(cells.current)
  const freedom = cells.reference.length - 1
  const beyondChance = freedom === 0 ? 0 : scale * chiSquareQuantile(1 - alpha, freedom)
  const threshold = Math.max(floor, beyondChance)
  return {
    test: 'psi',
    statistic,
    pValue: freedom === 0 ? 1 : chiSquareSf(statistic / scale, freedom),
    threshold,
    drifted: statistic > threshold,
    reason: null,
  }
}

function stabilityIndex({ reference, current }: Cells): number {
  const smooth = (counts: number[]) =>
    counts.map((count) => (count + SMOOTHING) / (total(counts) + SMOOTHING * counts.length))
  const p = smooth(reference)
  const q = smooth(current)
  return total(p.map((share, i) => (share - q[i]) * Math.log(share / q[i])))
}

/**
 * Two-sample Kolmogorov–Smirnov: the largest difference of the distribution functions at the edges of the bins,
 * and its asymptotic p. With ties and bins the p is an upper bound.
 */
export function kolmogorovSmirnov({ reference, current }: Cells, alpha: number): DriftTest {
  const rows = [total(reference), total(current)]
  let difference = 0
  let largest = 0
  for (const [i, count] of reference.entries()) {
    difference += count / rows[0] - current[i] / rows[1]
    largest = Math.max(largest, Math.abs(difference))
  }
  const pValue = kolmogorovSf(largest * Math.sqrt((rows[0] * rows[1]) / (rows[0] + rows[1])))
  return { test: 'ks', statistic: largest, pValue, threshold: alpha, drifted: pValue < alpha, reason: null }
}

/**
 * Jensen–Shannon distance, the square root of the divergence, base 2: 0 for equal, 1 for disjoint. For small
 * differences the divergence is an eighth of the stability index, so its threshold says the same.
 */
export function jensenShannon({ reference, current }: Cells, stabilityThreshold: number): DriftTest {
  const rows = [total(reference), total(current)]
  let divergence = 0
  for (const [i, count] of reference.entries()) {
    const p = count / rows[0]
    const q = current[i] / rows[1]
    const middle = (p + q) / 2
    if (p > 0) divergence += (p * Math.log2(p / middle)) / 2
    if (q > 0) divergence += (q * Math.log2(q / middle)) / 2
  }
  const statistic = Math.sqrt(Math.max(0, divergence))
  const threshold = Math.sqrt(stabilityThreshold / (8 * Math.LN2))
  return {
    test: 'jensenshannon',
    statistic,
    pValue: null,
    threshold,
    drifted: statistic > threshold,
    reason: null,
  }
}

/** Pearson's chi-square of the two-by-k table, both sides as samples, without Yates' correction. */
export function chiSquare({ reference, current }: Cells, alpha: number): DriftTest {
  const rows = [total(reference), total(current)]
  const all = rows[0] + rows[1]
  const statistic = total(
    reference.map((count, i) => {
      const share = (count + current[i]) / all
      const expected = [share * rows[0], share * rows[1]]
      return (count - expected[0]) ** 2 / expected[0] + (current[i] - expected[1]) ** 2 / expected[1]
    }),
  )
  const freedom = reference.length - 1
  const pValue = freedom === 0 ? 1 : chiSquareSf(statistic, freedom)
  return { test: 'chi2', statistic, pValue, threshold: alpha, drifted: pValue < alpha, reason: null }
}

const LEAST_CHANGE = 0.01

/** More or fewer missing values than chance explains, by more than one percentage point. */
export function nullRate(reference: Share, current: Share, alpha: number): DriftTest {
  const { difference, pEither } = compareShares(reference, current)
  return {
    test: 'null-rate',
    statistic: difference,
    pValue: pEither,
    threshold: alpha,
    drifted: pEither < alpha && Math.abs(difference) > LEAST_CHANGE,
    reason: null,
  }
}

/**
 * More rows with a category that the reference lacks than chance explains, and more than one per cent of the rows.
 * `totals` are the rows of every category on both sides together.
 */
export function unseenCategories(
  unseen: Share,
  referenceRows: number,
  totals: number[],
  alpha: number,
): DriftTest {
  const pValue = unseenByChance(unseen.count, totals, referenceRows, unseen.rows)
  const statistic = unseen.count / unseen.rows
  return {
    test: 'unseen-categories',
    statistic,
    pValue,
    threshold: LEAST_CHANGE,
    drifted: pValue < alpha && statistic > LEAST_CHANGE,
    reason: null,
  }
}
