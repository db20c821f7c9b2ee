import type { RowLoss } from '../losses.ts'
import type { Metric } from './metric.ts'
import { type Domain, d2, error, explained, meanLoss, ofPoints, some } from './outputs.ts'
import { type Compute, undefinedBecause, weightedMean, weightsOf } from './values.ts'

/** Metrics of the Tweedie family of distributions. */

/** Unit deviance of the Tweedie family. @see Jørgensen (1987), Exponential dispersion models */
const devianceLosses =
  (power: number): RowLoss =>
  (truth, prediction) =>
    truth.map((y, row) => {
      const mu = prediction[row]
      if (power === 0) return (y - mu) ** 2
      if (power === 1) return 2 * ((y === 0 ? 0 : y * Math.log(y / mu)) - y + mu)
      if (power === 2) return 2 * (Math.log(mu / y) + y / mu - 1)
      const base = power < 0 ? Math.max(y, 0) : y
      const own = base ** (2 - power) / ((1 - power) * (2 - power))
      return 2 * (own - (y * mu ** (1 - power)) / (1 - power) + mu ** (2 - power) / (2 - power))
    })

const devianceDomain =
  (power: number): Domain =>
  (sample, weights) => {
    const { truth, prediction } = sample
    if (power === 0) return null
    if (some(prediction, sample, weights, (one) => one <= 0)) return 'a prediction is 0 or less'
    if (power >= 1 && power < 2 && some(truth, sample, weights, (one) => one < 0))
      return 'a label is less than 0'
    return power >= 2 && some(truth, sample, weights, (one) => one <= 0) ? 'a label is 0 or less' : null
  }

const tweedieExplained = (power: number): Compute => {
  const compute = explained(
    (truth, prediction, weights) => weightedMean(devianceLosses(power)(truth, prediction), weights),
    weightedMean,
  )
  return ofPoints((sample, options) => {
    const reason = devianceDomain(power)(sample, weightsOf(sample, options))
    if (reason !== null) return undefinedBecause(reason)
    const found = compute(sample, options)
    // Where the truth is constant scikit-learn divides by zero.
    return found.value === null ? undefinedBecause(found.reason) : found
  })
}

export const devianceMetrics: readonly Metric[] = [
  {
    ...error,
    name: 'mean_poisson_deviance',
    title: 'Poisson deviance',
    ...meanLoss(devianceLosses(1), devianceDomain(1)),
  },
  {
    ...error,
    name: 'mean_gamma_deviance',
    title: 'gamma deviance',
    ...meanLoss(devianceLosses(2), devianceDomain(2)),
  },
]

/** `mean_tweedie_deviance_1.5`; there is none between 0 and 1. */
export const tweedieDeviance = (power: number): Metric => ({
  ...error,
  name: `mean_tweedie_deviance_${power}`,
  title: `Tweedie deviance of power ${power}`,
  ...meanLoss(devianceLosses(power), devianceDomain(power)),
})

/** `d2_tweedie_score_1.5` */
export const tweedieExplainedScore = (power: number): Metric =>
  d2(`d2_tweedie_score_${power}`, `D² of the Tweedie deviance of power ${power}`, [], tweedieExplained(power))
