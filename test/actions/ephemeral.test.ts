import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  process.env.RUNNER_ENVIRONMENT = 'github-hosted'
})
afterEach(() => {
  process.env.RUNNER_ENVIRONMENT = 'github-hosted'
})
afterAll(() => {
  delete process.env.RUNNER_ENVIRONMENT
  project.remove()
})

test('bytes that end with the job make no version, unless somebody wants that', { timeout: 60_000 }, () => {
  const register = () => project.mlops('register', '--model-file', 'trained.onnx')
  const refused = register()
  expect(refused.exitCode).toBe(3)
  expect(refused.stderr).toMatch(
    /^mlops\.yaml:19:24 {2}this disk ends with the job, and the bytes of the version would end with it\n/,
  )
  expect(project.git('ls-remote', 'origin')).not.toContain('flight-delay@')

  project.edit('mlops.yaml', 'path: ../store', 'path: ../store, allow-ephemeral: true')
  const before = Date.now()
  const { stderr, exitCode } = register()
  expect([exitCode, stderr]).toEqual([0, ''])
  const [{ 'expires-at': ends }] = project.evidence('version').locations
  const hours = (Date.parse(ends ?? '') - before) / 3_600_000
  expect(hours).toBeGreaterThanOrEqual(6)
  expect(hours).toBeLessThan(6.1)
  expect(project.must('registry', 'fsck').stdout).toMatch(
    /warn {2}flight-delay@v1\.0\.0: its bytes at .* end at /,
  )
})
