import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../src/evaluation/dependence.ts'
import type { Metric } from '../../src/evaluation/metrics/metric.ts'
import { METRICS } from '../../src/evaluation/metrics/registry.ts'
import { pairedErrors } from '../../src/evaluation/paired.ts'
import { areaOfFour, LANES, rankedResampler } from '../../src/evaluation/ranked-resampler.ts'
import { resampledErrors } from '../../src/evaluation/resampled.ts'
import type { Sample } from '../../src/evaluation/sample.ts'
import { drawPoissonWeights } from '../../src/statistics/poisson-weights.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { binarySample, pairOf, regressionSample } from './samples.ts'

const options = { threshold: 0.5, resamples: 2000, seed: 7, decision: null }
const analytic = { ...options, intervals: 'auto' } as const

describe('the packed ranking', () => {
  it.each(['roc_auc', 'average_precision'])('gives the %s that weights give', (name) => {
    const { labels, candidate } = binarySample(500, 0.2)
    // Rounded: many ties.
    const sample = pairOf({
      labels,
      candidate: candidate.map((s) => Math.round(s * 20) / 20),
      production: null,
    }).candidate
    const statistic = rankedResampler(METRICS[name], sample)!
    const random = randomFromSeed(3)
    const weights = new Uint8Array(500)
    for (let i = 0; i < 20; i++) {
      drawPoissonWeights(random, weights)
      expect(statistic(weights)).toBeCloseTo(
        METRICS[name].compute(sample, { threshold: 0.5, weights }).value!,
        12,
      )
    }
  })

  it('is for no other metric', () => {
    expect(rankedResampler(METRICS.log_loss, pairOf(binarySample(10, 0)).candidate)).toBeNull()
  })
})

describe('four resamples at once', () => {
  const rounded = (scores: Float64Array, steps: number) => scores.map((s) => Math.round(s * steps) / steps)

  // Of 3 steps nearly all rows are tied with others, and stretches are as long as they may be.
  it.each([3, 20, 1000, 1e9])(
    'have the areas of one at a time, bit for bit, of scores in %d steps',
    (steps) => {
      const { labels, candidate } = binarySample(2003, 0.2, steps)
      const { candidate: sample } = pairOf({ labels, candidate: rounded(candidate, steps), production: null })
      const one = rankedResampler(METRICS.roc_auc, sample)!
      const four = areaOfFour(METRICS.roc_auc, sample)!
      const weights = new Uint32Array(2003)
      const areas = new Float64Array(LANES)
      const random = randomFromSeed(5)
      for (let lane = 0; lane < LANES; lane++)
        drawPoissonWeights(random, new Uint8Array(weights.buffer), lane, LANES)
      four(weights, areas)
      const alone = Array.from(areas, (_, lane) => one(Uint8Array.from(weights, (all) => all >>> (8 * lane))))
      expect([...areas]).toEqual(alone)
      expect(new Set(alone).size).toBe(4)
    },
  )

  it('hold the largest weights everywhere', () => {
    const labels = Float64Array.from({ length: 500 }, (_, row) => Number(row >= 400))
    const { candidate } = pairOf({ labels, candidate: labels.map((_, row) => row), production: null })
    const areas = new Float64Array(LANES)
    areaOfFour(METRICS.roc_auc, candidate)!(new Uint32Array(500).fill(0x07070707), areas)
    expect([...areas]).toEqual([1, 1, 1, 1])
  })

  it('are for no other metric, nor for weighted rows', () => {
    const { candidate } = pairOf(binarySample(10, 0))
    expect(areaOfFour(METRICS.average_precision, candidate)).toBeNull()
    expect(areaOfFour(METRICS.roc_auc, { ...candidate, weights: new Float64Array(10) })).toBeNull()
  })

  it.each(['rows', 'units'] as const)('make the bootstrap of %s that draws one at a time make', (kind) => {
    const pair = pairOf(binarySample(300, 0.3))
    const codes = Array.from({ length: 300 }, (_, row) => row % 100)
    const dependence = kind === 'rows' ? pair.dependence : unitsOf(codes)
    // Weights of one keep the rows as they are, and out of the way of four at once.
    const weighted = (sample: Sample): Sample => ({ ...sample, weights: new Float64Array(300).fill(1) })
    const slow = {
      candidate: weighted(pair.candidate),
      production: pair.production && weighted(pair.production),
      dependence,
    }
    const wanted = { ...options, resamples: 103 }
    const [own, other] = [{ ...pair, dependence }, slow].map((of) =>
      resampledErrors(METRICS.roc_auc, of, wanted),
    )
    for (const of of ['difference', 'candidate'] as const)
      for (const p of [0.05, 0.5, 0.95]) expect(own[of]!.quantile(p)).toBeCloseTo(other[of]!.quantile(p), 12)
  })
})

describe('the bootstrap', () => {
  it.each(['roc_auc', 'average_precision', 'log_loss', 'accuracy', 'f1'])(
    'agrees with the variance that is known of %s',
    (name) => {
      const pair = pairOf(binarySample(1500, 0.3))
      const drawn = resampledErrors(METRICS[name], pair, options)
      const known = pairedErrors(METRICS[name], pair, analytic)
      for (const of of ['difference', 'candidate'] as const) {
        const width = (errors: typeof drawn) => errors[of]!.quantile(0.95) - errors[of]!.quantile(0.05)
        expect(width(drawn) / width(known)).toBeGreaterThan(0.9)
        expect(width(drawn) / width(known)).toBeLessThan(1.1)
      }
      expect(drawn.resamples).toBe(2000)
    },
  )

  it('draws units whole', () => {
    // Every row five times: as units the rows say no more than once.
    const { labels, candidate, production } = regressionSample(200, 0.8)
    const fivefold = (values: Float64Array) => Float64Array.from({ length: 1000 }, (_, i) => values[i % 200])
    const once = pairOf({ labels, candidate, production })
    const repeated = {
      ...pairOf({
        labels: fivefold(labels),
        candidate: fivefold(candidate),
        production: fivefold(production),
      }),
      dependence: unitsOf(Array.from({ length: 1000 }, (_, i) => i % 200)),
    }
    const width = (pair: typeof once) =>
      resampledErrors(METRICS.mae, pair, options).difference!.quantile(0.95)
    expect(width(repeated)).toBeCloseTo(width(once), 12)
    const exact = (pair: typeof once) => pairedErrors(METRICS.mae, pair, analytic).difference!.quantile(0.95)
    expect(exact(repeated)).toBeCloseTo(exact(once), 12)
  })

  it('draws stretches of time', () => {
    // A level that lasts 50 rows: blocks see it, rows do not.
    const levels = regressionSample(20, 1, 5)
    const stretch = (values: Float64Array) =>
      Float64Array.from({ length: 1000 }, (_, i) => values[Math.floor(i / 50)])
    const pair = pairOf({
      labels: stretch(levels.labels),
      candidate: stretch(levels.candidate),
      production: stretch(levels.production),
    })
    const inTime = {
      ...pair,
      dependence: {
        kind: 'blocks',
        order: Uint32Array.from({ length: 1000 }, (_, i) => i),
        length: 50,
      } as const,
    }
    const width = (of: typeof pair | typeof inTime) =>
      resampledErrors(METRICS.mae, of, options).difference!.quantile(0.95)
    const known = pairedErrors(METRICS.mae, inTime, analytic).difference!.quantile(0.95)
    expect(width(inTime)).toBeGreaterThan(3 * width(pair))
    expect(width(inTime) / known).toBeGreaterThan(0.7)
    expect(width(inTime) / known).toBeLessThan(1.3)
  })

  it('goes on where chance in drawing could turn the verdict, and not elsewhere', () => {
    const pair = pairOf(binarySample(120, 0.2))
    const few = { ...options, resamples: 200 }
    const { difference } = resampledErrors(METRICS.log_loss, pair, few)
    const value = (i: 'candidate' | 'production') =>
      METRICS.log_loss.compute(pair[i]!, { threshold: 0.5 }).value!
    const end = value('candidate') - value('production') + difference!.quantile(0.95)
    const at = (decided: number) =>
      resampledErrors(METRICS.log_loss, pair, { ...few, decision: { at: decided, confidence: 0.95 } })
    expect(at(end).resamples).toBe(20_000)
    expect(at(end + 1).resamples).toBe(200)
    expect(at(end).monteCarloError!).toBeLessThan(at(end + 1).monteCarloError! / 3)
  })

  it('mirrors to the bit where the models are exchanged', () => {
    const { labels, candidate, production } = binarySample(300, 0.3)
    const one = resampledErrors(METRICS.log_loss, pairOf({ labels, candidate, production }), options)
    const other = resampledErrors(
      METRICS.log_loss,
      pairOf({ labels, candidate: production, production: candidate }),
      options,
    )
    expect(one.difference!.quantile(0.05)).toBeCloseTo(-other.difference!.quantile(0.95), 14)
  })

  it('knows nothing of a metric that is undefined in many resamples, or never moves', () => {
    const never: Metric = { ...METRICS.mae, compute: () => ({ value: 1, reason: null }) }
    const pair = pairOf(regressionSample(50, 1))
    expect(resampledErrors(never, pair, options).difference).toBeNull()
    let call = 0
    const often: Metric = {
      ...METRICS.mae,
      compute: () =>
        call++ % 5 === 0 ? { value: null, reason: 'no' } : { value: Math.sin(call), reason: null },
    }
    expect(resampledErrors(often, pair, options).candidate).toBeNull()
  })
})
