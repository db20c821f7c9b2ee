import { ActionError } from '../errors.ts'
import type { BaselineDifference } from '../evidence/baseline.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { Context } from './context.ts'

/**
 * How the rows that judged differ from earlier ones, as a validation of the same bytes in the evidence of this run has
 * found. It is told beside the comparison, so that what cannot be read is a line and no error.
 */
export async function dataChange(
  context: Context,
  { data }: Pick<Evaluation, 'data'>,
): Promise<BaselineDifference | undefined> {
  try {
    // Evidence of another job is a download, for which a reader has to wait.
    const isAwaited = context.platform.pullRequest !== null
    const validation = isAwaited
      ? await context.read('validation')
      : await context.evidence.read('validation')
    const known = Object.values(validation?.datasets ?? {})
    return known.some(({ digests }) => digests.bytes === data.digests.bytes)
      ? validation?.baseline
      : undefined
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    context.platform.log.info(`What changed in the data is not told: ${error.headline}`)
    return undefined
  }
}
