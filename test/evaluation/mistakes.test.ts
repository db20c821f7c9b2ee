import { describe, expect, test } from 'vitest'
import { confusionOf, residualBins, residualsOf } from '../../src/evaluation/mistakes.ts'
import { type Sample, scoredSample } from '../../src/evaluation/sample.ts'

describe('where a model is wrong', () => {
  const sample: Sample = {
    rows: 5,
    truth: Float64Array.of(0, 0, 1, 2, 2),
    prediction: Float64Array.of(0.8, 0.1, 0.1, 0.2, 0.5, 0.3, 0.1, 0.7, 0.2, 0.4, 0.3, 0.3, 0, 0, 1),
    width: 3,
    classes: ['cat', 'dog', 'owl'],
    groups: null,
    weights: null,
  }

  // sklearn.metrics.confusion_matrix([0, 0, 1, 2, 2], [0, 1, 1, 0, 2])
  test('rows by true class and by decided class', () => {
    expect(confusionOf(sample)).toEqual({
      classes: ['cat', 'dog', 'owl'],
      counts: [
        [1, 1, 0],
        [0, 1, 0],
        [1, 0, 1],
      ],
    })
  })

  test('of more classes than anybody reads there is none', () => {
    expect(confusionOf({ ...sample, classes: Array.from({ length: 21 }, String) })).toBeNull()
  })

  test('residuals are the truth less the prediction, in ten bins of the prediction', () => {
    const prediction = Float64Array.from({ length: 20 }, (_, row) => 19 - row)
    const numbers = scoredSample(
      prediction.map((value) => value + (value >= 18 ? 3 : -1)),
      prediction,
    )
    expect([...residualsOf(numbers)].slice(0, 3)).toEqual([3, 3, -1])
    const bins = residualBins(numbers)
    expect(bins).toHaveLength(10)
    expect(bins[0]).toEqual({ predicted: 0.5, residual: -1, rows: 2 })
    expect(bins[9]).toEqual({ predicted: 18.5, residual: 3, rows: 2 })
  })

  test('rows of one prediction stay together', () => {
    const flat = scoredSample(Float64Array.of(1, 2, 3, 6), Float64Array.of(2, 2, 2, 2))
    expect(residualBins(flat)).toEqual([{ predicted: 2, residual: 1, rows: 4 }])
  })
})
