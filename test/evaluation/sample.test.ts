import { describe, expect, it } from 'vitest'
import { METRICS } from '../../src/evaluation/metrics/registry.ts'
import { type Sample, scoredSample, subset } from '../../src/evaluation/sample.ts'

const boxes: Sample = {
  rows: 2,
  truth: new Float64Array(0),
  prediction: new Float64Array(0),
  width: 0,
  classes: ['cat', 'dog'],
  groups: null,
  weights: null,
  objects: {
    truth: {
      image: Int32Array.of(0, 1),
      class: Int32Array.of(1, 0),
      boxes: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8),
      area: Float64Array.of(12, 56),
      crowd: Uint8Array.of(0, 1),
    },
    detected: {
      image: Int32Array.of(1),
      class: Int32Array.of(0),
      boxes: Float64Array.of(5, 6, 7, 7),
      score: Float64Array.of(0.9),
    },
  },
}

describe('subset', () => {
  it('takes rows in the order asked for, also twice, with all that belongs to them', () => {
    const sample: Sample = {
      rows: 3,
      truth: Float64Array.of(0, 1, 2),
      prediction: Float64Array.of(0.1, 0.9, 0.2, 0.8, 0.3, 0.7),
      width: 2,
      classes: ['a', 'b'],
      groups: Int32Array.of(5, 6, 7),
      weights: Float64Array.of(1, 2, 3),
      scales: Float64Array.of(10, 20, 30),
    }
    expect(subset(sample, Uint32Array.of(2, 0, 2))).toEqual({
      rows: 3,
      truth: Float64Array.of(2, 0, 2),
      prediction: Float64Array.of(0.3, 0.7, 0.1, 0.9, 0.3, 0.7),
      width: 2,
      classes: ['a', 'b'],
      groups: Int32Array.of(7, 5, 7),
      weights: Float64Array.of(3, 1, 3),
      scales: Float64Array.of(30, 10, 30),
    })
  })

  it('takes the objects of the images that it takes', () => {
    expect(subset(boxes, Uint32Array.of(1, 1)).objects).toEqual({
      truth: {
        image: Int32Array.of(0, 1),
        class: Int32Array.of(0, 0),
        boxes: Float64Array.of(5, 6, 7, 8, 5, 6, 7, 8),
        area: Float64Array.of(56, 56),
        crowd: Uint8Array.of(1, 1),
      },
      detected: {
        image: Int32Array.of(0, 1),
        class: Int32Array.of(0, 0),
        boxes: Float64Array.of(5, 6, 7, 7, 5, 6, 7, 7),
        score: Float64Array.of(0.9, 0.9),
      },
    })
  })
})

describe('weights', () => {
  const labels = Float64Array.of(0, 1, 1, 0, 1)
  const scores = Float64Array.of(0.1, 0.8, 0.8, 0.8, 0.3)
  const times = [2, 0, 3, 1, 1]
  const repeated = times.flatMap((count, row) => new Array<number>(count).fill(row))

  it.each(Object.values(METRICS).filter(({ tasks }) => tasks.includes('binary-classification')))(
    'are repetitions of the row: $name',
    (metric) => {
      const sample = scoredSample(labels, scores)
      const weighted = metric.compute(sample, { threshold: 0.5, weights: times })
      const copied = metric.compute(subset(sample, Uint32Array.from(repeated)), { threshold: 0.5 })
      expect(weighted.value).toBeCloseTo(copied.value!, 14)
    },
  )

  it('give the values of scikit-learn', () => {
    const sample = scoredSample(labels, scores, Float64Array.of(1, 2, 3, 4, 5))
    expect(METRICS.roc_auc.compute(sample, { threshold: 0.5 }).value).toBeCloseTo(0.4, 15)
    expect(METRICS.average_precision.compute(sample, { threshold: 0.5 }).value).toBeCloseTo(0.6349206349, 10)
  })

  it('must be usable', () => {
    const compute = (weights: number[]) =>
      METRICS.accuracy.compute(scoredSample(labels, scores), { threshold: 0.5, weights })
    expect(compute([0, 0, 0, 0, 0])).toEqual({ value: null, reason: 'every row has weight 0' })
    expect(compute([1, 1, -1, 0, 0])).toEqual({ value: null, reason: 'the weight of row 3 is -1' })
  })

  it('do not hide what is not a number', () => {
    const sample = scoredSample(labels, Float64Array.of(0.1, 0.2, Number.NaN, 0, 1))
    expect(METRICS.roc_auc.compute(sample, { threshold: 0.5 })).toEqual({
      value: null,
      reason: 'the prediction of row 3 is NaN',
    })
  })
})
