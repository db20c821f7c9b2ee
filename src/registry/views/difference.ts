import type { Evaluation } from '../../evidence/evaluation.ts'
import type { Run } from '../../evidence/run.ts'
import type { Version } from '../../evidence/version.ts'
import { compareSignatures, type SignatureChange } from '../../model/signature.ts'
import type { RegisteredVersion } from '../state.ts'
import type { Recorded } from './records.ts'

/** One of the two versions, with the documents of its commit. */
export interface Side {
  registered: RegisteredVersion
  record: Recorded<Version>
  run: Recorded<Run>
  evaluation: Recorded<Evaluation>
}

export interface MetricChange {
  metric: string
  before: number | null
  after: number | null
  change: number | null
  /** Of a paired comparison only: two numbers from two test sets have none. */
  interval: [number, number] | null
  /** One-sided, of the interval's ends. */
  confidence: number | null
}

export interface MetricDifference {
  /** `paired`: one of them was judged against the other. `unknown`: a document is missing. */
  basis: 'paired' | 'same-rows' | 'different-rows' | 'unknown'
  /** Of the test split, where both were judged on the same one. */
  rows: number | null
  changes: MetricChange[]
}

export interface DataChange {
  split: string
  before: { rows: number | null; bytes: string } | null
  after: { rows: number | null; bytes: string } | null
}

/** How two versions differ. A part that could not be compared is null, and `gaps` says why. */
export interface VersionDifference {
  before: string
  after: string
  metrics: MetricDifference | null
  signature: SignatureChange | null
  /** Only what differs; a null side has no such parameter. Values are JSON. */
  parameters: { name: string; before: string | null; after: string | null }[] | null
  /** Every split of either. */
  data: DataChange[] | null
  code: { before: Commit; after: Commit } | null
  fingerprint: { changed: string[]; same: string[] } | null
  gaps: string[]
}

interface Commit {
  sha: string
  /** The training had uncommitted changes, which no commit shows; null where nobody wrote it down. */
  dirty: boolean | null
}

export function versionDifference(before: Side, after: Side): VersionDifference {
  const records = both(before.record, after.record)
  const runs = both(before.run, after.run)
  return {
    before: before.registered.tag,
    after: after.registered.tag,
    metrics: records && metricDifference(before, after, records),
    signature: records && compareSignatures(records[0].onnx, records[1].onnx),
    parameters: runs && parameterChanges(runs[0].params, runs[1].params),
    data: runs && dataChanges(runs[0].data, runs[1].data),
    code: records && { before: commitOf(before, records[0]), after: commitOf(after, records[1]) },
    fingerprint: runs && fingerprintChanges(runs[0].fingerprintParts, runs[1].fingerprintParts),
    gaps: [...gapsOf(before), ...gapsOf(after)],
  }
}

function both<D>(before: Recorded<D>, after: Recorded<D>): [D, D] | null {
  return before.document && after.document ? [before.document, after.document] : null
}

const commitOf = ({ run }: Side, { source }: Version): Commit => ({
  sha: source,
  dirty: run.document?.code.dirty ?? null,
})

function gapsOf({ registered, record, run, evaluation }: Side): string[] {
  return Object.entries({ version: record, run, evaluation }).flatMap(([name, { document, problem }]) =>
    document ? [] : [problem ?? `${registered.tag} holds no ${name}.json`],
  )
}

function metricDifference(before: Side, after: Side, [old, now]: [Version, Version]): MetricDifference {
  const [first, second] = [before.evaluation.document, after.evaluation.document]
  if (second && judgedAgainst(second, now, old))
    return { basis: 'paired', rows: second.data.rows, changes: pairedChanges(second) }
  if (first && judgedAgainst(first, old, now))
    return { basis: 'paired', rows: first.data.rows, changes: pairedChanges(first).map(turned) }
  const changes = plainChanges(old.metrics, now.metrics)
  if (!first || !second) return { basis: 'unknown', rows: null, changes }
  if (first.data.digests.rows !== second.data.digests.rows)
    return { basis: 'different-rows', rows: null, changes }
  return { basis: 'same-rows', rows: second.data.rows, changes }
}

const pairedChanges = ({ overall }: Evaluation): MetricChange[] =>
  overall.map(({ metric, production, candidate, difference, interval, confidence }) => ({
    metric,
    before: production,
    after: candidate,
    change: difference,
    interval,
    confidence: interval === null ? null : confidence,
  }))

/** Whether the evaluation compares the bytes of these two versions. */
const judgedAgainst = ({ candidate, production }: Evaluation, judged: Version, other: Version): boolean =>
  candidate.sha256 === judged.onnx.sha256 && production?.sha256 === other.onnx.sha256

const turned = ({ before, after, change, interval, ...rest }: MetricChange): MetricChange => ({
  ...rest,
  before: after,
  after: before,
  change: change === null ? null : -change,
  interval: interval === null ? null : [-interval[1], -interval[0]],
})

function plainChanges(old: Version['metrics'], now: Version['metrics']): MetricChange[] {
  return namesOf(now, old).map((metric) => {
    const [before, after] = [old[metric] ?? null, now[metric] ?? null]
    const change = before === null || after === null ? null : after - before
    return { metric, before, after, change, interval: null, confidence: null }
  })
}

function parameterChanges(old: Run['params'], now: Run['params']) {
  const [before, after] = [flat(old), flat(now)]
  return namesOf(before, after)
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
}

/** `{ tree: { depth: 6 } }` as `tree.depth` → `6`, so that one changed leaf is one line. */
function flat(value: Record<string, unknown>, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) =>
      isFilledObject(inner)
        ? flat(inner, `${prefix}${key}.`)
        : { [`${prefix}${key}`]: JSON.stringify(inner) ?? 'null' },
    ),
  )
}

const isFilledObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0

function dataChanges(old: Run['data'], now: Run['data']): DataChange[] {
  const facts = (data: Run['data'], split: string) =>
    Object.hasOwn(data, split) ? { rows: data[split].rows, bytes: data[split].bytes } : null
  return namesOf(old, now).map((split) => ({ split, before: facts(old, split), after: facts(now, split) }))
}

function fingerprintChanges(old: Record<string, string>, now: Record<string, string>) {
  const parts = namesOf(old, now)
  return {
    changed: parts.filter((part) => old[part] !== now[part]),
    same: parts.filter((part) => old[part] === now[part]),
  }
}

const namesOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])]
