import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileDigest } from '../evidence/files.ts'
import type { Run } from '../evidence/run.ts'

const execute = promisify(execFile)

/** In the order of how much they say; all that exist are recorded. */
const LOCK_FILES = [
  'uv.lock',
  'pylock.toml',
  'poetry.lock',
  'Pipfile.lock',
  'conda-lock.yml',
  'requirements.txt',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'Cargo.lock',
  'go.sum',
]

/** Variables that change numerical results. Values of others may be secret and are never recorded. */
const VARIABLES = /^(CUDA_|NCCL_|TORCH_|XLA_|TF_|OMP_NUM_THREADS$|PYTHONHASHSEED$|CUBLAS_WORKSPACE_CONFIG$)/

/** Digests of the lock files: those that the config names, else the well-known ones beside it. */
export async function lockFiles(directory: string, named?: string[]): Promise<Run['environment']['locks']> {
  const paths = named ?? LOCK_FILES.filter((file) => existsSync(join(directory, file)))
  return Promise.all(paths.map(async (path) => ({ path, sha256: await fileDigest(join(directory, path)) })))
}

export async function describeEnvironment(locks: Run['environment']['locks']): Promise<Run['environment']> {
  const variables = Object.entries(process.env).filter(([name]) => VARIABLES.test(name)) as [string, string][]
  const python = await output('python3', ['--version'])
  return {
    locks,
    platform: `${platform()}-${arch()} ${release()}`,
    runtimes: { node: process.version, ...(python ? { python: python.replace('Python ', '') } : {}) },
    variables: Object.fromEntries(variables),
    ...describeRunner(process.env),
  }
}

/** GitHub tells a job neither its labels nor its image's digest, so the workflow may say both. */
function describeRunner(environment: NodeJS.ProcessEnv): Pick<Run['environment'], 'runner' | 'container'> {
  const { RUNNER_OS, RUNNER_ARCH, RUNNER_ENVIRONMENT, MLOPS_RUNNER_LABELS } = environment
  const container = environment.MLOPS_CONTAINER_IMAGE
  const labels = MLOPS_RUNNER_LABELS?.split(',').map((label) => label.trim())
  const known = Object.entries({
    os: RUNNER_OS,
    arch: RUNNER_ARCH,
    environment: RUNNER_ENVIRONMENT,
    labels,
  }).filter(([, value]) => value)
  return {
    ...(RUNNER_OS ? { runner: Object.fromEntries(known) } : {}),
    ...(container ? { container } : {}),
  }
}

export async function describeHardware(): Promise<Run['hardware']> {
  return {
    cpu: cpus()[0]?.model.trim() || arch(),
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    gpus: await listGpus(),
  }
}

async function listGpus(): Promise<Run['hardware']['gpus']> {
  const fields = '--query-gpu=name,driver_version,memory.total'
  const text = await output('nvidia-smi', [fields, '--format=csv,noheader,nounits'])
  if (!text) return []
  return text.split('\n').map((line) => {
    const [name, driver, memory] = line.split(',').map((cell) => cell.trim())
    const mib = Number(memory)
    return {
      name,
      driver: driver?.startsWith('[') ? null : (driver ?? null),
      memoryMib: Number.isFinite(mib) ? mib : null,
    }
  })
}

/** Standard output of a program, or undefined where it is not there. */
async function output(program: string, args: string[]): Promise<string | undefined> {
  try {
    return (await execute(program, args, { timeout: 10_000 })).stdout.trim()
  } catch {
    // Not installed, or no driver: the record then says that there is none.
    return undefined
  }
}
