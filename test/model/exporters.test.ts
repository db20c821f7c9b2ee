import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ModelIo } from '../../src/config/io.ts'
import type { Task } from '../../src/model/outputs.ts'
import { type ScoreRequest, scoreFile } from '../../src/model/score.ts'
import { errorText } from './errors.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')
const EXPORTERS = join(FIXTURES, 'exporters')
const expected: Record<string, number[]> = JSON.parse(readFileSync(join(EXPORTERS, 'expected.json'), 'utf8'))
const FEATURES = { inputs: { '': ['x1', 'x2', 'x3', 'x4', 'x5'] } }
const CLASSES = ['early', 'late', 'punctual']

beforeAll(() => {
  process.env.MLOPS_ENTRY = join(import.meta.dirname, 'worker-entry.ts')
})
afterAll(() => {
  delete process.env.MLOPS_ENTRY
})

const scored = (model: string, task: Task, io: ModelIo = {}, more: Partial<ScoreRequest> = {}) =>
  scoreFile({
    model: join(EXPORTERS, `${model}.onnx`),
    shownPath: `${model}.onnx`,
    data: join(FIXTURES, 'rows.csv'),
    task,
    positiveLabel: null,
    limit: 50,
    io: { ...FEATURES, ...io },
    ...more,
  })

const difference = (scores: Float64Array, wanted: number[]): number =>
  scores.reduce(
    (worst, score, i) => Math.max(worst, Math.abs(score - wanted[i]) / Math.max(1, Math.abs(wanted[i]))),
    0,
  )

/** Of rows of two, the second. */
const second = (values: number[]): number[] => values.filter((_, i) => i % 2 === 1)

describe('the predictions of the library that trained it', () => {
  it.each<[string, Task, string[] | null, ModelIo, Partial<ScoreRequest>]>([
    ['sklearn-zipmap-int', 'multiclass', ['10', '12', '14'], {}, {}],
    ['sklearn-zipmap-text', 'multiclass', CLASSES, {}, {}],
    ['sklearn-zipmap-columns', 'multiclass', CLASSES, {}, {}],
    ['sklearn-tensor', 'multiclass', CLASSES, {}, {}],
    ['sklearn-svc-margins', 'multiclass', CLASSES, { activation: 'none' }, {}],
    ['lightgbm-text', 'multiclass', CLASSES, {}, {}],
    ['xgboost-three', 'multiclass', ['0', '1', '2'], {}, {}],
    ['xgboost-three', 'multiclass', CLASSES, { classes: CLASSES }, {}],
    ['catboost-three', 'multiclass', CLASSES, {}, {}],
    ['torch-logits', 'multiclass', CLASSES, { activation: 'softmax', classes: CLASSES }, {}],
    ['float16', 'multiclass', CLASSES, { classes: CLASSES }, {}],
    [
      'tf2onnx-nhwc',
      'multiclass',
      CLASSES,
      { inputs: { 'image:0': ['x1', 'x2', 'x3', 'x4'] }, classes: CLASSES },
      {},
    ],
    ['sklearn-knn-labels', 'multilabel', ['a', 'b', 'c'], {}, { labels: ['a', 'b', 'c'] }],
    ['sklearn-heads-labels', 'multilabel', ['a', 'b', 'c'], {}, { labels: ['a', 'b', 'c'] }],
  ])('%s, %s with the classes %j', async (model, task, classes, io, more) => {
    const result = await scored(model, task, io, more)
    expect(result.width).toBe(3)
    expect(result.classes).toEqual(classes)
    expect(result.scores).toHaveLength(150)
    expect(difference(result.scores, expected[model])).toBeLessThan(model === 'float16' ? 1e-3 : 2e-6)
    expect(result.calibrated).toBe(model !== 'sklearn-svc-margins')
    // The rest of these models gives labels of its own, or none.
    if (result.labels && model !== 'sklearn-svc-margins') expect(result.labels.different).toBe(0)
  })

  it.each<[string, ModelIo, string | null]>([
    ['lightgbm', {}, null],
    ['xgboost', {}, null],
    ['catboost', {}, null],
    ['catboost-text', {}, 'on time'],
  ])('%s, binary', async (model, io, positiveLabel) => {
    const result = await scored(model, 'binary-classification', io, { positiveLabel })
    expect(difference(result.scores, second(expected[model]))).toBeLessThan(2e-6)
    expect(result.labels).toEqual({ rows: 50, different: 0 })
    expect(result.warnings).toEqual([])
  })

  it('torch-logit, binary with one logit', async () => {
    const { scores } = await scored('torch-logit', 'binary-classification', { activation: 'sigmoid' })
    expect(difference(scores, expected['torch-logit'])).toBeLessThan(2e-6)
  })

  it.each(['sklearn-regressor', 'lightgbm-regressor', 'xgboost-regressor', 'catboost-regressor'])(
    '%s',
    async (model) => {
      const result = await scored(model, 'regression')
      expect(result).toMatchObject({ width: 1, classes: null, rows: 50 })
      expect(difference(result.scores, expected[model])).toBeLessThan(2e-6)
    },
  )

  it('whatever the batch: one row at a time, and with the last batch padded', async () => {
    for (const io of [{ batch: 1 }, { batch: 7 }]) {
      const result = await scored('sklearn-knn-labels', 'multilabel', io, { labels: ['a', 'b', 'c'] })
      expect(difference(result.scores, expected['sklearn-knn-labels'])).toBeLessThan(2e-6)
    }
    // As many rows as labels, so that only the declared shape says which axis is which.
    const three = await scored('sklearn-knn-labels', 'multilabel', { batch: 3 }, { labels: ['a', 'b', 'c'] })
    expect(difference(three.scores, expected['sklearn-knn-labels'])).toBeLessThan(2e-6)
  })
})

describe('what is refused', () => {
  it.each<[string, Task, ModelIo, Partial<ScoreRequest>, string]>([
    [
      'torch-logits',
      'multiclass',
      { classes: CLASSES },
      {},
      'Say what turns them into probabilities: io: { activation: softmax }',
    ],
    ['torch-logit', 'binary-classification', {}, {}, 'these are margins (logits), not probabilities'],
    ['torch-logit', 'binary-classification', { activation: 'softmax' }, {}, 'a softmax of one is always 1'],
    ['sklearn-svc-margins', 'multiclass', {}, {}, 'io: { activation: softmax }'],
    ['catboost-text', 'binary-classification', {}, {}, 'which one is positive is not obvious'],
    [
      'catboost-three',
      'binary-classification',
      {},
      {},
      'tells 3 classes apart (early, late, punctual), not two',
    ],
    ['lightgbm', 'binary-classification', { output: ['probabilites'] }, {}, 'Did you mean "probabilities"?'],
    [
      'lightgbm',
      'binary-classification',
      { output: ['label'] },
      {},
      'gives output "label" as int64 [1], which holds no scores',
    ],
    [
      'lightgbm',
      'binary-classification',
      { inputs: { inputs: ['x1'] } },
      {},
      'has no input "inputs", which io.inputs names',
    ],
    [
      'lightgbm',
      'binary-classification',
      { inputs: { '': ['x1', 'x2'] } },
      {},
      'takes 5 columns in "input" (float [?, 5]), and is given 2: x1, x2',
    ],
    [
      'lightgbm',
      'binary-classification',
      { inputs: {} },
      {},
      'takes 5 columns in one input "input" and does not say which',
    ],
    ['float16', 'multiclass', { classes: ['a', 'b'] }, {}, 'has no output that holds a score'],
  ])('%s as %s with %j', async (model, task, io, more, text) => {
    expect(await errorText(() => scored(model, task, io, more))).toContain(text)
  })
})
