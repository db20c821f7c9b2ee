import { UserError } from '../../errors.ts'

/** A repository of an OCI registry. */
export interface Repository {
  /** `https://ghcr.io` */
  origin: string
  /** As people write it: `ghcr.io`. */
  host: string
  /** `org/model` */
  name: string
}

const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const HOST = /^(?:localhost|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|\[[0-9a-fA-F:]+\]|[A-Za-z0-9-]+(?=:))(?::\d+)?$/
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/

/** Where the API of a registry is that is known under another name. */
const API: Record<string, string> = { 'docker.io': 'registry-1.docker.io' }

/**
 * Reads `ghcr.io/org/model`. This machine's own registries are spoken to without TLS, others where `http://` stands
 * before their name.
 * @throws UserError where it is no repository
 */
export function parseRepository(text: string): Repository {
  const [, scheme, host, name] = /^(https?:\/\/)?([^/]+)\/(.+)$/.exec(text) ?? []
  if (host === undefined || !HOST.test(host))
    throw new UserError(`"${text}" does not begin with the host of a registry`, {
      hint: 'A repository reads ghcr.io/organisation/model.',
    })
  if (!NAME.test(name))
    throw new UserError(`"${name}" cannot be the name of a repository`, {
      hint: `Lower-case letters, digits, ".", "_" and "-" between slashes; no tag.${nearestName(host, name)}`,
    })
  const plain = scheme === 'http://' || (scheme === undefined && LOOPBACK.test(host))
  return { origin: `${plain ? 'http' : 'https'}://${API[host] ?? host}`, host, name }
}

function nearestName(host: string, name: string): string {
  const lower = name.toLowerCase().replace(/[:@].*$/, '')
  return NAME.test(lower) ? ` Did you mean ${host}/${lower}?` : ''
}

/** `oci://ghcr.io/org/model@sha256:…`: by digest, because tags can be moved. */
export function manifestUri({ origin, host, name }: Repository, digest: string): string {
  const scheme = origin.startsWith('https:') || LOOPBACK.test(host) ? 'oci' : 'oci+http'
  return `${scheme}://${host}/${name}@${digest}`
}

export function parseManifestUri(uri: string): { repository: Repository; digest: string } {
  const [, plain, repository, digest] = /^oci(\+http)?:\/\/(.+)@(sha256:[0-9a-f]{64})$/.exec(uri) ?? []
  if (repository === undefined) throw new UserError(`"${uri}" is not oci://host/repository@sha256:…`)
  return { repository: parseRepository(`${plain ? 'http://' : ''}${repository}`), digest }
}
