import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const script = resolve(import.meta.dirname, '../../.github/scripts/setup.mjs')
let root: string

/** A program of that name on PATH which notes how it was called. */
function fakeProgram(name: string, body = '') {
  const text = `#!/bin/sh\necho "${name} $* $ONNXRUNTIME_NODE_INSTALL" >> "${root}/calls"\n${body}`
  writeFileSync(join(root, 'bin', name), text, { mode: 0o755 })
}

function setup(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, '.github/scripts/setup.mjs'), ...args],
    {
      encoding: 'utf8',
      env: { PATH: `${join(root, 'bin')}:/usr/bin:/bin`, HOME: root, XDG_CACHE_HOME: join(root, 'cache') },
    },
  )
  return { status, stdout, stderr }
}

const calls = () =>
  existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'))
  mkdirSync(join(root, '.github/scripts'), { recursive: true })
  mkdirSync(join(root, 'bin'))
  cpSync(script, join(root, '.github/scripts/setup.mjs'))
  writeFileSync(join(root, 'package-lock.json'), '{"lock":1}')
  fakeProgram('npm', `mkdir -p "${root}/node_modules"`)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('installs once per lock file, and is silent when there is nothing to do', () => {
  const first = setup()
  expect(first.status).toBe(0)
  expect(first.stderr).toMatch(/^setup: npm packages from package-lock\.json in \d+\.\d s\n$/)
  expect(calls()).toEqual(['npm ci --no-audit --no-fund skip'])
  expect(setup()).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(calls()).toHaveLength(1)
  writeFileSync(join(root, 'package-lock.json'), '{"lock":2}')
  setup()
  expect(calls()).toHaveLength(2)
})

test('shows what npm said where it fails, and tries again next time', () => {
  fakeProgram('npm', `mkdir -p "${root}/node_modules"; echo "no network" >&2; exit 1`)
  const { status, stderr } = setup()
  expect(status).toBe(1)
  expect(stderr).toContain('setup: npm ci --no-audit --no-fund failed:\nno network')
  fakeProgram('npm', `mkdir -p "${root}/node_modules"`)
  expect(setup().status).toBe(0)
})

test('--act builds pinned versions where they are not there', () => {
  // `go version -m` tells what a program was built from.
  fakeProgram(
    'go',
    `case "$1" in
install) touch "$GOBIN/act" "$GOBIN/actionlint" ;;
version) case "$3" in */act) v=0.2.89 ;; *) v=1.7.12 ;; esac; printf '\\tmod\\texample.org/tool\\tv%s\\th1:x\\n' "$v" ;;
esac`,
  )
  const installs = () => calls().filter((call) => call.startsWith('go install'))
  expect(setup('--act').status).toBe(0)
  expect(installs()[0].trim()).toBe('go install github.com/nektos/act@v0.2.89')
  const before = installs().length
  expect(setup('--act')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(installs()).toHaveLength(before)
})

test('--python makes an environment of the pinned packages and prints its folder', () => {
  mkdirSync(join(root, 'test/interop'), { recursive: true })
  writeFileSync(join(root, 'test/interop/requirements.txt'), 'scipy==1.17.1\n')
  fakeProgram('uv', `test "$1" != venv || mkdir -p "$3"`)
  const first = setup('--python')
  expect(first.stdout).toMatch(/\/cache\/mlops-actions\/venv-[0-9a-f]{16}\n$/)
  const before = calls().length
  expect(setup('--python').stdout).toBe(first.stdout)
  expect(calls()).toHaveLength(before)
})
