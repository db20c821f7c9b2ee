import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Project } from './project.ts'

const models = join(import.meta.dirname, '../fixtures/models')

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.commit('Add the contract')
})
afterAll(() => project.remove())

/** Judges it against the model that the project trains. */
const look = (candidate: string, ...more: string[]) =>
  project.must(
    ...['evaluate-vs-prod', '--candidate', candidate, '--production', 'trained.onnx'],
    ...['--fail-on', 'never', ...more],
  )
const evaluation = () => project.evidence('evaluation')

/** Bytes of their own for each candidate, and the same answers. */
function candidate(name: string): string {
  copyFileSync(join(models, 'pipeline-columns.onnx'), join(project.workspace, 'trained.onnx'))
  project.retrain(name)
  copyFileSync(join(project.workspace, 'trained.onnx'), join(project.workspace, `${name}.onnx`))
  copyFileSync(join(models, 'pipeline-columns.onnx'), join(project.workspace, 'trained.onnx'))
  return `${name}.onnx`
}

test('looks at a test set are counted, each candidate once', { timeout: 240_000 }, () => {
  const [first, second, third] = ['one', 'two', 'three'].map(candidate)
  look(first)
  expect(evaluation().holdout).toEqual({ evaluations: 1, recorded: false })
  // A terminal writes nothing unless it is told to.
  look(second)
  expect(evaluation().holdout?.evaluations).toBe(1)
  look(first, '--record', 'always')
  look(second, '--record', 'always')
  expect(evaluation().holdout).toEqual({ evaluations: 2, recorded: true })
  const event = JSON.parse(project.git('show', 'origin/mlops/ledger:events/0000/000002.json'))
  expect(event).toMatchObject({
    type: 'evaluated',
    version: null,
    details: {
      holdout: evaluation().data.digests.bytes,
      sha256: evaluation().candidate.sha256,
      outcome: 'pass',
    },
  })
  expect(project.must('registry', 'history').stdout).toContain('a candidate evaluated: pass')
  look(first)
  expect(evaluation().holdout?.evaluations).toBe(1)
  look(third)
  expect(evaluation().holdout?.evaluations).toBe(3)
  expect(project.read('.mlops/flight-delay/evaluation.md')).toContain('Evaluated 3 times on this holdout.')
  // Other rows have judged nobody yet.
  look(third, '--data', 'data/train.csv')
  expect(evaluation().holdout?.evaluations).toBe(1)
})

test('a version counts as the look that made it', { timeout: 240_000 }, () => {
  project.candidate()
  project.must('register')
  const { sha256, digests } = { ...evaluation().candidate, ...evaluation().data }
  const seq = project
    .git('ls-tree', '-r', '--name-only', 'origin/mlops/ledger')
    .split('\n')
    .filter((path) => path.startsWith('events/'))
    .at(-1)
  expect(JSON.parse(project.git('show', `origin/mlops/ledger:${seq}`))).toMatchObject({
    type: 'registered',
    details: { holdout: digests.bytes, sha256 },
  })
})

test('a budget of looks spreads the error rate, and ends', { timeout: 240_000 }, () => {
  const config = project.read('mlops.yaml')
  project.edit(
    'mlops.yaml',
    '      resamples: 200',
    '      resamples: 200\n      alpha-spending: { looks: 4 }',
  )
  // One, two and the version are on record.
  look(candidate('four'))
  expect(evaluation().holdout).toEqual({
    evaluations: 4,
    recorded: false,
    spending: { method: 'bonferroni', looks: 4, declared: 0.95, confidence: 0.9875 },
  })
  const gate = evaluation().overall.find(({ metric }) => metric === 'roc_auc')
  expect(gate?.confidence).toBe(0.9875)
  expect(evaluation().outcome).toBe('pass')
  look('four.onnx', '--record', 'always')
  look(candidate('five'))
  expect(evaluation().outcome).toBe('inconclusive')
  expect(project.read('.mlops/flight-delay/evaluation.md')).toContain(
    'the 4 looks that evaluate.alpha-spending allows on these rows are used up; judge on fresh rows',
  )
  project.write('mlops.yaml', config)
})
