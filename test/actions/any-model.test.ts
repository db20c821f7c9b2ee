import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NumericProfile } from '../../src/evidence/facts.ts'
import type { Residuals } from '../../src/evidence/mistakes.ts'
import { Project } from './project.ts'

/** What scikit-learn and NumPy say of the first 50 rows: test/interop/mistakes_fixtures.py. */
const mistakes = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/mistakes.json'), 'utf8')) as {
  confusion: Record<string, number[][]>
  residuals: { mean: number; std: number; min: number; max: number; bins: number[][] }
}
const models = join(import.meta.dirname, '../fixtures/models')

let project: Project
let config: string
beforeAll(() => {
  project = new Project()
  config = project.read('mlops.yaml')
  for (const name of ['catboost-text', 'torch-logit'])
    copyFileSync(join(models, 'exporters', `${name}.onnx`), join(project.workspace, `${name}.onnx`))
})
afterAll(() => project.remove())

/** The configuration with more lines for the model. */
const configure = (...lines: string[]): void =>
  project.write('mlops.yaml', config + lines.map((line) => `    ${line}\n`).join(''))

const evaluate = (...more: string[]) =>
  project.mlops('evaluate-vs-prod', '--data', 'data/test.csv', '--fail-on', 'never', ...more)

function refused(...args: string[]): string {
  const { exitCode, stderr } = evaluate(...args)
  expect(stderr).not.toMatch(/\n\s+at |ZodError|TypeError/)
  expect(exitCode).toBe(3)
  return stderr.trim()
}

/** Of the models in test/fixtures/models/exporters on all rows, by scikit-learn. */
const ACCURACY = { xgboost: 0.78, logistic: 0.7 }

const FEATURES = 'inputs: [x1, x2, x3, x4, x5]'

describe('models that need a line', { timeout: 120_000 }, () => {
  test('a logit with its activation, and what it runs on', () => {
    configure(`io: { ${FEATURES}, activation: sigmoid }`, 'providers: [cuda, cpu]')
    const ended = evaluate('--candidate', 'torch-logit.onnx', '--production', 'torch-logit.onnx')
    expect(ended.exitCode, ended.stderr).toBe(0)
    const { candidate, sameModel } = project.evidence('evaluation')
    expect(sameModel).toBe(true)
    expect(candidate.provider).toBe('cpu')
    expect(candidate.warnings).toHaveLength(1)
    expect(candidate.warnings[0]).toMatch(/^cuda is not available on this machine, so the CPU scores instead/)
    expect(ended.stderr + ended.stdout).toContain('cuda is not available on this machine')
  })

  test('a provider that is required is not replaced', () => {
    configure(`io: { ${FEATURES}, activation: sigmoid }`, 'require-provider: cuda')
    expect(refused('--candidate', 'torch-logit.onnx', '--production', 'torch-logit.onnx')).toContain(
      'torch-logit.onnx  cannot be run on cuda, which require-provider asks for',
    )
  })

  test('what the model calls the positive class', () => {
    configure(`io: { ${FEATURES}, positive: late }`)
    const ended = evaluate('--candidate', 'catboost-text.onnx', '--production', 'catboost-text.onnx')
    expect(ended.exitCode, ended.stderr).toBe(0)
    const auc = project.evidence('evaluation').overall.find(({ metric }) => metric === 'roc_auc')
    expect(auc?.candidate).toBeGreaterThan(0.6)
  })

  test('a slip in a key is told with its line', () => {
    configure('io: { activaton: sigmoid }')
    expect(refused()).toMatch(
      /^mlops\.yaml:\d+:\d+ {2}unknown key "activaton" under .*Did you mean "activation"\?/,
    )
  })
})

describe('three classes', { timeout: 120_000 }, () => {
  beforeAll(() => {
    for (const name of ['sklearn-zipmap-text', 'xgboost-three'])
      copyFileSync(join(models, 'exporters', `${name}.onnx`), join(project.workspace, `${name}.onnx`))
    const [header, ...rows] = project.read('data/train.csv').trim().split('\n')
    // As the models learnt it: numpy.digitize(delay, [-5, 5]).
    const classOf = (delay: number) => (delay < -5 ? 'early' : delay < 5 ? 'late' : 'punctual')
    const lines = rows.map((row) => `${row},${classOf(Number(row.split(',')[10]))}`)
    project.write('data/three.csv', `${[`${header},kind`, ...lines].join('\n')}\n`)
    configure(`io: { ${FEATURES}, classes: [early, late, punctual] }`)
    project.edit('mlops.yaml', 'task: binary-classification', 'task: multiclass')
    project.edit('mlops.yaml', 'label: late', 'label: kind')
    project.edit('mlops.yaml', 'roc_auc: { margin: 0.05, min: 0.6 }', 'accuracy: { margin: 0.5 }')
    project.edit('mlops.yaml', 'slices: [{ hour: quantiles(2) }]', 'slices: [origin]')
  })

  const judge = (candidate: string, production: string) =>
    project.must(
      'evaluate-vs-prod',
      ...['--data', 'data/three.csv', '--candidate', candidate, '--production', production],
      ...['--fail-on', 'never'],
    )
  const accuracy = () => project.evidence('evaluation').overall.find(({ metric }) => metric === 'accuracy')

  test('the confusion matrix is that of scikit-learn', async () => {
    const [header, ...rows] = project.read('data/three.csv').trim().split('\n')
    project.write('data/fifty.csv', `${[header, ...rows.slice(0, 50)].join('\n')}\n`)
    await project.act('evaluate-vs-prod', {
      data: 'data/fifty.csv',
      candidate: 'xgboost-three.onnx',
      production: 'sklearn-zipmap-text.onnx',
    })
    const { candidate, production } = project.evidence('evaluation')
    const classes = ['early', 'late', 'punctual']
    expect(candidate.confusion).toEqual({ classes, counts: mistakes.confusion['xgboost-three'] })
    expect(production?.confusion).toEqual({ classes, counts: mistakes.confusion['sklearn-zipmap-text'] })
  })

  test('are compared, whatever order and words the models have for them', () => {
    judge('xgboost-three.onnx', 'sklearn-zipmap-text.onnx')
    const forth = accuracy()
    expect(forth).toMatchObject({ rows: 200, gate: { margin: 0.5 } })
    // What scikit-learn's accuracy_score gives for these two models on these rows.
    expect(forth?.candidate).toBeCloseTo(ACCURACY.xgboost, 12)
    expect(forth?.production).toBeCloseTo(ACCURACY.logistic, 12)
    const { slices, candidate } = project.evidence('evaluation')
    expect(slices.length).toBeGreaterThan(3)
    expect(candidate).toMatchObject({ scores: null, curves: null })
    project.edit('mlops.yaml', 'importance: false', 'importance: { rows: 150, repeats: 2 }')
    judge('sklearn-zipmap-text.onnx', 'xgboost-three.onnx')
    expect(accuracy()?.difference).toBe(-(forth?.difference as number))
    // Of fewer rows than there are.
    const { importance } = project.evidence('evaluation')
    expect(importance).toMatchObject({ metric: 'accuracy', rows: 150, repeats: 2 })
    expect(importance?.features.map(({ columns }) => columns[0]).sort()).toEqual([
      'x1',
      'x2',
      'x3',
      'x4',
      'x5',
    ])
    expect(importance?.features[0].candidate?.value).toBeGreaterThan(0.1)
    expect(['early', 'late', 'punctual']).toContain(importance?.dependence[0].class)
  })
})

describe('numbers', { timeout: 120_000 }, () => {
  test('the residuals are those of NumPy', () => {
    configure(`io: { ${FEATURES} }`)
    project.edit('mlops.yaml', 'task: binary-classification', 'task: regression')
    project.edit('mlops.yaml', 'label: late', 'label: delay')
    project.edit('mlops.yaml', 'roc_auc: { margin: 0.05, min: 0.6 }', 'rmse: { margin: 1 }')
    copyFileSync(
      join(models, 'exporters', 'sklearn-regressor.onnx'),
      join(project.workspace, 'regressor.onnx'),
    )
    const [header, ...rows] = project.read('data/train.csv').trim().split('\n')
    project.write('data/fifty.csv', `${[header, ...rows.slice(0, 50)].join('\n')}\n`)
    project.must(
      ...['evaluate-vs-prod', '--data', 'data/fifty.csv', '--fail-on', 'never'],
      ...['--candidate', 'regressor.onnx', '--production', 'regressor.onnx'],
    )
    const { distribution, bins } = project.evidence('evaluation').candidate.residuals as Residuals
    const { mean, std, min, max, bins: wanted } = mistakes.residuals
    expect(distribution).toMatchObject({ kind: 'numeric', rows: 50 })
    const found = distribution as NumericProfile
    // The model answers in float32.
    for (const [value, of] of [
      [found.mean, mean],
      [found.std, std],
      [found.min, min],
      [found.max, max],
    ])
      expect(value).toBeCloseTo(of as number, 4)
    expect(bins.length).toBe(10)
    for (const [i, { predicted, residual, rows: count }] of bins.entries()) {
      expect(predicted).toBeCloseTo(wanted[i][0], 4)
      expect(residual).toBeCloseTo(wanted[i][1], 4)
      expect(count).toBe(wanted[i][2])
    }
  })
})

describe('predictions', { timeout: 120_000 }, () => {
  const write = (name: string, header: string, line: (row: number) => string, rows = 40) =>
    project.write(name, `${[header, ...Array.from({ length: rows }, (_, row) => line(row))].join('\n')}\n`)
  const predict = (row: number) => (row % 2 === 0 ? 0.9 : 0.2)
  const judge = (candidate: string) => [
    '--data',
    'rows.csv',
    '--candidate',
    candidate,
    '--production',
    'in-order.csv',
    '--fail-on',
    'never',
  ]

  beforeAll(() => {
    project.write(
      'mlops.yaml',
      config.replace('label: late', 'label: late\n      id: key').replace(/ +slices.*\n/, ''),
    )
    write('rows.csv', 'key,late', (row) => `r${row},${Number(row % 2 === 0)}`)
    write('in-order.csv', 'score', (row) => String(predict(row)))
    write('shuffled.csv', 'score,key', (row) => `${predict(39 - row)},r${39 - row}`)
  })

  test('are matched by their names, whatever their order', () => {
    project.must('evaluate-vs-prod', ...judge('shuffled.csv'))
    const { overall } = project.evidence('evaluation')
    expect(overall.map(({ metric, candidate }) => [metric, candidate])[0]).toEqual(['roc_auc', 1])
    expect(overall.every(({ difference }) => difference === 0 || difference === null)).toBe(true)
  })

  test.each([
    [
      'few.csv',
      (row: number) => `0.5,r${row}`,
      39,
      'has no prediction for 1 row of rows.csv, the first of them row 40',
    ],
    [
      'many.csv',
      (row: number) => `0.5,r${row}`,
      41,
      'holds 1 prediction of rows that rows.csv does not have',
    ],
    [
      'twice.csv',
      (row: number) => `0.5,r${Math.max(1, row)}`,
      40,
      'column "key" names two rows alike: line 2 and line 3',
    ],
  ])('%s is refused', (name, line, rows, text) => {
    write(name, 'score,key', line, rows)
    const { exitCode, stderr } = project.mlops('evaluate-vs-prod', ...judge(name))
    expect([exitCode, stderr.trim().split('\n')[0]]).toEqual([3, `${name}  ${text}`])
  })
})

describe('parity of the export', { timeout: 120_000 }, () => {
  test('fails where the trained model says something else, and names the row', () => {
    configure(`io: { ${FEATURES}, activation: sigmoid }`)
    project.edit(
      'mlops.yaml',
      '    evaluate:\n',
      '    evaluate:\n      parity: { predictions: native.csv }\n',
    )
    const run = () => evaluate('--candidate', 'torch-logit.onnx', '--production', 'torch-logit.onnx')
    project.write('native.csv', `score\n${'0.5\n'.repeat(100)}`)
    expect(run().exitCode).toBe(0)
    const failed = project.evidence('evaluation')
    expect(failed.outcome).toBe('fail')
    expect(failed.overall[0]).toMatchObject({ metric: 'export_parity', gate: { verdict: 'fail', max: 1e-4 } })
    expect(failed.overall[0].gate?.reason).toMatch(
      /^the export differs from the trained model by up to 0\.\d+ \(row \d+\); \d+ of 100 rows are decided otherwise$/,
    )
    expect(failed.inputs.parity).toMatch(/^sha256:/)
  })
})

describe('a service as production', { timeout: 120_000 }, () => {
  let server: ChildProcess
  let url: string
  beforeAll(async () => {
    server = spawn(process.execPath, [join(import.meta.dirname, '../model/oip-entry.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    url = await new Promise((resolve) => server.stdout?.once('data', (data) => resolve(String(data).trim())))
  })
  afterAll(() => {
    server.kill()
  })

  test('is recorded, and judged again from the record', () => {
    configure(`endpoint: { url: ${url}, model: late }`)
    const ended = evaluate('--candidate', 'trained.onnx')
    expect(ended.exitCode, ended.stderr).toBe(0)
    const { production, firstModel } = project.evidence('evaluation')
    expect(firstModel).toBe(false)
    expect(production).toMatchObject({
      source: `${url} late`,
      recorded: '.mlops/flight-delay/endpoint-predictions.parquet',
    })
    const first = project.evidence('evaluation').overall
    project.write('mlops.yaml', config)
    const again = evaluate('--candidate', 'trained.onnx', '--production', production?.recorded as string)
    expect(again.exitCode, again.stderr).toBe(0)
    expect(project.evidence('evaluation').overall).toEqual(first)
    expect(project.evidence('evaluation').production?.sha256).toBe(production?.sha256)
  })

  test('and its record is not taken for predictions of other rows', () => {
    const record = '.mlops/flight-delay/endpoint-predictions.parquet'
    const { exitCode, stderr } = project.mlops(
      'evaluate-vs-prod',
      ...['--data', 'data/train.csv', '--candidate', 'trained.onnx', '--production', record],
    )
    expect(exitCode).toBe(3)
    expect(stderr).toContain(`${record}  predicts other data than data/train.csv`)
  })

  test('wants its secret', () => {
    configure(`endpoint: { url: ${url}, model: late, auth: { env: NO_SUCH_SECRET } }`)
    expect(refused('--candidate', 'trained.onnx')).toMatch(
      /^mlops\.yaml:\d+:\d+ {2}the environment has no variable NO_SUCH_SECRET/,
    )
  })
})
