import { ActionError, describeError, PermissionError } from '../errors.ts'
import { spentConfidence } from '../evaluation/holdout.ts'
import type { Outcome } from '../evidence/envelope.ts'
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

/** What the evidence says of this look; the look leaves its event before, so that it says what is so. */
export async function holdoutOf(
  context: Context,
  registry: () => Promise<Registry>,
  look: Look,
  records: Records,
): Promise<Holdout> {
  const { confidence: declared, 'alpha-spending': spending } = context.model.config.evaluate
  const { confidence } = confidenceAt(context, look.number)
  return {
    evaluations: look.number,
    recorded:
      leavesEvent(context, look.outcome, records) && (await recordLook(context, registry, look, records)),
    ...(spending ? { spending: { ...spending, declared, confidence } } : {}),
  }
}

/** Which look it is, at which rows, and what it came to. */
interface Look {
  number: number
  candidate: Judged
  rows: TestRows
  outcome: Outcome
}

/** A candidate that passes is counted with the version that it becomes; reviews and terminals write nothing. */
function leavesEvent({ platform }: Context, outcome: Outcome, records: Records): boolean {
  if (records !== 'auto') return records === 'always'
  const { event } = platform.run
  const isReview = platform.fromFork || event === null || event.startsWith('pull_request')
  return !isReview && (outcome === 'fail' || outcome === 'inconclusive')
}

/** Whether the event is there: the token may not write it. */
async function recordLook(
  context: Context,
  registry: () => Promise<Registry>,
  { candidate, rows, outcome }: Look,
  records: Records,
): Promise<boolean> {
  try {
    await (await registry()).record({
      type: 'evaluated',
      model: context.model.name,
      version: candidate.version,
      details: { holdout: rows.facts.digests.bytes, sha256: candidate.sha256, outcome },
    })
    return true
  } catch (error) {
    if (records === 'always' || !(error instanceof PermissionError)) throw error
    context.platform.log.info(`This look at the rows is not recorded: ${describeError(error)}`)
    return false
  }
}
