import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PlatformError, UserError } from '../../errors.ts'
import { fileDigest } from '../../evidence/files.ts'
import type { ReleaseAssets } from '../platform.ts'
import type { Repository } from './comments.ts'
import { PAGE_SIZE } from './limits.ts'
import { ifFound, type Octokit } from './octokit.ts'

type Release = Awaited<ReturnType<Octokit['rest']['repos']['getRelease']>>['data']
type Asset = Release['assets'][number]

/** Assets on releases, checked by digest on the way up and on the way down. */
export class GithubReleases implements ReleaseAssets {
  readonly #octokit: () => Promise<Octokit>
  readonly #repository: Repository

  constructor(octokit: () => Promise<Octokit>, repository: Repository) {
    this.#octokit = octokit
    this.#repository = repository
  }

  async upload(tag: string, file: string, name: string): Promise<string> {
    const release = (await this.#find(tag)) ?? (await this.#createDraft(tag))
    const digest = await fileDigest(file)
    const present = release.assets.find((asset) => asset.name === name)
    if (present === undefined || !(await isIntact(present, file, digest))) {
      if (present !== undefined) await this.#removeDraftAsset(release, present, digest)
      await this.#send(release, file, name, digest)
    }
    const { owner, repo } = this.#repository
    return `${owner}/${repo}#${tag}/${name}`
  }

  /** The tag must exist: GitHub would make one of its own, at a commit that nobody chose. */
  async publish(tag: string): Promise<void> {
    const release = await this.#find(tag)
    if (release === undefined) throw new PlatformError(`There is no release of ${tag} to publish.`)
    if (!release.draft) return
    const octokit = await this.#octokit()
    // The repository may release software too; a model must not become its latest release.
    await octokit.rest.repos.updateRelease({
      ...this.#repository,
      release_id: release.id,
      draft: false,
      make_latest: 'false',
    })
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

  /** Published first, then drafts, which only the list shows. */
  async #find(tag: string, repository = this.#repository): Promise<Release | undefined> {
    const octokit = await this.#octokit()
    const published = await ifFound(octokit.rest.repos.getReleaseByTag({ ...repository, tag }))
    if (published !== undefined) return published.data
    const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, {
      ...repository,
      per_page: PAGE_SIZE,
    })
    for await (const { data } of pages) {
      const found = data.find((release) => release.tag_name === tag)
      if (found !== undefined) return found
    }
    return undefined
  }

  async #createDraft(tag: string): Promise<Release> {
    const octokit = await this.#octokit()
    const { data } = await octokit.rest.repos.createRelease({
      ...this.#repository,
      tag_name: tag,
      name: tag,
      draft: true,
    })
    return data
  }

  async #removeDraftAsset(release: Release, asset: Asset, digest: string): Promise<void> {
    if (!release.draft)
      throw new PlatformError(
        `The release of ${release.tag_name} already has another ${asset.name} (${asset.digest}, not ${digest}). What is published is never replaced.`,
      )
    const octokit = await this.#octokit()
    await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: asset.id })
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
