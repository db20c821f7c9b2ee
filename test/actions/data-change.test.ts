import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActionDefinition } from '../../src/actions/action.ts'
import { chain } from '../../src/actions/chain.ts'
import { actions } from '../../src/actions/index.ts'
import { parseInputs } from '../../src/actions/inputs.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'
import { INFER, Project, VALIDATE } from './project.ts'

let project: Project
const path = (name: string) => join(project.workspace, name)
const FOLD = '<summary>What changed in the data</summary>'
const judge = { candidate: 'trained.onnx', 'fail-on': 'never', comment: 'none' }

beforeAll(async () => {
  project = Project.after(INFER, VALIDATE)
  copyFileSync(path('.mlops/flight-delay/validation.json'), path('before.json'))
  const lines = project.read('data/test.csv').trimEnd().split('\n')
  writeFileSync(path('data/test.csv'), `${[...lines, lines[1]].join('\n')}\n`)
}, 120_000)
afterAll(() => project.remove())

const report = () => project.read('.mlops/flight-delay/evaluation.md')

test('what changed in the rows that judge folds under the comparison', { timeout: 60_000 }, async () => {
  await project.act('validate-data', { baseline: 'before.json' })
  expect(project.evidence('validation').baseline?.change).not.toBe('none')
  await project.act('evaluate-vs-prod', judge)
  expect(report()).toContain(FOLD)
  expect(report()).toContain(
    '**Against the data of before.json**: train has the same rows; test: 100 → 101 rows',
  )
})

test('not where validate-data tells it in the same step', { timeout: 60_000 }, async () => {
  const told: ActionDefinition = {
    ...(await actions['validate-data']()),
    run: async () => ({ outcome: 'pass', headline: 'told', outputs: {}, report: null }),
  }
  const both = chain({ 'validate-data': async () => told, 'evaluate-vs-prod': actions['evaluate-vs-prod'] })
  const platform = await createLocalPlatform(project.workspace, undefined, { write: () => true })
  const step = (stages: string) => both.run(parseInputs(both, { ...judge, stages }), platform)
  await step('evaluate-vs-prod')
  expect(report()).toContain(FOLD)
  await step('validate-data, evaluate-vs-prod')
  expect(report()).not.toContain(FOLD)
})

test('nor of other rows, nor out of evidence that was changed', { timeout: 60_000 }, async () => {
  await project.act('validate-data', { baseline: 'before.json' })
  const evidence = '.mlops/flight-delay/validation.json'
  const known = project.read(evidence)
  writeFileSync(path('data/test.csv'), `${project.read('data/test.csv')}\n`)
  await project.act('evaluate-vs-prod', judge)
  expect(report()).not.toContain(FOLD)
  project.write(evidence, JSON.stringify({ ...JSON.parse(known), outcome: 'skipped' }))
  expect((await project.act('evaluate-vs-prod', judge)).printed).toContain(
    'What changed in the data is not told: ',
  )
  expect(report()).not.toContain(FOLD)
})
