import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Project } from './project.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')

let project: Project
beforeAll(() => {
  project = new Project()
  copyFileSync(join(FIXTURES, 'logistic-zipmap.onnx'), join(project.workspace, 'other.onnx'))
  project.edit('mlops.yaml', 'importance: false', 'importance: { rows: 150, repeats: 3 }')
})
afterAll(() => project.remove())

const judge = () =>
  project.must(
    ...['evaluate-vs-prod', '--candidate', 'other.onnx', '--production', 'trained.onnx'],
    ...['--data', 'data/train.csv', '--fail-on', 'never'],
  )

test('a column that only the candidate reads, and that matters, is a warning', { timeout: 120_000 }, () => {
  const { stdout, stderr } = judge()
  const { importance } = project.evidence('evaluation')
  expect(importance?.rows).toBe(150)
  const [first] = importance?.features ?? []
  expect(first).toMatchObject({ columns: ['x1'], production: null, entered: true, candidate: { rank: 1 } })
  expect(first.difference).toBe(first.candidate?.value)
  const production = importance?.features.flatMap((one) => (one.candidate === null ? one.columns : []))
  expect(production?.sort()).toEqual(['destination', 'distance', 'hour', 'origin'])
  const warning =
    'x1 is among the three columns that matter most to the candidate, and was not before: possible leakage'
  expect(importance?.warnings).toContain(warning)
  expect(stdout + stderr).toContain(warning)
  expect(stdout + stderr).toContain('Importance: 150 of 200 rows, 9 columns permuted 3 times')
  expect(project.read('.mlops/flight-delay/evaluation.md')).toContain('possible leakage')
})

test('rows of one unit are drawn as one in its intervals too', { timeout: 120_000 }, () => {
  const before = project.evidence('evaluation').importance?.features[0]
  project.edit('mlops.yaml', '      resamples: 200', '      resamples: 200\n      unit: origin')
  judge()
  const { importance, sampling } = project.evidence('evaluation')
  expect(sampling?.by).toBe('units')
  const after = importance?.features.find(({ columns }) => columns[0] === before?.columns[0])
  expect(after?.candidate?.interval).not.toEqual(before?.candidate?.interval)
  expect(importance?.confidence).toBe(0.95)
})

test('it is found out without being asked for, and not of a file of predictions', {
  timeout: 120_000,
}, async () => {
  project.edit('mlops.yaml', '      importance: { rows: 150, repeats: 3 }\n', '')
  const inputs = { data: 'data/train.csv', 'fail-on': 'never' }
  const { printed } = await project.act('evaluate-vs-prod', {
    ...inputs,
    candidate: 'trained.onnx',
    production: 'trained.onnx',
  })
  expect(printed).toContain('Importance: 200 of 200 rows, 4 columns permuted 5 times')
  const { importance, unexplained } = project.evidence('evaluation')
  expect(unexplained).toBeUndefined()
  expect(importance).toMatchObject({ rows: 200, repeats: 5, warnings: [], rankCorrelation: 1 })
  // The same model is asked once, and differs from itself by nothing.
  for (const { difference, interval } of importance?.features ?? []) {
    expect(difference).toBe(0)
    expect(interval?.map(Math.abs)).toEqual([0, 0])
  }
  expect(importance?.dependence.map(({ maxGap }) => maxGap)).toEqual([0, 0, 0, 0])

  project.write(
    'answers.csv',
    `prediction\n${Array.from({ length: 200 }, (_, i) => (i % 2 ? 0.7 : 0.2)).join('\n')}\n`,
  )
  await project.act('evaluate-vs-prod', { ...inputs, candidate: 'answers.csv', production: 'trained.onnx' })
  const why = 'the candidate is a file of predictions, which cannot be asked again'
  expect(project.evidence('evaluation')).toMatchObject({ unexplained: why })
  expect(project.evidence('evaluation').importance).toBeUndefined()
  expect(project.read('.mlops/flight-delay/evaluation.md')).toContain(`not known: ${why}`)

  await project.act('evaluate-vs-prod', { ...inputs, candidate: 'trained.onnx', production: 'answers.csv' })
  const ofCandidate = project.evidence('evaluation').importance
  expect(ofCandidate?.productionUnknown).toBe(
    'production is a file of predictions, which cannot be asked again',
  )
  expect(ofCandidate?.features.map(({ production }) => production)).toEqual([null, null, null, null])
  expect(project.read('.mlops/flight-delay/evaluation.md')).toContain('Of production it is not known')
})
