import { appendFile, stat } from 'node:fs/promises'
import type { Log } from '../platform.ts'
import { SUMMARY_BYTES } from './limits.ts'

/** Adds to the step's summary. What would pass the limit is left out with a warning: the runner would drop all. */
export async function appendSummary(
  path: string | undefined,
  markdown: string,
  log: Pick<Log, 'warning'>,
): Promise<void> {
  if (!path) return
  const text = `${markdown.trimEnd()}\n\n`
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  if (size + Buffer.byteLength(text) > SUMMARY_BYTES) {
    log.warning('The job summary is full (1 MiB); the report is left out of it.')
    return
  }
  await appendFile(path, text)
}
