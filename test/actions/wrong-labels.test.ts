import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  const [, ...rows] = project.read('data/test.csv').trim().split('\n')
  const p = rows.map((row, i) => {
    const late = row.split(',')[9] === '1'
    return late !== (i === 6) ? 0.9 : 0.1
  })
  project.write('oof.csv', `probability\n${p.join('\n')}\n`)
}, 60_000)
afterAll(() => project.remove())

const ask = (wrongLabels: string) => {
  const before = project.read('mlops.yaml')
  project.edit('mlops.yaml', 'integrity: { ', `integrity: { wrong-labels: ${wrongLabels}, `)
  const ended = project.mlops('validate-data', '--baseline', 'none')
  project.write('mlops.yaml', before)
  return ended
}
const found = () => project.evidence('validation').integrity?.filter(({ check }) => check === 'wrong-labels')

describe('labels that predictions contradict', () => {
  test('the one wrong label of a split is found by its row', () => {
    const { exitCode, stdout } = ask('{ severity: error, max-percent: 0, predictions: { test: oof.csv } }')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('test: wrong-labels: 1 row (1 %) whose label the predictions contradict')
    expect(found()).toMatchObject([{ split: 'test', failing: 1, of: 100, rows: [7], verdict: 'fail' }])
  })

  test('without predictions nothing is claimed', () => {
    project.mlops('validate-data', '--baseline', 'none')
    expect(found()).toEqual([])
  })

  test.each([
    ['{ severity: error }', 'predictions'],
    ['{ predictions: { tst: oof.csv } }', 'there is no split "tst". Did you mean "test"?'],
    ['{ predictions: { test: off.csv } }', '"off.csv" does not exist'],
    ['{ predictions: { train: oof.csv } }', 'has 100 rows'],
  ])('%s is an error at its place', (asked, message) => {
    const { exitCode, stdout, stderr } = ask(asked)
    expect(exitCode).toBe(3)
    expect(stdout + stderr).toContain(message)
  })
})
