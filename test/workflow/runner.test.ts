import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeGitHub } from '../github/fake.ts'
import { pushEvent } from './events.ts'
import { Repository } from './repository.ts'
import { projectRoot, runWorkflow, type WorkflowResult } from './runner.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
let scratch: string
let github: FakeGitHub
let repository: Repository
let result: WorkflowResult

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-workflow-'))
  github = await FakeGitHub.start()
  repository = new Repository(scratch)
  mkdirSync(join(repository.path, '.github/workflows'), { recursive: true })
  cpSync(join(fixtures, 'transport.yml'), join(repository.path, '.github/workflows/transport.yml'))
  writeFileSync(join(repository.path, '.gitignore'), 'secret.txt\n')
  writeFileSync(join(repository.path, 'secret.txt'), 'stays here')
  const sha = repository.commit('First')
  result = await runWorkflow({
    repository: repository.path,
    workflow: '.github/workflows/transport.yml',
    event: 'push',
    payload: pushEvent(github.repository, sha),
    github,
    scratch,
    runId: 41,
    repositories: { 'acme/transport@v1': join(fixtures, 'transport') },
    environment: { PROJECT_ROOT: projectRoot },
  })
})

afterAll(async () => {
  await github.stop()
  await rm(scratch, { recursive: true, force: true })
})

test('hands an artifact and a cache from job to job', () => {
  expect(result.jobs.receive.outputs.receive, result.text).toEqual({ text: 'hello', cached: 'word-1' })
})

test('reads results of jobs and steps', () => {
  const results = Object.entries(result.jobs).map(([id, job]) => [id, job.result])
  expect(Object.fromEntries(results)).toEqual({ send: 'success', receive: 'success', fails: 'failure' })
  expect(result.jobs.fails.steps).toEqual({ fails: 'failure' })
  expect(result.exitCode).toBe(1)
})

test('reads summaries, annotations and the work of post steps', () => {
  expect(result.jobs.send.summaries).toEqual(['### ✅ send\n'])
  expect(result.annotations).toEqual([
    { level: 'warning', job: 'send', message: 'careful', file: 'mlops.yaml', line: 3 },
  ])
  expect(result.text).toContain('[send] afterwards: send')
})

test('gives steps the fake GitHub and a remote to push to', () => {
  expect(result.jobs.receive.outputs.git).toEqual({ api: github.url, run: '41' })
  expect(repository.remoteTags()).toEqual(['flights@v1.0.0'])
})

test('an artifact of an earlier run can be listed and downloaded', async () => {
  github.state.artifactFolder = join(scratch, 'artifacts')
  const url = `${github.url}/repos/acme/flights/actions/runs/41/artifacts?name=word`
  const listed = (await (await fetch(url)).json()) as { artifacts: { id: number; name: string }[] }
  expect(listed.artifacts.map((each) => each.name)).toEqual(['word'])
  const zip = await fetch(`${github.url}/repos/acme/flights/actions/artifacts/${listed.artifacts[0].id}/zip`)
  expect(
    Buffer.from(await zip.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect(github.violations).toEqual([])
})
