import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { Project } from './project.ts'

const ROWS = 600

let project: Project
beforeAll(() => {
  project = new Project()
  const random = randomFromSeed(5)
  const labels = Array.from({ length: ROWS }, () => Number(random.uniform() < 0.4))
  const hidden = labels.map((label) => label + 1.4 * (random.uniform() + random.uniform() - 1))
  const write = (name: string, header: string, lines: (string | number)[]) =>
    project.write(name, `${[header, ...lines].join('\n')}\n`)
  write('rows.csv', 'late', labels)
  for (const [name, noise] of [
    ['good', 0.1],
    ['fair', 1.2],
    ['twin', 1.2],
    ['poor', 4],
  ] as const)
    write(
      `${name}.csv`,
      'score',
      hidden.map((h) => (1 / (1 + Math.exp(-h - noise * (random.uniform() - 0.5)))).toFixed(6)),
    )
  project.edit('mlops.yaml', '      slices: [{ hour: quantiles(2) }]\n', '')
})
afterAll(() => project.remove())

const judge = (candidate: string) =>
  project.must(
    ...['evaluate-vs-prod', '--candidate', candidate, '--production', 'fair.csv'],
    ...['--data', 'rows.csv', '--fail-on', 'never'],
  )

test('challengers are ranked with the candidate, and the best is named', { timeout: 120_000 }, () => {
  project.edit('mlops.yaml', '    evaluate:', '    evaluate:\n      challengers: [poor.csv]')
  judge('twin.csv, good.csv, twin.csv')
  const { challengers, candidate } = project.evidence('evaluation')
  expect(candidate.source).toBe('twin.csv')
  expect(challengers?.models.map(({ source, rank }) => [source, rank])).toEqual([
    ['good.csv', 1],
    ['twin.csv', 2],
    ['poor.csv', 3],
  ])
  expect(challengers?.best).toBe(challengers?.models[0].sha256)
  expect(challengers?.models[1].candidate).toBe(true)
  expect(challengers?.models.map(({ comparison }) => comparison.gate?.verdict)).toEqual([
    'pass',
    'pass',
    'fail',
  ])
  const comment = project.read('.mlops/flight-delay/evaluation.md')
  expect(comment).toContain('**good.csv** is better by ROC AUC than each of the 2 others.')
  expect(comment).toContain('| 2 | `twin.csv` (candidate) |')
})

test('a candidate alone has no panel', { timeout: 60_000 }, () => {
  project.edit('mlops.yaml', '      challengers: [poor.csv]\n', '')
  judge('good.csv')
  expect(project.evidence('evaluation').challengers).toBeUndefined()
})

test('a challenger that is not there is an error', { timeout: 60_000 }, () => {
  const { exitCode, stderr } = project.mlops(
    ...[
      'evaluate-vs-prod',
      '--candidate',
      'good.csv,gone.csv',
      '--production',
      'fair.csv',
      '--data',
      'rows.csv',
    ],
  )
  expect(exitCode).toBe(3)
  expect(stderr).toContain('gone.csv  does not exist')
})

test.each([
  ['god.csv', /^mlops\.yaml:14:21 {2}god\.csv does not exist\. Did you mean "good\.csv"\?/],
  ['productoin', /^mlops\.yaml:14:21 {2}"productoin" is no version, no stage and no file/],
])('a slip in evaluate.challengers is told with its place: %s', { timeout: 60_000 }, (name, said) => {
  const config = project.read('mlops.yaml')
  project.edit('mlops.yaml', '    evaluate:', `    evaluate:\n      challengers: [${name}]`)
  const { exitCode, stderr } = project.mlops(
    ...['evaluate-vs-prod', '--candidate', 'good.csv', '--production', 'fair.csv', '--data', 'rows.csv'],
  )
  expect(exitCode).toBe(3)
  expect(stderr.trim()).toMatch(said)
  project.write('mlops.yaml', config)
})
