import { PlatformError } from '../errors.ts'
import { classifyGitFailure, explainPushFailure, type PushContext, tellingLine } from '../git/errors.ts'
import type { Git } from '../git/git.ts'
import { ANCHOR_BRANCH, LEDGER_BRANCH } from './ledger.ts'
import { anchorRef, ledgerRef, type Place } from './snapshot.ts'

/** Refs that change together or not at all. */
export interface Publication {
  /** New tags, in the order in which they should appear where a server has no transactions. */
  tags: { name: string; oid: string }[]
  /** The ledger moves from `before` (null: it must not exist yet) to `after`. */
  ledger: { before: string | null; after: string }
  /** Where the branch that follows the ledger is now; it moves to the same commit. */
  anchor: string | null
}

/**
 * `lost`: somebody else changed the registry first, the ledger with it or only a tag. `unclear`: the connection broke,
 * it may have landed.
 */
export type PublishResult =
  | { outcome: 'landed' }
  | { outcome: 'lost'; ledgerMoved: boolean }
  | { outcome: 'unclear'; reason: string }

const LEDGER_REF = `refs/heads/${LEDGER_BRANCH}`
const ANCHOR_REF = `refs/heads/${ANCHOR_BRANCH}`

/** Reasons in `git push --porcelain` that mean a lost race. */
const LOST =
  /already exists|stale info|fetch first|non-fast-forward|needs force|atomic push failed|failed to update ref|reference already exists|incorrect old value|cannot lock ref|failed to lock|transaction failed|remote ref updated since checkout/

/**
 * Moves the ledger and creates the tags in one step: a push with `--atomic` and a lease on the ledger, or, without a
 * remote, one local ref transaction.
 */
export async function publish(
  place: Place,
  publication: Publication,
  context: PushContext,
): Promise<PublishResult> {
  if (place.remote === null) return updateClone(place.git, publication)
  const { before, after } = publication.ledger
  const pushed = await place.git.run([
    'push',
    '--atomic',
    '--porcelain',
    '--no-verify',
    `--force-with-lease=${LEDGER_REF}:${before ?? ''}`,
    `--force-with-lease=${ANCHOR_REF}:${publication.anchor ?? ''}`,
    '--',
    place.remote,
    `${after}:${LEDGER_REF}`,
    `${after}:${ANCHOR_REF}`,
    ...publication.tags.map(({ name, oid }) => `${oid}:refs/tags/${name}`),
  ])
  return pushResult(pushed.code, pushed.stdout.toString('utf8'), pushed.stderr, context)
}

/** What `git push --porcelain` came to; never the exit code alone. */
export function pushResult(
  code: number,
  stdout: string,
  stderr: string,
  context: PushContext,
): PublishResult {
  const lines = stdout.split('\n').filter((line) => /^[ +\-*!=]\t/.test(line))
  const rejected = lines.filter((line) => line.startsWith('!'))
  if (code === 0 && rejected.length === 0 && lines.length > 0) return { outcome: 'landed' }
  const failure = classifyGitFailure(stderr)
  if (failure === 'permission' || failure === 'rules') throw explainPushFailure(stderr, context)
  if (rejected.some((line) => /shallow update not allowed/.test(line)))
    throw explainPushFailure(rejected.join('\n'), context)
  if (rejected.length > 0 && rejected.every((line) => LOST.test(line)))
    return { outcome: 'lost', ledgerMoved: rejected.some(isOfLedger) }
  if (rejected.length > 0)
    throw new PlatformError(`Cannot push ${context.what} to ${context.remote}: ${reason(rejected)}`)
  if (failure === 'network' || failure === 'contention')
    return { outcome: 'unclear', reason: tellingLine(stderr) }
  throw explainPushFailure(stderr, context)
}

/** Whether the ledger itself was refused, not only taken back with a tag. */
const isOfLedger = (line: string): boolean =>
  line.includes(`:${LEDGER_REF}\t`) && !line.includes('atomic push failed')

const reason = (rejected: string[]): string => rejected[0].split('\t')[2] ?? 'rejected'

async function updateClone(git: Git, publication: Publication): Promise<PublishResult> {
  const { before, after } = publication.ledger
  const commands = [
    ...publication.tags.map(({ name, oid }) => `create refs/tags/${name} ${oid}`),
    move(LEDGER_REF, before, after),
    move(ANCHOR_REF, publication.anchor, after),
  ]
  const updated = await git.run(['update-ref', '--stdin'], { input: `${commands.join('\n')}\n` })
  if (updated.code === 0) return { outcome: 'landed' }
  if (/cannot lock ref|already exists|but expected/.test(updated.stderr))
    return { outcome: 'lost', ledgerMoved: false }
  throw new PlatformError(`Cannot write the registry: ${tellingLine(updated.stderr)}`)
}

const move = (ref: string, before: string | null, after: string): string =>
  before === null ? `create ${ref} ${after}` : `update ${ref} ${after} ${before}`

/** Lets this clone know what it has just pushed. Gives a warning where it could not; the next fetch will. */
export async function noteInClone(place: Place, publication: Publication): Promise<string | undefined> {
  if (place.remote === null) return undefined
  const commands = [
    ...publication.tags.map(({ name, oid }) => `update refs/tags/${name} ${oid}`),
    `update ${ledgerRef(place.remote)} ${publication.ledger.after}`,
    `update ${anchorRef(place.remote)} ${publication.ledger.after}`,
  ]
  const updated = await place.git.run(['update-ref', '--stdin'], { input: `${commands.join('\n')}\n` })
  return updated.code === 0
    ? undefined
    : `The registry has it, but this clone could not note it: ${tellingLine(updated.stderr)}`
}
