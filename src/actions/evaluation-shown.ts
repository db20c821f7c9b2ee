import { join } from 'node:path'
import type { BaselineDifference } from '../evidence/baseline.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import { evaluationReport } from '../report/evaluation.ts'
import { decimalsOf, signed } from '../report/numbers.ts'
import type { ActionResult } from './action.ts'
import { type Told, tell } from './comment.ts'
import type { Context } from './context.ts'

/** Writes the report, tells of it in a comment, and says what the step comes to. */
export async function publishEvaluation(
  context: Context,
  evaluation: Evaluation,
  comment: Told,
  data: BaselineDifference | undefined,
): Promise<ActionResult> {
  const { platform } = context
  const report = evaluationReport(evaluation, context.links, data)
  const extra = [evaluation.production?.recorded, evaluation.disagreements?.path]
  await context.publish(
    'evaluation',
    report,
    extra.flatMap((path) => (path ? [join(context.platform.workspace, path)] : [])),
  )
  const url = await tell(context, report, { about: 'evaluation', kept: comment })
  if (evaluation.ends)
    platform.log.notice(
      `The comparison could not tell; evaluate.on-inconclusive ends the step as ${evaluation.ends}.`,
    )
  return {
    outcome: evaluation.outcome,
    ...(evaluation.ends ? { ends: evaluation.ends } : {}),
    headline: headline(report.title, evaluation),
    outputs: {
      evaluation: context.shown(context.evidence.path('evaluation')),
      report: context.shown(context.evidence.path('evaluation', 'html')),
      'production-version': evaluation.production?.version ?? '',
      disagreements: evaluation.disagreements?.path ?? '',
      'comment-url': url,
    },
    report,
  }
}

/** The verdict, and the change of the first gate. */
function headline(title: string, { overall }: Evaluation): string {
  const first = overall.find(({ gate, interval }) => gate && interval)
  if (!first?.interval || first.difference === null) return title
  return `${title} (${first.metric} ${signed(first.difference, decimalsOf(first))})`
}
