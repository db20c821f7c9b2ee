import type { Deployment } from '../../src/evidence/deployment.ts'
import type { ColumnDrift, Drift } from '../../src/evidence/drift.ts'
import { schemaUrl } from '../../src/evidence/envelope.ts'
import type { Comparison, Evaluation, JudgedModel } from '../../src/evidence/evaluation.ts'
import type {
  CategoricalProfile,
  DatasetFacts,
  ModelFacts,
  NumericProfile,
} from '../../src/evidence/facts.ts'
import type { Run } from '../../src/evidence/run.ts'
import type { Validation } from '../../src/evidence/validation.ts'
import type { Version } from '../../src/evidence/version.ts'

/** Documents of the flight-delay example, with plausible numbers, for tests of reports. */

export const hex = (letter: string) => `sha256:${letter.repeat(64)}` as const
const SOURCE = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

const envelope = (letter: string) => ({
  model: 'flight-delay',
  tool: { name: 'mlops-actions' as const, version: '0.1.0', dist: null },
  run: {
    id: '4711',
    attempt: 1,
    url: 'https://github.com/octo/flights/actions/runs/4711',
    workflow: 'Pull request',
    actor: 'octocat',
    event: 'pull_request',
    repository: 'octo/flights',
    sha: SOURCE,
    ref: 'refs/pull/7/merge',
  },
  started: '2026-11-19T14:02:00.000Z',
  finished: '2026-11-19T14:02:04.200Z',
  digest: hex(letter),
})

export const modelFacts: ModelFacts = {
  path: 'out/model.onnx',
  sha256: hex('a'),
  bytes: 412_318,
  format: 'onnx',
  irVersion: 8,
  opsets: { '': 17, 'ai.onnx.ml': 3 },
  producer: 'skl2onnx',
  inputs: [
    { name: 'distance', type: 'float', shape: [null, 1] },
    { name: 'origin', type: 'string', shape: ['N', 1] },
  ],
  outputs: [{ name: 'probabilities', type: 'float', shape: ['N', 2] }],
  metadata: {},
  parameters: 98_304,
}

const dataset = (path: string, rows: number): DatasetFacts => ({
  path,
  format: 'parquet',
  bytes: rows * 9,
  rows,
  columns: ['date', 'delay', 'distance', 'origin', 'destination'].map((name) => ({ name, type: 'VARCHAR' })),
  digests: { bytes: hex('b'), rows: hex('c'), schema: hex('d') },
})

/** A profile whose density is `weight` over whole or even edges. */
export function numericProfile(
  name: string,
  edges: number[],
  weight: (x: number) => number,
  ends: [number, number],
  rows = 100_000,
): NumericProfile {
  const points = [ends[0], ...edges, ends[1]]
  const mass = points.slice(1).map((high, i) => weight((points[i] + high) / 2) * (high - points[i]))
  const total = mass.reduce((sum, each) => sum + each, 0)
  const counts = mass.map((each) => Math.round((each / total) * rows))
  const all = counts.reduce((sum, each) => sum + each, 0)
  const quantiles = Array.from({ length: 101 }, (_, i) => ends[0] + ((ends[1] - ends[0]) * i) / 100)
  return {
    name,
    kind: 'numeric',
    rows: all,
    nulls: 0,
    mean: 12.3456,
    std: 4.5,
    min: ends[0],
    max: ends[1],
    quantiles,
    edges,
    counts,
  }
}

export const categoricalProfile = (name: string, counts: Record<string, number>): CategoricalProfile => ({
  name,
  kind: 'categorical',
  rows: Object.values(counts).reduce((sum, each) => sum + each, 0),
  nulls: 0,
  distinct: Object.keys(counts).length,
  categories: Object.entries(counts).map(([value, count]) => ({ value, count })),
  other: 0,
})

const bell = (middle: number, width: number) => (x: number) => Math.exp(-(((x - middle) / width) ** 2) / 2)
const steps = (count: number, low: number, high: number) =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * (i + 1)) / (count + 1))

/** A power curve through the unit square; a smaller `bend` is a better model. */
const curve = (bend: number, points = 101): [number, number][] =>
  Array.from({ length: points }, (_, i) => [i / (points - 1), (i / (points - 1)) ** bend])

const judged = (version: string | null, letter: string, bend: number, middle: number): JudgedModel => ({
  version,
  source: version ? `flight-delay@${version}` : 'out/model.onnx',
  sha256: hex(letter),
  facts: { ...modelFacts, sha256: hex(letter) },
  scores: numericProfile('prediction', steps(99, 0.02, 0.8), bell(middle, 0.1), [0.01, 0.97]),
  curves: {
    roc: curve(bend),
    precisionRecall: curve(1).map(([x]) => [x, 0.2 + 0.5 * (1 - x) ** (4 * bend)]),
    calibration: Array.from({ length: 10 }, (_, i) => ({
      predicted: 0.05 + i * 0.05,
      observed: 0.05 + i * 0.05 * (1.4 - bend),
      rows: 47_711,
    })),
  },
  secondsToScore: 1.52,
  provider: 'cpu',
  warnings: [],
})

type Gate = NonNullable<Comparison['gate']>
const gate = (verdict: Gate['verdict'], reason: string, rest: Partial<Gate> = {}): Gate => ({
  margin: 0.005,
  min: null,
  max: null,
  verdict,
  reason,
  moreRows: null,
  ...rest,
})

export const comparison = (metric: string, rest: Partial<Comparison>): Comparison => ({
  metric,
  slice: null,
  better: 'higher',
  rows: 477_106,
  production: null,
  candidate: null,
  difference: null,
  interval: null,
  candidateInterval: null,
  confidence: 0.95,
  method: 'delong',
  pWorse: null,
  gate: null,
  ...rest,
})

const rocAuc = comparison('roc_auc', {
  production: 0.66143,
  candidate: 0.67982,
  difference: 0.01839,
  interval: [0.01638, 0.02041],
  candidateInterval: [0.678, 0.6817],
  gate: gate('pass', 'better than production', { min: 0.65 }),
})
const logLoss = comparison('log_loss', {
  better: 'lower',
  production: 0.49812,
  candidate: 0.48931,
  difference: -0.00881,
  interval: [-0.01004, -0.00758],
  candidateInterval: [0.487, 0.4916],
  method: 'mean-t',
  gate: gate('pass', 'better than production', { margin: 0.002 }),
})
const accuracy = comparison('accuracy', {
  production: 0.80211,
  candidate: 0.81225,
  difference: 0.01014,
  interval: [0.00961, 0.01067],
  method: 'bootstrap',
})

const slice = (
  column: string,
  label: string,
  rows: number,
  difference: number,
  half: number,
  verdict: Gate['verdict'],
  pWorse: number,
) =>
  comparison('roc_auc', {
    slice: { column, label },
    rows,
    production: 0.66,
    candidate: 0.66 + difference,
    difference,
    interval: [difference - half, difference + half],
    pWorse,
    gate: gate(
      verdict,
      verdict === 'inconclusive'
        ? 'could be −0.110 to +0.070; about 900 more rows would settle it'
        : 'within 0.005 of production',
      {
        moreRows: verdict === 'inconclusive' ? 900 : null,
      },
    ),
  })

const SLICES = [
  slice('origin', 'ANC', 212, -0.02, 0.09, 'inconclusive', 0.41),
  slice('hour', '0 to 5', 21_012, 0.0021, 0.0044, 'pass', 1),
  slice('hour', '6 to 11', 150_210, 0.0121, 0.0031, 'pass', 1),
  slice('hour', '12 to 17', 160_884, 0.0192, 0.0029, 'pass', 1),
  slice('hour', '18 to 23', 145_000, 0.0243, 0.003, 'pass', 1),
  slice('origin', 'ATL', 31_330, 0.0188, 0.0068, 'pass', 1),
  slice('origin', 'ORD', 40_012, 0.0224, 0.0059, 'pass', 1),
]

export const better: Evaluation = {
  ...envelope('1'),
  schema: schemaUrl('evaluation'),
  outcome: 'pass',
  inputs: { run: hex('2'), validation: hex('3') },
  task: 'binary-classification',
  firstModel: false,
  sameModel: false,
  stage: 'production',
  candidate: judged(null, 'a', 0.42, 0.22),
  production: judged('v1.0.0', 'e', 0.5, 0.18),
  data: { ...dataset('data/test.parquet', 477_106), split: 'test', label: 'late', positiveLabel: null },
  threshold: 0.5,
  seed: 0,
  resamples: 2000,
  overall: [rocAuc, logLoss, accuracy],
  slices: SLICES,
  flips: { rows: 477_106, changed: 14_788, becameRight: 9_812, becameWrong: 4_976 },
}

export const worse: Evaluation = {
  ...better,
  outcome: 'fail',
  production: judged('v1.1.0', 'e', 0.42, 0.22),
  candidate: judged(null, 'a', 0.5, 0.26),
  overall: [
    {
      ...logLoss,
      difference: 0.0008,
      interval: [-0.0004, 0.002],
      candidate: 0.49892,
      gate: gate('pass', 'within 0.002 of production', { margin: 0.002 }),
    },
    {
      ...rocAuc,
      production: 0.67982,
      candidate: 0.66781,
      difference: -0.01201,
      interval: [-0.01403, -0.01],
      gate: gate('fail', 'worse than production by 0.010 to 0.014 (allowed 0.005)'),
    },
    accuracy,
  ],
  slices: [
    slice('hour', '18 to 23', 145_000, -0.041, 0.003, 'fail', 0.0000001),
    slice('hour', '12 to 17', 160_884, -0.0312, 0.003, 'fail', 0.00002),
    ...SLICES.slice(0, 3),
  ],
  flips: { rows: 477_106, changed: 21_000, becameRight: 8_000, becameWrong: 13_000 },
}

export const unclear: Evaluation = {
  ...better,
  outcome: 'inconclusive',
  slices: [],
  overall: [
    {
      ...rocAuc,
      difference: -0.0021,
      interval: [-0.0093, 0.0041],
      gate: gate('inconclusive', 'could be −0.0093 to +0.0041; about 2,300 more rows would settle it', {
        moreRows: 2300,
      }),
    },
    comparison('recall', { gate: gate('inconclusive', 'cannot be compared: only 1 class among 212 rows') }),
  ],
}

export const first: Evaluation = {
  ...better,
  firstModel: true,
  production: null,
  slices: [],
  flips: null,
  overall: [
    {
      ...rocAuc,
      production: null,
      difference: null,
      interval: null,
      gate: gate('pass', '0.680 is at or above 0.65', { margin: null, min: 0.65 }),
    },
    { ...logLoss, production: null, difference: null, interval: null, gate: null },
  ],
}

export const same: Evaluation = {
  ...better,
  sameModel: true,
  overall: [
    { ...rocAuc, production: 0.67982, difference: 0, interval: [0, 0], gate: gate('pass', 'same model') },
  ],
  slices: [],
  flips: { rows: 477_106, changed: 0, becameRight: 0, becameWrong: 0 },
}

const hours = Array.from({ length: 23 }, (_, i) => i)
const test = (
  name: string,
  statistic: number,
  threshold: number,
  drifted: boolean,
  pValue: number | null = null,
) => ({
  test: name,
  statistic,
  pValue,
  threshold,
  drifted,
  reason: null,
})
const column = (name: string, effect: number, drifted: boolean, rest: Partial<ColumnDrift>): ColumnDrift => ({
  column: name,
  role: 'feature',
  kind: 'numeric',
  drifted,
  reason: null,
  effect,
  tests: [
    test('psi', effect, 0.02, drifted),
    test('ks', effect / 2, 0.01, effect > 0.02, effect > 0.02 ? 1e-12 : 0.3),
    test('jensenshannon', effect / 3, 0.1, false),
  ],
  nullRate: { reference: 0, current: 0.0004 },
  unseen: null,
  reference: null,
  current: null,
  ...rest,
})

export const drifted: Drift = {
  ...envelope('4'),
  schema: schemaUrl('drift'),
  outcome: 'warn',
  inputs: { version: hex('5') },
  version: 'v1.1.0',
  stage: 'production',
  reference: { source: 'flight-delay@v1.1.0', split: 'train', rows: 1_462_513 },
  current: dataset('logs/2001-06.parquet', 120_004),
  alpha: 0.05,
  columns: [
    column('distance', 0.0031, false, {
      reference: numericProfile('distance', steps(60, 120, 2400), bell(600, 500), [30, 4960]),
      current: numericProfile('distance', steps(60, 120, 2400), bell(620, 500), [30, 4960]),
    }),
    column('hour', 0.2134, true, {
      reference: numericProfile('hour', hours, bell(13, 5), [0, 23]),
      current: numericProfile('hour', hours, bell(17, 4), [0, 23]),
    }),
    column('origin', 0.0812, true, {
      kind: 'categorical',
      unseen: { rows: 412, share: 0.0034, categories: ['XNA'] },
      reference: categoricalProfile('origin', { ATL: 900, ORD: 800, DFW: 700, LAX: 500, ANC: 40 }),
      current: categoricalProfile('origin', { ORD: 120, ATL: 60, DFW: 50, LAX: 40, ANC: 2 }),
    }),
    column('carrier', 0, true, {
      effect: null,
      reason: 'is missing from the current data',
      tests: [],
      kind: 'categorical',
    }),
  ],
  drift: true,
  driftedColumns: ['carrier', 'hour', 'origin'],
  decision: {
    retrain: false,
    reason: 'The last training was 4 days ago (cool-down 7 days).',
    rules: [
      { rule: 'drift', answer: 'retrain', reason: '3 of 4 columns drifted' },
      { rule: 'cooldown', answer: 'wait', reason: 'the last training was 4 days ago (cool-down 7 days)' },
    ],
  },
}

export const steady: Drift = {
  ...drifted,
  outcome: 'pass',
  columns: drifted.columns.slice(0, 1),
  drift: false,
  driftedColumns: [],
  decision: {
    retrain: false,
    reason: 'Nothing has drifted.',
    rules: [{ rule: 'drift', answer: 'pass', reason: 'no column drifted' }],
  },
}

export const invalid: Validation = {
  ...envelope('6'),
  schema: schemaUrl('validation'),
  outcome: 'fail',
  inputs: { contract: hex('7') },
  contract: { path: 'flights.odcs.yaml', id: 'flights', version: '1.2.0', digest: hex('7') },
  datasets: { train: dataset('data/train.parquet', 1_462_513), test: dataset('data/test.parquet', 477_106) },
  checks: [
    {
      split: 'train',
      column: 'date',
      rule: 'required',
      severity: 'error',
      verdict: 'pass',
      failing: 0,
      found: 'no missing value',
      allowed: '0',
      rows: [],
      contract: { line: 12, column: 5 },
      reason: null,
    },
    {
      split: 'train',
      column: 'origin',
      rule: 'valid-values',
      severity: 'warning',
      verdict: 'warn',
      failing: 412,
      found: '412 rows in 1 unknown value',
      allowed: 'known airports',
      rows: [7],
      contract: { line: 41, column: 9 },
      reason: null,
    },
    {
      split: 'train',
      column: 'delay',
      rule: 'range',
      severity: 'error',
      verdict: 'fail',
      failing: 3,
      found: '3 rows below −60',
      allowed: '0',
      rows: [88_201, 912_004, 1_204_773],
      contract: { line: 22, column: 7 },
      reason: null,
    },
    {
      split: 'test',
      column: 'tail',
      rule: 'pattern',
      severity: 'error',
      verdict: 'inconclusive',
      failing: null,
      found: '',
      allowed: '^N',
      rows: [],
      contract: null,
      reason: 'the column has no values',
    },
  ],
  profiles: {
    train: [
      numericProfile('distance', steps(60, 120, 2400), bell(600, 500), [30, 4960]),
      categoricalProfile('origin', { ATL: 900, ORD: 800, DFW: 700 }),
    ],
    test: [categoricalProfile('origin', { ATL: 300, ORD: 280, DFW: 250 })],
  },
}

export const valid: Validation = {
  ...invalid,
  outcome: 'pass',
  datasets: { train: invalid.datasets.train },
  checks: [invalid.checks[0]],
}

const losses = (start: number, rate: number) =>
  Array.from({ length: 40 }, (_, i) => 0.45 + start * Math.exp(-i * rate))
export const trained: Run = {
  ...envelope('8'),
  schema: schemaUrl('run'),
  outcome: 'pass',
  inputs: { validation: hex('6') },
  command: 'python train.py',
  fingerprint: hex('9'),
  fingerprintParts: { code: hex('a'), data: hex('b'), params: hex('c') },
  skipped: null,
  exitCode: 0,
  seconds: 192.4,
  seed: 0,
  params: { depth: 6, rate: 0.1 },
  code: { sha: SOURCE, dirty: false, files: [{ path: 'train.py', sha256: hex('d') }] },
  data: { train: { path: 'data/train.parquet', rows: 1_462_513, bytes: hex('b') } },
  environment: {
    locks: [{ path: 'requirements.txt', sha256: hex('e') }],
    platform: 'linux x64',
    runtimes: { python: '3.11.9' },
    variables: { OMP_NUM_THREADS: '2' },
  },
  hardware: { cpu: 'EPYC 7B13', cores: 2, memoryBytes: 8_300_000_000, gpus: [] },
  metrics: { train: { log_loss: 0.4712, roc_auc: 0.7123 }, val: { log_loss: 0.4881 } },
  series: [
    {
      split: 'train',
      metric: 'log_loss',
      steps: losses(0.2, 0.1).map((_, i) => i + 1),
      values: losses(0.2, 0.1),
    },
    {
      split: 'val',
      metric: 'log_loss',
      steps: losses(0.2, 0.1).map((_, i) => i + 1),
      values: losses(0.22, 0.07),
    },
    { split: 'train', metric: 'roc_auc', steps: [40], values: [0.7123] },
  ],
  trained: modelFacts,
  tail: [],
}

export const crashed: Run = {
  ...trained,
  outcome: 'fail',
  exitCode: 1,
  seconds: 3.2,
  metrics: {},
  series: [],
  trained: null,
  tail: ['Traceback (most recent call last):', "KeyError: 'dealy'"],
}

export const skipped: Run = {
  ...trained,
  outcome: 'skipped',
  skipped: {
    reason: 'The fingerprint is that of an earlier run.',
    run: 'https://github.com/octo/flights/actions/runs/4700',
  },
  exitCode: null,
  seconds: 0,
}

export const registered: Version = {
  ...envelope('0'),
  schema: schemaUrl('version'),
  outcome: 'pass',
  inputs: { evaluation: hex('1'), run: hex('8') },
  version: 'v1.1.0',
  tag: 'flight-delay@v1.1.0',
  source: SOURCE,
  previous: 'v1.0.0',
  onnx: modelFacts,
  locations: [
    {
      store: 'release',
      uri: 'octo/flights#flight-delay@v1.1.0/model.onnx',
      sha256: hex('a'),
      bytes: 412_318,
    },
  ],
  evidence: { evaluation: hex('1'), run: hex('8') },
  missing: ['validation'],
  override: null,
  metrics: { roc_auc: 0.67982, log_loss: 0.48931 },
}

export const deployed: Deployment = {
  ...envelope('f'),
  schema: schemaUrl('deployment'),
  outcome: 'pass',
  inputs: { version: hex('0') },
  action: 'deploy',
  stage: 'production',
  version: 'v1.1.0',
  previous: 'v1.0.0',
  changed: true,
  target: { kind: 'filesystem', path: '/srv/models' },
  source: registered.locations[0],
  steps: [
    { name: 'stage', status: 'done', detail: '412 kB copied, digest checked' },
    { name: 'golden records', status: 'done', detail: '64 of 64 agree' },
    { name: 'switch', status: 'done', detail: 'current → v1.1.0' },
  ],
  golden: { records: 64, maxAbsoluteError: 2.13e-7, tolerance: 1e-4, passed: true },
  tags: ['flight-delay#production#3', 'flight-delay#production#4'],
}

export const refused: Deployment = {
  ...deployed,
  outcome: 'fail',
  changed: false,
  steps: [deployed.steps[0], { name: 'golden records', status: 'failed', detail: '3 of 64 differ' }],
  golden: { records: 64, maxAbsoluteError: 0.31, tolerance: 1e-4, passed: false },
  tags: [],
}
