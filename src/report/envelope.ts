import type { RunContext } from '../evidence/envelope.ts'
import { duration } from '../text.ts'
import type { Details, Text } from './blocks.ts'
import { details, facts, link, shortDigest, shortSha } from './build.ts'

interface Enveloped {
  tool: { version: string }
  run: RunContext
  inputs: Record<string, string>
  started: string
  finished: string
  digest: string
}

/** Who made the document, from what and when: the last fold of every report. */
export function provenance(document: Enveloped, summary: string, rows: [string, Text][] = []): Details {
  const { run, tool, inputs, started, finished, digest } = document
  const seconds = (Date.parse(finished) - Date.parse(started)) / 1000
  const optional: [string, Text | null][] = [
    ['run', run.url && link(`${run.workflow ?? 'workflow'} ${run.id ?? ''}`.trim(), run.url)],
    ['by', run.actor],
    ['commit', run.sha && shortSha(run.sha)],
  ]
  return details(
    summary,
    facts([
      ...rows,
      ...Object.entries(inputs).map(([name, value]): [string, Text] => [`input ${name}`, shortDigest(value)]),
      ...optional.flatMap(([name, value]): [string, Text][] => (value ? [[name, value]] : [])),
      ['finished', `${finished}, after ${duration(seconds)}`],
      ['tool', `mlops-actions ${tool.version}`],
      ['digest of this document', shortDigest(digest)],
    ]),
  )
}
