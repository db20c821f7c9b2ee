import type { Location } from '../errors.ts'
import type { RunContext } from '../evidence/envelope.ts'
import type { Approvals } from '../evidence/governance.ts'

/** Where lines go: a job log with groups and annotations, or a terminal. */
export interface Log {
  info(message: string): void
  debug(message: string): void
  notice(message: string, at?: Location): void
  warning(message: string, at?: Location): void
  error(message: string, at?: Location): void
  /** Runs `body` inside a foldable group. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** A long step: `progress('scoring', 0.4, '1 of 2 models')`. Repeated calls redraw on a terminal. */
  progress(step: string, share: number, detail?: string): void
}

/** Username and password, or a token in the place of the password. */
export interface Credentials {
  username: string
  password: string
}

export interface ArtifactReference {
  name: string
  id: number | null
  url: string | null
  digest: string | null
}

export interface CommentResult {
  action: 'created' | 'updated' | 'unchanged' | 'skipped'
  url: string | null
  /** Why it was skipped. */
  reason: string | null
}

/** A release with the bytes of a model, public or not yet. */
export interface StoredRelease {
  id: number
  tag: string
  /** `owner/repo#tag` */
  uri: string
  /** Of the model that it was made for. */
  sha256: string
  bytes: number
  /** Whether the upload came to its end. */
  complete: boolean
  draft: boolean
  /** ISO 8601. */
  created: string
}

/** Permanent assets on a release of a tag; the `release` store is built on it. */
export interface ReleaseAssets {
  /**
   * Uploads `file` to a draft release of its own and gives the asset's `owner/repo#tag/asset`. The same bytes again
   * under another tag move the draft.
   */
  upload(tag: string, file: string, name: string): Promise<string>
  /** Makes the draft of these bytes public, once the tag exists; false where it was public already. */
  publish(tag: string, sha256: string): Promise<boolean>
  /** Removes the draft that this run made of these bytes and has not published. */
  discard(sha256: string): Promise<void>
  download(uri: string, destination: string): Promise<void>
  /** Every release that holds a model. */
  list(): Promise<StoredRelease[]>
  remove(id: number): Promise<void>
}

/**
 * What the actions need of the world around them. Two sides: `github` inside a workflow, `local` in a terminal.
 * Domain folders get single members of it, never the whole.
 */
export interface Platform {
  readonly kind: 'github' | 'local'
  /** Absolute path that every user path stays inside of. */
  readonly workspace: string
  readonly temp: string
  /** Kept between jobs on the same machine: native parts, model bytes by digest. */
  readonly toolCache: string
  readonly run: RunContext
  readonly log: Log
  /** The pull request that this run is about; null where there is none. */
  readonly pullRequest: { number: number; fromFork: boolean; headSha: string } | null
  readonly selfHosted: boolean
  /** Whether the disk ends with the job. */
  readonly ephemeralDisk: boolean
  /** What this run works on comes from a fork; known also where its pull request is not. */
  readonly fromFork: boolean
  setOutput(name: string, value: string): void
  /** Keeps a secret out of the log; where there is no log that masks, it must not be printed. */
  maskSecret(secret: string): void
  /** Tells the runner of a file of this job, so that actions/attest needs no input. */
  declareArtifact(file: string): Promise<void>
  /** Markdown, at most 1 MiB. Replaces nothing: each call adds. */
  writeSummary(markdown: string): Promise<void>
  /** Name must be unique in the run. Locally a copy under `<workspace>/.mlops/artifacts/`. */
  uploadArtifact(name: string, files: string[], root: string): Promise<ArtifactReference>
  /** Of this run, or of `runId`. Gives false where no artifact has that name. */
  downloadArtifact(name: string, destination: string, runId?: number): Promise<boolean>
  /** Whether workflow run `runId` ran the code of a fork. */
  isForkRun(runId: number): Promise<boolean>
  /** Who approved this run in an environment; what cannot be read says why. */
  readApprovals(): Promise<Approvals>
  /** Gives the key that was hit. A cache that cannot be reached is a miss and one warning. */
  restoreCache(paths: string[], key: string, restoreKeys?: string[]): Promise<string | undefined>
  saveCache(paths: string[], key: string): Promise<void>
  /**
   * The one comment with this key on the pull request; `body` at most 65,536 characters with the marker. Without
   * `create` one that is there is updated, and none is begun.
   */
  upsertComment(key: string, body: string, create?: boolean): Promise<CommentResult>
  readonly releases: ReleaseAssets | null
  /** Environment variables that let git push to `remote` without a token in a file or on a command line. */
  gitEnvironment(): Record<string, string>
  /** What the platform itself knows for a container registry. */
  registryLogin(host: string): Credentials | undefined
}
