import { type ActionError, PermissionError, PlatformError, UserError } from '../errors.ts'

/** What a failed git was about, read from its (English) standard error. */
export type GitFailure =
  | 'not-a-repository'
  | 'foreign-owner'
  | 'shallow'
  | 'rules'
  | 'permission'
  | 'authentication'
  | 'contention'
  | 'network'
  | 'other'

/** In this order: a rejected push also says that the remote end hung up. */
const SIGNS: [GitFailure, RegExp][] = [
  ['foreign-owner', /dubious ownership/],
  ['not-a-repository', /not a git repository/],
  ['shallow', /shallow update not allowed|remote unpack failed: (?:index-pack|unpack-objects).*shallow/],
  ['rules', /GH006|GH013|protected branch|repository rule violations|hook declined/i],
  [
    'permission',
    /returned error: 403|denied to |Permission to .* denied|Write access to repository not granted|insufficient permission|unable to create temporary object directory|not allowed to push|service not enabled/i,
  ],
  [
    'authentication',
    /Authentication failed|could not read (?:Username|Password)|returned error: 401|Permission denied \(|Repository not found|returned error: 404/i,
  ],
  [
    'contention',
    /cannot lock ref|Unable to create .*\.lock|couldn't find remote ref|shallow file has changed/i,
  ],
  [
    'network',
    /Could not resolve host|Failed to connect|Connection (?:timed out|refused|reset|closed)|Couldn't connect|returned error: (?:429|5\d\d)|RPC failed|early EOF|hung up unexpectedly|timed out|too slow|TLS|SSL|Could not read from remote repository/i,
  ],
]

export function classifyGitFailure(stderr: string): GitFailure {
  return SIGNS.find(([, sign]) => sign.test(stderr))?.[0] ?? 'other'
}

/** The line of git's standard error that says most. */
export function tellingLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.find((line) => /^(fatal|error|remote: (error|fatal)): /.test(line)) ?? lines.at(-1)
  return (telling ?? 'no message').replace(/^(remote: )?(fatal|error): /, '')
}

/** One error, in the user's terms, for a git that failed before or outside of a push. */
export function explainGitFailure(args: string[], stderr: string, directory: string): ActionError {
  const line = tellingLine(stderr)
  switch (classifyGitFailure(stderr)) {
    case 'not-a-repository':
      return new UserError('this folder is not a git repository', {
        location: { file: directory },
        hint: 'The registry lives in git. Add a step with actions/checkout before this one.',
      })
    case 'foreign-owner':
      return new UserError(
        'this repository belongs to another user of this machine, so git does not trust it',
        {
          location: { file: directory },
          hint: `Allow it in a step before: git config --global --add safe.directory ${directory}`,
        },
      )
    case 'permission':
    case 'authentication':
      return new PermissionError(`Cannot read the registry: ${line}`, {
        hint: 'Add to the job:\n    permissions:\n      contents: read',
      })
    default:
      return new PlatformError(`git ${args[0]} failed: ${line}`, { cause: stderr })
  }
}

export interface PushContext {
  remote: string
  /** What was to be pushed, in words: `tag flight-delay@v1.2.0`. */
  what: string
  fromFork: boolean
}

const WRITE_HINT = '    permissions:\n      contents: write      # register pushes tags and the ledger'
const FORK_HINT =
  'This run is from a fork, so its token stays read-only whatever the workflow says; ' +
  'register in the workflow that runs after the merge.'

/** One error for a push that no retry can help. */
export function explainPushFailure(stderr: string, context: PushContext): ActionError {
  const fork = context.fromFork ? `\n${FORK_HINT}` : ''
  switch (classifyGitFailure(stderr)) {
    case 'rules':
      return new PermissionError(
        `Cannot push ${context.what}: a rule of the repository forbids it: ${rule(stderr)}`,
        {
          hint: `Let workflows create tags and push to the branches mlops/ledger and mlops/ledger-head; block only their deletion and force pushes. Where the rule must stay, push with the token of an app on its bypass list.${fork}`,
        },
      )
    case 'permission':
    case 'authentication':
      return new PermissionError(`Cannot push ${context.what}: the token may not write. Add to the job:`, {
        hint: `${WRITE_HINT}${fork}`,
      })
    case 'shallow':
      return new UserError(
        `Cannot push ${context.what}: this clone is shallow and ${context.remote} lacks the commits before it`,
        { hint: 'Check out the whole history:\n    with:\n      fetch-depth: 0' },
      )
    default:
      return new PlatformError(`Cannot push ${context.what} to ${context.remote}: ${tellingLine(stderr)}`, {
        cause: stderr,
      })
  }
}

/** The rule in the server's words, without its drawing. */
function rule(stderr: string): string {
  const lines = stderr
    .split('\n')
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.replace(/^remote:\s*((error|fatal): )?/, '').trim())
  return (
    lines.find((line) => /GH0\d\d|rule|protected/i.test(line)) ?? lines.find(Boolean) ?? tellingLine(stderr)
  )
}
