import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const repository = resolve(import.meta.dirname, '../..')

/** The bundle and the stubs alone, as a runner unpacks them: no node_modules above. */
let checkout: string

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'bundle-'))
  for (const name of ['dist', 'actions'])
    cpSync(join(repository, name), join(checkout, name), { recursive: true })
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

function run(script: string, args: string[], environment: Record<string, string> = {}, cwd = checkout) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, script), ...args], {
    encoding: 'utf8',
    cwd,
    env: { PATH: process.env.PATH, HOME: checkout, ...environment },
  })
  return { status, stdout, stderr, seconds: (performance.now() - started) / 1000 }
}

describe('dist', () => {
  const folder = join(repository, 'dist')
  const scripts = () => readdirSync(folder).filter((name) => name.endsWith('.js'))

  test('is small enough to be fetched by every job, and readable', () => {
    const size = scripts().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    // Six of them are the artifact and cache clients and the charts, which are read only where they are needed.
    expect(size).toBeLessThan(12e6)
    for (const name of scripts()) {
      const text = readFileSync(join(folder, name), 'utf8')
      // Minified code has thousands of characters a line.
      expect(text.length / text.split('\n').length, name).toBeLessThan(120)
    }
    expect(readdirSync(folder).filter((name) => /\.(map|node|so|dylib|dll)$/.test(name))).toEqual([])
  })

  test('is what its sums say, and nothing else', () => {
    const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')
    const named = lines.map((line) => line.split('  ') as [string, string])
    expect(
      named
        .map(([, name]) => name)
        .concat('SHA256SUMS')
        .sort(),
    ).toEqual(readdirSync(folder).sort())
    for (const [sum, name] of named)
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
        name,
      ).toBe(sum)
  })
})

describe('without node_modules', () => {
  const names = readdirSync(join(repository, 'actions')).filter((name) => !name.includes('.'))

  test('there are the six actions, their chain and the care of the registry', () =>
    expect(names.sort()).toEqual([
      'deploy',
      'drift-report',
      'evaluate-vs-prod',
      'mlops',
      'register',
      'registry-care',
      'train',
      'validate-data',
    ]))

  test.each(names)('%s starts and refuses an unknown input in one annotation', (name) => {
    const output = join(checkout, 'output')
    writeFileSync(output, '')
    const { status, stdout, stderr } = run(`actions/${name}/index.js`, [], {
      'INPUT_FIAL-ON': 'never',
      GITHUB_OUTPUT: output,
    })
    expect(stderr).toBe('')
    expect(status).toBe(3)
    const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::debug::'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('has no input "fial-on". Did you mean "fail-on"?')
    expect(readFileSync(output, 'utf8')).toMatch(/^outcome<<(\S+)\nerror\n\1\n$/)
  })

  test('the terminal answers', () => {
    expect(run('dist/cli.js', ['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' })
    expect(run('dist/cli.js', ['--help']).stdout).toContain('  evaluate-vs-prod  ')
    expect(run('dist/cli.js', ['trian'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('mlops has no command "trian". Did you mean "train"?'),
    })
  })

  test('data is read through native libraries that are given', () => {
    const project = join(checkout, 'project')
    mkdirSync(join(project, 'data'), { recursive: true })
    writeFileSync(join(project, 'mlops.yaml'), CONFIG)
    const rows = Array.from({ length: 200 }, (_, i) => `${i % 24},${i % 3 === 0 ? 1 : 0}`)
    for (const split of ['train', 'test'])
      writeFileSync(join(project, `data/${split}.csv`), `hour,late\n${rows.join('\n')}\n`)
    const given = { MLOPS_NATIVE_PATH: repository }
    const inferred = run('dist/cli.js', ['validate-data', '--mode', 'infer'], given, project)
    expect(inferred.stderr).toBe('')
    expect(inferred.status).toBe(0)
    expect(readFileSync(join(project, 'data.odcs.yaml'), 'utf8')).toContain('hour')
    const checked = run('dist/cli.js', ['validate-data'], given, project)
    expect(checked.status).toBe(0)
    const evidence = JSON.parse(readFileSync(join(project, '.mlops/late/validation.json'), 'utf8'))
    expect(evidence.outcome).toBe('pass')
    const sums = createHash('sha256')
      .update(readFileSync(join(checkout, 'dist/SHA256SUMS')))
      .digest('hex')
    expect(evidence.tool.dist).toBe(`sha256:${sums}`)
    expect(existsSync(join(project, '.mlops/late/validation.html'))).toBe(true)
  })
})

const CONFIG = `version: 1
models:
  late:
    task: binary-classification
    data:
      contract: data.odcs.yaml
      splits: { train: data/train.csv, test: data/test.csv }
      label: late
      integrity: { row-overlap: { severity: off }, feature-overlap: { severity: off }, feature-signal: { severity: off } }
`
