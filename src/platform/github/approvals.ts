import { ActionError } from '../../errors.ts'
import type { Approvals } from '../../evidence/governance.ts'
import type { Repository } from './comments.ts'
import { ifFound, type Octokit } from './octokit.ts'

export interface ReviewedRun {
  repository: Repository
  id: number
  /** Logins: who started it, and who started it again. */
  startedBy: string[]
}

/**
 * Who approved or rejected the jobs of a run that wait for an environment, and who may. Where that cannot be read the
 * answer says why: whether it matters is for the one who asks.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
export async function readApprovals(octokit: () => Promise<Octokit>, run: ReviewedRun): Promise<Approvals> {
  const said = { readAt: new Date().toISOString(), startedBy: run.startedBy }
  try {
    const client = await octokit()
    const { data } = await client.rest.actions.getReviewsForRun({ ...run.repository, run_id: run.id })
    const self = new Set(run.startedBy.map((login) => login.toLowerCase()))
    const reviews = data.map(({ user, state, environments, comment }) => ({
      user: user.login,
      state,
      environments: environments.flatMap(({ name }) => name ?? []),
      comment,
      self: self.has(user.login.toLowerCase()),
    }))
    const names = [...new Set(reviews.flatMap(({ environments }) => environments))].sort()
    const environments = await Promise.all(names.map((name) => environmentOf(client, run.repository, name)))
    return { ...said, unavailable: null, reviews, environments }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const unavailable = [error.message, ...(error.hint?.split('\n') ?? [])]
      .map((line) => line.trim())
      .join(' ')
    return { ...said, unavailable, reviews: [], environments: [] }
  }
}

async function environmentOf(
  client: Octokit,
  repository: Repository,
  name: string,
): Promise<Approvals['environments'][number]> {
  const found = await ifFound(client.rest.repos.getEnvironment({ ...repository, environment_name: name }))
  if (found === undefined) return { name, reviewers: null, preventSelfReview: null }
  const rule = found.data.protection_rules?.find(({ type }) => type === 'required_reviewers')
  if (rule === undefined || !('reviewers' in rule)) return { name, reviewers: [], preventSelfReview: false }
  const reviewers = (rule.reviewers ?? []).flatMap(({ reviewer }) => {
    if (!reviewer) return []
    return 'login' in reviewer ? [`@${reviewer.login}`] : [`team ${reviewer.slug}`]
  })
  return { name, reviewers, preventSelfReview: rule.prevent_self_review ?? false }
}
