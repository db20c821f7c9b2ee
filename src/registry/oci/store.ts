import { PlatformError, UserError } from '../../errors.ts'
import { sha256 as digestOf } from '../../evidence/canonical.ts'
import type { ModelLocation } from '../../evidence/version.ts'
import { ChangedBytes, type ModelStore, type StoredItem, type StoredModel, verifyFile } from '../stores.ts'
import type { Progress } from '../transfer.ts'
import { blobSize, downloadBlob, fileBlob, uploadBlob } from './blobs.ts'
import { type Logins, OciClient } from './client.ts'
import { MANIFEST_TYPE, modelManifest, ociTag, readManifest } from './manifest.ts'
import { manifestUri, parseManifestUri, type Repository } from './reference.ts'

export interface OciOptions {
  repository: Repository
  logins: Logins
  /** Repositories of other models: what one of them has of the same registry is mounted, not sent again. */
  siblings?: Repository[]
  progress?: (bytes: number, of: number) => void
  chunkBytes?: number
}

/** Manifests of one model that are asked for at a time. */
const AT_ONCE = 8

/**
 * Keeps each version as a ModelPack artifact: a manifest that its record names by digest, with the model as its one
 * layer. The tag, for people and for Kubernetes, comes once the version exists: nobody pulls a version that never was.
 */
export function ociStore({
  repository,
  logins,
  siblings = [],
  progress,
  chunkBytes,
}: OciOptions): ModelStore {
  const client = new OciClient(repository, logins)
  const near = siblings.filter(({ origin, name }) => origin === repository.origin && name !== repository.name)
  /** Digests of models whose manifest this run has put and not tagged → that manifest. */
  const pending = new Map<string, string>()
  return {
    async put(file, facts) {
      await verifyFile(file, facts.sha256, file)
      const told: Progress = (bytes) => progress?.(bytes, facts.bytes)
      const { sha256: digest, bytes } = facts
      const options = { siblings: near, progress: told, chunkBytes }
      await uploadBlob(client, await fileBlob(file), { digest, bytes }, options)
      const made = modelManifest(facts)
      const config = new Blob([new Uint8Array(made.config)])
      await uploadBlob(client, config, { digest: digestOf(made.config), bytes: config.size })
      if (!(await hasManifest(client, made.digest))) {
        await putManifest(client, made.digest, made.manifest)
        pending.set(digest, made.digest)
      }
      return { store: 'oci', uri: manifestUri(repository, made.digest), sha256: digest, bytes }
    },

    async finish(tag, sha256) {
      const facts = await factsOf(client, tag, sha256)
      const { digest, manifest } = modelManifest(facts)
      const name = ociTag(facts.version)
      const tagged = await taggedDigest(client, name)
      if (tagged !== undefined && tagged !== digest)
        throw new UserError(`${repository.host}/${repository.name}:${name} is another artifact, ${tagged}`, {
          hint: 'What is published is never replaced: find out who moved the tag.',
        })
      if (tagged === undefined) await putManifest(client, name, manifest)
      pending.delete(sha256)
      return tagged === undefined
    },

    async discard(sha256) {
      const digest = pending.get(sha256)
      pending.delete(sha256)
      if (digest !== undefined) await remove(client, digest, [401, 403])
    },

    ...ociReader(logins),
    list: () => listed(client),
  }
}

/** Reads any repository that a record names. */
export function ociReader(logins: Logins): Required<Pick<ModelStore, 'get' | 'find'>> {
  return {
    async get(location, destination) {
      const { client: at, digest } = clientOf(location, logins)
      const { layer } = await modelIn(at, digest, location.uri)
      if (layer.digest !== location.sha256)
        throw new ChangedBytes(`${location.uri} holds ${layer.digest} instead of ${location.sha256}`)
      await downloadBlob(at, { digest: layer.digest, bytes: location.bytes }, destination)
      await verifyFile(destination, location.sha256, location.uri)
    },

    async find(location) {
      const { client: at, digest } = clientOf(location, logins)
      const found = await itemAt(at, digest)
      if (found?.tag === undefined) return undefined
      const tagged = await taggedDigest(at, ociTag(versionIn(found.tag)))
      return { ...found, state: tagged === undefined ? 'draft' : 'public' }
    },
  }
}

function clientOf({ uri }: ModelLocation, logins: Logins): { client: OciClient; digest: string } {
  const { repository, digest } = parseManifestUri(uri)
  return { client: new OciClient(repository, logins), digest }
}

/** What the tag of a version says of it; the registry knows the size of its bytes. */
async function factsOf(client: OciClient, tag: string, sha256: string): Promise<StoredModel> {
  const bytes = await blobSize(client, sha256)
  if (bytes === undefined)
    throw new PlatformError(`The registry does not have the model ${sha256} of ${tag} to publish.`)
  return { model: tag.slice(0, tag.lastIndexOf('@')), version: versionIn(tag), tag, sha256, bytes }
}

const versionIn = (tag: string): string => tag.slice(tag.lastIndexOf('@') + 1)

async function hasManifest(client: OciClient, digest: string): Promise<boolean> {
  return (await headManifest(client, digest)) !== undefined
}

/** What a tag points to; undefined where there is no such tag. */
async function taggedDigest(client: OciClient, tag: string): Promise<string | undefined> {
  const head = await headManifest(client, tag)
  if (head === undefined) return undefined
  const told = head.headers.get('docker-content-digest')
  return told ?? digestOf(Buffer.from((await readText(client, tag)) ?? ''))
}

async function headManifest(client: OciClient, reference: string): Promise<Response | undefined> {
  const headers = { accept: MANIFEST_TYPE }
  const to = `manifests/${reference}`
  const answer = await client.call({ method: 'HEAD', to, headers, expect: [200, 404] })
  return answer.status === 200 ? answer : undefined
}

async function putManifest(client: OciClient, reference: string, manifest: Buffer): Promise<void> {
  const answer = await client.call({
    method: 'PUT',
    to: `manifests/${reference}`,
    headers: { 'content-type': MANIFEST_TYPE },
    body: new Blob([new Uint8Array(manifest)]),
    expect: [201],
  })
  await answer.body?.cancel()
}

async function readText(client: OciClient, reference: string): Promise<string | undefined> {
  const headers = { accept: MANIFEST_TYPE }
  const to = `manifests/${reference}`
  const answer = await client.call({ method: 'GET', to, headers, expect: [200, 404] })
  if (answer.status === 200) return answer.text()
  await answer.body?.cancel()
  return undefined
}

async function modelIn(client: OciClient, digest: string, uri: string) {
  const text = await readText(client, digest)
  if (text === undefined) throw new PlatformError(`${uri} does not exist: the registry does not have it.`)
  if (digestOf(Buffer.from(text)) !== digest)
    throw new UserError(`${uri} has been changed: its manifest is ${digestOf(Buffer.from(text))}`)
  const found = readManifest(text)
  if (found === undefined) throw new UserError(`${uri} holds no model`)
  return found
}

/** Every tagged model: manifests without a tag cannot be listed, and registries clear them away themselves. */
async function listed(client: OciClient): Promise<StoredItem[]> {
  const tags = await allTags(client)
  const items: StoredItem[] = []
  for (let start = 0; start < tags.length; start += AT_ONCE) {
    const found = await Promise.all(tags.slice(start, start + AT_ONCE).map((tag) => itemAt(client, tag)))
    items.push(...found.filter((each) => each !== undefined))
  }
  return items
}

/** The model under a tag or digest; undefined where manifest or bytes are gone, and where it is no model. */
async function itemAt(client: OciClient, reference: string): Promise<StoredItem | undefined> {
  const text = await readText(client, reference)
  const found = text === undefined ? undefined : readManifest(text)
  const bytes = found && (await blobSize(client, found.layer.digest))
  if (text === undefined || found === undefined || bytes === undefined) return undefined
  const digest = digestOf(Buffer.from(text))
  return {
    uri: manifestUri(client.repository, digest),
    tag: found.tag,
    sha256: found.layer.digest,
    bytes,
    state: 'public',
    // A registry does not say when, and only what is finished has a tag.
    created: new Date(0).toISOString(),
    remove: () => remove(client, digest, []),
  }
}

async function allTags(client: OciClient): Promise<string[]> {
  const tags: string[] = []
  let next: URL | undefined = client.url('tags/list?n=1000')
  while (next !== undefined) {
    const answer = await client.call({ method: 'GET', to: next, expect: [200, 404] })
    // A repository comes to be with its first push.
    if (answer.status === 404) return []
    tags.push(...(((await answer.json()) as { tags: string[] | null }).tags ?? []))
    const link = /^<([^>]+)>;\s*rel="?next"?/i.exec(answer.headers.get('link') ?? '')?.[1]
    next = link === undefined ? undefined : new URL(link, next)
  }
  return tags
}

/** By its digest: with the manifest all its tags go; the registry's own garbage collection then frees the bytes. */
async function remove(client: OciClient, digest: string, alsoFine: number[]): Promise<void> {
  const answer = await client.call({
    method: 'DELETE',
    to: `manifests/${digest}`,
    expect: [202, 200, 204, 404, 405, ...alsoFine],
  })
  if (answer.status === 405 && alsoFine.length === 0)
    throw new UserError(`The registry at ${client.repository.host} deletes nothing over its API`, {
      hint: 'Delete the package version on its own pages, or switch deletion on where the registry is yours.',
    })
  await answer.body?.cancel()
}
