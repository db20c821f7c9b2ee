/**
 * Makes the working copy ready; where it is, does nothing and says nothing.
 *
 *   setup.mjs            node_modules from the lock file
 *   setup.mjs --act      also act and actionlint, which run and check workflows
 *   setup.mjs --stores   also a registry server and git-lfs, which the stores are tested against; prints their folder
 *   setup.mjs --python   also the Python of the interoperability tests; prints the folder of its environment
 *   setup.mjs --python=<name>   the same of test/interop/requirements-<name>.txt, an environment of its own
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mlops-actions')
const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')

const GO_TOOLS = [
  { name: 'act', path: 'github.com/nektos/act', version: '0.2.89' },
  { name: 'actionlint', path: 'github.com/rhysd/actionlint/cmd/actionlint', version: '1.7.12' },
]
const STORE_TOOLS = [
  { name: 'registry', path: 'github.com/distribution/distribution/v3/cmd/registry', version: '3.1.2' },
  { name: 'git-lfs', path: 'github.com/git-lfs/git-lfs/v3', version: '3.7.1' },
]

/** Runs a program to its end; what it prints is shown only where it fails. */
function runQuietly(command, args, { missing, ...options } = {}) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options })
  if (error?.code === 'ENOENT') throw new Error(missing ?? `${command} is not installed.`)
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
}

/** One line about work that was done, with its time. */
function report(what, work) {
  const started = performance.now()
  work()
  console.error(`setup: ${what} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function installPackages() {
  const stamp = join(root, 'node_modules', '.mlops-setup')
  const wanted = hashOf(join(root, 'package-lock.json'))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  report('npm packages from package-lock.json', () => {
    runQuietly('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      // Its install script would download CUDA libraries that nothing here uses.
      env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
      shell: process.platform === 'win32',
      missing: 'npm is not installed; it comes with Node.js.',
    })
    writeFileSync(stamp, wanted)
  })
}

function installGoTools(tools) {
  const bin = join(cache, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const { name, path, version } of tools) {
    if (builtVersion(join(bin, name)) === version) continue
    report(`${name} ${version} from source`, () =>
      runQuietly('go', ['install', `${path}@v${version}`], {
        env: { ...process.env, GOBIN: bin },
        missing: `${name} is built from source: install Go 1.24 or newer, then run this again.`,
      }),
    )
  }
  return bin
}

/** As Go wrote it into the program; some do not know their own. */
function builtVersion(program) {
  if (!existsSync(program)) return undefined
  const { stdout } = spawnSync('go', ['version', '-m', program], { encoding: 'utf8' })
  return /^\s+mod\s+\S+\s+v(\S+)/m.exec(stdout ?? '')?.[1]
}

function installPython(name) {
  const file = name ? `requirements-${name}.txt` : 'requirements.txt'
  const requirements = join(root, 'test', 'interop', file)
  const environment = join(cache, `venv-${hashOf(requirements).slice(0, 16)}`)
  const ready = join(environment, '.ready')
  if (!existsSync(ready)) {
    rmSync(environment, { recursive: true, force: true })
    report(`Python packages from test/interop/${file}`, () => {
      createEnvironment(environment, requirements)
      writeFileSync(ready, '')
    })
  }
  console.log(environment)
}

function createEnvironment(environment, requirements) {
  const missing = 'The interoperability tests need python3, version 3.11 or newer.'
  const python = join(environment, 'bin', 'python')
  if (spawnSync('uv', ['--version']).status === 0) {
    runQuietly('uv', ['venv', '--quiet', environment])
    runQuietly('uv', ['pip', 'install', '--quiet', '--python', python, '-r', requirements])
    return
  }
  runQuietly('python3', ['-m', 'venv', environment], { missing })
  runQuietly(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements])
}

try {
  installPackages()
  if (process.argv.includes('--act')) installGoTools(GO_TOOLS)
  if (process.argv.includes('--stores')) console.log(installGoTools(STORE_TOOLS))
  const python = process.argv.find((argument) => /^--python(=|$)/.test(argument))
  if (python) installPython(python.split('=')[1])
} catch (error) {
  console.error(`setup: ${error.message}`)
  process.exitCode = 1
}
