import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PermissionError, PlatformError } from '../../../src/errors.ts'
import { commentBudget, upsertComment } from '../../../src/platform/github/comments.ts'
import { createOctokit } from '../../../src/platform/github/octokit.ts'
import { GithubReleases } from '../../../src/platform/github/releases.ts'
import type { Log } from '../../../src/platform/platform.ts'
import { evaluationReport } from '../../../src/report/evaluation.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { FakeGitHub, type FakeOptions } from '../../github/fake.ts'
import { everything } from '../../report/evaluation-samples.ts'

const repository = { owner: 'acme', repo: 'flights' }
const pull = { number: 7, fromFork: false, headSha: 'a'.repeat(40) }
const log = { info: () => {}, warning: () => {}, debug: () => {} } as unknown as Log
let fake: FakeGitHub

let tokens = 0

async function connect(options: FakeOptions = {}, token = `ghs_job${++tokens}`) {
  fake = await FakeGitHub.start(options)
  vi.stubEnv('GITHUB_API_URL', fake.url)
  return createOctokit({ token, fromFork: options.fork ?? false, log })
}

afterEach(async () => {
  vi.unstubAllEnvs()
  await fake.stop()
  expect(fake.violations).toEqual([])
})

describe('upsertComment', () => {
  const marker = '<!-- mlops-actions:CI/flights/evaluation -->'
  const key = 'CI/flights/evaluation'

  test('creates, then updates in place, then leaves the same alone', async () => {
    const octokit = await connect()
    const post = (body: string) => upsertComment(octokit, repository, pull, key, body, log)
    expect((await post('one')).action).toBe('created')
    expect((await post('two')).action).toBe('updated')
    const writes = fake.writes.length
    expect((await post('two')).action).toBe('unchanged')
    expect(fake.writes).toHaveLength(writes)
    expect(fake.comments.map(({ body }) => body)).toEqual([`${marker}\ntwo`])
  })

  test('where nothing calls for a comment it begins none, but keeps one that is there true', async () => {
    const octokit = await connect()
    const post = (body: string, create: boolean) =>
      upsertComment(octokit, repository, pull, key, body, log, create)
    expect(await post('fine', false)).toEqual({
      action: 'skipped',
      url: null,
      reason: 'there is nothing to tell',
    })
    expect(fake.writes).toEqual([])
    expect((await post('broken', true)).action).toBe('created')
    expect((await post('mended', false)).action).toBe('updated')
    expect(fake.comments.map(({ body }) => body)).toEqual([`${marker}\nmended`])
  })

  test('finds its comment behind 250 others, and leaves a copied marker of somebody else', async () => {
    const octokit = await connect()
    fake.addComment(7, `${marker}\nfrom a stranger`, 'mallory')
    for (let i = 0; i < 250; i++) fake.addComment(7, `chat ${i}`, 'octocat')
    const own = fake.addComment(7, `${marker}\nold`)
    const result = await upsertComment(octokit, repository, pull, key, 'new', log)
    expect(result).toEqual({ action: 'updated', url: own.html_url, reason: null })
    expect(fake.comments.filter(({ body }) => body.includes('new'))).toHaveLength(1)
    expect(fake.comments[0].body).toContain('from a stranger')
  })

  test('ten pushes among 250 comments of others leave one comment, and a repeated one writes nothing', async () => {
    const octokit = await connect()
    const outcomes = ['pass', 'fail', 'inconclusive'] as const
    const push = (i: number) => {
      const report = evaluationReport(
        { ...everything, outcome: outcomes[i % 3] },
        { run: `https://github.com/r/${i}` },
      )
      const body = renderMarkdown(report, { characters: commentBudget(key) })
      return upsertComment(octokit, repository, pull, key, body, log)
    }
    const actions: string[] = []
    for (let i = 0; i < 10; i++) {
      actions.push((await push(i)).action)
      for (let j = 0; j < 25; j++) fake.addComment(7, `${marker}\n${i} ${j}`, 'mallory')
    }
    expect(actions).toEqual(['created', ...Array.from({ length: 9 }, () => 'updated')])
    const own = fake.comments.filter(({ user }) => user.login === 'github-actions[bot]')
    expect(own).toHaveLength(1)
    expect(own[0].body).toMatch(
      /^<!-- mlops-actions:CI\/flights\/evaluation -->\n### ✅ flight-delay: [\s\S]*\/r\/9\)$/,
    )
    expect(fake.comments).toHaveLength(251)
    const writes = fake.writes.length
    expect((await push(9)).action).toBe('unchanged')
    expect(fake.writes).toHaveLength(writes)
  })

  test("a person's token updates the person's comment", async () => {
    const octokit = await connect({}, 'ghp_octocat')
    fake.addComment(7, `${marker}\nof the bot`)
    const own = fake.addComment(7, `${marker}\nold`, 'octocat')
    expect((await upsertComment(octokit, repository, pull, key, 'new', log)).url).toBe(own.html_url)
  })

  test('a fork is no failure: skipped with the reason', async () => {
    const octokit = await connect({ fork: true })
    const result = await upsertComment(octokit, repository, { ...pull, fromFork: true }, key, 'x', log)
    expect(result).toEqual({ action: 'skipped', url: null, reason: "a fork's token may not comment" })
    expect(fake.comments).toEqual([])
  })

  test('two runs at once leave one comment', async () => {
    const one = await connect({ latencyMs: 30 })
    const other = await createOctokit({ token: `ghs_job${++tokens}`, fromFork: false, log })
    await Promise.all([
      upsertComment(one, repository, pull, key, 'of one', log),
      upsertComment(other, repository, pull, key, 'of the other', log),
    ])
    expect(fake.comments).toHaveLength(1)
    expect(fake.comments[0].body).toMatch(/of one$|of the other$/)
  })

  test('a server that fails is no failure either', async () => {
    const octokit = await connect()
    fake.failNext(1, 403, { 'retry-after': '3600' })
    const result = await upsertComment(octokit, repository, pull, key, 'x', log)
    expect(result.action).toBe('skipped')
    expect(result.reason).toMatch(/^GitHub's rate limit is used up \(403 for GET /)
  })

  test('takes a body up to the budget, the marker included', async () => {
    const octokit = await connect()
    expect(commentBudget(key)).toBe(65_536 - marker.length - 1)
    const post = (length: number) => upsertComment(octokit, repository, pull, key, 'x'.repeat(length), log)
    expect((await post(commentBudget(key))).action).toBe('created')
    expect((await post(commentBudget(key) + 1)).action).toBe('skipped')
  })

  test('a key cannot end the marker', async () => {
    const octokit = await connect()
    await upsertComment(octokit, repository, pull, 'a --> <b>', 'x', log)
    expect(fake.comments[0].body).toBe('<!-- mlops-actions:a - -b- -->\nx')
  })
})

describe('createOctokit', () => {
  test('names the missing permission', async () => {
    const octokit = await connect({ readOnly: true })
    const post = octokit.rest.issues.createComment({ ...repository, issue_number: 7, body: 'x' })
    const error = await post.catch((thrown) => thrown)
    expect(error).toBeInstanceOf(PermissionError)
    expect(error.hint).toBe(
      'Add to the job:\n    permissions:\n      pull-requests: write      # comments on the pull request',
    )
  })

  test('says what a fork may not do', async () => {
    const octokit = await connect({ fork: true })
    const create = octokit.rest.repos.createRelease({ ...repository, tag_name: 'v1' })
    expect((await create.catch((thrown) => thrown)).hint).toMatch(
      /^This run is from a fork, so its token stays/,
    )
  })

  test('repeats what the server failed at', async () => {
    const octokit = await connect()
    fake.failNext(1, 500)
    expect((await octokit.rest.repos.get(repository)).data.full_name).toBe('acme/flights')
    expect(fake.requests.map(({ status }) => status)).toEqual([500, 200])
  })

  test('waits as long as a secondary limit says, within its bound', async () => {
    const octokit = await connect()
    fake.failNext(1, 403, { 'retry-after': '1' })
    expect((await octokit.rest.repos.get(repository)).status).toBe(200)
    fake.failNext(1, 403, { 'retry-after': '3600' })
    const error = await octokit.rest.repos.get(repository).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(PlatformError)
    expect(error.message).toContain("GitHub's rate limit is used up (403 for GET /repos/acme/flights)")
  })
})

describe('GithubReleases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'))
  const file = join(folder, 'model.onnx')
  const tag = 'flight-delay@v1.0.0'

  test('uploads to a draft, publishes, downloads the same bytes', async () => {
    const octokit = await connect()
    const releases = new GithubReleases(async () => octokit, repository)
    writeFileSync(file, 'the model')
    const uri = await releases.upload(tag, file, 'model.onnx')
    expect(uri).toBe('acme/flights#flight-delay@v1.0.0/model.onnx')
    expect(fake.releases.map(({ draft }) => draft)).toEqual([true])
    expect(await releases.publish(tag, sha('the model'))).toBe(true)
    expect(await releases.publish(tag, sha('the model'))).toBe(false)
    expect(fake.releases.map(({ draft, tag_name }) => [draft, tag_name])).toEqual([[false, tag]])
    const copy = join(folder, 'deep', 'copy.onnx')
    await releases.download(uri, copy)
    expect(readFileSync(copy, 'utf8')).toBe('the model')
  })

  const sha = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

  test('a second upload of the same bytes writes nothing; what is published is never replaced', async () => {
    const octokit = await connect()
    const releases = new GithubReleases(async () => octokit, repository)
    writeFileSync(file, 'first')
    await releases.upload(tag, file, 'model.onnx')
    const writes = fake.writes.length
    await releases.upload(tag, file, 'model.onnx')
    expect(fake.writes).toHaveLength(writes)
    await releases.publish(tag, sha('first'))
    await releases.upload(tag, file, 'model.onnx')
    writeFileSync(file, 'third')
    await expect(releases.upload(tag, file, 'model.onnx')).rejects.toThrow('is never replaced')
    expect(fake.releases).toHaveLength(1)
  })

  test('two runs that race for one tag keep their own bytes, and the loser’s draft goes', async () => {
    const octokit = await connect()
    const rivals = [0, 1].map(() => new GithubReleases(async () => octokit, repository))
    for (const [i, releases] of rivals.entries()) {
      writeFileSync(file, `model ${i}`)
      await releases.upload(tag, file, 'model.onnx')
    }
    expect(fake.releases.map(({ assets, draft }) => [assets[0].digest, draft])).toEqual([
      [sha('model 0'), true],
      [sha('model 1'), true],
    ])
    await rivals[1].publish(tag, sha('model 1'))
    const next = 'flight-delay@v1.1.0'
    writeFileSync(file, 'model 0')
    expect(await rivals[0].upload(next, file, 'model.onnx')).toBe(`acme/flights#${next}/model.onnx`)
    expect(fake.releases.map(({ tag_name, name, draft }) => [tag_name, name, draft])).toEqual([
      [next, next, true],
      [tag, tag, false],
    ])
    await rivals[0].discard(sha('model 0'))
    expect(fake.releases.map(({ assets }) => assets[0].digest)).toEqual([sha('model 1')])
  })

  test('another run finds the draft of the bytes, and lists what lies there', async () => {
    const octokit = await connect()
    writeFileSync(file, 'the model')
    await new GithubReleases(async () => octokit, repository).upload(tag, file, 'model.onnx')
    const other = new GithubReleases(async () => octokit, repository)
    const item = { tag, sha256: sha('the model'), bytes: 9, complete: true, uri: `acme/flights#${tag}` }
    expect(await other.list()).toMatchObject([{ ...item, draft: true }])
    await expect(other.publish(tag, sha('other'))).rejects.toThrow(
      `There is no draft release of ${tag} with the model ${sha('other')} to publish.`,
    )
    expect(await other.publish(tag, sha('the model'))).toBe(true)
    expect(await other.list()).toMatchObject([{ ...item, draft: false }])
  })

  test('keeps a large file in parts, goes on behind those that are there, and brings it back whole', async () => {
    const octokit = await connect()
    const releases = new GithubReleases(async () => octokit, repository, 4)
    writeFileSync(file, 'the model')
    const uri = await releases.upload(tag, file, 'model.onnx')
    expect(uri).toBe('acme/flights#flight-delay@v1.0.0/model.onnx')
    const [release] = fake.releases
    expect(release.assets.map(({ name, size, digest }) => [name, size, digest])).toEqual([
      ['model.onnx.part000', 4, sha('the ')],
      ['model.onnx.part001', 4, sha('mode')],
      ['model.onnx.part002', 1, sha('l')],
    ])
    expect(`${release.body}`.split('\n').slice(2)).toEqual([
      `Model-Digest: ${sha('the model')}`,
      `Model-Part: model.onnx.part000 ${sha('the ')}`,
      `Model-Part: model.onnx.part001 ${sha('mode')}`,
      `Model-Part: model.onnx.part002 ${sha('l')}`,
    ])
    const copy = join(folder, 'parts.onnx')
    await releases.download(uri, copy)
    expect(readFileSync(copy, 'utf8')).toBe('the model')

    const [lost] = release.assets.splice(1, 1)
    expect(await releases.list()).toMatchObject([{ complete: false, bytes: 5 }])
    await expect(releases.download(uri, copy)).rejects.toThrow(
      'model.onnx.part001 of acme/flights#flight-delay@v1.0.0/model.onnx is not there',
    )
    const writes = fake.writes.length
    await releases.upload(tag, file, 'model.onnx')
    expect(fake.writes).toHaveLength(writes + 1)
    expect(release.assets.at(-1)).toMatchObject({ name: lost.name, digest: sha('mode') })
    await releases.download(uri, copy)
    expect(readFileSync(copy, 'utf8')).toBe('the model')

    fake.state.assetBytes.set(release.assets[0].id, Buffer.from('THE '))
    await expect(releases.download(uri, copy)).rejects.toThrow('did not arrive as GitHub describes it')
  })

  test('refuses bytes that are not those that were stored', async () => {
    const octokit = await connect()
    const releases = new GithubReleases(async () => octokit, repository)
    writeFileSync(file, 'genuine')
    const uri = await releases.upload(tag, file, 'model.onnx')
    fake.state.assetBytes.set(fake.releases[0].assets[0].id, Buffer.from('altered'))
    await expect(releases.download(uri, join(folder, 'never'))).rejects.toThrow(
      'did not arrive as GitHub describes it',
    )
    await expect(releases.download('acme/flights#nope@v1.0.0/x', join(folder, 'x'))).rejects.toThrow(
      'is not there',
    )
  })
})
