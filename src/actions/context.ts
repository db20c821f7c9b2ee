import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { type LoadedConfig, loadConfig, type SelectedModel, selectModel } from '../config/load.ts'
import { insideWorkspace } from '../config/workspace.ts'
import { findFiles, isThere } from '../data/files.ts'
import { UserError } from '../errors.ts'
import type { DocumentOf } from '../evidence/documents.ts'
import { type DocumentName, type Outcome, schemaUrl } from '../evidence/envelope.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import { EvidenceFolder, OUTPUT_FOLDER } from '../evidence/folder.ts'
import type { Credentials, Platform } from '../platform/platform.ts'
import type { Report } from '../report/blocks.ts'
import { type DrawChart, renderHtml } from '../report/html.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { booleanInput } from './inputs.ts'
import { readSecret } from './secrets.ts'
import { TOOL } from './tool.ts'

/** For actions that read what an earlier one wrote. */
export const evidenceInputs = {
  'evidence-run-id': z
    .string()
    .regex(/^\d+$/, 'must be the number of a workflow run')
    .optional()
    .describe('Workflow run to take earlier evidence from, where it is not this one. Needs `actions: read`.'),
}

/** For actions that run code or bytes of the change under review. */
export const forkInput = {
  'allow-forks': booleanInput()
    .default(false)
    .describe('Also run for pull requests from forks on a self-hosted runner: their code then runs there.'),
}

interface CommonInputs {
  config: string
  model?: string
  'evidence-dir': string
  'working-directory': string
  'evidence-run-id'?: string
  'native-path'?: string
  'registry-username'?: string
  'registry-password'?: string
}

/** What an action works in: the configuration, the chosen model, its evidence, and the envelope of what it writes. */
export class Context {
  readonly platform: Platform
  readonly loaded: LoadedConfig
  readonly model: SelectedModel
  readonly evidence: EvidenceFolder
  /** Absolute folder of the configuration file. */
  readonly directory: string
  /** For the OCI registry that the configuration names, and for no other. */
  readonly registryLogin: Credentials | null
  private readonly started = new Date()
  private readonly runId: number | undefined

  constructor(platform: Platform, loaded: LoadedConfig, directory: string, inputs: CommonInputs) {
    this.platform = platform
    this.loaded = loaded
    this.directory = directory
    this.model = selectModel(loaded, inputs.model)
    const evidence = resolve(directory, inputs['evidence-dir'])
    insideWorkspace(platform.workspace, join(evidence, this.model.name), 'evidence-dir')
    this.evidence = new EvidenceFolder(evidence, this.model.name)
    this.registryLogin = registryLogin(platform, inputs)
    this.runId = inputs['evidence-run-id'] ? Number(inputs['evidence-run-id']) : undefined
  }

  /** Absolute path of a path that is relative to the configuration; `what` names it in errors. */
  inside(path: string, what: string): string {
    return insideWorkspace(this.platform.workspace, resolve(this.directory, path), what)
  }

  /**
   * Absolute path of data in the configuration: a file, a folder, a pattern or a `.dvc` file. Every file that is
   * read for it must lie inside the workspace, wherever links lead.
   */
  data(path: string, key: string[]): string {
    const absolute = this.inside(path, key.join('.'))
    if (!isThere(absolute)) throw this.model.error(key, `"${path}" does not exist`)
    for (const file of findFiles(absolute, this.shown(absolute)).paths) this.inside(file, key.join('.'))
    return absolute
  }

  /** Relative to the workspace, for people. */
  shown(path: string): string {
    return relative(this.platform.workspace, path) || '.'
  }

  /** Earlier evidence: from the folder, else from the artifact of this run (or of `evidence-run-id`). */
  async read<Name extends DocumentName>(name: Name, part?: string): Promise<DocumentOf<Name> | undefined> {
    const here = this.runId === undefined ? await this.evidence.read(name, part) : undefined
    if (here) return here
    return (await this.download(name, part))
      ? this.checked(name, await this.evidence.read(name, part))
      : undefined
  }

  /**
   * Takes out of an artifact what belongs to its document and nothing else: whoever ran the other workflow may have
   * put any file into it, other evidence among them.
   */
  private async download(name: DocumentName, part?: string): Promise<boolean> {
    const { directory } = this.evidence
    const folder = join(directory, `.download-${randomUUID()}`)
    await mkdir(folder, { recursive: true })
    try {
      if (!(await this.platform.downloadArtifact(this.artifactName(name, part), folder, this.runId)))
        return false
      const wanted = [
        ...(['json', 'md', 'html'] as const).map((extension) =>
          basename(this.evidence.path(name, extension, part)),
        ),
        ...(name === 'run' ? [OUTPUT_FOLDER] : []),
      ]
      for (const path of wanted.filter((each) => existsSync(join(folder, each)))) {
        await rm(join(directory, path), { recursive: true, force: true })
        await rename(join(folder, path), join(directory, path))
      }
      return true
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** As {@link read}, but its absence is an error that names the action to run first. */
  async need<Name extends DocumentName>(name: Name, action: string): Promise<DocumentOf<Name>> {
    const document = await this.read(name)
    if (document) return document
    throw new UserError(
      `there is no ${this.shown(this.evidence.path(name))}, and no artifact ${this.artifactName(name)}`,
      {
        hint: `Run ${action} before this step, or in a job that this one needs.`,
      },
    )
  }

  /** For evidence that is about to become a version: a fork's run writes whatever its author likes into it. */
  async refuseEvidenceOfForks(): Promise<void> {
    if (this.runId === undefined || !(await this.platform.isForkRun(this.runId))) return
    throw new UserError(`workflow run ${this.runId} ran the code of a fork, so its evidence is not trusted`, {
      hint: 'Name the run of a branch of this repository, or of the workflow after the merge.',
    })
  }

  private checked<Name extends DocumentName>(name: Name, document: DocumentOf<Name> | undefined) {
    if (document && document.model !== this.model.name)
      throw new UserError(`is evidence of model "${document.model}", not of "${this.model.name}"`, {
        location: { file: this.shown(this.evidence.path(name)) },
      })
    return document
  }

  /** The members of the envelope that this run knows. */
  envelope(outcome: Outcome, inputs: Record<string, string>) {
    return {
      model: this.model.name,
      outcome,
      tool: TOOL,
      run: this.platform.run,
      inputs,
      started: this.started.toISOString(),
      finished: new Date().toISOString(),
    }
  }

  /** Writes a document; the schema's name is added here. */
  async write<Name extends DocumentName>(
    name: Name,
    content: Omit<DocumentOf<Name>, 'digest' | 'schema'>,
    part?: string,
  ): Promise<DocumentOf<Name>> {
    return this.evidence.write(
      name,
      { ...content, schema: schemaUrl(name) } as unknown as Omit<DocumentOf<Name>, 'digest'>,
      part,
    )
  }

  /** Writes the Markdown and HTML report beside the document, and uploads all of it with `extra` files. */
  async publish(name: DocumentName, report: Report, extra: string[] = []): Promise<void> {
    await writeFileAtomically(this.evidence.path(name, 'md'), renderMarkdown(report, { bytes: 1 << 20 }))
    await writeFileAtomically(this.evidence.path(name, 'html'), await renderHtml(report, lazyCharts()))
    const files = [
      this.evidence.path(name),
      this.evidence.path(name, 'md'),
      this.evidence.path(name, 'html'),
      ...extra,
    ]
    await this.platform.uploadArtifact(this.artifactName(name), files, this.evidence.directory)
  }

  /** Uploads one of several documents that together are one; nobody reads it but who merges them. */
  async publishPart(name: DocumentName, part: string): Promise<void> {
    const files = [this.evidence.path(name, 'json', part)]
    await this.platform.uploadArtifact(this.artifactName(name, part), files, this.evidence.directory)
  }

  /** Uploads files that are no evidence; gives the name of their artifact. */
  async publishFiles(name: string, files: string[], root: string): Promise<string> {
    const artifact = this.artifactName(name)
    await this.platform.uploadArtifact(artifact, files, root)
    return artifact
  }

  private artifactName(name: string, part?: string): string {
    return `mlops-${this.model.name.replaceAll('/', '-')}-${name}${part === undefined ? '' : `-${part}`}`
  }

  /** For the last line of reports; null in a terminal. */
  get links() {
    return { run: this.platform.run.url, report: null }
  }
}

/** Many reports have no chart, and the library that draws them takes a tenth of a second to load. */
function lazyCharts(): DrawChart {
  let renderer: Promise<DrawChart> | undefined
  return async (spec) => {
    renderer ??= import('../report/chart.ts').then(({ createChartRenderer }) => createChartRenderer())
    return (await renderer)(spec)
  }
}

function registryLogin(platform: Platform, inputs: CommonInputs): Credentials | null {
  const username = inputs['registry-username'] || process.env.MLOPS_REGISTRY_USERNAME
  const password = readSecret(platform, inputs, 'registry-password')
  if (!username && !password) return null
  if (username && password) return { username, password }
  throw new UserError(`a login for the registry needs both registry-username and registry-password`)
}

export async function openContext(inputs: CommonInputs, platform: Platform): Promise<Context> {
  if (inputs['native-path'])
    process.env.MLOPS_NATIVE_PATH = resolve(platform.workspace, inputs['native-path'])
  const base = insideWorkspace(platform.workspace, inputs['working-directory'], 'working-directory')
  const path = insideWorkspace(platform.workspace, resolve(base, inputs.config), 'config')
  const loaded = await loadConfig(path, relative(platform.workspace, path))
  return new Context(platform, loaded, resolve(path, '..'), inputs)
}

/** What a fork wrote becomes no version and is not served, whatever the token of this run may do. */
export function refuseForksToWrite(platform: Platform, what: string): void {
  if (!platform.fromFork) return
  throw new UserError(`${what} does not run for a pull request from a fork: nobody has accepted it yet`, {
    hint: `Run ${what} in the workflow that runs after the merge.`,
  })
}

/** Untrusted code on a machine that is kept: refused unless the user says otherwise. */
export function refuseForks(platform: Platform, allowed: boolean, what: string): void {
  if (!platform.fromFork || !platform.selfHosted || allowed) return
  throw new UserError(
    `this pull request is from a fork, and ${what} would run its code on a self-hosted runner`,
    {
      hint: 'Run it in the workflow after the merge, or on a hosted runner. Where you trust every fork: allow-forks: true',
    },
  )
}
