import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Description } from './description.ts'

type Thing = Record<string, unknown>

export interface Comment extends Thing {
  id: number
  body: string
  user: { login: string; type: string }
  created_at: string
  updated_at: string
}
export interface Asset extends Thing {
  id: number
  name: string
  size: number
  digest: string
}
export interface Release extends Thing {
  id: number
  tag_name: string
  draft: boolean
  assets: Asset[]
}
export interface Run extends Thing {
  id: number
  head_sha: string
  event: string
  conclusion: string | null
}
export interface Dispatch {
  workflow: string
  ref: string
  inputs: Record<string, unknown>
}

export interface Review {
  user: string
  state: 'approved' | 'rejected'
  environments: string[]
  comment: string
}

export interface Origins {
  api: string
  storage: string
}

export const bot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
export const person = (login: string) => ({ login, id: 583231, type: 'User' })
export type Account = { login: string; id: number; type: string }

/** What the fake remembers, in the shapes that GitHub answers with. */
export class GitHubState {
  readonly comments = new Map<number, Comment[]>()
  readonly releases: Release[] = []
  readonly assetBytes = new Map<number, Buffer>()
  readonly runs: Run[] = []
  readonly dispatches: Dispatch[] = []
  /** Run → reviews of its jobs in environments. */
  readonly reviews = new Map<number, Review[]>()
  /** The token lacks `actions: read`. */
  reviewsHidden = false
  /** Environment → logins and teams that may approve. */
  readonly environments = new Map<string, { reviewers: string[]; preventSelfReview?: boolean }>()
  /** Folder of the runner's artifact service: `<run id>/<artifact name>/<artifact name>.zip`. */
  artifactFolder: string | undefined
  readonly #description: Description
  readonly #repository: string
  readonly #origins: Origins
  #lastId = 1000
  #clock = Date.parse('2026-11-20T08:00:00Z')

  constructor(description: Description, repository: string, origins: Origins) {
    this.#description = description
    this.#repository = repository
    this.#origins = origins
  }

  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  /** One second later at every call, so that orders in time are certain. */
  now(): string {
    this.#clock += 1000
    return new Date(this.#clock).toISOString().replace('.000', '')
  }

  /** GitHub's example of a thing with this repository's names and this server's addresses. */
  example(name: string): Thing {
    const text = JSON.stringify(this.#description.example(name))
      .replaceAll(/octocat\/Hello-World/gi, this.#repository)
      .replaceAll('https://api.github.com', this.#origins.api)
      .replaceAll('https://uploads.github.com', this.#origins.storage)
    return JSON.parse(text)
  }

  account(account: Account): Thing {
    return { ...(this.example('issue-comment').user as Thing), ...account }
  }

  addComment(issue: number, body: string, author: Account): Comment {
    const id = this.nextId()
    const now = this.now()
    const comment = {
      ...this.example('issue-comment'),
      id,
      url: `${this.#origins.api}/repos/${this.#repository}/issues/comments/${id}`,
      html_url: `https://github.com/${this.#repository}/pull/${issue}#issuecomment-${id}`,
      issue_url: `${this.#origins.api}/repos/${this.#repository}/issues/${issue}`,
      body,
      user: this.account(author),
      created_at: now,
      updated_at: now,
    } as unknown as Comment
    this.comments.set(issue, [...(this.comments.get(issue) ?? []), comment])
    return comment
  }

  addRelease(fields: Partial<Release> & { tag_name: string }): Release {
    const id = this.nextId()
    const base = `${this.#origins.api}/repos/${this.#repository}/releases/${id}`
    const release = {
      ...this.example('release'),
      name: null,
      body: null,
      prerelease: false,
      ...fields,
      id,
      draft: fields.draft ?? false,
      url: base,
      assets_url: `${base}/assets`,
      upload_url: `${this.#origins.storage}/repos/${this.#repository}/releases/${id}/assets{?name,label}`,
      html_url: `https://github.com/${this.#repository}/releases/tag/${encodeURIComponent(fields.tag_name)}`,
      author: this.account(bot),
      assets: [],
      created_at: this.now(),
      published_at: fields.draft ? null : this.now(),
    } as unknown as Release
    this.releases.push(release)
    return release
  }

  addAsset(release: Release, name: string, label: string | null, bytes: Buffer): Asset {
    const id = this.nextId()
    const asset = {
      ...this.example('release-asset'),
      id,
      url: `${this.#origins.api}/repos/${this.#repository}/releases/assets/${id}`,
      name,
      label,
      size: bytes.length,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      uploader: this.account(bot),
    } as unknown as Asset
    release.assets.push(asset)
    this.assetBytes.set(id, bytes)
    return asset
  }

  /** `head`: the repository whose code ran, a fork's where it is not this one. */
  addRun(fields: Partial<Run>, head = this.#repository): Run {
    const example = this.example('workflow-run') as unknown as Run
    const head_repository = { ...(example.head_repository as object), full_name: head }
    const run = { ...example, id: this.nextId(), head_repository, ...fields } as unknown as Run
    this.runs.push(run)
    return run
  }

  artifacts(run: number): { id: number; name: string; zip: Buffer }[] {
    const folder = join(this.artifactFolder ?? '', String(run))
    if (!this.artifactFolder || !existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, `${name}.zip`)))
      .sort((a, b) => statSync(join(folder, a)).mtimeMs - statSync(join(folder, b)).mtimeMs)
      .map((name, index) => ({
        id: run * 1000 + index,
        name,
        zip: readFileSync(join(folder, name, `${name}.zip`)),
      }))
  }
}
