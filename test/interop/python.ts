import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '../..')

/** `bin` of the environment that `requirements.txt`, or `requirements-<name>.txt`, describes; made on first use. */
export function pythonFolder(name?: string): string {
  const setup = join(projectRoot, '.github/scripts/setup.mjs')
  const flag = name ? `--python=${name}` : '--python'
  const { stdout, stderr, status } = spawnSync(process.execPath, [setup, flag], { encoding: 'utf8' })
  const environment = stdout.trim().split('\n').at(-1) ?? ''
  const folder = join(environment, 'bin')
  if (status !== 0 || !existsSync(join(folder, 'python')))
    throw new Error(`setup.mjs ${flag} gave no environment: ${stdout}${stderr}`)
  return folder
}

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a program of an environment: `python`, `gto`. `environment` names it where it is not the common one. */
export function execute(
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; environment?: string } = {},
): Ran {
  const { cwd = projectRoot, env = {}, environment } = options
  const { status, stdout, stderr } = spawnSync(join(pythonFolder(environment), program), args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1' },
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}
