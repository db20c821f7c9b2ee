import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { PlatformError } from '../../errors.ts'
import { pins } from './pins.ts'

const execute = promisify(execFile)

const AIR_GAPPED =
  'On a machine without npm or network, give the input native-path: a folder with a node_modules tree, or with the tarballs that `npm pack` makes.'

/**
 * Fetches the tarballs of pinned packages into `directory`. The npm client does it, so that the proxies, mirrors
 * and credentials that a machine is set up with hold for us too; what it brings is checked by the caller.
 *
 * @throws PlatformError where npm is missing or fails.
 */
export async function packTarballs(names: string[], directory: string): Promise<void> {
  const [command, ...first] = npmCommand()
  const specifications = names.map((name) => `${name}@${pins[name].version}`)
  try {
    await execute(
      command,
      [...first, 'pack', '--ignore-scripts', '--loglevel=error', '--pack-destination=.', ...specifications],
      // The folder of the checkout may hold an .npmrc that somebody else wrote.
      { cwd: directory, maxBuffer: 1 << 26 },
    )
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string }
    const said = (stderr || message).trim().split('\n').slice(-6).join('\n')
    throw new PlatformError(`npm could not fetch ${specifications.join(', ')}:\n${said}`, {
      hint: AIR_GAPPED,
      cause,
    })
  }
}

/** How to start npm: beside the running node first, then from PATH. */
function npmCommand(): string[] {
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter)].filter(Boolean)
  for (const folder of folders) {
    const script = npmScript(folder)
    if (script !== undefined) return [process.execPath, script]
    const shim = join(folder, 'npm')
    if (process.platform !== 'win32' && existsSync(shim)) return [shim]
  }
  throw new PlatformError('npm was found neither beside node nor on PATH; it fetches the native libraries.', {
    hint: AIR_GAPPED,
  })
}

function npmScript(folder: string): string | undefined {
  const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const candidates = [join(folder, cli), join(folder, '..', 'lib', cli)]
  const link = join(folder, 'npm')
  if (existsSync(link)) candidates.push(realpathSync(link))
  return candidates.find((path) => path.endsWith('npm-cli.js') && existsSync(path))
}
