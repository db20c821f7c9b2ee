import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PlatformError } from '../../src/errors.ts'

/** A program from PyPI that does the same work as ours. */
export interface Peer {
  name: string
  version: string
  extra?: string
  /** What it needs besides; pinned, for it may cost more than the peer itself. */
  packages?: string[]
}

export const PEERS = {
  'scikit-learn': { name: 'scikit-learn', version: '1.9.1' },
  pandera: { name: 'pandera', version: '0.35.0', extra: 'pandas', packages: ['pandas==3.1.1'] },
  great_expectations: { name: 'great_expectations', version: '1.24.1', packages: ['pandas==3.1.1'] },
  // Its HTML needs pandas 2; pyarrow reads the Parquet files.
  evidently: { name: 'evidently', version: '0.7.23', packages: ['pandas==2.3.3', 'pyarrow==26.0.1'] },
  onnxruntime: {
    name: 'onnxruntime',
    version: '1.31.1',
    packages: [
      'lightgbm==4.7.0',
      'onnxmltools==1.16.0',
      'onnx==1.23.2',
      'scikit-learn==1.9.1',
      'pyarrow==26.0.1',
    ],
  },
  gto: { name: 'gto', version: '1.10.1' },
} satisfies Record<string, Peer>

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mlops-actions')

/**
 * `bin` of an environment that holds this peer alone: together they resolve only by downgrading each other.
 * @throws PlatformError where Python or the packages cannot be had.
 */
export function environmentOf(peer: Peer): string {
  const folder = join(cache, `bench-${peer.name}-${peer.version}`)
  const bin = join(folder, 'bin')
  const ready = join(folder, '.ready')
  const extra = peer.extra === undefined ? '' : `[${peer.extra}]`
  const packages = [`${peer.name}${extra}==${peer.version}`, ...(peer.packages ?? [])]
  if (existsSync(ready) && readFileSync(ready, 'utf8') === packages.join(' ')) return bin
  const started = performance.now()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  const python = join(bin, 'python')
  if (spawnSync('uv', ['--version']).status === 0) {
    execute('uv', ['venv', '--quiet', folder])
    execute('uv', ['pip', 'install', '--quiet', '--python', python, ...packages])
  } else {
    execute('python3', ['-m', 'venv', folder])
    execute(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages])
  }
  writeFileSync(ready, packages.join(' '))
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.error(`bench: installed ${peer.name} ${peer.version} in ${seconds} s`)
  return bin
}

function execute(program: string, args: string[]): void {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (error)
    throw new PlatformError(`${program} cannot be started: ${error.message}`, {
      hint: 'The peers need python3, version 3.11 or newer. Without them: --no-peers.',
    })
  if (status !== 0) throw new PlatformError(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`)
}
