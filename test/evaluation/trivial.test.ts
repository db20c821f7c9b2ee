import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ComparisonInput, compareModels } from '../../src/evaluation/compare.ts'
import { findMetric } from '../../src/evaluation/metrics/registry.ts'
import { type Sample, scoredSample } from '../../src/evaluation/sample.ts'
import { trivialSample } from '../../src/evaluation/trivial.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
type Plain = 'binary-classification' | 'multiclass' | 'regression'
/** By scikit-learn's DummyClassifier and DummyRegressor: test/interop/trivial_fixtures.py. */
const expected: Record<Plain, Record<string, number>> = JSON.parse(
  readFileSync(join(fixtures, 'trivial.json'), 'utf8'),
)
const [header, ...rows] = readFileSync(join(fixtures, 'models/rows.csv'), 'utf8').trim().split('\n')
const numbers = (name: string): Float64Array =>
  Float64Array.from(rows, (row) => Number(row.split(',')[header.split(',').indexOf(name)]))
const delay = numbers('delay')
const late = numbers('late')

const SAMPLES: Record<Plain, Sample> = {
  'binary-classification': scoredSample(late, new Float64Array(rows.length)),
  multiclass: {
    ...scoredSample(
      delay.map((one) => (one < -5 ? 0 : one < 5 ? 1 : 2)),
      new Float64Array(3 * rows.length),
    ),
    width: 3,
    classes: ['early', 'late', 'punctual'],
  },
  regression: scoredSample(delay, new Float64Array(rows.length)),
}

describe.each(Object.keys(expected) as Plain[])('%s', (task) => {
  test.each(Object.entries(expected[task]))('%s of a constant', (name, value) => {
    const metric = findMetric(name, task)
    const sample = trivialSample(SAMPLES[task], task, metric) as Sample
    expect(metric.compute(sample, { threshold: 0.5 }).value).toBeCloseTo(value, 12)
  })
})

const first = (change: Partial<ComparisonInput>): ComparisonInput => ({
  task: 'binary-classification',
  candidate: scoredSample(
    late,
    late.map((label, i) => (label + (i % 3)) / 3),
  ),
  production: null,
  sameModel: false,
  slices: [],
  gates: {},
  confidence: 0.95,
  threshold: 0.5,
  minRows: 30,
  resamples: 100,
  seed: 1,
  ...change,
})

test('a first model has to be better than a constant by as much as is asked for', () => {
  const gate = (over: number) =>
    compareModels(first({ gates: { roc_auc: { 'over-trivial': over } } })).overall[0]
  const { candidate, trivial, gate: passed } = gate(0.1)
  expect(trivial).toBe(0.5)
  expect(passed).toMatchObject({ verdict: 'pass', min: 0.6, margin: null })
  const gain = (candidate as number) - 0.5
  expect(gate(gain + 0.01).gate?.verdict).toBe('fail')
  const [loss] = compareModels(first({ gates: { log_loss: { 'over-trivial': 0.05 } } })).overall
  expect(loss.gate?.max).toBeCloseTo(expected['binary-classification'].log_loss - 0.05, 12)
})

test('the stricter of two limits decides, and beside production there is none', () => {
  const gates = { roc_auc: { min: 0.7, 'over-trivial': 0.1 } }
  expect(compareModels(first({ gates })).overall[0].gate?.min).toBe(0.7)
  const input = first({ gates: { roc_auc: { 'over-trivial': 0.1 } } })
  const [beside] = compareModels({ ...input, production: input.candidate }).overall
  expect(beside.trivial).toBeUndefined()
  expect(beside.gate).toMatchObject({ min: null, margin: 0.005 })
})

test('without being asked for it is shown and judges nothing', () => {
  const [shown] = compareModels(first({ gates: { roc_auc: {} } })).overall
  expect(shown).toMatchObject({ trivial: 0.5, gate: null })
})
