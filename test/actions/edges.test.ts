import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.commit('Agree on the data')
})
afterAll(() => project.remove())

function refused(...args: string[]): string {
  const { exitCode, stderr } = project.mlops(...args)
  expect(stderr).not.toMatch(/\n\s+at |ZodError|TypeError/)
  expect(exitCode).toBe(3)
  return stderr.trim()
}

describe('inputs at their edges', { timeout: 120_000 }, () => {
  test('the chain refuses a wrong input of a later stage before the first stage runs', () => {
    const error = refused('run', '--stages', 'validate-data,train,register', '--version', '1.0')
    expect(error).toMatch(/^input "version" is "1\.0", /)
    expect(() => project.evidence('validation')).toThrow(/ENOENT/)
  })

  test('an error rate lies between 0 and 1', () => {
    const message = (alpha: string) => `input "alpha" is "${alpha}", must be a number above 0 and below 1.`
    expect(refused('drift-report', '--alpha', '0')).toBe(message('0'))
    expect(refused('drift-report', '--alpha', '1')).toBe(message('1'))
    expect(refused('drift-report', '--alpha', 'NaN')).toBe(message('NaN'))
  })

  test('an absolute evidence-dir is not taken for one inside of the workspace', () => {
    expect(refused('validate-data', '--evidence-dir', '/elsewhere')).toMatch(
      /^evidence-dir ".*" leads out of/,
    )
    const inside = project.must('validate-data', '--evidence-dir', `${project.workspace}/evidence`)
    expect(inside.stdout).toMatch(/validation +evidence\/flight-delay\/validation\.json/)
  })
})

describe('labels and predictions', { timeout: 120_000 }, () => {
  const rows = 40
  const write = (name: string, header: string, value: (row: number) => string) =>
    project.write(name, `${[header, ...Array.from({ length: rows }, (_, row) => value(row))].join('\n')}\n`)
  const judge = ['evaluate-vs-prod', '--data', 'labels.csv', '--candidate', 'predictions.csv']
  const config = () => project.read('mlops.yaml')
  let before: string

  beforeAll(() => {
    before = config()
    write('predictions.csv', 'prediction', (row) => (row % 2 === 0 ? '0.9' : '0.1'))
    project.edit('mlops.yaml', 'slices: [{ hour: quantiles(2) }]', 'slices: []')
  })
  afterAll(() => project.write('mlops.yaml', before))

  test('positive-label: true is the true of a boolean column', () => {
    project.edit('mlops.yaml', 'label: late', 'label: late\n      positive-label: true')
    write('labels.csv', 'id,late', (row) => `${row},${row % 2 === 0}`)
    project.must(...judge)
    expect(project.evidence('evaluation').overall[0]).toMatchObject({ metric: 'roc_auc', candidate: 1 })
    project.edit('mlops.yaml', 'positive-label: true', 'positive-label: false')
    project.mlops(...judge)
    expect(project.evidence('evaluation').overall[0]).toMatchObject({ metric: 'roc_auc', candidate: 0 })
  })

  test('a positive label that no row has is a slip, not a data set of negatives', () => {
    project.edit('mlops.yaml', 'positive-label: false', 'positive-label: Yes')
    write('labels.csv', 'id,late', (row) => `${row},${row % 2 === 0 ? 'yes' : 'no'}`)
    expect(refused(...judge)).toBe('mlops.yaml:9:23  column "late" holds two labels, and neither is "Yes"')
  })

  test('a third label is not counted as the second', () => {
    project.edit('mlops.yaml', 'positive-label: Yes', 'positive-label: yes')
    write('labels.csv', 'id,late', (row) => `${row},${['yes', 'no', 'maybe'][row % 3]}`)
    expect(refused(...judge)).toContain('column "late" holds more than two labels')
  })

  test('predictions: what is no number, what is missing, and the name of a file that does not exist', () => {
    write('labels.csv', 'id,late', (row) => `${row},${row % 2 === 0 ? 'yes' : 'no'}`)
    write('predictions.csv', 'prediction', (row) => (row === 6 ? 'abc' : '0.5'))
    expect(refused(...judge)).toMatch(
      /^predictions\.csv {2}column "prediction" holds no finite number in line 8/,
    )
    write('predictions.csv', 'id,prediction', (row) => (row === 8 ? '8,' : `${row},0.5`))
    expect(refused(...judge)).toMatch(
      /^predictions\.csv {2}column "prediction" holds no finite number in line 10/,
    )
    expect(refused('evaluate-vs-prod', '--candidate', 'none.tsv')).toBe('none.tsv  does not exist.')
  })
})
