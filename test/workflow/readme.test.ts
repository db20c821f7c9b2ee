import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeGitHub } from '../github/fake.ts'
import { workflowsInGuides } from './documents.ts'
import { pullRequestEvent } from './events.ts'
import { FlightsProject } from './flights.ts'

let scratch: string
let github: FakeGitHub

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-readme-'))
  github = await FakeGitHub.start()
})

afterAll(async () => {
  await github.stop()
  await rm(scratch, { recursive: true, force: true })
})

test('the first workflow of the README judges a first model', async () => {
  const quickStart = workflowsInGuides().find(({ where }) => where.startsWith('README.md'))
  const project = new FlightsProject(scratch, github)
  project.configure((config) => {
    config.setIn(['models', 'flight-delay', 'evaluate', 'metrics'], { roc_auc: { margin: 0.01, min: 0.6 } })
  })
  const workflows = join(project.repository.path, '.github/workflows')
  writeFileSync(join(workflows, 'quick-start.yml'), quickStart!.text)
  const sha = project.repository.commit('Start')
  const run = await project.run('quick-start', 'pull_request', {
    payload: pullRequestEvent(github.repository, { number: 1, headSha: sha, baseSha: sha }),
  })
  expect(run.exitCode, run.text).toBe(0)
  const summary = Object.values(run.jobs).flatMap((job) => job.summaries)
  expect(summary.join('')).toContain('flight-delay')
  expect(github.comments.map(({ body }) => body).join('')).toContain('flight-delay')
  expect(github.comments).toHaveLength(1)
  expect(github.violations).toEqual([])
})
