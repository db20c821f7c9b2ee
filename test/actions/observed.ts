import { join } from 'node:path'
import type { ActionDefinition } from '../../src/actions/action.ts'
import { parseInputs } from '../../src/actions/inputs.ts'
import { describeError } from '../../src/errors.ts'
import { JobLog } from '../../src/platform/github/log.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { textsUnder } from './patients.ts'

export interface Observed {
  error: unknown
  /** All that a reader of the run could see. */
  seen: string
}

/** A step, with what a job's log, its annotations, a summary, a comment and its artifacts would hold. */
export async function observed(
  definition: ActionDefinition<never>,
  workspace: string,
  inputs: Record<string, string>,
): Promise<Observed> {
  const seen: string[] = []
  const see = (...parts: unknown[]) => void seen.push(parts.map((part) => JSON.stringify(part)).join(' '))
  const platform = await createLocalPlatform(workspace, undefined, {
    write: (text) => {
      seen.push(text)
    },
  })
  const core = {
    info: see,
    debug: see,
    notice: see,
    warning: see,
    error: see,
    startGroup: see,
    endGroup: see,
  }
  const log = new JobLog(core as never)
  Object.defineProperty(platform, 'log', { value: log })
  let error: unknown = null
  try {
    const result = await definition.run(parseInputs(definition, inputs) as never, platform)
    see(result.headline, result.outputs)
    if (result.report) seen.push(renderMarkdown(result.report, { characters: 65_536 }))
    await platform.writeSummary(result.report ? renderMarkdown(result.report, { bytes: 1 << 20 }) : '')
  } catch (thrown) {
    error = thrown
    // As both ways in report it, the stack of a debugged run included.
    seen.push(describeError(thrown), thrown instanceof Error ? `${thrown.stack}` : '')
    for (let cause = thrown; cause instanceof Error; cause = cause.cause) seen.push(String(cause))
  }
  log.close()
  return { error, seen: [...seen, ...textsUnder(join(workspace, '.mlops'))].join('\n') }
}
