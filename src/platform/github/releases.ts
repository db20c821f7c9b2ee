import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PlatformError, UserError } from '../../errors.ts'
import { fileDigest } from '../../evidence/files.ts'
import type { ReleaseAssets, StoredRelease } from '../platform.ts'
import type { Repository } from './comments.ts'
import { ASSET_BYTES, PAGE_SIZE } from './limits.ts'
import { ifFound, type Octokit } from './octokit.ts'
import { assetNames, type Piece, partLines, piecesOf } from './pieces.ts'

type Release = Awaited<ReturnType<Octokit['rest']['repos']['getRelease']>>['data']
type Asset = Release['assets'][number]

/** Assets on releases, checked by digest on the way up and on the way down. */
export class GithubReleases implements ReleaseAssets {
  readonly #octokit: () => Promise<Octokit>
  readonly #repository: Repository
  readonly #assetBytes: number
  /** Digest → draft that this run made and has not published. */
  readonly #own = new Map<string, number>()

  /** @param assetBytes a larger file is kept in parts */
  constructor(octokit: () => Promise<Octokit>, repository: Repository, assetBytes = ASSET_BYTES) {
    this.#octokit = octokit
    this.#assetBytes = assetBytes
    this.#repository = repository
  }

  async upload(tag: string, file: string, name: string): Promise<string> {
    const digest = await fileDigest(file)
    const pieces = await piecesOf(file, name, this.#assetBytes)
    const text = described(tag, digest, pieces)
    const release = (await this.#ownDraft(tag, digest, text)) ?? (await this.#published(tag))
    if (release === undefined || !pieces.every((piece) => isWhole(release, piece))) {
      const draft = await this.#draftFor(text, digest, release)
      for (const piece of pieces) if (!isWhole(draft, piece)) await this.#send(draft, piece)
    }
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
    const assets = assetNames(release?.body, name).map((part) => {
      const asset = release?.assets.find((each) => each.name === part)
      if (asset !== undefined) return asset
      const what = part === name ? uri : `${part} of ${uri}`
      throw new PlatformError(`${what} is not there: it was deleted, or the token may not see it.`)
    })
    const temporary = `${destination}.part`
    await mkdir(dirname(destination), { recursive: true })
    await rm(temporary, { force: true })
    try {
      for (const asset of assets) {
        await this.#fetch(asset, repository, `${temporary}.asset`, uri)
        await pipeline(createReadStream(`${temporary}.asset`), createWriteStream(temporary, { flags: 'a' }))
      }
      await rename(temporary, destination)
    } finally {
      await rm(temporary, { force: true })
      await rm(`${temporary}.asset`, { force: true })
    }
  }

  async #fetch(asset: Asset, repository: Repository, temporary: string, uri: string): Promise<void> {
    const octokit = await this.#octokit()
    const { data } = await octokit.rest.repos.getReleaseAsset({
      ...repository,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
      request: { parseSuccessResponseBody: false },
    })
    await pipeline(Readable.fromWeb(data as never), createWriteStream(temporary))
    if (!isIntact(asset, (await stat(temporary)).size, await fileDigest(temporary)))
      throw new PlatformError(
        `${uri} did not arrive as GitHub describes it (${asset.digest}, ${asset.size} bytes).`,
      )
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
  async #ownDraft(tag: string, digest: string, text?: Description): Promise<Release | undefined> {
    const id = this.#own.get(digest)
    if (id === undefined) return undefined
    const octokit = await this.#octokit()
    const at = { ...this.#repository, release_id: id }
    const { data } = await octokit.rest.repos.getRelease(at)
    if (data.tag_name === tag) return data
    if (text === undefined) return undefined
    return (await octokit.rest.repos.updateRelease({ ...at, ...text, draft: true })).data
  }

  /** Where the bytes are to be sent: never to what is published already, never to another run's draft. */
  async #draftFor(text: Description, digest: string, release: Release | undefined): Promise<Release> {
    if (release?.draft) return release
    if (release !== undefined)
      throw new PlatformError(
        `${release.tag_name} is published already, with ${digestOf(release) ?? 'no such file'} instead of ${digest}. What is published is never replaced.`,
      )
    const octokit = await this.#octokit()
    const { data } = await octokit.rest.repos.createRelease({ ...this.#repository, ...text, draft: true })
    this.#own.set(digest, data.id)
    return data
  }

  async #send(release: Release, { name, digest, content }: Piece): Promise<void> {
    const octokit = await this.#octokit()
    const broken = release.assets.find((asset) => asset.name === name)
    if (broken !== undefined)
      await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: broken.id })
    const { data } = await octokit.request({
      method: 'POST',
      url: release.upload_url,
      name,
      headers: { 'content-type': 'application/octet-stream' },
      data: content,
    })
    const asset = data as Asset
    if (isIntact(asset, content.size, digest)) return
    await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: asset.id })
    throw new PlatformError(`${name} did not reach GitHub whole: ${asset.digest} there, ${digest} here.`)
  }
}

type Description = ReturnType<typeof described>

/** The digest stands in the text too: older servers give none for an asset, and an upload may have been cut off. */
const described = (tag: string, digest: string, pieces: Piece[]) => ({
  tag_name: tag,
  name: tag,
  body: `Bytes of the model version \`${tag}\`.\n\nModel-Digest: ${digest}${partLines(pieces)}`,
})

const digestOf = ({ body, assets }: Release): string | undefined =>
  /^Model-Digest: (sha256:[0-9a-f]{64})$/m.exec(body ?? '')?.[1] ?? assets[0]?.digest ?? undefined

/** Empty for a release that holds no model of ours. */
function stored(release: Release, { owner, repo }: Repository): StoredRelease[] {
  const { id, draft, tag_name: tag, created_at: created, assets } = release
  const sha256 = digestOf(release)
  if (sha256 === undefined || !tag.includes('@')) return []
  const bytes = assets.reduce((sum, { size }) => sum + size, 0)
  const parts = assetNames(release.body, assets[0]?.name ?? '')
  const complete = parts.every((part) =>
    assets.some(({ name, state }) => name === part && state === 'uploaded'),
  )
  return [{ id, draft, tag, created, sha256, bytes, complete, uri: `${owner}/${repo}#${tag}` }]
}

const isWhole = ({ assets }: Release, { name, content, digest }: Piece): boolean =>
  assets.some((asset) => asset.name === name && isIntact(asset, content.size, digest))

/** Older servers give no digest; the size must do there. */
function isIntact(asset: Asset, bytes: number, digest: string): boolean {
  if (asset.state !== 'uploaded' || asset.size !== bytes) return false
  return !asset.digest || asset.digest === digest
}

function parseUri(uri: string): { repository: Repository; tag: string; name: string } {
  const match = /^([^/#]+)\/([^/#]+)#(.+)\/([^/]+)$/.exec(uri)
  if (match === null) throw new UserError(`"${uri}" is not owner/repository#tag/asset.`)
  const [, owner, repo, tag, name] = match
  return { repository: { owner, repo }, tag, name }
}
