import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PlatformError, UserError } from '../../errors.ts'
import { fileDigest } from '../../evidence/files.ts'
import type { ReleaseAssets, StoredRelease } from '../platform.ts'
import type { Repository } from './comments.ts'
import { PAGE_SIZE } from './limits.ts'
import { ifFound, type Octokit } from './octokit.ts'

type Release = Awaited<ReturnType<Octokit['rest']['repos']['getRelease']>>['data']
type Asset = Release['assets'][number]

/** Assets on releases, checked by digest on the way up and on the way down. */
export class GithubReleases implements ReleaseAssets {
  readonly #octokit: () => Promise<Octokit>
  readonly #repository: Repository
  /** Digest → draft that this run made and has not published. */
  readonly #own = new Map<string, number>()

  constructor(octokit: () => Promise<Octokit>, repository: Repository) {
    this.#octokit = octokit
    this.#repository = repository
  }

  async upload(tag: string, file: string, name: string): Promise<string> {
    const digest = await fileDigest(file)
    const release = (await this.#ownDraft(tag, digest)) ?? (await this.#published(tag))
    const present = release?.assets.find((asset) => asset.name === name)
    if (release === undefined || present === undefined || !(await isIntact(present, file, digest)))
      await this.#send(await this.#draftFor(tag, digest, release, present), file, name, digest)
    const { owner, repo } = this.#repository
    return `${owner}/${repo}#${tag}/${name}`
  }

  /** The tag must exist: GitHub would make one of its own, at a commit that nobody chose. */
  async publish(tag: string, digest: string): Promise<boolean> {
    if ((await this.#published(tag)) !== undefined) return false
    const release = (await this.#ownDraft(tag, digest)) ?? (await this.#draftWith(tag, digest))
    if (release === undefined)
      throw new PlatformError(`There is no draft release of ${tag} with the model ${digest} to publish.`)
    const octokit = await this.#octokit()
    // The repository may release software too; a model must not become its latest release.
    await octokit.rest.repos.updateRelease({
      ...this.#repository,
      release_id: release.id,
      draft: false,
      make_latest: 'false',
    })
    this.#own.delete(digest)
    return true
  }

  async discard(digest: string): Promise<void> {
    const id = this.#own.get(digest)
    if (id === undefined) return
    this.#own.delete(digest)
    await this.remove(id)
  }

  async list(): Promise<StoredRelease[]> {
    const octokit = await this.#octokit()
    const all = await octokit.paginate(octokit.rest.repos.listReleases, {
      ...this.#repository,
      per_page: PAGE_SIZE,
    })
    return all.flatMap((release) => stored(release, this.#repository))
  }

  async remove(id: number): Promise<void> {
    const octokit = await this.#octokit()
    await ifFound(octokit.rest.repos.deleteRelease({ ...this.#repository, release_id: id }))
  }

  async download(uri: string, destination: string): Promise<void> {
    const { repository, tag, name } = parseUri(uri)
    const release = await this.#find(tag, repository)
    const asset = release?.assets.find((each) => each.name === name)
    if (asset === undefined)
      throw new PlatformError(`${uri} is not there: it was deleted, or the token may not see it.`)
    const octokit = await this.#octokit()
    const { data } = await octokit.rest.repos.getReleaseAsset({
      ...repository,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
      request: { parseSuccessResponseBody: false },
    })
    const temporary = `${destination}.part`
    await mkdir(dirname(destination), { recursive: true })
    try {
      await pipeline(Readable.fromWeb(data as never), createWriteStream(temporary))
      if (!(await isIntact(asset, temporary, await fileDigest(temporary))))
        throw new PlatformError(
          `${uri} did not arrive as GitHub describes it (${asset.digest}, ${asset.size} bytes).`,
        )
      await rename(temporary, destination)
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async #published(tag: string, repository = this.#repository): Promise<Release | undefined> {
    const octokit = await this.#octokit()
    return (await ifFound(octokit.rest.repos.getReleaseByTag({ ...repository, tag })))?.data
  }

  /** A release by its tag; a draft too, which only the list shows. */
  async #find(tag: string, repository: Repository): Promise<Release | undefined> {
    return (
      (await this.#published(tag, repository)) ??
      (await this.#listed(({ tag_name }) => tag_name === tag, repository))
    )
  }

  /** Two runs that race for one version each have a draft of its tag, so the bytes tell which is whose. */
  #draftWith(tag: string, digest: string): Promise<Release | undefined> {
    return this.#listed(
      (release) => release.draft && release.tag_name === tag && digestOf(release) === digest,
      this.#repository,
    )
  }

  async #listed(is: (release: Release) => boolean, repository: Repository): Promise<Release | undefined> {
    const octokit = await this.#octokit()
    const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, {
      ...repository,
      per_page: PAGE_SIZE,
    })
    for await (const { data } of pages) {
      const found = data.find(is)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** The draft that this run made for the bytes; renamed where the version's name was lost to somebody else. */
  async #ownDraft(tag: string, digest: string): Promise<Release | undefined> {
    const id = this.#own.get(digest)
    if (id === undefined) return undefined
    const octokit = await this.#octokit()
    const at = { ...this.#repository, release_id: id }
    const { data } = await octokit.rest.repos.getRelease(at)
    if (data.tag_name === tag) return data
    return (await octokit.rest.repos.updateRelease({ ...at, ...described(tag, digest), draft: true })).data
  }

  /** Where the bytes are to be sent: never to what is published already, never to another run's draft. */
  async #draftFor(tag: string, digest: string, release: Release | undefined, present: Asset | undefined) {
    const octokit = await this.#octokit()
    if (release !== undefined && !release.draft)
      throw new PlatformError(
        `${release.tag_name} is published already, with ${present?.digest ?? 'no such file'} instead of ${digest}. What is published is never replaced.`,
      )
    if (release !== undefined) {
      if (present !== undefined)
        await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: present.id })
      return release
    }
    const created = { ...this.#repository, ...described(tag, digest), draft: true }
    const { data } = await octokit.rest.repos.createRelease(created)
    this.#own.set(digest, data.id)
    return data
  }

  async #send(release: Release, file: string, name: string, digest: string): Promise<void> {
    const octokit = await this.#octokit()
    const { data } = await octokit.request({
      method: 'POST',
      url: release.upload_url,
      name,
      headers: { 'content-type': 'application/octet-stream' },
      // A blob is read while it is sent, and its length is known.
      data: await openAsBlob(file),
    })
    const asset = data as Asset
    if (await isIntact(asset, file, digest)) return
    await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: asset.id })
    throw new PlatformError(
      `${basename(file)} did not reach GitHub whole: ${asset.digest} there, ${digest} here.`,
    )
  }
}

/** The digest stands in the text too: older servers give none for an asset, and an upload may have been cut off. */
const described = (tag: string, digest: string) => ({
  tag_name: tag,
  name: tag,
  body: `Bytes of the model version \`${tag}\`.\n\nModel-Digest: ${digest}`,
})

const digestOf = ({ body, assets }: Release): string | undefined =>
  /^Model-Digest: (sha256:[0-9a-f]{64})$/m.exec(body ?? '')?.[1] ?? assets[0]?.digest ?? undefined

/** Empty for a release that holds no model of ours. */
function stored(release: Release, { owner, repo }: Repository): StoredRelease[] {
  const { id, draft, tag_name: tag, created_at: created, assets } = release
  const sha256 = digestOf(release)
  if (sha256 === undefined || !tag.includes('@')) return []
  const bytes = assets.reduce((sum, { size }) => sum + size, 0)
  const complete = assets.some(({ state }) => state === 'uploaded')
  return [{ id, draft, tag, created, sha256, bytes, complete, uri: `${owner}/${repo}#${tag}` }]
}

/** Older servers give no digest; the size must do there. */
async function isIntact(asset: Asset, file: string, digest: string): Promise<boolean> {
  if (asset.state !== 'uploaded' || asset.size !== (await stat(file)).size) return false
  return !asset.digest || asset.digest === digest
}

function parseUri(uri: string): { repository: Repository; tag: string; name: string } {
  const match = /^([^/#]+)\/([^/#]+)#(.+)\/([^/]+)$/.exec(uri)
  if (match === null) throw new UserError(`"${uri}" is not owner/repository#tag/asset.`)
  const [, owner, repo, tag, name] = match
  return { repository: { owner, repo }, tag, name }
}
