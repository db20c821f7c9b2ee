import type { EventType, LedgerEvent } from './ledger.ts'
import type { Files, Identity, ObjectWriter } from './objects.ts'
import type { Bump } from './semver.ts'
import type { Snapshot } from './snapshot.ts'
import type { RegisteredVersion } from './state.ts'

export type EventDetails = LedgerEvent['details']

/** The name under which a version is about to be written. It may change between tries. */
export interface VersionClaim {
  version: string
  tag: string
}

/** What goes into a version: its files, the trailer lines of its tag, and the details of its event. */
export interface VersionContent {
  /** Added on top of the source commit's tree. */
  files: Files
  /** Lines `Key: value` for the tag's message. */
  tagBody: string
  details?: EventDetails
}

interface NewVersion {
  model: string
  /** Fixed, for example `v2.0.0`; else the next one. */
  version?: string
  /** Default `minor`. Asked again at each try, with the version that it will stand above (undefined: none). */
  bump?: Bump | ((latest: RegisteredVersion | undefined) => Promise<Bump>)
  /** Of the model's bytes: where a version of the model has them already, there is no new one. */
  sha256?: string
  /** The commit that trained it, 40 hex digits. */
  source: string
}

/**
 * Content that is known beforehand, or that `prepare` makes for a version's name: where the next version is taken
 * and somebody else was first, it is called again with the name after that.
 */
export type RegisterRequest = NewVersion &
  (VersionContent | { prepare(claim: VersionClaim): VersionContent | Promise<VersionContent> })

export interface Registered {
  /** False where these bytes were a version already; then nothing was written. */
  changed: boolean
  version: string
  tag: string
  commit: string
  /** Of its event. */
  seq: number
}

export interface AssignRequest {
  model: string
  stage: string
  version: string
  /** The version that must hold the stage now; null: none may. Not given: whichever does. */
  expectedFrom?: string | null
  /** Default `promoted`. */
  type?: Extract<EventType, 'promoted' | 'rolled-back'>
  details?: EventDetails
}

export interface Assigned {
  /** False where the version held the stage already; then nothing was written. */
  changed: boolean
  /** In the order of their dates: what ended, then what began. */
  tags: string[]
  /** The version that held the stage before. */
  from: string | null
  /** Of the event; null where nothing was written. */
  seq: number | null
}

export interface RecordRequest {
  type: EventType
  model: string
  /** Null for a candidate that is no version. */
  version: string | null
  stage?: string
  from?: string
  details?: EventDetails
}

/** What every proposal is built from: the registry as last read, and who writes. */
export interface WriteContext {
  objects: ObjectWriter
  shallow: boolean
  /** Name of the remote, for messages. */
  remote: string
  snapshot: Snapshot
  identity: Identity
  actor: string
  run: LedgerEvent['run']
  fromFork: boolean
  now: Date
}
