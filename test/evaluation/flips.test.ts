import { describe, expect, it } from 'vitest'
import { INDEPENDENT, unitsOf } from '../../src/evaluation/dependence.ts'
import { compareFlips, type FlipOptions } from '../../src/evaluation/flips.ts'
import type { PairedSamples } from '../../src/evaluation/pair.ts'
import { type Sample, scoredSample } from '../../src/evaluation/sample.ts'
import { shareOf } from '../../src/evaluation/shares.ts'
import { flips as flipsSchema, shifts as shiftsSchema } from '../../src/evidence/flips.ts'
import { binarySample, pairOf, regressionSample } from './samples.ts'

const options = (change: Partial<FlipOptions> = {}): FlipOptions => ({
  task: 'binary-classification',
  threshold: 0.5,
  settings: { examples: 20 },
  confidence: 0.95,
  minRows: 1,
  ids: null,
  equal: null,
  ...change,
})

const binary = (truth: number[], candidate: number[], production: number[]): PairedSamples => ({
  candidate: scoredSample(Float64Array.from(truth), Float64Array.from(candidate)),
  production: scoredSample(Float64Array.from(truth), Float64Array.from(production)),
  dependence: INDEPENDENT,
})

//                     stays right, right→wrong, right→wrong, wrong→right, stays wrong
const FIVE = binary([1, 1, 0, 1, 0], [0.9, 0.2, 0.95, 0.6, 0.8], [0.8, 0.7, 0.1, 0.4, 0.9])

describe('flips of decisions', () => {
  const { flips } = compareFlips(FIVE, options())

  it('count what became wrong and right', () => {
    expect(flips).toMatchObject({ rows: 5, changed: 3, becameWrong: 2, becameRight: 1 })
    expect(flips?.churn?.value).toBe(0.6)
    expect(flips?.negativeRate?.value).toBe(0.4)
    expect(flips?.positiveRate?.value).toBe(0.2)
    expect(flipsSchema.parse(flips)).toEqual(flips)
  })

  it('measure compatibility with production', () => {
    // Of three right ones one stays right; of two wrong ones one stays wrong.
    expect(flips?.backwardTrust?.value).toBeCloseTo(1 / 3, 15)
    expect(flips?.backwardErrors?.value).toBe(0.5)
    const perfect = compareFlips(binary([1, 0], [0.1, 0.1], [0.9, 0.1]), options()).flips
    expect(perfect?.backwardErrors).toEqual({ value: null, interval: null })
    expect(perfect?.backwardTrust?.value).toBe(0.5)
  })

  it('never claim less than the loss of accuracy', () => {
    const pair = pairOf(binarySample(2000, -0.5))
    const found = compareFlips(pair, options()).flips
    const right = ({ truth, prediction }: Sample) =>
      truth.reduce((sum, label, row) => sum + Number(prediction[row] >= 0.5 === (label === 1)), 0) / 2000
    const loss = right(pair.production as Sample) - right(pair.candidate)
    const [negative, positive] = [found?.negativeRate?.value as number, found?.positiveRate?.value as number]
    expect(negative - positive).toBeCloseTo(loss, 12)
    expect(negative).toBeGreaterThanOrEqual(loss)
  })

  it('name the most confident new mistakes, and no more than asked for', () => {
    expect(flips?.examples).toEqual([
      { id: null, row: 3, confidence: 0.95 },
      { id: null, row: 2, confidence: 0.8 },
    ])
    const ids = ['a', 'b', 'c', 'd', 'e']
    const one = compareFlips(FIVE, options({ ids, settings: { examples: 1 } })).flips
    expect(one?.examples).toEqual([{ id: 'c', row: 3, confidence: 0.95 }])
    // Margins are no probabilities: how far they lie from the threshold.
    const margins = compareFlips(binary([1, 0], [-3, 2], [1, -1]), options({ threshold: 0 })).flips
    expect(margins?.examples?.map(({ confidence }) => confidence)).toEqual([3, 2])
  })

  it('know wrong answers that change into other wrong ones', () => {
    const sample = (prediction: number[]): Sample => ({
      ...scoredSample(Float64Array.of(0, 1, 2), Float64Array.from(prediction)),
      width: 3,
      classes: ['x', 'y', 'z'],
    })
    const pair = {
      candidate: sample([0.1, 0.8, 0.1, 0.2, 0.7, 0.1, 0.6, 0.3, 0.1]),
      production: sample([0.7, 0.2, 0.1, 0.2, 0.1, 0.7, 0.1, 0.8, 0.1]),
      dependence: INDEPENDENT,
    }
    const found = compareFlips(pair, options({ task: 'multiclass' })).flips
    expect(found).toMatchObject({ rows: 3, changed: 3, becameWrong: 1, becameRight: 1 })
    expect(found?.examples).toEqual([{ id: null, row: 1, confidence: 0.8 }])
    expect(found?.backwardErrors?.value).toBe(0.5)
  })

  it('are none without production', () => {
    const alone = compareFlips(
      { ...FIVE, production: null },
      options({ settings: { examples: 1, 'max-churn': 0 } }),
    )
    expect(alone).toEqual({ flips: null, shifts: null, gates: [] })
  })
})

describe('flips of numbers', () => {
  const scores = regressionSample(400, 1)

  it('are shares beyond a tolerance and quantiles', () => {
    const moved = { ...scores, candidate: scores.production.map((y, row) => y + row / 100) }
    const { shifts, flips, gates } = compareFlips(
      pairOf(moved),
      options({ task: 'regression', settings: { examples: 2, tolerance: 2.995, 'max-churn': 0.3 } }),
    )
    expect(flips).toBeNull()
    expect(shiftsSchema.parse(shifts)).toEqual(shifts)
    // Rows 300 to 399 moved by 3.00 to 3.99.
    expect(shifts?.beyond?.value).toBe(0.25)
    expect(shifts?.distances?.median).toBeCloseTo(1.995, 9)
    expect(shifts?.distances?.max).toBeCloseTo(3.99, 9)
    expect(shifts?.examples).toHaveLength(2)
    expect(gates[0]).toMatchObject({ metric: 'churn', gate: { verdict: 'pass', max: 0.3 } })
  })

  it('have no share without a tolerance', () => {
    expect(compareFlips(pairOf(scores), options({ task: 'regression' })).shifts).toMatchObject({
      tolerance: null,
      beyond: null,
    })
  })
})

describe('a ceiling', () => {
  // 40 of 400 rows become wrong, none right.
  const truth = Array.from({ length: 400 }, () => 1)
  const pair = binary(
    truth,
    truth.map((_, row) => (row < 40 ? 0.1 : 0.9)),
    truth.map(() => 0.9),
  )
  const verdict = (settings: object, change: Partial<FlipOptions> = {}) =>
    compareFlips(pair, options({ settings: { examples: 0, ...settings }, ...change })).gates.map(
      ({ metric, gate }) => [metric, gate?.verdict, gate?.reason],
    )

  it('is judged by the value, and by the end of the interval where strict', () => {
    expect(verdict({ 'max-negative-rate': 0.1 })).toEqual([
      ['negative_flip_rate', 'pass', 'not above the ceiling 10 %'],
    ])
    expect(verdict({ 'max-negative-rate': 0.099, 'max-churn': 0.2 })).toEqual([
      ['negative_flip_rate', 'fail', '10 % is above the ceiling 9.9 %'],
      ['churn', 'pass', 'not above the ceiling 20 %'],
    ])
    // Wilson's upper end of 40 of 400 at 95 %, one-sided.
    expect(verdict({ 'max-churn': 0.11, strict: true })).toEqual([
      ['churn', 'fail', '10 % could be 12.74 %, above the ceiling 11 %'],
    ])
  })

  it('is never held by too few rows', () => {
    expect(verdict({ 'max-churn': 1 }, { minRows: 500 })).toEqual([
      ['churn', 'inconclusive', 'too few rows: 400, needs 500'],
    ])
  })

  it('is held by the same model', () => {
    const same = compareFlips(
      { ...pair, candidate: pair.production as Sample },
      options({ equal: 'same model', settings: { examples: 5, 'max-churn': 0 } }),
    )
    expect(same.gates[0].gate?.verdict).toBe('pass')
    expect(same.flips).toMatchObject({ churn: { value: 0, interval: [0, 0] }, examples: [] })
  })
})

describe('shares of rows that hang together', () => {
  const units = unitsOf(Array.from({ length: 100 }, (_, row) => Math.floor(row / 10)))
  const every = new Uint8Array(100).fill(1)

  it('know less than rows that stand alone', () => {
    const hits = Uint8Array.from({ length: 100 }, (_, row) => (row < 20 ? 1 : 0))
    const alone = shareOf(hits, every, INDEPENDENT, 0.95).interval as [number, number]
    const together = shareOf(hits, every, units, 0.95)
    expect(together.value).toBe(0.2)
    // Two of ten units: √(0.2·0.8/9)·t₀.₉₅(9) = 0.2444
    expect(together.interval?.[1]).toBeCloseTo(0.2 + 0.2444, 3)
    expect(together.interval?.[0]).toBe(0)
    expect(alone[1]).toBeLessThan(0.28)
  })

  it('are bounded where none has it', () => {
    const none = shareOf(new Uint8Array(100), every, units, 0.95)
    expect(none.value).toBe(0)
    // 1 − 0.05^(1/10)
    expect(none.interval?.[1]).toBeCloseTo(0.2589, 4)
  })
})
