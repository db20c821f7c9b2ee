import { UserError } from '../../errors.ts'
import type { Git } from '../../git/git.ts'
import { basicAuthorization } from '../transfer.ts'

/** Where a clone's LFS server is, and what lets us in. */
export interface LfsEndpoint {
  /** Without a slash at its end and without a login: `https://github.com/o/r.git/info/lfs`. */
  url: string
  /** What git sends there itself; `asked` where the server wants more than nothing. */
  authorization(asked: boolean): Promise<string | undefined>
}

/**
 * The LFS server of `origin`, by git-lfs's own rules: `lfs.url`, else the remote's address with `/info/lfs`.
 * @throws UserError where the remote is no server
 */
export async function lfsEndpoint(git: Git): Promise<LfsEndpoint> {
  const configured = await setting(git, ['--get', 'lfs.url'])
  const address = configured ?? lfsUrl(await setting(git, ['--get', 'remote.origin.url']))
  if (address === undefined || !URL.canParse(address))
    throw new UserError('the lfs store needs a remote "origin" that is a server', {
      hint: 'A folder has no LFS server: use store: filesystem there.',
    })
  const { origin, pathname, username, password } = new URL(address)
  const url = `${origin}${pathname.replace(/\/+$/, '')}`
  return {
    url,
    async authorization(asked) {
      if (username) return basicAuthorization({ username: decoded(username), password: decoded(password) })
      const header = await setting(git, ['--get-urlmatch', 'http.extraheader', url])
      const given = /^authorization:\s*(.+)$/i.exec(header ?? '')?.[1]
      return given ?? (asked ? credential(git, url) : undefined)
    },
  }
}

const decoded = (text: string): string => decodeURIComponent(text)

/** The HTTPS address behind a remote; undefined for a folder. */
export function lfsUrl(remote: string | undefined): string | undefined {
  if (remote === undefined) return undefined
  const [, host, path] =
    /^(?:ssh:\/\/)(?:[^@/]+@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(remote) ??
    /^(?:[^@/]+@)([^/:]+):(.+)$/.exec(remote) ??
    []
  const address = host === undefined ? remote : `https://${host}/${path}`
  if (!/^https?:\/\//.test(address)) return undefined
  return `${address.replace(/\/+$/, '').replace(/\.git$/, '')}.git/info/lfs`
}

async function setting(git: Git, args: string[]): Promise<string | undefined> {
  const { code, stdout } = await git.run(['config', ...args])
  return code === 0 ? stdout.toString('utf8').trim() || undefined : undefined
}

/** From the credential helpers of this machine, as a push over HTTPS asks them. */
async function credential(git: Git, url: string): Promise<string | undefined> {
  const { protocol, host, pathname } = new URL(url)
  const input = `protocol=${protocol.slice(0, -1)}\nhost=${host}\npath=${pathname.slice(1)}\n\n`
  const { code, stdout } = await git.run(['credential', 'fill'], { input })
  const found = new Map(stdout.toString('utf8').split('\n').map(pair))
  const [username, password] = [found.get('username'), found.get('password')]
  return code === 0 && username && password ? basicAuthorization({ username, password }) : undefined
}

const pair = (line: string): [string, string] => {
  const at = line.indexOf('=')
  return [line.slice(0, at), line.slice(at + 1)]
}
