import { ActionError, describeError, PermissionError } from '../errors.ts'
import { spentConfidence } from '../evaluation/holdout.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { Holdout } from '../evidence/holdout.ts'
import type { Registry } from '../registry/registry.ts'
import { lookNumber } from '../registry/views/looks.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'
import type { TestRows } from './test-rows.ts'

/** When an evaluation that becomes no version leaves an event of its own. */
export const RECORDS = ['auto', 'always', 'never'] as const
export type Records = (typeof RECORDS)[number]

/**
 * Which look at these rows this is, of all that the ledger knows; null where no ledger can be read.
 * @throws where looks are budgeted and cannot be counted: the promised error rate would be none.
 */
export async function countLook(
  context: Context,
  registry: () => Promise<Registry>,
  { candidate, rows }: { candidate: Judged; rows: TestRows },
): Promise<number | null> {
  const { name, config } = context.model
  try {
    const events = (await registry()).events()
    return lookNumber(events, { model: name, data: rows.facts.digests.bytes, candidate: candidate.sha256 })
  } catch (error) {
    if (config.evaluate['alpha-spending'] || !(error instanceof ActionError)) throw error
    context.platform.log.info(`Earlier looks at these rows are not counted: ${error.headline}`)
    return null
  }
}

/** The confidence and gates of this look: the configured ones, or what its share of the error rate leaves. */
export function confidenceAt({ model }: Context, look: number | null) {
  const { confidence, metrics: gates, 'alpha-spending': spending } = model.config.evaluate
  if (spending === undefined || look === null) return { confidence, gates }
  return spentConfidence({ confidence, gates }, spending, look)
}

export function holdoutOf(context: Context, look: number, outcome: Outcome, records: Records): Holdout {
  const { confidence: declared, 'alpha-spending': spending } = context.model.config.evaluate
  return {
    evaluations: look,
    recorded: leavesEvent(context, outcome, records),
    ...(spending
      ? { spending: { ...spending, declared, confidence: confidenceAt(context, look).confidence } }
      : {}),
  }
}

/** A candidate that passes is counted with the version that it becomes; reviews and terminals write nothing. */
function leavesEvent({ platform }: Context, outcome: Outcome, records: Records): boolean {
  if (records !== 'auto') return records === 'always'
  const { event } = platform.run
  const isReview = platform.fromFork || event === null || event.startsWith('pull_request')
  return !isReview && (outcome === 'fail' || outcome === 'inconclusive')
}

/** Leaves the event that the evidence says it leaves, unless the token may not. */
export async function recordLook(
  context: Context,
  registry: () => Promise<Registry>,
  evaluation: Evaluation,
  records: Records,
): Promise<void> {
  if (!evaluation.holdout?.recorded) return
  const { candidate, data, outcome, digest } = evaluation
  try {
    await (await registry()).record({
      type: 'evaluated',
      model: context.model.name,
      version: candidate.version,
      details: {
        holdout: data.digests.bytes,
        sha256: candidate.sha256,
        outcome,
        evidence: { evaluation: digest },
      },
    })
  } catch (error) {
    if (records === 'always' || !(error instanceof PermissionError)) throw error
    context.platform.log.info(`This look at the rows is not recorded: ${describeError(error)}`)
  }
}
