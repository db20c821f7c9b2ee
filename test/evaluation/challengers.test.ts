import { describe, expect, it } from 'vitest'
import { comparePanel, jointConfidence } from '../../src/evaluation/challengers.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import { normalQuantile } from '../../src/statistics/distributions.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { binarySample } from './samples.ts'

const DRAWS = 40_000

/** Columns of independent normal numbers, and one more that all of them are held against. */
function normals(columns: number, seed = 7): Float64Array[] {
  const random = randomFromSeed(seed)
  return Array.from({ length: columns }, () =>
    Float64Array.from({ length: DRAWS }, () => normalQuantile(Math.max(1e-12, random.uniform()))),
  )
}

const minus = (a: Float64Array, b: Float64Array) => a.map((value, i) => value - b[i])

describe('the confidence at which comparisons hold together', () => {
  it('of one comparison is the declared one', () => {
    expect(jointConfidence(normals(1), 0.95, 'one')).toBe(0.95)
  })

  it.each([
    // Dunnett (1955), table 1a: one-sided 5 % points for 2, 3 and 9 treatments and infinite degrees of freedom.
    [2, 1.92],
    [3, 2.06],
    [9, 2.42],
  ])('of %d models with one production is Dunnett’s', (models, point) => {
    const [control, ...others] = normals(models + 1)
    const confidence = jointConfidence(
      others.map((one) => minus(one, control)),
      0.95,
      'one',
    )
    expect(normalQuantile(confidence)).toBeCloseTo(point, 1)
    expect(Math.abs(normalQuantile(confidence) - point)).toBeLessThan(0.025)
  })

  it.each([
    // Upper 5 % points of the studentized range, infinite degrees of freedom, over √2.
    [3, 3.314 / Math.SQRT2],
    [5, 3.858 / Math.SQRT2],
  ])('of all pairs of %d models is Tukey’s', (models, point) => {
    const all = normals(models)
    const pairs = all.flatMap((one, i) => all.slice(i + 1).map((other) => minus(one, other)))
    expect(Math.abs(normalQuantile(jointConfidence(pairs, 0.95, 'both')) - point)).toBeLessThan(0.025)
  })

  it('is Bonferroni’s where resamples are undefined', () => {
    const [one, other] = normals(2)
    one[3] = Number.NaN
    expect(jointConfidence([one, other], 0.95, 'one')).toBe(0.975)
  })

  it('of models that answer alike asks no more than one', () => {
    const [one] = normals(1)
    expect(jointConfidence([one, one, one], 0.95, 'one')).toBeCloseTo(0.95, 2)
  })
})

describe('a panel', () => {
  const weak = binarySample(1500, 0, 3)
  const strong = binarySample(1500, 4, 3)
  const sample = (scores: Float64Array) => scoredSample(weak.labels, scores)
  const panel = (...models: Float64Array[]) =>
    comparePanel({
      task: 'binary-classification',
      models: models.map(sample),
      production: sample(weak.production),
      gates: { roc_auc: { margin: 0.02 } },
      confidence: 0.95,
      threshold: 0.5,
      minRows: 30,
      resamples: 500,
      seed: 1,
    })

  it('names the best where it beats each of the others', () => {
    const { best, entries, confidence } = panel(weak.candidate, strong.candidate, weak.production)
    expect(best).toBe(1)
    expect(entries.map(({ rank }) => rank)[1]).toBe(1)
    expect(entries[1].behind).toBeNull()
    expect(entries[1].comparison.gate?.verdict).toBe('pass')
    expect(entries[0].behind?.interval?.[1]).toBeLessThan(0)
    // Production itself: no difference.
    expect(entries[2].comparison).toMatchObject({ difference: 0, interval: [0, 0] })
    expect(confidence.production).toBeGreaterThan(0.95)
    expect(confidence.production).toBeLessThanOrEqual(1 - 0.05 / 3)
    expect(entries[0].comparison.confidence).toBe(confidence.production)
  })

  it('names none where chance may have chosen', () => {
    const { best, entries } = panel(
      weak.candidate,
      weak.candidate.map((score, i) => (i % 97 === 0 ? 1 - score : score)),
    )
    expect(best).toBeNull()
    const second = entries.find(({ rank }) => rank === 2)
    expect(second?.behind?.interval?.[1]).toBeGreaterThan(0)
  })

  it('names none of twins', () => {
    expect(panel(strong.candidate, strong.candidate).best).toBeNull()
  })

  it('holds a model that is worse against its margin', () => {
    const { entries } = panel(
      strong.candidate,
      weak.labels.map((label, i) => (i % 3 === 0 ? 1 - label : 0.5)),
    )
    expect(entries[1].comparison.gate?.verdict).toBe('fail')
  })

  it('is the same again', () => {
    const both = [weak.candidate, strong.candidate] as const
    expect(panel(...both)).toEqual(panel(...both))
  })
})
