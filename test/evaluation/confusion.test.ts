import { expect, it } from 'vitest'
import {
  type ConfusionStatistic,
  confusionErrors,
  confusionInfluence,
} from '../../src/evaluation/confusion.ts'
import { INDEPENDENT, meanError } from '../../src/evaluation/dependence.ts'
import type { Metric } from '../../src/evaluation/metrics/metric.ts'
import { METRICS } from '../../src/evaluation/metrics/registry.ts'
import { pairedErrors } from '../../src/evaluation/paired.ts'
import type { Sample } from '../../src/evaluation/sample.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'

const random = randomFromSeed(11)
const truth = Float64Array.from({ length: 900 }, () => Math.floor(random.uniform() * 3))
const model = (right: number): Sample => ({
  rows: 900,
  truth,
  prediction: truth.map((label) => (random.uniform() < right ? label : Math.floor(random.uniform() * 3))),
  width: 1,
  classes: ['a', 'b', 'c'],
  groups: null,
  weights: null,
})
const pair = { candidate: model(0.8), production: model(0.7), dependence: INDEPENDENT }
const decide = ({ prediction }: Sample) => prediction

/** Mean recall of the classes. */
const balanced: ConfusionStatistic = (cells, classes) => {
  let sum = 0
  for (let k = 0; k < classes; k++)
    sum += cells[k * classes + k] / cells.slice(k * classes, (k + 1) * classes).reduce((a, b) => a + b, 0)
  return sum / classes
}

it('draws the joint cells of three classes, as wide as the delta method says', () => {
  const { difference, candidate } = confusionErrors(pair, decide, 3, balanced, { resamples: 4000, seed: 1 })
  const of = (sample: Sample) => confusionInfluence(sample, decide, 3, balanced)
  const own = of(pair.candidate)
  const others = of(pair.production)
  const known = meanError(
    own.map((value, row) => value - others[row]),
    INDEPENDENT,
  )!
  expect(difference!.quantile(0.95) / known.quantile(0.95)).toBeCloseTo(1, 1)
  expect(candidate!.quantile(0.95) / meanError(own, INDEPENDENT)!.quantile(0.95)).toBeCloseTo(1, 1)
})

it('takes the first most probable class of probabilities', () => {
  const wide: Sample = {
    ...pair.candidate,
    width: 3,
    prediction: Float64Array.from(
      pair.candidate.prediction.length
        ? Array.from(pair.candidate.prediction).flatMap((k) =>
            [0, 1, 2].map((one) => (one === k ? 0.4 : 0.3)),
          )
        : [],
    ),
  }
  const metric: Metric = {
    ...METRICS.accuracy,
    tasks: ['multiclass'],
    estimator: { kind: 'confusion', statistic: balanced },
  }
  const options = { threshold: 0.5, resamples: 500, seed: 1, intervals: 'auto', decision: null } as const
  const named = pairedErrors(metric, { ...pair, production: null }, options)
  const probable = pairedErrors(metric, { ...pair, candidate: wide, production: null }, options)
  expect(probable.candidate!.quantile(0.95)).toBe(named.candidate!.quantile(0.95))
})
