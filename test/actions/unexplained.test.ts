import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PlatformError } from '../../src/errors.ts'
import { Project } from './project.ts'

vi.mock('../../src/model/probe-process.ts', () => ({
  startProber: () => ({
    ask: () => Promise.reject(new PlatformError('the process that scores this model was ended by SIGKILL')),
    stop: () => {},
  }),
}))

let project: Project
beforeAll(() => {
  project = new Project()
  project.edit('mlops.yaml', '      importance: false\n', '')
})
afterAll(() => project.remove())

test('a verdict does not need the importance of the columns', { timeout: 60_000 }, async () => {
  const { outcome, printed } = await project.act('evaluate-vs-prod', {
    candidate: 'trained.onnx',
    production: 'trained.onnx',
    'fail-on': 'never',
  })
  expect(outcome).toBe('pass')
  const why = 'the process that scores this model was ended by SIGKILL'
  expect(printed).toContain(`The importance of the columns is not known: ${why}`)
  const { importance, unexplained } = project.evidence('evaluation')
  expect(importance).toBeUndefined()
  expect(unexplained).toBe(`the models could not be asked: ${why}`)
})
