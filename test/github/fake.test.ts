import { getOctokit } from '@actions/github'
import { afterEach, expect, test } from 'vitest'
import { FakeGitHub, type FakeOptions } from './fake.ts'

const repo = { owner: 'acme', repo: 'flights' }
let fake: FakeGitHub

async function start(options: FakeOptions = {}, token = 'ghs_workflow') {
  fake = await FakeGitHub.start(options)
  return getOctokit(token, { baseUrl: fake.url }).rest
}

afterEach(() => fake.stop())

test('lists 250 comments over three pages with Link headers', async () => {
  const rest = await start()
  for (let i = 1; i <= 250; i++) fake.addComment(7, `comment ${i}`, 'octocat')
  const first = await rest.issues.listComments({ ...repo, issue_number: 7, per_page: 100 })
  expect(first.headers.link).toBe(
    `<${fake.url}/repos/acme/flights/issues/7/comments?per_page=100&page=2>; rel="next", ` +
      `<${fake.url}/repos/acme/flights/issues/7/comments?per_page=100&page=3>; rel="last"`,
  )
  const octokit = getOctokit('ghs_workflow', { baseUrl: fake.url })
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repo,
    issue_number: 7,
    per_page: 100,
  })
  expect(all).toHaveLength(250)
  expect([all[0].body, all[249].body]).toEqual(['comment 1', 'comment 250'])
  expect(fake.requests).toHaveLength(4)
  expect(fake.violations).toEqual([])
})

test('creates and updates a comment as the bot, and refuses to edit that of another', async () => {
  const rest = await start()
  const foreign = fake.addComment(7, 'mine', 'octocat')
  const { data } = await rest.issues.createComment({ ...repo, issue_number: 7, body: 'one' })
  expect(data.user?.login).toBe('github-actions[bot]')
  const updated = await rest.issues.updateComment({ ...repo, comment_id: data.id, body: 'two' })
  expect(updated.data.body).toBe('two')
  expect(Date.parse(updated.data.updated_at)).toBeGreaterThan(Date.parse(data.updated_at))
  const refused = rest.issues.updateComment({ ...repo, comment_id: foreign.id, body: 'ours' })
  await expect(refused).rejects.toMatchObject({ status: 403 })
  expect(fake.comments.map((comment) => comment.body)).toEqual(['mine', 'two'])
  expect(fake.violations).toEqual([])
})

test('says 422 to a body of more than 65,536 characters', async () => {
  const rest = await start()
  await rest.issues.createComment({ ...repo, issue_number: 1, body: 'x'.repeat(65_536) })
  const long = rest.issues.createComment({ ...repo, issue_number: 1, body: 'x'.repeat(65_537) })
  await expect(long).rejects.toMatchObject({ status: 422, message: /maximum is 65536 characters/ })
  expect(fake.violations).toEqual([])
})

test('knows a person and does not know the token of a workflow', async () => {
  const rest = await start({}, 'ghp_mona')
  expect((await rest.users.getAuthenticated()).data.login).toBe('mona')
  const workflow = getOctokit('ghs_workflow', { baseUrl: fake.url }).rest
  await expect(workflow.users.getAuthenticated()).rejects.toMatchObject({
    status: 403,
    message: /Resource not accessible by integration/,
  })
  expect(fake.violations).toEqual([])
})

test('keeps a draft hidden until it is published, and gives back the bytes of its assets', async () => {
  const rest = await start()
  const tag = 'flight-delay@v1.0.0'
  const { data: draft } = await rest.repos.createRelease({ ...repo, tag_name: tag, draft: true })
  await rest.repos.uploadReleaseAsset({
    ...repo,
    release_id: draft.id,
    url: draft.upload_url,
    name: 'model#1.onnx',
    data: Buffer.from('weights') as unknown as string,
  })
  await expect(rest.repos.getReleaseByTag({ ...repo, tag })).rejects.toMatchObject({ status: 404 })
  await rest.repos.updateRelease({ ...repo, release_id: draft.id, draft: false })
  const { data: release } = await rest.repos.getReleaseByTag({ ...repo, tag })
  expect(release.assets).toMatchObject([
    {
      name: 'model.1.onnx',
      size: 7,
      digest: 'sha256:9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c',
    },
  ])
  const bytes = await rest.repos.getReleaseAsset({
    ...repo,
    asset_id: release.assets[0].id,
    headers: { accept: 'application/octet-stream' },
  })
  expect(Buffer.from(bytes.data as unknown as ArrayBuffer).toString()).toBe('weights')
  expect(fake.violations).toEqual([])
})

test('refuses every write of a fork and tells which repository the head is in', async () => {
  const rest = await start({ fork: true, headSha: 'b'.repeat(40) })
  const { data: pull } = await rest.pulls.get({ ...repo, pull_number: 7 })
  expect([pull.head.repo?.full_name, pull.head.sha]).toEqual(['somebody/flights', 'b'.repeat(40)])
  const write = rest.issues.createComment({ ...repo, issue_number: 7, body: 'hi' })
  await expect(write).rejects.toMatchObject({ status: 403 })
  expect(fake.comments).toEqual([])
  expect(fake.violations).toEqual([])
})

test('finds the pull request of a branch, and deletes a comment', async () => {
  const rest = await start({ fork: true, pull: 12 })
  const { data: found } = await rest.pulls.list({ ...repo, head: 'somebody:candidate' })
  expect(found.map((pull) => [pull.number, pull.head.sha])).toEqual([[12, 'a'.repeat(40)]])
  expect((await rest.pulls.list({ ...repo, head: 'acme:candidate' })).data).toEqual([])
  await fake.stop()
  const writer = await start()
  const { data: comment } = await writer.issues.createComment({ ...repo, issue_number: 7, body: 'hi' })
  await writer.issues.deleteComment({ ...repo, comment_id: comment.id })
  expect(fake.comments).toEqual([])
  expect(fake.violations).toEqual([])
})

test('starts workflows and lists runs', async () => {
  const rest = await start()
  const run = fake.state.addRun({ event: 'push', head_sha: 'c'.repeat(40), conclusion: 'success' })
  const { data } = await rest.actions.listWorkflowRunsForRepo({ ...repo, event: 'push' })
  expect(data.workflow_runs.map((each) => each.id)).toEqual([run.id])
  await rest.actions.createWorkflowDispatch({
    ...repo,
    workflow_id: 'mlops-promote.yml',
    ref: 'main',
    inputs: { version: 'v1.0.0' },
  })
  expect(fake.dispatches).toEqual([
    { workflow: 'mlops-promote.yml', ref: 'main', inputs: { version: 'v1.0.0' } },
  ])
  expect(fake.violations).toEqual([])
})

test('fails the next calls when told to', async () => {
  const rest = await start()
  fake.failNext(1, 500)
  fake.failNext(1, 429, { 'retry-after': '1' })
  await expect(rest.repos.get(repo)).rejects.toMatchObject({ status: 500 })
  await expect(rest.repos.get(repo)).rejects.toMatchObject({
    status: 429,
    response: { headers: { 'retry-after': '1' } },
  })
  expect((await rest.repos.get(repo)).data.full_name).toBe('acme/flights')
  expect(fake.violations).toEqual([])
})

const wrong: [string, string, string, object | undefined, string][] = [
  ['an unknown path', 'GET', '/repos/acme/flights/commments', undefined, 'GitHub has no such operation'],
  [
    'a missing member',
    'POST',
    '/repos/acme/flights/issues/1/comments',
    {},
    "must have required property 'body'",
  ],
  [
    'a member of another type',
    'POST',
    '/repos/acme/flights/issues/1/comments',
    { body: 3 },
    'must be string',
  ],
  [
    'a misspelt member',
    'POST',
    '/repos/acme/flights/releases',
    { tag_name: 'v1', drafft: true },
    'unknown member drafft',
  ],
  ['an unknown query', 'GET', '/repos/acme/flights/releases?perpage=9', undefined, 'query parameter perpage'],
  [
    'a name for a number',
    'GET',
    '/repos/acme/flights/pulls/seven',
    undefined,
    'pull_number: must be integer',
  ],
]

test.each(wrong)('%s is a violation', async (_, method, path, body, expected) => {
  await start()
  await fetch(`${fake.url}${path}`, {
    method,
    headers: { authorization: 'token ghs_x', 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  expect(fake.violations).toHaveLength(1)
  expect(fake.violations[0]).toContain(expected)
})

test('an answer that GitHub would not give is a violation', async () => {
  const rest = await start()
  const comment = fake.addComment(7, 'hi', 'octocat')
  Object.assign(comment, { created_at: 'yesterday' })
  await rest.issues.listComments({ ...repo, issue_number: 7 })
  expect(fake.violations).toEqual([
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments: response/0/created_at: must match format "date-time"',
  ])
})
