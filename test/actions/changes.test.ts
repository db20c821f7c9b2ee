import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

const models = join(import.meta.dirname, '../fixtures/models/exporters')

let project: Project
let config: string
beforeAll(() => {
  project = new Project()
  config = project.read('mlops.yaml').replace(/ +slices.*\n/, '')
  for (const name of ['xgboost', 'torch-logit'])
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
