import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '../..')

/** `bin` of the environment that `requirements.txt` describes; made on first use. */
export function pythonFolder(): string {
  const setup = join(projectRoot, '.github/scripts/setup.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [setup, '--python'], { encoding: 'utf8' })
  const environment = stdout.trim().split('\n').at(-1) ?? ''
  const folder = join(environment, 'bin')
  if (status !== 0 || !existsSync(join(folder, 'python')))
    throw new Error(`setup.mjs --python gave no environment: ${stdout}${stderr}`)
  return folder
}

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a program of the environment: `python`, `gto`. */
export function execute(
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Ran {
  const { cwd = projectRoot, env = {} } = options
  const { status, stdout, stderr } = spawnSync(join(pythonFolder(), program), args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1' },
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}
