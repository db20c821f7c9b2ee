import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/evaluation/metrics/metric.ts'
import { describeMetric, findMetric, knownMetrics, metricsOf } from '../../src/evaluation/metrics/registry.ts'
import { type Sample, scoredSample } from '../../src/evaluation/sample.ts'

/** Values that scikit-learn 1.9.1 gives, by hand. */

const options = { threshold: 0.5 }
const of = (name: string, task: Task, sample: Sample) => findMetric(name, task).compute(sample, options)

const binary = (name: string, labels: number[], scores: number[], weights?: number[]) =>
  of(
    name,
    'binary-classification',
    scoredSample(Float64Array.from(labels), Float64Array.from(scores), weights && Float64Array.from(weights)),
  )

/** Decisions, or probabilities row by row. */
const classes = (truth: number[], prediction: number[], count: number): Sample => ({
  ...scoredSample(Float64Array.from(truth), Float64Array.from(prediction)),
  width: prediction.length / truth.length,
  classes: Array.from({ length: count }, (_, k) => `c${k}`),
})
const multiclass = (name: string, truth: number[], prediction: number[], count = 3) =>
  of(name, 'multiclass', classes(truth, prediction, count))

const numbers = (name: string, truth: number[], prediction: number[], width = 1, weights?: number[]) =>
  of(name, 'regression', {
    ...scoredSample(Float64Array.from(truth), Float64Array.from(prediction)),
    rows: truth.length / width,
    width,
    weights: weights ? Float64Array.from(weights) : null,
  })

const query = (name: string, truth: number[], scores: number[], task: Task = 'ranking') =>
  of(name, task, {
    ...scoredSample(Float64Array.from(truth), Float64Array.from(scores)),
    groups: new Int32Array(truth.length),
  })

describe('binary', () => {
  const labels = [0, 1, 1, 0, 1]
  const scores = [0.1, 0.8, 0.8, 0.8, 0.3]

  it('ranks with ties and weights', () => {
    expect(binary('roc_auc', labels, scores).value).toBeCloseTo(2 / 3, 15)
    expect(binary('average_precision', labels, scores).value).toBeCloseTo(0.6944444444444444, 15)
    expect(binary('roc_auc', labels, scores, [1, 2, 3, 4, 5]).value).toBeCloseTo(0.4, 15)
    expect(binary('average_precision', labels, scores, [1, 2, 3, 4, 5]).value).toBeCloseTo(0.6349206349, 10)
    expect(binary('roc_auc', [0, 1, 1, 0], [0.1, 0.5, 0.4, 0.4], [1, 2, 3, 4]).value).toBeCloseTo(0.76, 15)
    expect(binary('roc_auc', [0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5]).value).toBe(0.5)
    expect(binary('average_precision', [1, 1], [0.2, 0.4]).value).toBe(1)
  })

  it('scores probabilities', () => {
    const given: [number[], number[]] = [
      [0, 1, 1],
      [0.1, 0.7, 0.6],
    ]
    expect(binary('log_loss', ...given).value).toBeCloseTo(0.3242870278, 10)
    expect(binary('brier_score_loss', ...given).value).toBeCloseTo(0.0866667, 7)
    expect(binary('d2_brier_score', ...given).value).toBeCloseTo(0.61, 12)
    expect(binary('d2_log_loss_score', ...given).value).toBeCloseTo(0.4905266, 7)
    expect(binary('log_loss', [1, 0], [0, 0]).value).toBeCloseTo(18.0218, 4)
  })

  it('says what scikit-learn prints where it is undefined', () => {
    expect(binary('average_precision', [0], [0.2])).toEqual({
      value: null,
      reason: 'no positive label among 1 row',
      printed: 0,
    })
    expect(binary('matthews_corrcoef', [1, 1], [0.9, 0.2])).toEqual({
      value: null,
      reason: 'all rows have one label, or one decision',
      printed: 0,
    })
    expect(binary('cohen_kappa', [1, 1], [0.9, 0.9])).toEqual({
      value: null,
      reason: 'all rows have one label and one decision',
    })
    expect(binary('roc_auc', [1, 1], [0.9, 0.9])).toEqual({
      value: null,
      reason: 'only one class among 2 rows',
    })
  })
})

describe('multiclass', () => {
  const given: [number[], number[]] = [
    [0, 1, 2, 2],
    [0, 2, 2, 1],
  ]

  it('judges decisions', () => {
    expect(multiclass('f1_macro', ...given).value).toBeCloseTo(0.5, 15)
    expect(multiclass('matthews_corrcoef', ...given).value).toBeCloseTo(0.2, 15)
    expect(multiclass('cohen_kappa_quadratic', ...given).value).toBeCloseTo(0.6363636364, 10)
    expect(multiclass('balanced_accuracy', ...given).value).toBeCloseTo(0.5, 15)
    expect(multiclass('balanced_accuracy', [0, 0, 1], [0, 2, 1]).value).toBe(0.75)
    expect(multiclass('f1_macro', [0, 1, 1], [0, 1, 2]).value).toBeCloseTo(0.5555555556, 10)
  })

  it('names the class that is undefined', () => {
    expect(multiclass('precision_macro', [0, 1, 2], [0, 1, 1])).toEqual({
      value: null,
      reason: 'class c2 is never predicted',
      printed: 0.5,
    })
  })

  it('breaks ties of top-k towards the later class, of the decision towards the first', () => {
    const tied = [0.5, 0.5, 0]
    expect(multiclass('top_1_accuracy', [0], tied).value).toBe(0)
    expect(multiclass('top_1_accuracy', [1], tied).value).toBe(1)
    expect(multiclass('accuracy', [0], tied).value).toBe(1)
    expect(multiclass('top_3_accuracy', [0], tied)).toEqual({
      value: null,
      reason: 'there are only 3 classes',
      printed: 1,
    })
  })

  it('takes no scores for probabilities', () => {
    expect(multiclass('roc_auc_ovr', [0, 1], [0.5, 0.5, 0.2, 0.2, 0.3, 0.5]).reason).toBe(
      'the probabilities of row 1 sum to 1.2',
    )
    expect(multiclass('log_loss', [0], [3, -1, 2]).reason).toBe('scores are not probabilities: 3 in row 1')
    expect(multiclass('log_loss', [0, 1], [0, 1]).reason).toBe('the model gives no probabilities')
  })

  it('leaves a class without rows out of one against one, and cannot do so against the rest', () => {
    const scores = [0.6, 0.3, 0.1, 0.3, 0.6, 0.1, 0.5, 0.4, 0.1, 0.2, 0.7, 0.1]
    expect(multiclass('roc_auc_ovo', [0, 1, 0, 1], scores).value).toBe(1)
    expect(multiclass('roc_auc_ovr', [0, 1, 0, 1], scores).reason).toBe('a class has no rows')
  })
})

it('multilabel: a row without labels has the ranking precision 1, and no F1', () => {
  const sample: Sample = {
    ...scoredSample(Float64Array.of(0, 0, 1, 0), Float64Array.of(0.1, 0.2, 0.9, 0.3)),
    rows: 2,
    width: 2,
    classes: ['a', 'b'],
  }
  expect(of('label_ranking_average_precision', 'multilabel', sample).value).toBe(1)
  expect(of('f1_samples', 'multilabel', sample)).toEqual({
    value: null,
    reason: 'row 1 has no label and no predicted one',
    printed: 0.5,
  })
})

describe('regression', () => {
  const given: [number[], number[]] = [
    [3, -0.5, 2, 7],
    [2.5, 0, 2, 8],
  ]

  it('measures errors', () => {
    expect(numbers('r2', ...given).value).toBeCloseTo(0.9486081, 7)
    expect(numbers('rmse', ...given).value).toBeCloseTo(0.6123724, 7)
    expect(numbers('mape', ...given).value).toBeCloseTo(0.327381, 7)
    expect(numbers('median_absolute_error', ...given).value).toBe(0.5)
    expect(numbers('max_error', ...given).value).toBe(1)
  })

  it('takes the mean of the root over several outputs, not the root of the mean', () => {
    expect(numbers('rmse', [0, 0, 0, 0], [1, 2, 1, 2], 2).value).toBe(1.5)
  })

  it('divides by next to nothing, as scikit-learn does, where a label is 0', () => {
    expect(numbers('mape', [0, 1], [1, 1]).value).toBeCloseTo(2.251799813685248e15, -2)
    expect(numbers('wape', [0, 1], [1, 1]).value).toBe(1)
  })

  it('refuses what a logarithm or a deviance cannot take', () => {
    expect(numbers('msle', [-1, 0], [0, 0]).reason).toBe('a label or a prediction is −1 or less')
    expect(numbers('mean_poisson_deviance', [1, 0], [0, 1]).reason).toBe('a prediction is 0 or less')
    expect(numbers('mean_gamma_deviance', [1, 0], [1, 1]).reason).toBe('a label is 0 or less')
  })
})

describe('ranking', () => {
  it('gains linearly and shares places between ties', () => {
    expect(query('dcg', [3, 2, 0], [3, 2, 1]).value).toBeCloseTo(4.26186, 5)
    expect(query('ndcg', [1, 0, 0], [0.5, 0.5, 0.5]).value).toBeCloseTo(0.7103, 4)
    expect(query('ndcg@2', [3, 2, 0, 1], [0.1, 0.9, 0.4, 0.4]).value).toBeCloseTo(0.5432992, 7)
  })

  it('keeps a query without a relevant document, and refuses negative relevance', () => {
    expect(query('ndcg', [0, 0], [1, 2]).value).toBe(0)
    expect(query('ndcg', [1, -1], [1, 2]).reason).toBe('the relevance of row 2 is less than 0')
    expect(query('ndcg', [1], [1]).reason).toBe('every query has only one document')
  })

  it('retrieves, in expectation over the orders of ties', () => {
    expect(query('recall_at_1', [1, 0], [0.5, 0.5], 'retrieval').value).toBe(0.5)
    expect(query('hit_at_2', [1, 0, 0], [0.5, 0.5, 0.5], 'retrieval').value).toBeCloseTo(2 / 3, 15)
    expect(query('mrr', [1, 0], [0.5, 0.5], 'retrieval').value).toBe(0.75)
    expect(query('precision_at_10', [1, 1], [0.5, 0.4], 'retrieval').value).toBe(0.2)
    expect(query('map', [0, 0], [1, 2], 'retrieval').reason).toBe('no query has a relevant document')
  })
})

describe('calibration', () => {
  it('bins by right-closed edges', () => {
    // 0.5 is in ](4/10, 5/10], with a gap of 0.5; 0.51 in the next.
    expect(binary('ece_10', [0, 0], [0.5, 0.51]).value).toBeCloseTo(0.505, 15)
    expect(binary('mce', [0, 1], [0.2, 0.9]).value).toBeCloseTo(0.2, 15)
  })
})

describe('names with numbers', () => {
  it('make a metric', () => {
    expect(findMetric('ndcg@20', 'ranking').name).toBe('ndcg_at_20')
    expect(findMetric('fbeta_1.5', 'binary-classification').title).toBe('F1.5')
    expect(findMetric('map_65_at_300', 'detection').title).toBe(
      'mean average precision at IoU 0.65 of 300 detections',
    )
    expect(describeMetric('top_7_accuracy')).toMatchObject({ title: 'top-7 accuracy', better: 'higher' })
    expect(describeMetric('perplexity')).toBeUndefined()
  })

  it.each([
    ['fbeta_0', 'binary-classification'],
    ['roc_auc_max_fpr_1.5', 'binary-classification'],
    ['mean_tweedie_deviance_0.5', 'regression'],
    ['ndcg@0', 'ranking'],
    ['ndcg_at_1000000', 'ranking'],
    ['map_51', 'detection'],
  ] as const)('refuse %s', (name, task) => {
    expect(() => findMetric(name, task)).toThrow(`unknown metric "${name}"`)
  })
})

it('shows few metrics of each task unasked', () => {
  const shown = (task: Task): string[] => metricsOf(task).map(({ name }) => name)
  expect(shown('multiclass')).toEqual([
    'accuracy',
    'balanced_accuracy',
    'f1_macro',
    'log_loss',
    'brier_score_loss',
    'roc_auc_ovr',
  ])
  expect(shown('detection')).toEqual(['map', 'map_50', 'map_75', 'mar_100'])
  expect(shown('ranking')).toEqual(['ndcg', 'mrr', 'map', 'ndcg_at_10'])
  for (const task of ['multilabel', 'forecasting', 'retrieval', 'segmentation'] as const)
    expect(shown(task).length, task).toBeGreaterThan(2)
})

it.each([
  'binary-classification',
  'multiclass',
  'multilabel',
  'regression',
  'forecasting',
  'ranking',
  'retrieval',
  'detection',
  'segmentation',
] as const)('the documentation lists the metrics of %s', (task) => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/metrics.md'), 'utf8')
  const row = page.split('\n').find((line) => line.startsWith(`| ${task} `)) ?? ''
  const listed = [...row.matchAll(/`([\w.]+)`/g)].map(([, name]) => name)
  const known = knownMetrics(task).map(({ name }) => name)
  expect(listed).toEqual(known.filter((name) => !/_at_[15]$/.test(name)))
})
