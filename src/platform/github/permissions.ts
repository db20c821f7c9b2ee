import { PermissionError } from '../../errors.ts'

/** What a path of the API needs, the first match counts. Reading asks for `read`, everything else for `write`. */
const PERMISSIONS: [path: RegExp, permission: string, use: string][] = [
  [
    /\/(issues|pulls)\/(\d+|\{issue_number\}|\{pull_number\}|comments)/,
    'pull-requests',
    'comments on the pull request',
  ],
  [/\/pulls/, 'pull-requests', 'finds the pull request'],
  [/\/releases/, 'contents', 'keeps model files on releases'],
  [/\/(git|branches|contents|commits)\b/, 'contents', 'tags, ledger and source'],
  [/\/approvals$|\/environments\//, 'actions', 'who approved the run'],
  [/\/actions\//, 'actions', 'artifacts and runs'],
  [/\/statuses/, 'statuses', 'commit statuses'],
  [/\/deployments/, 'deployments', 'records deployments'],
]

/** The error for a call that GitHub refused with 403, or hid behind a 404, as it does in private repositories. */
export function missingPermission(
  method: string,
  path: string,
  status: number,
  fromFork: boolean,
  cause: unknown,
): PermissionError {
  const level = method === 'GET' ? 'read' : 'write'
  const [, permission, use] = PERMISSIONS.find(([pattern]) => pattern.test(path)) ?? [
    undefined,
    'contents',
    'the repository',
  ]
  const lines = `Add to the job:\n    permissions:\n      ${permission}: ${level}      # ${use}`
  const fork =
    'This run is from a fork, so its token stays read-only whatever the workflow says; do this in the workflow that runs after the merge, or in one that runs on workflow_run.'
  return new PermissionError(
    `GitHub refused ${method} ${path} (${status}): the token may not ${level === 'read' ? 'read' : 'do'} this.`,
    { hint: fromFork && level === 'write' ? fork : lines, cause },
  )
}
