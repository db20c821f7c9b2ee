import type { Credentials } from '../platform.ts'

/** GitHub's own container registry takes GitHub's tokens; no other host may see one. */
export const tokenLogin = (
  host: string,
  token: string | undefined,
  actor: string | null,
): Credentials | undefined =>
  token && host === 'ghcr.io' ? { username: actor ?? 'x-access-token', password: token } : undefined
