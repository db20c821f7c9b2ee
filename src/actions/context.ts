import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import {
  insideWorkspace,
  type LoadedConfig,
  loadConfig,
  type SelectedModel,
  selectModel,
} from '../config/load.ts'
import { UserError } from '../errors.ts'
import { type DocumentOf, EvidenceFolder } from '../evidence/documents.ts'
import { type DocumentName, type Outcome, schemaUrl } from '../evidence/envelope.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import type { Platform } from '../platform/platform.ts'
import type { Report } from '../report/blocks.ts'
import { renderHtml } from '../report/html.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { booleanInput } from './inputs.ts'
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
}

/** What an action works in: the configuration, the chosen model, its evidence, and the envelope of what it writes. */
export class Context {
  readonly platform: Platform
  readonly loaded: LoadedConfig
  readonly model: SelectedModel
  readonly evidence: EvidenceFolder
  /** Absolute folder of the configuration file. */
  readonly directory: string
  private readonly started = new Date()
  private readonly runId: number | undefined

  constructor(platform: Platform, loaded: LoadedConfig, directory: string, inputs: CommonInputs) {
    this.platform = platform
    this.loaded = loaded
    this.directory = directory
    this.model = selectModel(loaded, inputs.model)
    const evidenceDirectory = insideWorkspace(
      platform.workspace,
      join(directory, inputs['evidence-dir']),
      'evidence-dir',
    )
    this.evidence = new EvidenceFolder(evidenceDirectory, this.model.name)
    this.runId = inputs['evidence-run-id'] ? Number(inputs['evidence-run-id']) : undefined
  }

  /** Absolute path of a path in the configuration, which must exist inside the workspace. */
  file(path: string, key: string[]): string {
    const absolute = insideWorkspace(this.platform.workspace, resolve(this.directory, path), key.join('.'))
    if (!existsSync(absolute)) throw this.model.error(key, `"${path}" does not exist`)
    return absolute
  }

  /** Relative to the workspace, for people. */
  shown(path: string): string {
    return relative(this.platform.workspace, path) || '.'
  }

  /** Earlier evidence: from the folder, else from the artifact of this run (or of `evidence-run-id`). */
  async read<Name extends DocumentName>(name: Name): Promise<DocumentOf<Name> | undefined> {
    const here = this.runId === undefined ? await this.evidence.read(name) : undefined
    if (here) return here
    const found = await this.platform.downloadArtifact(
      this.artifactName(name),
      this.evidence.directory,
      this.runId,
    )
    return found ? this.checked(name, await this.evidence.read(name)) : undefined
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
  ): Promise<DocumentOf<Name>> {
    return this.evidence.write(name, { ...content, schema: schemaUrl(name) } as unknown as Omit<
      DocumentOf<Name>,
      'digest'
    >)
  }

  /** Writes the Markdown and HTML report beside the document, and uploads all of it with `extra` files. */
  async publish(name: DocumentName, report: Report, extra: string[] = []): Promise<void> {
    const { createChartRenderer } = await import('../report/chart.ts')
    await writeFileAtomically(this.evidence.path(name, 'md'), renderMarkdown(report, { bytes: 1 << 20 }))
    await writeFileAtomically(
      this.evidence.path(name, 'html'),
      await renderHtml(report, await createChartRenderer()),
    )
    const files = [
      this.evidence.path(name),
      this.evidence.path(name, 'md'),
      this.evidence.path(name, 'html'),
      ...extra,
    ]
    await this.platform.uploadArtifact(this.artifactName(name), files, this.evidence.directory)
  }

  private artifactName(name: DocumentName): string {
    return `mlops-${this.model.name.replaceAll('/', '-')}-${name}`
  }

  /** For the last line of reports; null in a terminal. */
  get links() {
    return { run: this.platform.run.url, report: null }
  }
}

export async function openContext(inputs: CommonInputs, platform: Platform): Promise<Context> {
  if (inputs['native-path'])
    process.env.MLOPS_NATIVE_PATH = resolve(platform.workspace, inputs['native-path'])
  const base = insideWorkspace(platform.workspace, inputs['working-directory'], 'working-directory')
  const path = insideWorkspace(platform.workspace, join(base, inputs.config), 'config')
  const loaded = await loadConfig(path, relative(platform.workspace, path))
  return new Context(platform, loaded, resolve(path, '..'), inputs)
}

/** Untrusted code on a machine that is kept: refused unless the user says otherwise. */
export function refuseForks(platform: Platform, allowed: boolean, what: string): void {
  if (!platform.pullRequest?.fromFork || !platform.selfHosted || allowed) return
  throw new UserError(
    `this pull request is from a fork, and ${what} would run its code on a self-hosted runner`,
    {
      hint: 'Run it in the workflow after the merge, or on a hosted runner. Where you trust every fork: allow-forks: true',
    },
  )
}
