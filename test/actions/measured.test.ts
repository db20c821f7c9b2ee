import { afterAll, beforeAll, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
})
afterAll(() => project.remove())

test('size, load time, memory and latency of a first model', () => {
  project.edit(
    'mlops.yaml',
    '      importance: false',
    '      latency: { p95-ms: 5000, batch: [1, 20], calls: 200, warmup-ms: 0 }\n' +
      '      resources: { max-size: 1 kB, max-memory: 4 GB }\n' +
      '      importance: { rows: 120, repeats: 3, features: [hour, [distance, origin]] }',
  )
  project.must('validate-data')
  project.must('train')
  expect(project.mlops('evaluate-vs-prod').exitCode).toBe(1)
  const { overall, resources, importance, outcome } = project.evidence('evaluation')
  expect(outcome).toBe('fail')
  expect(overall.slice(0, 3).map(({ metric, gate }) => [metric, gate?.verdict])).toEqual([
    ['file size (bytes)', 'fail'],
    ['peak memory (bytes)', 'pass'],
    ['p95 latency (ms, batch 1)', 'pass'],
  ])
  expect(resources?.latency.map(({ batch, production }) => [batch, production])).toEqual([
    [1, null],
    [20, null],
  ])
  expect(resources?.device).toMatchObject({ provider: 'cpu', threads: 1, gpu: null })
  expect(resources?.candidate.loadMs.length).toBe(2)
  expect(importance).toMatchObject({
    metric: 'roc_auc',
    better: 'higher',
    rows: 100,
    repeats: 3,
    warnings: [],
  })
  expect(importance?.features.map(({ columns }) => columns).sort()).toEqual([
    ['distance', 'origin'],
    ['hour'],
  ])
  expect(importance?.features[0].candidate?.rank).toBe(1)
  expect(importance?.dependence.map(({ column, production }) => [column, production])).toEqual([
    ['hour', null],
  ])
})

test('a column of importance that the data does not have is told with its line', () => {
  project.edit('mlops.yaml', 'features: [hour, [', 'features: [huor, [')
  const { exitCode, stderr, stdout } = project.mlops('evaluate-vs-prod')
  expect(exitCode).toBe(3)
  expect(stdout + stderr).toContain('has no column "huor". Did you mean "hour"?')
})

test('limits that are no limits are told with their line', () => {
  project.edit('mlops.yaml', 'max-size: 1 kB', 'max-size: 1 floppy')
  const { exitCode, stderr, stdout } = project.mlops('evaluate-vs-prod')
  expect(exitCode).toBe(3)
  expect(stdout + stderr).toContain('for example 50 MB')
})
