import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'
import { FakeGitHub } from '../github/fake.ts'
import { CASES, CONFIG, CONTRACT, csv, leaked, type Row, rowsOf, textsUnder } from './patients.ts'
import { headSha, pullRequest, runStep } from './steps.ts'

/** The programs themselves, as a runner and a terminal start them: all that they print, and every file they leave. */

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

let folder: string
let github: FakeGitHub
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-spawned-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  github = await FakeGitHub.start({ headSha })
})
afterEach(async () => {
  await github.stop()
})

interface Place {
  workspace: string
  rows: Row[]
}

/** A workspace of its own with the data of a case. */
function place(name: string, of: (typeof CASES)[number], random: Random): Place {
  const [, extension, , write] = of
  const [train, held] = [rowsOf(random, 60), rowsOf(random, 30)]
  const workspace = join(folder, name, 'work')
  mkdirSync(workspace, { recursive: true })
  const files = {
    'patients.odcs.yaml': CONTRACT,
    // Rows that are put aside stay on the machine, and are no part of what may be seen.
    'mlops.yaml': CONFIG(`train.${extension}`, 'test.csv').replace(/ {6}quarantine.*\n/, ''),
    [`train.${extension}`]: write(train),
    'test.csv': csv(held.slice(0, 25).concat(train.slice(0, 5))),
  }
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), content)
  return { workspace, rows: [...train, ...held] }
}

const SHOWN = { 'category-names': 'true', 'show-values': 'true' }

async function terminal(workspace: string, flags: Record<string, string>, variables: Record<string, string>) {
  const child = spawn(
    process.execPath,
    [program, 'validate-data', ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])],
    {
      cwd: workspace,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        RUNNER_TOOL_CACHE: join(folder, 'tools'),
        ...variables,
      },
    },
  )
  const texts = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk))
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk))
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { exitCode, ...texts }
}

const left = (workspace: string): string[] => {
  try {
    return textsUnder(join(workspace, '.mlops'))
  } catch {
    return []
  }
}

/** Cases that differ each in what the program meets; the seed chooses among all. */
function chosen(random: Random, count: number): typeof CASES {
  const all = [...CASES]
  return Array.from({ length: count }, () => all.splice(Math.floor(random.uniform() * all.length), 1)[0])
}

const CODES = [0, 1, 2, 3, 4]

describe('nothing of a classified column leaves the program', { timeout: 60_000 }, () => {
  const cases = chosen(randomFromSeed(2026), 14).map((of, i) => ({ name: of[0], of, i }))

  test.each(cases.slice(0, 8))('as a step of a pull request: $name', async ({ of, i }) => {
    const { workspace, rows } = place(`step-${i}`, of, randomFromSeed(i))
    const { exitCode, log, outputs, summary } = await runStep(
      { workspace, files: join(folder, `step-${i}`), api: github.url, sha: headSha },
      'validate-data',
      { 'github-token': 'ghs_job', baseline: 'none', ...SHOWN },
      { event: pullRequest(), variables: { RUNNER_DEBUG: '1', RUNNER_TOOL_CACHE: join(folder, 'tools') } },
    )
    const comments = github.comments.map(({ body }) => body)
    const seen = [log, JSON.stringify(outputs), summary, ...comments, ...left(workspace)].join('\n')
    expect(leaked(rows, seen)).toEqual([])
    expect(CODES).toContain(exitCode)
    // What is no table has an annotation and no comment; a table that breaks its contract has both.
    expect(outputs.outcome).toBe(of[2] === null ? 'fail' : 'error')
    expect(comments).toHaveLength(of[2] === null ? 1 : 0)
    expect(log).toContain(of[2] ?? '::error')
    expect(github.violations).toEqual([])
  })

  test.each(cases.slice(8))('in a terminal that is debugged: $name', async ({ of, i }) => {
    const { workspace, rows } = place(`terminal-${i}`, of, randomFromSeed(i))
    const flags = { baseline: 'none', ...SHOWN }
    const { exitCode, stdout, stderr } = await terminal(workspace, flags, { RUNNER_DEBUG: '1' })
    expect(leaked(rows, [stdout, stderr, ...left(workspace)].join('\n'))).toEqual([])
    expect(exitCode).toBe(of[2] === null ? 1 : 3)
    expect(stderr).toContain(of[2] ?? '')
  })
})

test('the fuzz looks where it should: an unclassified value is found in what the program leaves', async () => {
  const { workspace, rows } = place('open', CASES[0], randomFromSeed(99))
  writeFileSync(
    join(workspace, 'patients.odcs.yaml'),
    CONTRACT.replaceAll(/classification: \w+/g, 'classification: public'),
  )
  await terminal(workspace, { baseline: 'none', ...SHOWN }, {})
  const artifacts = textsUnder(join(workspace, '.mlops/artifacts/mlops-patients-validation'))
  expect(leaked(rows, artifacts.join('\n'))[0]).toMatch(/^name: /)
})

/** A slip of the hand, a bad disk, or a bad merge. */
const SLIPS: ((text: string, random: Random) => string)[] = [
  (text, random) => {
    const at = Math.floor(random.uniform() * text.length)
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(random.uniform() * 20))
  },
  (text, random) => text.slice(0, Math.floor(random.uniform() * text.length)),
  (text, random) => {
    const lines = text.split('\n')
    const [a, b] = [0, 1].map(() => Math.floor(random.uniform() * lines.length))
    return lines.map((line, i) => (i === a ? lines[b] : i === b ? lines[a] : line)).join('\n')
  },
  (text, random) => {
    const at = Math.floor(random.uniform() * text.length)
    return text.slice(0, at) + String.fromCharCode(Math.floor(random.uniform() * 256)) + text.slice(at + 1)
  },
]

describe('files that somebody broke', { timeout: 60_000 }, () => {
  const files = ['mlops.yaml', 'patients.odcs.yaml', 'train.csv']
  const slips = Array.from({ length: 8 }, (_, i) => ({ file: files[i % files.length], i: i + 1 }))

  test.each(slips)(
    '$file, slip $i: one clear error or a verdict, and nothing half-written',
    async ({ file, i }) => {
      const random = randomFromSeed(699 + i)
      const { workspace, rows } = place(`slip-${i}`, CASES[0], random)
      const path = join(workspace, file)
      writeFileSync(path, SLIPS[(i - 1) % SLIPS.length](readFileSync(path, 'latin1'), random), 'latin1')
      const { exitCode, stdout, stderr } = await terminal(workspace, { baseline: 'none' }, {})
      // The contract says what is classified: where it is broken nobody else can.
      if (file !== 'patients.odcs.yaml')
        expect(leaked(rows, [stdout, stderr, ...left(workspace)].join('\n'))).toEqual([])
      expect(CODES, stderr).toContain(exitCode)
      expect(stderr).not.toMatch(/^\w*Error: |\n\s+at /m)
      const evidence = join(workspace, '.mlops/patients')
      const written = () => readdirSync(evidence).filter((name) => !name.startsWith('.cached'))
      if (exitCode === 3) {
        expect(stderr).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}|^"|^mlops\\.yaml`))
        expect(left(workspace).filter((text) => text.includes('"schema"'))).toEqual([])
      } else expect(written().toSorted()).toEqual(['validation.html', 'validation.json', 'validation.md'])
    },
  )
})
