import type { Evaluation } from '../../src/evidence/evaluation.ts'
import type { Fairness } from '../../src/evidence/fairness.ts'
import type { Flips, Traffic } from '../../src/evidence/flips.ts'
import type { FeatureImportance, Importance, PartialDependence } from '../../src/evidence/importance.ts'
import type { Resources } from '../../src/evidence/resources.ts'
import { better, comparison, hex, numericProfile } from './samples.ts'

/** An evaluation with everything that may be in one. */

const group = (
  sex: string,
  rows: number,
  production: number,
  candidate: number,
  notJudged: string | null = null,
) => ({
  labels: [sex],
  rows,
  production,
  candidate,
  productionInterval: notJudged ? null : ([production - 0.012, production + 0.012] as [number, number]),
  candidateInterval: notJudged ? null : ([candidate - 0.012, candidate + 0.012] as [number, number]),
  notJudged,
})

const fairness: Fairness = {
  measure: 'selection_rate',
  by: ['carrier'],
  to: 'between-groups',
  confidence: 0.95,
  minRows: 30,
  metrics: [
    {
      metric: 'selection_rate',
      better: 'higher',
      overall: { production: 0.21, candidate: 0.22 },
      groups: [
        group('UA', 61_200, 0.2, 0.21),
        group('DL', 58_100, 0.22, 0.26),
        group('HA', 3_900, 0.19, 0.14),
        group('XX', 12, 0.25, 0.25, 'only 12 rows, 30 are needed'),
      ],
    },
  ],
  production: {
    difference: 0.03,
    differenceInterval: [0.018, 0.042],
    ratio: 0.864,
    ratioInterval: [0.81, 0.92],
  },
  candidate: {
    difference: 0.12,
    differenceInterval: [0.098, 0.142],
    ratio: 0.538,
    ratioInterval: [0.46, 0.61],
  },
  widening: 0.09,
  wideningInterval: [0.071, 0.109],
  resamples: 2000,
  verdict: 'fail',
}

const flips: Flips = {
  rows: 477_106,
  changed: 14_788,
  becameRight: 9_812,
  becameWrong: 4_976,
  confidence: 0.95,
  churn: { value: 0.030995, interval: [0.030585, 0.031411] },
  negativeRate: { value: 0.01043, interval: [0.01019, 0.01067] },
  positiveRate: { value: 0.020566, interval: [0.02023, 0.02091] },
  backwardTrust: { value: 0.987, interval: [0.9867, 0.9873] },
  backwardErrors: { value: 0.8962, interval: [0.8945, 0.8978] },
  examples: [
    { id: 'UA-1873', row: 88_201, confidence: 0.9712 },
    { id: 'DL-402', row: 4, confidence: 0.9411 },
  ],
}

const traffic: Traffic = {
  path: 'logs/2001-06.parquet',
  sha256: hex('7'),
  rows: 120_004,
  confidence: 0.95,
  changed: 3_412,
  churn: { value: 0.028432, interval: [0.02765, 0.02923] },
  becamePositive: 2_900,
  becameNegative: 512,
  distances: { median: 0.0121, p90: 0.0513, p95: 0.0712, p99: 0.1241, max: 0.4412 },
  slices: [
    {
      columns: ['hour'],
      labels: ['18 to 23'],
      rows: 31_000,
      changed: 1_900,
      churn: { value: 0.06129, interval: [0.0591, 0.06355] },
    },
  ],
}

const feature = (
  name: string,
  production: number,
  candidate: number,
  ranks: [number, number],
): FeatureImportance => ({
  columns: [name],
  production: {
    value: production,
    std: 0.0004,
    interval: [production - 0.001, production + 0.001],
    rank: ranks[0],
  },
  candidate: {
    value: candidate,
    std: 0.0004,
    interval: [candidate - 0.001, candidate + 0.001],
    rank: ranks[1],
  },
  difference: candidate - production,
  interval: [candidate - production - 0.0012, candidate - production + 0.0012],
})

const dependence = (column: string, grid: (number | string)[], lift: number): PartialDependence => ({
  column,
  class: null,
  grid,
  candidate: grid.map((_, i) => 0.18 + 0.008 * i + lift * (i % 3)),
  production: grid.map((_, i) => 0.18 + 0.007 * i),
  maxGap: 2 * lift + 0.001 * (grid.length - 1),
})

const importance: Importance = {
  metric: 'roc_auc',
  better: 'higher',
  rows: 5_000,
  repeats: 5,
  confidence: 0.95,
  noise: { candidate: 0.0031, production: 0.0027 },
  features: [
    { ...feature('hour', 0.034, 0.0721, [2, 1]) },
    { ...feature('destination', 0.002, 0.0312, [5, 2]), entered: true },
    feature('origin', 0.0412, 0.0287, [1, 3]),
    feature('distance', 0.011, 0.0123, [3, 4]),
    { ...feature('weekday', 0.0081, 0.0002, [4, 5]), vanished: true },
    {
      columns: ['month', 'day'],
      production: null,
      candidate: { value: 0.0001, std: 0.0003, interval: null, rank: 6 },
      difference: 0.0001,
      interval: null,
    },
  ],
  dependence: [
    dependence('distance', [100, 400, 700, 1000, 1300, 2500], 0.001),
    dependence('hour', [0, 3, 6, 9, 12, 15, 18, 21], 0.02),
    dependence('origin', ['ATL', 'ORD', 'DFW', 'LAX', 'ANC'], 0.005),
  ],
  rankCorrelation: 0.6,
  warnings: [
    'destination is among the three columns that matter most to the candidate, and was not before: possible leakage',
    'weekday mattered to production and does not to the candidate',
  ],
}

const timing = (scale: number, rate: number) => ({
  calls: 2_000,
  p50: 0.118 * scale,
  p95: 0.209 * scale,
  p99: 0.412 * scale,
  rowsPerSecond: rate,
})
const ratio = (value: number) => ({ value, interval: [value * 0.97, value * 1.03] as [number, number] })

const resources: Resources = {
  candidate: {
    bytes: 4_412_318,
    parameters: 98_304,
    loadMs: [12.1, 11.8],
    memoryBytes: [31_200_000, 30_900_000],
  },
  production: { bytes: 412_318, parameters: 12, loadMs: [2.1, 2.3], memoryBytes: [8_200_000, 8_300_000] },
  device: {
    cpu: 'EPYC 7B13',
    cores: 2,
    governor: null,
    gpu: null,
    driver: null,
    provider: 'cpu',
    threads: 1,
    runtime: 'onnxruntime-node 1.30.0',
  },
  confidence: 0.95,
  control: [
    { batch: 1, quantile: 'p50', ratio: ratio(1.01), noisy: false },
    { batch: 1, quantile: 'p95', ratio: ratio(1.19), noisy: true },
  ],
  latency: [
    {
      batch: 1,
      rounds: 20,
      production: timing(1, 8_400),
      candidate: timing(2.3, 3_660),
      ratios: { p50: ratio(2.31), p95: ratio(2.28), p99: ratio(2.4) },
    },
    {
      batch: 256,
      rounds: 20,
      production: timing(4, 541_000),
      candidate: { ...timing(30, 72_000), p99: null },
      ratios: { p50: ratio(7.5), p95: ratio(7.4), p99: null },
    },
  ],
  untimed: null,
}

type Gate = NonNullable<Evaluation['overall'][number]['gate']>
const gate = (verdict: Gate['verdict'], reason: string, limits: Partial<Gate>): Gate => ({
  margin: null,
  min: null,
  max: null,
  verdict,
  reason,
  moreRows: null,
  ...limits,
})

export const everything: Evaluation = {
  ...better,
  outcome: 'fail',
  inputs: { run: hex('2') },
  overall: [
    comparison('p95 latency (ms, batch 1)', {
      better: 'lower',
      production: 0.2091,
      candidate: 0.4809,
      difference: 0.2718,
      interval: [0.251, 0.2931],
      candidateInterval: [0.462, 0.501],
      method: 'bootstrap',
      rows: 2_000,
      gate: gate(
        'inconclusive',
        'noisy runner: the same model took 1.19 times as long in a second process, and 0.952 to 1.05 is quiet enough to tell',
        {
          margin: 0.0209,
          max: 5,
        },
      ),
    }),
    comparison('file size (bytes)', {
      better: 'lower',
      production: 412_318,
      candidate: 4_412_318,
      difference: 4_000_000,
      method: 'none',
      rows: 0,
      gate: gate('pass', '4.4 MB is at or below 50 MB', { max: 50_000_000 }),
    }),
    ...better.overall.slice(0, 2),
    comparison('recall', {
      production: 0.4123,
      candidate: 0.3921,
      difference: -0.0202,
      interval: [-0.0312, -0.0092],
      method: 'bootstrap',
      gate: gate('warn', 'worse than production by 0.0092 to 0.0312 (allowed 0.025)', {
        margin: 0.025,
        min: 0.35,
      }),
    }),
    comparison('negative_flip_rate', {
      better: 'lower',
      candidate: 0.01043,
      candidateInterval: [0.01019, 0.01067],
      method: 'score',
      gate: gate('pass', '1.04 % is within 2 %', { max: 0.02 }),
    }),
    comparison('selection_rate_difference by carrier', {
      better: 'lower',
      production: 0.03,
      candidate: 0.12,
      difference: 0.09,
      interval: [0.071, 0.109],
      candidateInterval: [0.098, 0.142],
      method: 'bootstrap',
      gate: gate('fail', 'worse than production by 0.071 to 0.109; allowed 0.020', { margin: 0.02 }),
    }),
    better.overall[2],
  ],
  candidate: { ...better.candidate, warnings: ['CUDA is missing, so it ran on the CPU'] },
  fairness: [fairness],
  flips,
  traffic,
  disagreements: {
    path: '.mlops/flight-delay/disagreements.csv',
    sha256: hex('8'),
    from: 'traffic',
    population: 120_004,
    ranked: 160,
    control: 40,
  },
  resources,
  importance,
}

const residuals = (spread: number, slope: number) => ({
  distribution: numericProfile(
    'residual',
    Array.from({ length: 99 }, (_, i) => -99 + 2 * (i + 1)),
    (x) => Math.exp(-((x / spread) ** 2) / 2),
    [-160, 180],
  ),
  bins: Array.from({ length: 10 }, (_, i) => ({
    predicted: 2 + 6 * i,
    residual: slope * (i - 4.5),
    rows: 47_711,
  })),
})

/** Predictions of numbers, which move instead of flipping. */
export const moved: Evaluation = {
  ...better,
  task: 'regression',
  overall: [
    comparison('rmse', {
      better: 'lower',
      production: 31.21,
      candidate: 30.02,
      difference: -1.19,
      interval: [-1.31, -1.07],
      method: 'influence',
      gate: gate('pass', 'better than production', { margin: 0.5 }),
    }),
  ],
  slices: [],
  candidate: { ...better.candidate, curves: null, residuals: residuals(30, 0.2) },
  production: better.production && { ...better.production, curves: null, residuals: residuals(33, -0.7) },
  flips: null,
  shifts: {
    rows: 477_106,
    confidence: 0.95,
    tolerance: 5,
    beyond: { value: 0.1213, interval: [0.1205, 0.1221] },
    distances: { median: 1.213, p90: 5.61, p95: 8.02, p99: 15.4, max: 88.2 },
    examples: [{ id: null, row: 12_004, confidence: 44.1 }],
  },
}

const confusion = (wrong: number) => ({
  classes: ['on time', 'late', 'cancelled'],
  counts: [
    [90_100, 4_200 + wrong, 12],
    [8_300 - wrong, 12_900, 410],
    [96, 310, 1_204],
  ],
})

/** Decisions between more than two classes. */
export const classes: Evaluation = {
  ...better,
  task: 'multiclass',
  overall: [
    comparison('accuracy', {
      production: 0.8112,
      candidate: 0.8231,
      difference: 0.0119,
      interval: [0.0108, 0.013],
      method: 'bootstrap',
      gate: gate('pass', 'better than production', { margin: 0.005 }),
    }),
  ],
  slices: [],
  candidate: { ...better.candidate, curves: null, scores: null, confusion: confusion(0) },
  production: better.production && {
    ...better.production,
    curves: null,
    scores: null,
    confusion: confusion(2_100),
  },
  flips: null,
}
