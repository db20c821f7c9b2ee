import { ActionError, PermissionError, PlatformError } from '../../errors.ts'
import type { CommentResult, Log } from '../platform.ts'
import type { PullRequest } from './context.ts'
import { COMMENT_CHARACTERS, PAGE_SIZE } from './limits.ts'
import type { Octokit } from './octokit.ts'

interface Comment {
  id: number
  body?: string
  html_url: string
  user: { login: string; type: string } | null
}

export interface Repository {
  owner: string
  repo: string
}

/** Who writes with the token that GitHub gives a job; it may not ask for its own name. */
const JOB_LOGIN = 'github-actions[bot]'

/** Invisible first line by which a comment is found again. A key must not end it early. */
const marker = (key: string): string =>
  `<!-- mlops-actions:${key.replaceAll(/[-<>\r\n]{2,}|[<>\r\n]/g, '-')} -->\n`

/** Characters that the body of the comment with this key may have. */
export const commentBudget = (key: string): number => COMMENT_CHARACTERS - marker(key).length

/** Why there is no comment where none was there and nothing calls for one. */
export const NOTHING_NEW = 'there is nothing to tell'

const skipped = (reason: string): CommentResult => ({ action: 'skipped', url: null, reason })

/**
 * Writes the one comment with this key: creates it, updates it in place, or leaves it where nothing changed.
 * A comment that cannot be written is no failure: the same report is in the job summary.
 *
 * @param create whether there is anything to tell where no comment tells it yet
 */
export async function upsertComment(
  octokit: Octokit,
  repository: Repository,
  pull: PullRequest,
  key: string,
  body: string,
  log: Log,
  create = true,
): Promise<CommentResult> {
  const text = `${marker(key)}${body}`
  if (text.length > COMMENT_CHARACTERS)
    return skipped(`it has ${text.length} characters, a comment at most ${COMMENT_CHARACTERS}`)
  try {
    const [own] = await ownComments(octokit, repository, pull.number, key)
    if (own === undefined && !create) return skipped(NOTHING_NEW)
    if (own === undefined) return await createComment(octokit, repository, pull.number, key, text)
    return await updateComment(octokit, repository, own, text)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    // Where there is nothing to tell, nobody has to hear why it could not be told.
    if (create) log.info(error.text)
    else log.debug(error.text)
    if (error instanceof PlatformError) return skipped(error.headline)
    return skipped(pull.fromFork ? "a fork's token may not comment" : 'the token may not comment')
  }
}

async function updateComment(
  octokit: Octokit,
  repository: Repository,
  comment: Comment,
  text: string,
): Promise<CommentResult> {
  const result = { url: comment.html_url, reason: null }
  if (normalized(comment.body ?? '') === normalized(text)) return { action: 'unchanged', ...result }
  await octokit.rest.issues.updateComment({ ...repository, comment_id: comment.id, body: text })
  return { action: 'updated', ...result }
}

/** Two runs may both have found nothing: the older comment stays, and ours goes into it. */
async function createComment(
  octokit: Octokit,
  repository: Repository,
  number: number,
  key: string,
  text: string,
): Promise<CommentResult> {
  const { data } = await octokit.rest.issues.createComment({
    ...repository,
    issue_number: number,
    body: text,
  })
  const [first] = await ownComments(octokit, repository, number, key)
  if (first === undefined || first.id === data.id)
    return { action: 'created', url: data.html_url, reason: null }
  await octokit.rest.issues.deleteComment({ ...repository, comment_id: data.id })
  return updateComment(octokit, repository, first, text)
}

/** Comments with the marker that the token itself wrote, oldest first; anybody may copy a marker. */
async function ownComments(
  octokit: Octokit,
  repository: Repository,
  number: number,
  key: string,
): Promise<Comment[]> {
  const comments: Comment[] = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: PAGE_SIZE,
  })
  const marked = comments.filter((comment) => comment.body?.startsWith(marker(key).trimEnd()))
  if (marked.length === 0) return []
  const login = await ownLogin(octokit)
  return marked
    .filter(({ user }) => user?.login === login && (login !== JOB_LOGIN || user.type === 'Bot'))
    .sort((a, b) => a.id - b.id)
}

async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated()
    return data.login
  } catch (error) {
    if (error instanceof PermissionError) return JOB_LOGIN
    throw error
  }
}

const normalized = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
