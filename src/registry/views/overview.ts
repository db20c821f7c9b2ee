import { z } from 'zod'
import type { Evaluation } from '../../evidence/evaluation.ts'
import type { Version } from '../../evidence/version.ts'
import type { LedgerEvent } from '../ledger.ts'
import type { RegisteredVersion, StageHolder } from '../state.ts'
import { authorOf, eventsByTag } from './authors.ts'
import type { Recorded } from './records.ts'

/** A version in a stage, or a version that holds none. */
export interface OverviewRow {
  model: string
  stage: string | null
  version: string
  tag: string
  commit: string
  /** ISO 8601, UTC: since when it holds the stage; without a stage, since when it is registered. */
  since: string
  by: string
  metric: { name: string; value: number } | null
  /** `none`: the version was not registered by this suite. */
  evidence: 'complete' | 'incomplete' | 'unreadable' | 'none'
  /** What a complete record would hold and this one does not. */
  missing: string[]
  /** Whether the version was registered with a signature, which only verifying proves; null: nothing says so. */
  signed: boolean | null
}

export interface ModelFacts {
  model: string
  /** Highest version first. */
  versions: RegisteredVersion[]
  /** Stage and its holder, in the order in which they are to be shown. */
  holders: [string, StageHolder][]
  /** Of each version, in the order of `versions`. */
  records: Recorded<RecordSummary>[]
  /** The metric that all rows show. */
  metric: string | null
}

/** What the list shows of a version's record. */
type RecordSummary = Pick<Version, 'metrics' | 'missing'> & { signed: boolean | null }

const summary = z.object({
  metrics: z.record(z.string(), z.number()),
  missing: z.array(z.string()),
  // Events of earlier releases do not say.
  signed: z.boolean().nullable().default(null),
})

/** Of a record that was read itself. */
export const summaryOf = ({ document, problem }: Recorded<Version>): Recorded<RecordSummary> =>
  document === null
    ? { document, problem }
    : { document: { ...document, signed: document.signature !== undefined }, problem: null }

/** What the events of one model tell of its versions: version → summary of its record, and its first gate (null: it has none). */
export function toldByLedger(events: LedgerEvent[]) {
  const summaries = new Map<string, Recorded<RecordSummary>>()
  const gates = new Map<string, string | null>()
  for (const event of events) {
    if (event.type !== 'registered' || event.version === null) continue
    const told = summary.safeParse(event.details)
    if (told.success) summaries.set(event.version, { document: told.data, problem: null })
    const { metric } = event.details
    if (metric === null || typeof metric === 'string') gates.set(event.version, metric)
  }
  return { summaries, gates }
}

/** The stages of a model, then its versions without one. */
export function overview(facts: ModelFacts, events: LedgerEvent[]): OverviewRow[] {
  const byTag = eventsByTag(events)
  const records = new Map(facts.versions.map((version, i) => [version, facts.records[i]]))
  const row = (stage: string | null, version: RegisteredVersion, since: string, by: string): OverviewRow => ({
    model: facts.model,
    stage,
    version: version.version,
    tag: version.tag,
    commit: version.commit,
    since,
    by,
    ...recordOf(records.get(version), facts.metric),
  })
  const staged = facts.holders.map(([stage, { version, tag, since, by }]) =>
    row(stage, version, since, authorOf({ tag, tagger: by }, byTag)),
  )
  const holding = new Set(facts.holders.map(([, { version }]) => version))
  const rest = facts.versions
    .filter((version) => !holding.has(version))
    .map((version) => row(null, version, version.date, authorOf(version, byTag)))
  return [...staged, ...rest]
}

function recordOf(
  recorded: Recorded<RecordSummary> | undefined,
  metric: string | null,
): Pick<OverviewRow, 'metric' | 'evidence' | 'missing' | 'signed'> {
  const document = recorded?.document
  if (!document)
    return { metric: null, evidence: recorded?.problem ? 'unreadable' : 'none', missing: [], signed: null }
  const value = metric === null ? undefined : document.metrics[metric]
  return {
    metric: metric === null || value === undefined ? null : { name: metric, value },
    evidence: document.missing.length === 0 ? 'complete' : 'incomplete',
    missing: document.missing,
    signed: document.signed,
  }
}

/** The metric that decides first: evidence has the gated ones in front, in the order of the configuration. */
export const firstGate = ({ overall }: Evaluation): string | null =>
  overall.find(({ gate }) => gate !== null)?.metric ?? null
