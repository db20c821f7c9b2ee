import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FakeGitHub } from '../github/fake.ts'
import { dispatchEvent, pullRequestEvent, pushEvent, scheduleEvent } from './events.ts'
import { FlightsProject } from './flights.ts'
import type { WorkflowResult } from './runner.ts'

const MODEL = 'flight-delay'
const PULL = 12

let scratch: string
let github: FakeGitHub
let project: FlightsProject
let merged: string
let pushed: string

/** The templates word for word, in the order in which a team meets them; every test goes on where the last ended. */
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-lifecycle-'))
  github = await FakeGitHub.start()
  project = new FlightsProject(scratch, github)
  project.configure((config) => {
    const limits = { roc_auc: { margin: 0.01, min: 0.6 }, log_loss: { margin: 0.01 } }
    config.setIn(['models', MODEL, 'evaluate', 'metrics'], limits)
    config.setIn(['models', MODEL, 'evaluate', 'slices'], ['weekday'])
    config.setIn(['models', MODEL, 'drift', 'current'], 'logs/june.parquet')
    config.setIn(['models', MODEL, 'drift', 'retrain', 'when'], ['drift'])
  })
  await project.writeLogs('hour >= 12')
  merged = project.repository.commit('Predict late flights')
})

afterAll(async () => {
  await github.stop()
  await rm(scratch, { recursive: true, force: true })
})

afterEach(() => expect(github.violations).toEqual([]))

const results = (run: WorkflowResult) =>
  Object.fromEntries(Object.entries(run.jobs).map(([id, job]) => [id, job.result]))

const push = (sha: string) =>
  project.run('mlops-after-merge', 'push', { payload: pushEvent(github.repository, sha) })

function promote(inputs: Record<string, string>) {
  const all = {
    model: MODEL,
    version: '',
    stage: 'production',
    mode: 'deploy',
    'expected-from': '',
    ...inputs,
  }
  return project.run('mlops-promote', 'workflow_dispatch', {
    payload: dispatchEvent(github.repository, all),
    inputs: all,
  })
}

const pullRequest = (action: 'opened' | 'synchronize', fork = false) =>
  project.run('mlops-pull-request', 'pull_request', {
    payload: pullRequestEvent(github.repository, {
      number: PULL,
      action,
      headSha: pushed,
      baseSha: merged,
      fork,
    }),
  })

const drift = () =>
  project.run('mlops-drift', 'schedule', { payload: scheduleEvent(github.repository, '17 5 * * 1') })

/** Members of the ledger's events, oldest first. */
function ledger(): [string, string][] {
  const { repository } = project
  repository.git('fetch', '--quiet', 'origin', '+refs/heads/mlops/ledger:refs/remotes/origin/mlops/ledger')
  const files = repository
    .git('ls-tree', '-r', '--name-only', 'origin/mlops/ledger')
    .split('\n')
    .filter((file) => file.startsWith('events/'))
  return files
    .map((file) => JSON.parse(repository.git('show', `origin/mlops/ledger:${file}`)))
    .sort((a, b) => a.seq - b.seq)
    .map((event) => [event.type, event.version])
}

describe.sequential('a model from the first merge to retraining', () => {
  test('a merge becomes a version, with its bytes in a release', async () => {
    const run = await push(merged)
    expect(results(run), run.text).toEqual({ train: 'success', register: 'success' })
    const { train, register } = run.jobs
    expect(train.outputs.validate).toMatchObject({ outcome: 'pass', 'failed-checks': '0' })
    expect(train.outputs.train).toMatchObject({ outcome: 'pass', skipped: 'false' })
    expect(register.outputs.evaluate).toMatchObject({ outcome: 'pass', 'production-version': '' })
    expect(register.outputs.register).toMatchObject({ version: 'v1.0.0', tag: `${MODEL}@v1.0.0` })
    expect(project.repository.remoteTags()).toEqual([`${MODEL}@v1.0.0`])
    expect(ledger()).toEqual([['registered', 'v1.0.0']])
    expect(github.releases).toMatchObject([
      {
        tag_name: `${MODEL}@v1.0.0`,
        draft: false,
        assets: [{ name: 'model.onnx', digest: train.outputs.train['model-sha256'] }],
      },
    ])
    project.repository.git('fetch', '--quiet', '--tags', 'origin')
    expect(project.repository.git('rev-parse', `${MODEL}@v1.0.0^{commit}^`)).toBe(merged)
  })

  test('a person promotes it', async () => {
    const run = await promote({ version: 'v1.0.0' })
    expect(results(run), run.text).toEqual({ deploy: 'success' })
    expect(run.jobs.deploy.outputs.deploy).toMatchObject({ version: 'v1.0.0', previous: '', changed: 'true' })
    expect(project.repository.remoteTags()).toEqual([`${MODEL}#production#1`, `${MODEL}@v1.0.0`])
    expect(ledger().at(-1)).toEqual(['promoted', 'v1.0.0'])
  })

  test('a pull request gets one comment with the comparison', async () => {
    project.repository.git('checkout', '--quiet', '-b', 'candidate')
    project.setParameter('model', 'trees')
    project.setParameter('depth', 4)
    pushed = project.repository.commit('Boosted trees')
    const before = github.requests.length
    const run = await pullRequest('opened')
    expect(results(run), run.text).toEqual({ validate: 'success', train: 'success', evaluate: 'success' })
    expect(github.comments).toHaveLength(1)
    const [comment] = github.comments
    expect(comment.body).toMatch(/^<!-- mlops-actions:.*flight-delay.* -->\n/)
    expect(comment.body).toContain('v1.0.0')
    expect(comment.body).toContain('✅')
    expect(comment.user.login).toBe('github-actions[bot]')
    expect(run.jobs.evaluate.outputs.evaluate).toMatchObject({
      outcome: 'pass',
      'production-version': 'v1.0.0',
      'comment-url': comment.html_url,
    })
    expect(run.jobs.evaluate.summaries.join('')).toContain('production v1.0.0')
    expect(run.jobs.train.summaries.join('')).toContain(MODEL)
    expect(github.requests.length - before).toBeLessThanOrEqual(25)
    const names = github.state.artifacts(project.lastRun).map(({ name }) => name)
    expect(names).toEqual(['validation', 'run', 'evaluation'].map((name) => `mlops-${MODEL}-${name}`))
  })

  test('a push that changes nothing that counts is not trained again, nor fails where it may not comment', async () => {
    writeFileSync(join(project.repository.path, 'README.md'), '# Late flights\n')
    pushed = project.repository.commit('Say what this is')
    const [before] = structuredClone(github.comments)
    github.options.readOnly = true
    const run = await pullRequest('synchronize')
    github.options.readOnly = false
    expect(results(run), run.text).toEqual({ validate: 'success', train: 'success', evaluate: 'success' })
    expect(run.jobs.evaluate.outputs.evaluate).toMatchObject({ outcome: 'pass', 'comment-url': '' })
    expect(github.comments).toEqual([before])
    expect(run.jobs.train.outputs.train).toMatchObject({ outcome: 'skipped', skipped: 'true' })
  })

  test('the next push is judged in the same comment, although GitHub fails once', async () => {
    project.setParameter('utc_offset_hours', 5)
    pushed = project.repository.commit('Read departure times as UTC')
    const [before] = structuredClone(github.comments)
    github.failNext(1, 500)
    const run = await pullRequest('synchronize')
    expect(results(run), run.text).toEqual({ validate: 'success', train: 'success', evaluate: 'failure' })
    expect(run.exitCode).toBe(1)
    expect(run.jobs.evaluate.outputs.evaluate.outcome).toBe('fail')
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0].id).toBe(before.id)
    expect(github.comments[0].body).not.toBe(before.body)
    expect(github.comments[0].body).toMatch(/### ❌ .*worse than production v1\.0\.0/)
  })

  test('data that breaks its contract stops the next push, in a comment of its own', async () => {
    const contract = join(project.repository.path, 'flights.odcs.yaml')
    const before = readFileSync(contract, 'utf8')
    const stricter = before.replace(/minimum: -\d+/, 'minimum: -5')
    expect(stricter).not.toBe(before)
    writeFileSync(contract, stricter)
    pushed = project.repository.commit('No flight leaves early')
    const broken = await pullRequest('synchronize')
    expect(results(broken), broken.text).toEqual({ validate: 'failure' })
    const { validate } = broken.jobs.validate.outputs
    expect(github.comments).toHaveLength(2)
    expect(validate).toMatchObject({ outcome: 'fail', 'comment-url': github.comments[1].html_url })
    expect(github.comments[1].body).toMatch(/^<!-- mlops-actions:.*flight-delay\/validation -->\n### ❌ /)
    expect(github.comments[1].body).toMatch(/\| ❌ fail \| range \| train \| delay \| /)
    writeFileSync(contract, before)
    pushed = project.repository.commit('Some do')
  })

  test('the code of a fork does not run here', async () => {
    const writes = github.writes.length
    const run = await pullRequest('opened', true)
    expect(run.exitCode, run.text).toBe(0)
    expect(Object.values(run.jobs).flatMap((job) => Object.keys(job.steps))).toEqual([])
    expect(github.writes).toHaveLength(writes)
  })

  test('a worse model is not registered, but a person may override on record', async () => {
    project.repository.git('checkout', '--quiet', 'main')
    project.repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge candidate', 'candidate')
    project.repository.git('push', '--quiet', 'origin', 'main')
    merged = project.repository.git('rev-parse', 'HEAD')
    const run = await push(merged)
    expect(results(run), run.text).toEqual({ train: 'success', register: 'failure' })
    expect(ledger().filter(([type]) => type === 'registered')).toHaveLength(1)

    const inputs = { model: MODEL, run: String(project.lastRun), reason: 'Needed for the fire drill' }
    const override = await project.run('mlops-override', 'workflow_dispatch', {
      payload: dispatchEvent(github.repository, inputs),
      inputs,
    })
    expect(results(override), override.text).toEqual({ register: 'success' })
    expect(override.jobs.register.outputs.register.version).toBe('v1.1.0')
    project.repository.git('fetch', '--quiet', '--tags', 'origin')
    expect(project.repository.git('tag', '--list', '--format=%(contents)', `${MODEL}@v1.1.0`)).toContain(
      'Override-Reason: Needed for the fire drill',
    )
  })

  test('promotes, refuses what is stale, and rolls back', async () => {
    const forward = await promote({ version: 'v1.1.0', 'expected-from': 'v1.0.0' })
    expect(results(forward), forward.text).toEqual({ deploy: 'success' })
    expect(forward.jobs.deploy.outputs.deploy).toMatchObject({ version: 'v1.1.0', previous: 'v1.0.0' })

    const stale = await promote({ version: 'v1.1.0', 'expected-from': 'v1.0.0' })
    expect(results(stale)).toEqual({ deploy: 'failure' })
    expect(stale.annotations.map(({ message }) => message).join('\n')).toContain(
      'holds v1.1.0 now, not v1.0.0',
    )

    const back = await promote({ mode: 'rollback' })
    expect(results(back), back.text).toEqual({ deploy: 'success' })
    expect(back.jobs.deploy.outputs.deploy).toMatchObject({ version: 'v1.0.0', previous: 'v1.1.0' })
    expect(ledger().slice(-2)).toEqual([
      ['promoted', 'v1.1.0'],
      ['rolled-back', 'v1.0.0'],
    ])
  })

  test('a scheduled look at production sees drift, and waits for the cool-down', async () => {
    const run = await drift()
    expect(results(run).drift, run.text).toBe('success')
    expect(run.jobs.drift.outputs.drift).toMatchObject({ drift: 'true', retrain: 'false' })
    expect(run.jobs.drift.outputs.drift['drifted-columns'].split(',')).toContain('hour')
    expect(run.jobs.drift.outputs.drift.reason).toContain('7d')
    expect(Object.keys(run.jobs)).toEqual(['drift'])
  })

  test('after the cool-down it trains on the new months and registers', async () => {
    project.setParameter('utc_offset_hours', 0)
    project.configure((config) => {
      config.setIn(['models', MODEL, 'data', 'splits', 'train'], 'data/train.parquet')
      config.setIn(['models', MODEL, 'drift', 'retrain', 'cooldown'], '0m')
    })
    project.repository.commit('April and May have arrived')
    const run = await drift()
    expect(results(run), run.text).toEqual({ drift: 'success', train: 'success', register: 'success' })
    expect(run.jobs.drift.outputs.drift.retrain).toBe('true')
    expect(run.jobs.register.outputs.evaluate).toMatchObject({ 'production-version': 'v1.0.0' })
    expect(run.jobs.register.outputs.register.version).toBe('v1.2.0')
    expect(project.repository.remoteTags()).toContain(`${MODEL}@v1.2.0`)
  })

  test('what is served is the model that the stage names', () => {
    const current = readFileSync(join(project.serving, MODEL, 'current', 'model.onnx'))
    const release = github.releases.find(({ tag_name: tag }) => tag === `${MODEL}@v1.0.0`)
    expect(current).toEqual(github.state.assetBytes.get(release!.assets[0].id))
  })

  test('the weekly look at the registry finds nothing wrong after all this', async () => {
    const run = await project.run('mlops-registry-care', 'schedule', {
      payload: scheduleEvent(github.repository, '47 4 * * 1'),
    })
    expect(results(run), run.text).toEqual({ care: 'success' })
    const { outcome, problems, 'ledger-head': head } = run.jobs.care.outputs.care
    expect({ outcome, problems }).toEqual({ outcome: 'pass', problems: '0' })
    expect(head).toMatch(/^\d+:sha256:[0-9a-f]{64}$/)
    expect(Number(head.split(':')[0])).toBe(ledger().length)
  })
})
