import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ErrorDetails, PlatformError, UserError } from '../errors.ts'
import type { Deployment, DeploymentStep } from '../evidence/deployment.ts'
import { fileDigest } from '../evidence/files.ts'
import type { GoldenResult } from './golden.ts'
import { withLock } from './lock.ts'
import { stageModel } from './staging.ts'
import { currentVersion, MODEL_FILE, publishFolder, sweep, switchCurrent, targetOf } from './target.ts'

export interface FilesystemDeployment {
  /** Folder of the target: the model is served from `<root>/<model>/current/model.onnx`. */
  root: string
  model: string
  version: string
  /** Digest that the deployed bytes must have. */
  sha256: string
  /** Runs the model file on the golden records; null where the version has none. */
  check: ((file: string) => Promise<GoldenResult>) | null
}

export interface FilesystemResult {
  steps: DeploymentStep[]
  /** False where the target served this version already. */
  changed: boolean
  /** The version that was served before. */
  previous: string | null
  /** As `deployment.json` holds it. */
  golden: Deployment['golden']
}

/** The new bytes were not good enough to be shown: the target serves what it served before. */
export class DeploymentRefused extends UserError {
  readonly steps: DeploymentStep[]
  readonly golden: GoldenResult

  constructor(message: string, steps: DeploymentStep[], golden: GoldenResult, details?: ErrorDetails) {
    super(message, details)
    this.steps = steps
    this.golden = golden
  }
}

/**
 * Serves a version: copies its bytes beside the target, checks digest and golden records there, and only then makes
 * them visible, in two renames. Whatever fails before leaves the target as it was.
 * @throws UserError where the bytes are not those of the version, DeploymentRefused where the golden records fail.
 */
export function deployFilesystem(
  options: FilesystemDeployment & { file: string },
): Promise<FilesystemResult> {
  return inTarget(options, async (deployment) => {
    if (!existsSync(deployment.target.folder)) return deployment.bringAndServe(options.file)
    return deployment.serveFromDisk()
  })
}

/** Serves a version whose bytes are still on the target, after the same checks. */
export function rollbackFilesystem(options: FilesystemDeployment): Promise<FilesystemResult> {
  return inTarget(options, async (deployment) => {
    if (existsSync(deployment.target.folder)) return deployment.serveFromDisk()
    throw new UserError(
      `${options.model} ${options.version} is not on the target any more: there is no ${deployment.target.folder}`,
      { hint: 'Deploy it instead of rolling back: its bytes come from the store then.' },
    )
  })
}

async function inTarget(
  options: FilesystemDeployment,
  body: (deployment: Steps) => Promise<FilesystemResult>,
): Promise<FilesystemResult> {
  const target = targetOf(options.root, options.model, options.version)
  try {
    return await withLock(options.root, target.key, async () => {
      await sweep(target)
      return body(new Steps(options, target, await currentVersion(target)))
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR'].includes(code ?? ''))
      throw new PlatformError(`Cannot write the target ${options.root}: ${message}`, { cause: error })
    throw error
  }
}

/** One deployment, step by step, with a record of what was done. */
class Steps {
  readonly target: ReturnType<typeof targetOf>
  readonly #options: FilesystemDeployment
  readonly #previous: string | null
  readonly #steps: DeploymentStep[] = []
  #golden: Deployment['golden'] = null

  constructor(options: FilesystemDeployment, target: ReturnType<typeof targetOf>, previous: string | null) {
    this.target = target
    this.#options = options
    this.#previous = previous
  }

  async bringAndServe(file: string): Promise<FilesystemResult> {
    await stageModel(this.target, file, async (staged) => {
      this.#done('copy', 'beside the target, where nobody sees it yet')
      await this.#verify(staged.file, file)
      await this.#checkGolden(staged.file)
      await publishFolder(this.target, staged.folder)
      this.#done('publish', `${this.#options.model}/${this.#options.version}`)
    })
    return this.#serve()
  }

  async serveFromDisk(): Promise<FilesystemResult> {
    const file = join(this.target.folder, MODEL_FILE)
    this.#skipped('copy', `${this.target.folder} is on the target already`)
    await this.#verify(file, file)
    await this.#checkGolden(file)
    return this.#serve()
  }

  async #serve(): Promise<FilesystemResult> {
    const { version } = this.#options
    const changed = this.#previous !== version
    if (changed) {
      await switchCurrent(this.target, version)
      this.#done(
        'switch',
        this.#previous ? `current: ${this.#previous} to ${version}` : `current: ${version}`,
      )
    } else this.#skipped('switch', `current is ${version} already`)
    return { steps: this.#steps, changed, previous: this.#previous, golden: this.#golden }
  }

  async #verify(file: string, shown: string): Promise<void> {
    const { model, version, sha256 } = this.#options
    const actual = existsSync(file) ? await fileDigest(file) : 'no file'
    if (actual !== sha256)
      throw new UserError(`${shown} is not ${model} ${version}: it should be ${sha256}, it is ${actual}`, {
        hint: `A version never changes. ${this.#previous ?? 'Nothing'} is served as before.`,
      })
    this.#done('verify', sha256)
  }

  async #checkGolden(file: string): Promise<void> {
    const { check, model, version } = this.#options
    if (check === null) return this.#skipped('golden', 'the version has no golden records')
    const result = await check(file)
    const { firstBad, ...golden } = result
    this.#golden = golden
    if (result.passed) return this.#done('golden', `${result.records} records answered as recorded`)
    const where = firstBad
      ? `${firstBad.output}[${firstBad.index}] should be ${firstBad.expected}, it is ${firstBad.actual}`
      : 'there was no record to compare'
    this.#steps.push({ name: 'golden', status: 'failed', detail: where })
    throw new DeploymentRefused(
      `${model} ${version} does not answer as it did when it was registered: ${where}`,
      this.#steps,
      result,
      { hint: `${this.#previous ?? 'Nothing'} is served as before.` },
    )
  }

  #done(name: string, detail: string): void {
    this.#steps.push({ name, status: 'done', detail })
  }

  #skipped(name: string, detail: string): void {
    this.#steps.push({ name, status: 'skipped', detail })
  }
}
