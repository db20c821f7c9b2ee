import type { Validation } from '../evidence/validation.ts'
import { validationReport } from '../report/validation.ts'
import { count, plural } from '../text.ts'
import type { ActionResult } from './action.ts'
import { annotate } from './annotations.ts'
import { type Told, tell } from './comment.ts'
import type { Context } from './context.ts'

/** Other jobs do the rest, so nothing is a finding yet. */
export async function publishShard(
  context: Context,
  validation: Validation,
  part: string,
): Promise<ActionResult> {
  await context.publishPart('validation', part)
  const rows = Object.values(validation.datasets).reduce((sum, facts) => sum + facts.rows, 0)
  return {
    outcome: validation.outcome,
    headline: `shard ${part.replace('-of-', '/')}: ${plural(validation.checks.length, 'check')} on ${count(rows)} rows; mode: merge says what all shards come to`,
    outputs: {
      validation: context.shown(context.evidence.path('validation', 'json', part)),
      contract: validation.contract.path,
      rows: String(rows),
      'failed-checks': '',
      'data-change': '',
      cached: String(validation.cached !== undefined),
      'comment-url': '',
      report: '',
    },
    report: null,
  }
}

/** Reports, artifact, annotations and the comment. */
export async function publishValidation(
  context: Context,
  validation: Validation,
  { comment, environment }: { comment: Told; environment: string },
): Promise<ActionResult> {
  const report = validationReport(validation, context.links)
  await context.publish('validation', report)
  const all = [...validation.checks, ...(validation.integrity ?? [])]
  const failed = all.filter(({ verdict }) => verdict === 'fail')
  await annotate(context, validation)
  // Rows that come to a model are told beside those that it is made of.
  const about = environment === 'train' ? 'validation' : `validation/${environment}`
  const url = await tell(context, report, { about, kept: comment, create: isNews(validation) })
  const rows = Object.values(validation.datasets).reduce((sum, { rows }) => sum + rows, 0)
  const tested = `${plural(all.length, 'check')} on ${count(rows)} rows`
  return {
    outcome: validation.outcome,
    headline:
      failed.length > 0
        ? `${validation.contract.path}: ${count(failed.length)} of ${tested} fail`
        : `${validation.contract.path}: ${tested} (${Object.keys(validation.datasets).join(', ')})${validation.cached ? ', cached' : ''}`,
    outputs: {
      validation: context.shown(context.evidence.path('validation')),
      contract: validation.contract.path,
      rows: String(rows),
      'failed-checks': String(failed.length),
      'data-change': validation.baseline?.change ?? '',
      cached: String(validation.cached !== undefined),
      'comment-url': url,
      report: context.shown(context.evidence.path('validation', 'html')),
    },
    report,
  }
}

/** What a reviewer has to see; data that is as it was, and warnings that stood there before, are in the summary. */
const isNews = ({ outcome, baseline, contractChange }: Validation): boolean =>
  outcome === 'fail' ||
  outcome === 'inconclusive' ||
  (baseline !== undefined && baseline.change !== 'none') ||
  (contractChange !== undefined && contractChange.changes.length > 0)
