import type { Operation } from './description.ts'
import { type Account, bot, type Comment, type GitHubState, person, type Release } from './state.ts'

export interface Call {
  operation: Operation
  query: URLSearchParams
  body: Record<string, unknown>
  bytes: Buffer
  accept: string
  /** Null where no token was sent. */
  account: Account | null
  /** The installation token of a workflow, which is no user. */
  installation: boolean
  /** Address of this request without its query. */
  address: string
  storage: string
  state: GitHubState
  pull: { number: number; headSha: string; headRef: string; fork: boolean; repository: string }
}

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const LONGEST_BODY = 65_536

const ok = (body: unknown, status = 200): Answer => ({ status, body })
export const problem = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})
const unprocessable = (resource: string, field: string, code: string, message?: string): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest',
    errors: [{ resource, field, code, message }],
  },
})
const notFound = (): Answer => problem(404, 'Not Found')

/** A page of `items` with the Link header that GitHub sends. */
function page(call: Call, items: unknown[], wrap: (items: unknown[]) => unknown = (all) => all): Answer {
  const size = Math.min(Number(call.query.get('per_page') ?? 30), 100)
  const current = Number(call.query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (number: number, relation: string) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(number))
    return `<${call.address}?${query}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ]
  return {
    status: 200,
    body: wrap(items.slice((current - 1) * size, current * size)),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

const number = (call: Call, name: string) => Number(call.operation.path[name])

function user(call: Call): Answer {
  if (!call.account) return problem(401, 'Requires authentication')
  if (call.installation) return problem(403, 'Resource not accessible by integration')
  const profile = call.state.example('private-user-response-with-public-profile-information')
  return ok({ ...profile, ...call.account, user_view_type: 'public' })
}

function repository(call: Call): Answer {
  const related = { source: undefined, parent: undefined, template_repository: undefined }
  const example = call.state.example('full-repository-default-response')
  return ok({ ...example, ...related, full_name: call.pull.repository, language: null })
}

function pullRequest(call: Call): Answer {
  return ok(describePull(call, number(call, 'pull_number')))
}

/** The one open pull request, where the filter fits. */
function pullRequests(call: Call): Answer {
  const [simple] = call.state.example('pull-request-simple-items') as unknown as Record<string, unknown>[]
  const pull = { ...simple, ...describePull(call, call.pull.number) }
  const described = Object.fromEntries(
    Object.keys(simple).map((key) => [key, pull[key as keyof typeof pull]]),
  )
  const wanted = call.query.get('head')
  return page(call, wanted === null || wanted === pull.head.label ? [described] : [])
}

function describePull(call: Call, pullNumber: number) {
  const pull = call.state.example('pull-request')
  const head = pull.head as { repo: object }
  const { fork, headSha, headRef, repository } = call.pull
  const owner = fork ? 'somebody' : repository.split('/')[0]
  const repo = { ...head.repo, fork, full_name: `${owner}/${repository.split('/')[1]}` }
  return {
    ...pull,
    number: pullNumber,
    requested_teams: [],
    head: { ...head, ref: headRef, label: `${owner}:${headRef}`, sha: headSha, repo },
  }
}

const tooLong = (body: unknown) => typeof body === 'string' && body.length > LONGEST_BODY
const bodyTooLong = () =>
  unprocessable('IssueComment', 'body', 'custom', `Body is too long (maximum is ${LONGEST_BODY} characters)`)

function createComment(call: Call): Answer {
  if (tooLong(call.body.body)) return bodyTooLong()
  const comment = call.state.addComment(
    number(call, 'issue_number'),
    String(call.body.body),
    call.account ?? bot,
  )
  return { status: 201, body: comment, headers: { location: String(comment.url) } }
}

function findComment(call: Call): Comment | undefined {
  return [...call.state.comments.values()].flat().find((each) => each.id === number(call, 'comment_id'))
}

function updateComment(call: Call): Answer {
  const comment = findComment(call)
  if (!comment) return notFound()
  if (comment.user.login !== call.account?.login) return problem(403, 'Must have admin rights to Repository.')
  if (tooLong(call.body.body)) return bodyTooLong()
  Object.assign(comment, { body: call.body.body, updated_at: call.state.now() })
  return ok(comment)
}

function deleteComment(call: Call): Answer {
  for (const comments of call.state.comments.values()) {
    const at = comments.findIndex((each) => each.id === number(call, 'comment_id'))
    if (at >= 0) {
      comments.splice(at, 1)
      return { status: 204 }
    }
  }
  return notFound()
}

const findRelease = (call: Call): Release | undefined =>
  call.state.releases.find((each) => each.id === number(call, 'release_id'))

function createRelease(call: Call): Answer {
  const tag = String(call.body.tag_name)
  const taken = call.state.releases.some((each) => each.tag_name === tag && !each.draft)
  if (taken && !call.body.draft) return unprocessable('Release', 'tag_name', 'already_exists')
  return ok(call.state.addRelease({ ...call.body, tag_name: tag }), 201)
}

function updateRelease(call: Call): Answer {
  const release = findRelease(call)
  if (!release) return notFound()
  const published = release.draft && call.body.draft === false
  Object.assign(release, call.body, published ? { published_at: call.state.now() } : {})
  return ok(release)
}

function deleteRelease(call: Call): Answer {
  const at = call.state.releases.findIndex((each) => each.id === number(call, 'release_id'))
  if (at < 0) return notFound()
  call.state.releases.splice(at, 1)
  return { status: 204 }
}

function releaseByTag(call: Call): Answer {
  const release = call.state.releases.find((each) => each.tag_name === call.operation.path.tag && !each.draft)
  return release ? ok(release) : notFound()
}

/** GitHub keeps letters, digits and `. - _ + @` in names of assets and makes dots of the rest. */
const assetName = (name: string) => name.replace(/[^\w.+@-]/g, '.').replace(/^\.+|\.+$/g, '')

function uploadAsset(call: Call): Answer {
  const release = findRelease(call)
  if (!release) return notFound()
  const name = assetName(call.query.get('name') ?? '')
  if (release.assets.some((each) => each.name === name))
    return unprocessable('ReleaseAsset', 'name', 'already_exists')
  return ok(call.state.addAsset(release, name, call.query.get('label'), call.bytes), 201)
}

function asset(call: Call): Answer {
  const id = number(call, 'asset_id')
  const found = call.state.releases.flatMap((each) => each.assets).find((each) => each.id === id)
  if (!found) return notFound()
  if (!call.accept.includes('application/octet-stream')) return ok(found)
  return { status: 302, headers: { location: `${call.storage}/bytes/asset/${id}` } }
}

function deleteAsset(call: Call): Answer {
  const id = number(call, 'asset_id')
  const release = call.state.releases.find((each) => each.assets.some((one) => one.id === id))
  if (!release) return notFound()
  release.assets.splice(
    release.assets.findIndex((each) => each.id === id),
    1,
  )
  return { status: 204 }
}

function runs(call: Call): Answer {
  const wanted = ['event', 'head_sha', 'status', 'branch'] as const
  const workflow = call.operation.path.workflow_id
  const matching = call.state.runs
    .filter(
      (run) => !workflow || [String(run.workflow_id), String(run.path).split('/').pop()].includes(workflow),
    )
    .filter((run) =>
      wanted.every((name) => {
        const value = call.query.get(name)
        if (value === null) return true
        const member = name === 'branch' ? 'head_branch' : name
        return run[member] === value || (name === 'status' && run.conclusion === value)
      }),
    )
    .toReversed()
  return page(call, matching, (items) => ({ total_count: matching.length, workflow_runs: items }))
}

function run(call: Call): Answer {
  const found = call.state.runs.find((each) => each.id === number(call, 'run_id'))
  return found ? ok(found) : notFound()
}

function runArtifacts(call: Call): Answer {
  const id = number(call, 'run_id')
  const name = call.query.get('name')
  const found = call.state
    .artifacts(id)
    .filter((each) => name === null || each.name === name)
    .map((each) => ({
      ...call.state.example('artifact'),
      id: each.id,
      name: each.name,
      size_in_bytes: each.zip.length,
      digest: undefined,
      workflow_run: { id },
    }))
  return page(call, found, (items) => ({ total_count: found.length, artifacts: items }))
}

function artifactZip(call: Call): Answer {
  return {
    status: 302,
    headers: { location: `${call.storage}/bytes/artifact/${number(call, 'artifact_id')}` },
  }
}

function dispatch(call: Call): Answer {
  const { workflow_id: workflow } = call.operation.path
  call.state.dispatches.push({
    workflow,
    ref: String(call.body.ref),
    inputs: (call.body.inputs ?? {}) as Record<string, unknown>,
  })
  if (!call.body.return_run_details) return { status: 204 }
  const id = call.state.nextId()
  return ok({
    workflow_run_id: id,
    run_url: `${call.address.split('/actions/')[0]}/actions/runs/${id}`,
    html_url: `https://github.com/${call.pull.repository}/actions/runs/${id}`,
  })
}

function reviews(call: Call): Answer {
  if (call.state.reviewsHidden) return problem(403, 'Resource not accessible by integration')
  const found = call.state.reviews.get(number(call, 'run_id')) ?? []
  const environment = (name: string) => ({
    ...call.state.example('environment'),
    name,
    protection_rules: undefined,
  })
  return ok(
    found.map(({ user, environments, ...review }) => ({
      ...review,
      user: call.state.account(person(user)),
      environments: environments
        .map(environment)
        .map(({ id, name, node_id, url, html_url, created_at, updated_at }: Record<string, unknown>) => ({
          id,
          name,
          node_id,
          url,
          html_url,
          created_at,
          updated_at,
        })),
    })),
  )
}

function environment(call: Call): Answer {
  const name = decodeURIComponent(call.operation.path.environment_name)
  const found = call.state.environments.get(name)
  if (!found) return notFound()
  const reviewers = found.reviewers.map((login) => ({
    type: 'User',
    reviewer: call.state.account(person(login)),
  }))
  const rule = {
    id: call.state.nextId(),
    node_id: 'MDQ6R2F0ZTM3NTU=',
    type: 'required_reviewers',
    prevent_self_review: found.preventSelfReview ?? false,
    reviewers,
  }
  const protection_rules = reviewers.length > 0 ? [rule] : []
  return ok({ ...call.state.example('environment'), name, protection_rules })
}

export const routes: Record<string, (call: Call) => Answer> = {
  'users/get-authenticated': user,
  'repos/get': repository,
  'pulls/get': pullRequest,
  'pulls/list': pullRequests,
  'issues/list-comments': (call) => page(call, call.state.comments.get(number(call, 'issue_number')) ?? []),
  'issues/create-comment': createComment,
  'issues/get-comment': (call) => {
    const comment = findComment(call)
    return comment ? ok(comment) : notFound()
  },
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
  'repos/list-releases': (call) => page(call, call.state.releases.toReversed()),
  'repos/create-release': createRelease,
  'repos/get-release': (call) => {
    const release = findRelease(call)
    return release ? ok(release) : notFound()
  },
  'repos/update-release': updateRelease,
  'repos/delete-release': deleteRelease,
  'repos/get-release-by-tag': releaseByTag,
  'repos/list-release-assets': (call) => page(call, findRelease(call)?.assets ?? []),
  'repos/upload-release-asset': uploadAsset,
  'repos/get-release-asset': asset,
  'repos/delete-release-asset': deleteAsset,
  'actions/list-workflow-runs-for-repo': runs,
  'actions/list-workflow-runs': runs,
  'actions/get-workflow-run': run,
  'actions/get-reviews-for-run': reviews,
  'repos/get-environment': environment,
  'actions/list-workflow-run-artifacts': runArtifacts,
  'actions/download-artifact': artifactZip,
  'actions/create-workflow-dispatch': dispatch,
}
