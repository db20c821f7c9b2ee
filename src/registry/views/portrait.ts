import type { Version } from '../../evidence/version.ts'
import type { LedgerEvent } from '../ledger.ts'
import type { RegisteredVersion, StageHolder } from '../state.ts'
import { authorOf, eventsByTag } from './authors.ts'
import type { Recorded } from './records.ts'
import { type Tenure, tenures } from './tenure.ts'

/** Everything that the registry knows of one version. */
export interface Portrait {
  model: string
  version: string
  tag: string
  commit: string
  /** ISO 8601, UTC. */
  registered: string
  by: string
  run: string | null
  holds: { stage: string; since: string; by: string }[]
  /** What the ledger tells of the past. `until` null: it ended, and no event says when. */
  held: Pick<Tenure, 'stage' | 'since' | 'by' | 'until'>[]
  /** `version.json` of its commit; null where it has none that can be read, and `problem` says why. */
  record: Version | null
  problem: string | null
}

export function portrait(
  model: string,
  version: RegisteredVersion,
  holders: [string, StageHolder][],
  recorded: Recorded<Version>,
  events: LedgerEvent[],
): Portrait {
  const byTag = eventsByTag(events)
  const holds = holders
    .filter(([, holder]) => holder.version.version === version.version)
    .map(([stage, { tag, since, by }]) => ({ stage, since, by: authorOf({ tag, tagger: by }, byTag) }))
  const holding = new Set(holds.map(({ stage }) => stage))
  const held = tenures(events)
    .filter((tenure) => tenure.model === model && tenure.version === version.version)
    .filter(({ until, stage }) => until !== null || !holding.has(stage))
    .map(({ stage, since, by, until }) => ({ stage, since, by, until }))
  return {
    model,
    version: version.version,
    tag: version.tag,
    commit: version.commit,
    registered: version.date,
    by: authorOf(version, byTag),
    run: byTag.get(version.tag)?.run.url ?? null,
    holds,
    held,
    record: recorded.document,
    problem: recorded.document === null ? (recorded.problem ?? 'it was not registered by this suite') : null,
  }
}
