import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Dependence, INDEPENDENT, unitsOf } from '../../src/evaluation/dependence.ts'
import {
  chanceImportance,
  comparedImportance,
  importanceWarnings,
  type Permuted,
  permutationImportance,
  rankCorrelation,
} from '../../src/evaluation/importance.ts'
import { findMetric } from '../../src/evaluation/metrics/registry.ts'
import { maxGap, meanAnswers, quantileGrid } from '../../src/evaluation/partial-dependence.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'

interface Case {
  task: 'binary-classification' | 'regression'
  metric: string
  truth: number[]
  base: number[]
  permuted: number[][][]
  importances: number[][]
  mean: number[]
  std: number[]
  at: number[][]
  average: number[]
}

const cases: Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/importance.json'), 'utf8'),
)
const OPTIONS = { threshold: 0.5, confidence: 0.95, dependence: INDEPENDENT, noise: null }

function permutedOf({ truth, base, permuted }: Case): Permuted {
  const sample = (scores: number[]) => scoredSample(Float64Array.from(truth), Float64Array.from(scores))
  return { base: sample(base), features: permuted.map((repeats) => repeats.map(sample)) }
}

describe.each(cases)('$metric of $task', (one) => {
  const metric = findMetric(one.metric, one.task)

  test("equals scikit-learn's permutation_importance with the same permutations", () => {
    const found = permutationImportance(permutedOf(one), metric, OPTIONS)
    for (const [i, values] of found.entries())
      for (const [repeat, value] of (values as Float64Array).entries())
        expect(value).toBeCloseTo(one.importances[i][repeat], 10)
    const [first] = comparedImportance([['a'], ['b'], ['c']], permutedOf(one), null, metric, OPTIONS)
    expect(first.columns).toEqual(['a'])
    expect(first.candidate?.value).toBeCloseTo(one.mean[0], 10)
    expect(first.candidate?.std).toBeCloseTo(one.std[0], 10)
    expect(first.candidate?.interval?.[0]).toBeGreaterThan(0)
    expect(first.difference).toBeNull()
  })

  test("equals scikit-learn's partial_dependence", () => {
    for (const [i, scores] of one.at.entries())
      expect(meanAnswers(Float64Array.from(scores), 1)[0]).toBeCloseTo(one.average[i], 10)
  })

  test('the same model has no difference, and exchanging the models negates it', () => {
    const names = [['a'], ['b'], ['c']]
    const both = permutedOf(one)
    for (const { difference, interval } of comparedImportance(names, both, both, metric, OPTIONS)) {
      expect(difference).toBe(0)
      expect(interval).toEqual([0, 0])
    }
    expect(rankCorrelation(comparedImportance(names, both, both, metric, OPTIONS))).toBe(1)
    const other: Permuted = { base: both.base, features: [both.features[2], both.features[1], null] }
    const a = comparedImportance(names, both, other, metric, OPTIONS).find(
      ({ columns }) => columns[0] === 'a',
    )
    const b = comparedImportance(names, other, both, metric, OPTIONS).find(
      ({ columns }) => columns[0] === 'a',
    )
    expect(a?.difference).toBeGreaterThan(0)
    expect(b?.difference).toBeCloseTo(-(a?.difference as number), 12)
    const turned = { base: both.base, features: both.features.toReversed() }
    const correlation = rankCorrelation(comparedImportance(names, both, turned, metric, OPTIONS))
    expect(correlation).toBeLessThan(1)
    expect(b?.interval?.[0]).toBeCloseTo(-(a?.interval?.[1] as number), 12)
  })
})

test('rows that come twice, as units, are as sure as they were once', () => {
  const twice = (values: number[]) => values.flatMap((value) => [value, value])
  const [one] = cases
  const doubled = permutedOf({
    ...one,
    truth: twice(one.truth),
    base: twice(one.base),
    permuted: one.permuted.map((repeats) => repeats.map(twice)),
  })
  const metric = findMetric(one.metric, one.task)
  const names = [['a'], ['b'], ['c']]
  const units = unitsOf(twice(one.truth.map((_, row) => row)))
  const intervals = (permuted: Permuted, dependence: Dependence) =>
    comparedImportance(names, permuted, { ...permuted, features: permuted.features.toReversed() }, metric, {
      ...OPTIONS,
      dependence,
    }).map(({ candidate, interval }) => [candidate?.interval, interval].flat())
  const [single, united, independent] = [
    intervals(permutedOf(one), INDEPENDENT),
    intervals(doubled, units),
    intervals(doubled, INDEPENDENT),
  ]
  for (const [i, ends] of single.flat().entries()) expect(united.flat()[i]).toBeCloseTo(ends as number, 10)
  const width = ([[low, high]]: (number | null | undefined)[][]) => (high as number) - (low as number)
  expect(width(independent)).toBeLessThan(0.75 * width(single))
})

test('a column that begins to matter and one that no longer does are marked', () => {
  const both = permutedOf(cases[0])
  const [a, b, c] = both.features
  const names = [['a'], ['b'], ['c']]
  const metric = findMetric('roc_auc', 'binary-classification')
  const found = comparedImportance(
    names,
    { ...both, features: [a, null, c] },
    { ...both, features: [null, b, c] },
    metric,
    OPTIONS,
  )
  expect(found.map(({ columns, entered, vanished }) => [columns[0], entered, vanished])).toEqual([
    ['a', true, undefined],
    ['c', undefined, undefined],
    ['b', undefined, true],
  ])
})

test('what has entered is no warning below half of the first, and chance hides both marks', () => {
  const both = permutedOf(cases[0])
  const [a, b] = both.features
  const metric = findMetric('roc_auc', 'binary-classification')
  const names = [['a'], ['b']]
  const compare = (noise: number) =>
    comparedImportance(names, { ...both, features: [a, b] }, { ...both, features: [a, null] }, metric, {
      ...OPTIONS,
      noise: { candidate: noise, production: noise },
    })
  const found = compare(0)
  expect(found.map(({ columns, entered }) => [columns[0], entered])).toEqual([
    ['a', undefined],
    ['b', true],
  ])
  const [first, second] = found.map(({ candidate }) => candidate?.value as number)
  expect(second).toBeLessThan(first / 2)
  expect(importanceWarnings(found)).toEqual([])
  expect(importanceWarnings([found[1]])).toEqual([
    'b is among the three columns that matter most to the candidate, and was not before: possible leakage',
  ])
  expect(compare(second * 1.01)[1].entered).toBeUndefined()
  const lost = (noise: number) =>
    comparedImportance(names, { ...both, features: [null, b] }, { ...both, features: [a, b] }, metric, {
      ...OPTIONS,
      noise: { candidate: 0, production: noise },
    }).find(({ columns }) => columns[0] === 'a')
  expect(lost(0)?.vanished).toBe(true)
  expect(importanceWarnings([lost(0) as never])).toEqual([
    'a mattered to production and does not to the candidate',
  ])
  expect(lost(first * 1.01)?.vanished).toBeUndefined()
})

test('shuffled labels show far less than the column that matters', () => {
  const order = Uint32Array.from({ length: 60 }, (_, row) => (row * 7) % 60)
  const chance = chanceImportance(
    permutedOf(cases[0]),
    order,
    findMetric('roc_auc', 'binary-classification'),
    OPTIONS,
  )
  expect(chance).toBeGreaterThanOrEqual(0)
  expect(chance).toBeLessThan(cases[0].mean[0])
})

test('a grid holds values of the data, or its most frequent texts', () => {
  expect(quantileGrid(Float64Array.from([3, 1, Number.NaN, 2, 2, 5]), 3)).toEqual([1, 2, 5])
  expect(quantileGrid(['b', 'a', null, 'a', 'c'], 2)).toEqual(['a', 'b'])
  expect(quantileGrid(Float64Array.from([Number.NaN]), 3)).toEqual([])
  expect(maxGap([1, 2, 3], [1, 4, 2])).toBe(2)
})
