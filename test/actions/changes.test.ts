import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEngine, sqlFiles } from '../../src/data/engine.ts'
import { Project } from './project.ts'

const models = join(import.meta.dirname, '../fixtures/models/exporters')

let project: Project
let config: string
beforeAll(() => {
  project = new Project()
  config = project.read('mlops.yaml').replace(/ +slices.*\n/, '')
  for (const name of ['xgboost', 'lightgbm', 'xgboost-three', 'sklearn-zipmap-text'])
    copyFileSync(join(models, `${name}.onnx`), join(project.workspace, `${name}.onnx`))
})
afterAll(() => project.remove())

/** Lines under `evaluate` in place of its metrics, and under `data`. */
function configure(evaluate: string[], data: string[] = []): void {
  const metrics = / +roc_auc: .*\n/
  project.write(
    'mlops.yaml',
    config
      .replace(metrics, (line) => line + evaluate.map((each) => `      ${each}\n`).join(''))
      .replace('label: late\n', (line) => line + data.map((each) => `      ${each}\n`).join('')),
  )
}

const evaluate = (...more: string[]) =>
  project.mlops('evaluate-vs-prod', '--data', 'rows.csv', '--fail-on', 'never', ...more)

describe('predictions by group', { timeout: 120_000 }, () => {
  const judge = ['--candidate', 'new.csv', '--production', 'old.csv']
  beforeAll(() => {
    const lines = Array.from({ length: 400 }, (_, row) => ({
      key: `r${row}`,
      sex: row % 2 ? 'f' : 'm',
      late: Number(row % 4 < 2),
      old: row % 4 < 2 ? 0.9 : 0.2,
      // Wrong for 40 of the women who are late.
      fresh: row % 4 === 1 && row < 160 ? 0.3 - row / 1000 : row % 4 < 2 ? 0.8 : 0.1,
    }))
    const write = (path: string, names: (keyof (typeof lines)[0])[]) =>
      project.write(path, `${[names, ...lines.map((line) => names.map((name) => line[name]))].join('\n')}\n`)
    write('rows.csv', ['key', 'sex', 'late'])
    project.write('old.csv', `score\n${lines.map(({ old }) => old).join('\n')}\n`)
    project.write('new.csv', `score\n${lines.map(({ fresh }) => fresh).join('\n')}\n`)
  })

  test('are judged by fairness and by what changes', () => {
    configure(
      [
        'fairness: { by: sex, metrics: [equal_opportunity], min-ratio: 0.8, max-difference: 0.2 }',
        'flips: { max-negative-rate: 0.05, examples: 2 }',
      ],
      ['id: key'],
    )
    const { stderr, exitCode } = evaluate(...judge)
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /)
    const { overall, fairness, flips, outcome } = project.evidence('evaluation')
    expect(outcome).toBe('fail')
    expect(overall.flatMap(({ metric, gate }) => (gate ? [`${metric}: ${gate.verdict}`] : []))).toEqual([
      'roc_auc: pass',
      'negative_flip_rate: fail',
      'equal_opportunity_difference by sex: fail',
      'equal_opportunity_ratio by sex: fail',
    ])
    // 40 of 100 late women are not found any more.
    expect(fairness?.[0].candidate).toMatchObject({ difference: 0.4, ratio: 0.6 })
    expect(fairness?.[0].production).toMatchObject({ difference: 0, ratio: 1 })
    expect(flips).toMatchObject({ rows: 400, changed: 40, becameWrong: 40, becameRight: 0 })
    // The contract does not say what kind of column the id is: it is not in it.
    expect(flips?.examples).toEqual([
      { id: null, row: 158, confidence: 0.857 },
      { id: null, row: 154, confidence: 0.853 },
    ])
  })

  test('name rows by a column that the contract knows and does not classify', () => {
    const contract = (more: string) =>
      project.write(
        'rows.odcs.yaml',
        `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
      - { name: key, logicalType: string${more} }
      - { name: sex, logicalType: string }
      - { name: late, logicalType: integer }
`,
      )
    project.edit('mlops.yaml', 'flights.odcs.yaml', 'rows.odcs.yaml')
    const examples = () => project.evidence('evaluation').flips?.examples?.map(({ id }) => id)
    contract('')
    evaluate(...judge)
    expect(examples()).toEqual(['r157', 'r153'])
    contract(', classification: restricted')
    evaluate(...judge)
    expect(examples()).toEqual([null, null])
  })

  test.each([
    [['fairness: { by: sexx, metrics: [accuracy] }'], 'has no column "sexx"', 'Did you mean "sex"?'],
    [['fairness: { by: sex, metrics: [acuracy] }'], 'unknown metric "acuracy"', 'Did you mean "accuracy"?'],
    [['fairness: [{ by: key, metrics: [accuracy] }]'], '"key" has 400 groups', 'quantiles(4)'],
    [
      ['fairness: { by: sex, metrics: [matthews_corrcoef], min-ratio: 0.8 }'],
      'can be negative',
      'max-difference',
    ],
    [['flips: { tolerance: 3 }'], 'is for regression', 'Remove it'],
    [['flips: { max-negative: 0.1 }'], 'unknown key "max-negative"', 'Did you mean "max-negative-rate"?'],
  ])('%s is told at its place', (lines, message, hint) => {
    configure(lines)
    const { exitCode, stderr } = evaluate(...judge)
    expect(exitCode).toBe(3)
    expect(stderr).toContain(message)
    expect(stderr).toContain(hint)
    expect(stderr).toMatch(/mlops\.yaml:\d+:\d+ /)
  })
})

describe('unlabelled traffic', { timeout: 120_000 }, () => {
  const models = ['--candidate', 'xgboost.onnx', '--production', 'lightgbm.onnx']
  const FEATURES = 'io: { inputs: [x1, x2, x3, x4, x5] }'
  const judge = (...more: string[]) =>
    project.mlops('evaluate-vs-prod', '--data', 'data/test.csv', '--fail-on', 'never', ...more)
  let lines: string[][]
  beforeAll(() => {
    lines = project
      .read('data/train.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const late = lines[0].indexOf('late')
    // The logs of two days, which hold no label but names of rows.
    for (const day of [0, 1]) {
      const rows = lines.slice(1).filter((_, row) => row % 2 === day)
      const logged = [[...lines[0], 'key'], ...rows.map((row, i) => [...row, `"d${day}, ${i}"`])]
      project.write(
        `data/log-${day}.csv`,
        `${logged.map((row) => row.filter((_, column) => column !== late).join(',')).join('\n')}\n`,
      )
    }
    config = `${config}    ${FEATURES}\n`
    const judged = project.read('data/test.csv').trim().split('\n').length - 1
    project.write('data/predicted.csv', `score\n${'0.5\n'.repeat(judged)}`)
  })

  test('is scored by both models, by slice, with a limit', () => {
    configure([
      'traffic: { path: data/log-*.csv, max-churn: 0.5 }',
      'slices: [origin]',
      'disagreements: { rows: 30 }',
    ])
    const { exitCode, stderr } = judge(...models)
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /)
    const { traffic, disagreements, overall, inputs, flips } = project.evidence('evaluation')
    expect(traffic?.rows).toBe(lines.length - 1)
    expect(inputs.traffic).toBe(traffic?.sha256)
    expect(traffic?.changed).toBeGreaterThan(0)
    expect((traffic?.becamePositive ?? 0) + (traffic?.becameNegative ?? 0)).toBe(traffic?.changed)
    expect(traffic?.slices.reduce((sum, { changed }) => sum + changed, 0)).toBe(traffic?.changed)
    expect(overall.find(({ metric }) => metric === 'traffic_churn')?.gate?.verdict).toBe('pass')
    // The judged rows are the last of those of the traffic.
    expect(flips?.changed).toBeLessThanOrEqual(traffic?.changed as number)
    expect(disagreements).toMatchObject({
      from: 'traffic',
      population: lines.length - 1,
      ranked: 24,
      control: 6,
    })
    const [header, ...rows] = project.read('.mlops/flight-delay/disagreements.csv').trim().split('\n')
    expect(header).toBe('id,row,reason,weight,production,candidate')
    expect(rows).toHaveLength(30)
    const cells = rows.map((row) => row.split(','))
    const decided = cells.filter(([, , reason]) => reason === 'decided otherwise')
    expect(decided).toHaveLength(Math.min(24, traffic?.changed as number))
    for (const [, , , , production, candidate] of decided)
      expect(Number(production) >= 0.5).not.toBe(Number(candidate) >= 0.5)
    const weights = cells.reduce((sum, [, , , weight]) => sum + Number(weight), 0)
    expect(weights).toBeCloseTo(lines.length - 1, 9)
  })

  test('is not posted, and fails where too much changes', () => {
    configure(['traffic: { path: data/log-*.csv, max-churn: 0 }'])
    judge(...models)
    const { outcome, overall } = project.evidence('evaluation')
    expect(overall.at(-1)).toMatchObject({ metric: 'traffic_churn', gate: { verdict: 'fail' } })
    expect(outcome).toBe('fail')
  })

  test('gives names where the contract lets it, as a Parquet file too', async () => {
    const names = [...lines[0], 'key']
    const late = names.indexOf('late')
    const named = lines.slice(1).map((row, i) => [...row, `n${i}`])
    project.write('data/named.csv', `${[names, ...named].map((row) => row.join(',')).join('\n')}\n`)
    const properties = names.map(
      (name, i) => `      - { name: ${name}, logicalType: ${i === late ? 'integer' : 'string'} }\n`,
    )
    project.write(
      'flights.odcs.yaml',
      `apiVersion: v3.1.0\nkind: DataContract\nid: f\nversion: 1.0.0\nstatus: active\nschema:\n  - name: f\n    properties:\n${properties.join('')}`,
    )
    configure(
      ['traffic: data/log-*.csv', 'disagreements: { rows: 5, format: parquet, control-share: 0 }'],
      ['id: key'],
    )
    const { stderr, stdout } = project.mlops(
      'evaluate-vs-prod',
      ...['--data', 'data/named.csv', '--fail-on', 'never'],
      ...models,
    )
    expect(stdout + stderr).toContain('disagreements.parquet holds 5 rows to label')
    const engine = await openEngine()
    const file = join(project.workspace, '.mlops/flight-delay/disagreements.parquet')
    const rows = await engine.rows(`FROM ${sqlFiles([file]).replace(/^\[(.*)\]$/, '$1')}`)
    engine.close()
    expect(rows).toHaveLength(5)
    expect(Object.keys(rows[0])).toEqual(['id', 'row', 'reason', 'weight', 'production', 'candidate'])
    expect(rows[0].id).toMatch(/^d[01], \d+$/)
    expect(typeof rows[0].candidate).toBe('number')
    expect(project.read('.mlops/flight-delay/evaluation.md')).not.toContain(rows[0].id as string)
  })

  test.each([
    [['traffic: data/none-*.csv'], models, '"data/none-*.csv" does not exist'],
    [
      ['traffic: data/log-*.csv'],
      ['--candidate', 'data/predicted.csv', '--production', 'lightgbm.onnx'],
      'cannot be scored by data/predicted.csv',
    ],
    [['disagreements: { from: traffic }'], models, 'there is no traffic to choose from'],
  ])('%s', (given, asked, message) => {
    configure(given)
    const { exitCode, stderr } = judge(...asked)
    expect(exitCode).toBe(3)
    expect(stderr).toContain(message)
  })
})
