import { commentBudget } from '../platform/github/comments.ts'
import type { Report } from '../report/blocks.ts'
import { renderMarkdown } from '../report/markdown.ts'
import type { Context } from './context.ts'

/** In one comment for all runs, in one for each run, or not at all. */
export type Told = 'update' | 'new' | 'none'

interface Comment {
  /** What it is about: one comment for each of the model in this workflow. */
  about: string
  kept: Told
  /** Whether there is anything to tell where no comment tells it yet. Default: there is. */
  create?: boolean
}

/** Tells a report on the pull request; gives the link, or nothing and a line that says why. */
export async function tell(context: Context, report: Report, comment: Comment): Promise<string> {
  if (comment.kept === 'none') return ''
  const { platform, model } = context
  const { workflow, id } = platform.run
  const lasting = `${workflow ?? 'terminal'}/${model.name}/${comment.about}`
  const key = comment.kept === 'new' && id !== null ? `${lasting}/${id}` : lasting
  const body = renderMarkdown(report, { characters: commentBudget(key) })
  const { action, reason, url } = await platform.upsertComment(key, body, comment.create)
  if (action === 'skipped' && comment.create !== false) platform.log.info(`No comment: ${reason}`)
  return url ?? ''
}
