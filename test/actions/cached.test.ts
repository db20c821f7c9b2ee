import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseInputs } from '../../src/actions/inputs.ts'
import { validateData } from '../../src/actions/validate-data.ts'
import { changesWithTime } from '../../src/data/cache-key.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'
import type { Platform } from '../../src/platform/platform.ts'
import { Project } from './project.ts'

let project: Project
let platform: Platform
let lines = ''
const start: Record<string, string> = {}
const FILES = ['mlops.yaml', 'flights.odcs.yaml', 'data/train.csv', 'data/test.csv']

beforeAll(async () => {
  project = new Project()
  process.env.RUNNER_TOOL_CACHE = join(project.folder, 'tools')
  project.must('validate-data', '--mode', 'infer')
  project.write('carriers.csv', 'carrier\nAA\n')
  project.write('predicted.csv', 'probability\n0.5\n')
  for (const file of FILES) start[file] = project.read(file)
  const write = (text: string) => {
    lines += text
    return true
  }
  platform = await createLocalPlatform(project.workspace, undefined, { isTTY: false, columns: 80, write })
}, 60_000)
beforeEach(() => {
  lines = ''
  for (const file of FILES) project.write(file, start[file])
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => {
  delete process.env.RUNNER_TOOL_CACHE
  project.remove()
})

/** The action on a platform, and what it wrote. */
async function validate(inputs: Record<string, string> = {}) {
  const { outputs } = await validateData.run(parseInputs(validateData, inputs), platform)
  return { ...project.evidence('validation'), outputs }
}

/** The same rows in other bytes. */
const crlf = (file: string) => project.write(file, project.read(file).replaceAll('\n', '\r\n'))

const forget = () => {
  rmSync(join(project.workspace, '.mlops'), { recursive: true, force: true })
  rmSync(join(project.folder, 'tools', 'mlops-actions-cache'), { recursive: true, force: true })
}

describe('the same bytes again', () => {
  test('through the program: the result of the earlier run, of which it says that it is', () => {
    forget()
    const first = project.must('validate-data')
    expect(first.stdout).toMatch(/cached +false\n/)
    const before = project.evidence('validation')
    expect(before.cached).toBeUndefined()
    // Nothing but bytes is read: the engine is not there.
    const again = project.must('validate-data', '--native-path', 'data')
    expect(again.stdout).toMatch(/cached +true\n/)
    expect(again.stdout).toContain(
      `Cached: data, contract and configuration are those of the run that finished at ${before.finished}.`,
    )
    const { cached, started, finished, ...rest } = project.evidence('validation')
    expect(cached).toEqual({ run: null, finished: before.finished })
    expect({ ...rest, started: before.started, finished: before.finished }).toEqual(before)
    expect(started > before.finished && finished >= started).toBe(true)
    const report = project.read('.mlops/flight-delay/validation.md')
    expect(report).toContain(
      '**Cached**: data, contract and configuration are byte by byte those of an earlier run',
    )
    expect(project.mlops('validate-data', '--native-path', 'data', '--force', 'true').exitCode).toBe(3)
    const third = project.must('validate-data')
    expect(third.stdout).toMatch(/cached +true\n/)
    expect(project.evidence('validation').cached).toEqual(cached)
  })

  test('a failure stays a failure, with its lines', async () => {
    project.edit('data/test.csv', '\n', '\nno,')
    const first = project.mlops('validate-data')
    const again = project.mlops('validate-data')
    expect([first.exitCode, again.exitCode]).toEqual([3, 3])
    project.write('data/test.csv', start['data/test.csv'])
    project.edit('mlops.yaml', 'row-overlap: { severity: off }', 'row-overlap: { max-percent: 0 }')
    const failed = await validate()
    lines = ''
    const cached = await validate()
    expect([failed.outcome, cached.outcome, cached.outputs.cached]).toEqual(['fail', 'fail', 'true'])
    expect(cached.outputs['failed-checks']).toBe(failed.outputs['failed-checks'])
    expect(lines).toContain('test: row-overlap: 100 rows (100 %) that are rows of train too; allowed: none')
  })

  test('from the cache of the platform, by a key of the result alone', async () => {
    forget()
    const calls: string[] = []
    const saved = new Map<string, string>()
    const path = join(project.workspace, '.mlops/flight-delay/.cached/validation.json')
    vi.spyOn(platform, 'restoreCache').mockImplementation(async (paths, key) => {
      calls.push(`restore ${paths} ${key}`)
      const found = saved.get(key)
      if (found !== undefined) writeFileSync(path, found)
      return found === undefined ? undefined : key
    })
    vi.spyOn(platform, 'saveCache').mockImplementation(async (paths, key) => {
      calls.push(`save ${paths} ${key}`)
      saved.set(key, readFileSync(path, 'utf8'))
    })
    const { key, outputs } = await validate()
    expect(outputs.cached).toBe('false')
    const shown = `.mlops/flight-delay/.cached/validation.json mlops-flight-delay-validation-${key?.slice(7, 39)}`
    expect(calls).toEqual([`restore ${shown}`, `save ${shown}`])
    rmSync(path)
    expect((await validate()).outputs.cached).toBe('true')
    expect(calls).toHaveLength(3)
    // What another run has put there under our key is of something else.
    crlf('data/test.csv')
    const [ours] = saved.values()
    const other = await validate()
    saved.set(`mlops-flight-delay-validation-${other.key?.slice(7, 39)}`, ours)
    rmSync(path)
    lines = ''
    expect((await validate()).outputs.cached).toBe('false')
    expect(lines).toContain('The cached validation is ignored: it is of something else')
  })

  test('a result that was changed by hand is ignored, with a line', async () => {
    forget()
    await validate()
    for (const file of globSync('.mlops/flight-delay/.cached/*.json', { cwd: project.workspace }))
      project.write(file, project.read(file).replace('"outcome": "pass"', '"outcome": "warn"'))
    const cache = join(project.folder, 'tools', 'mlops-actions-cache')
    for (const file of globSync('*/files/0', { cwd: cache })) writeFileSync(join(cache, file), '{')
    const { outcome, outputs } = await validate()
    expect([outcome, outputs.cached]).toEqual(['pass', 'false'])
    expect(lines).toContain('The cached validation is ignored: has been changed since it was written')
    expect(lines).toContain('The cached validation is ignored: is not valid JSON')
  })
})

describe('what the result depends on', () => {
  const keyOf = async (inputs: Record<string, string> = {}) => (await validate(inputs)).key

  /** Each makes another result possible; a value is what has to be given. */
  const IN_KEY: Record<string, Record<string, string>> = {
    environment: { environment: 'serve' },
    data: { data: 'data/test.csv' },
    baseline: { baseline: 'earlier' },
    'category-names': { 'category-names': 'true' },
    'show-values': { 'show-values': 'true' },
    shard: { shard: '1/1' },
  }
  /** These make the action do more than to validate, so that nothing stands for it. */
  const NEVER: Record<string, Record<string, string>> = {
    quarantine: { quarantine: 'aside' },
    against: { against: 'flights.odcs.yaml' },
    mode: { mode: 'update', against: 'flights.odcs.yaml' },
  }
  /** Who validates, where, how often, and what the step makes of the outcome. */
  const NOT: Record<string, Record<string, string>> = {
    config: { config: './mlops.yaml' },
    model: { model: 'flight-delay' },
    'evidence-dir': { 'evidence-dir': '.mlops/../.mlops' },
    'fail-on': { 'fail-on': 'never' },
    'working-directory': { 'working-directory': 'data/..' },
    'native-path': {},
    force: { force: 'true' },
    comment: { comment: 'none' },
    'github-token': { 'github-token': 'ghs_job' },
    // Of mode: merge alone.
    shards: { shards: '2' },
  }

  test('every input is in the key, makes a result that is not kept, or changes none', async () => {
    const known = [...Object.keys(IN_KEY), ...Object.keys(NEVER), ...Object.keys(NOT)]
    expect(Object.keys(validateData.inputs.shape).sort()).toEqual(known.sort())
    const key = await keyOf()
    cpSync(join(project.workspace, 'data'), join(project.workspace, 'earlier', 'data'), { recursive: true })
    const keys = [key]
    for (const inputs of Object.values(IN_KEY)) {
      const { shard } = inputs
      await validateData.run(parseInputs(validateData, inputs), platform)
      const document = shard
        ? '.mlops/flight-delay/validation-1-of-1.json'
        : '.mlops/flight-delay/validation.json'
      keys.push((JSON.parse(project.read(document)) as { key: string }).key)
    }
    expect(new Set(keys).size).toBe(keys.length)
    for (const inputs of Object.values(NEVER)) expect(await keyOf(inputs)).toBeUndefined()
    for (const inputs of Object.values(NOT)) expect(await keyOf(inputs)).toBe(key)
  }, 60_000)

  test('every file and every setting that a validation reads is in the key', async () => {
    const keys = [await keyOf()]
    const changed = async (file: string, from: string, to: string) => {
      project.edit(file, from, to)
      keys.push(await keyOf())
    }
    for (const file of ['data/train.csv', 'data/test.csv']) {
      crlf(file)
      keys.push(await keyOf())
    }
    await changed('flights.odcs.yaml', '\n', '\n# another line\n')
    await changed(
      'mlops.yaml',
      '{ train: data/train.csv, test: data/test.csv }',
      '{ test: data/test.csv, train: data/train.csv }',
    )
    await changed('mlops.yaml', 'label: late', 'label: late\n      csv: { delimiter: "," }')
    await changed('mlops.yaml', 'current: data/test.csv', 'current: data/test.csv\n      alpha: 0.01')
    await changed('mlops.yaml', 'feature-signal: {', 'class-ratio: { min: 0.01 }, feature-signal: {')
    await changed('mlops.yaml', 'label: late', 'label: late\n      references: { carriers: carriers.csv }')
    await changed('carriers.csv', 'AA', 'UA')
    expect(keys).not.toContain(undefined)
    expect(new Set(keys).size).toBe(keys.length)
    // What trains, judges and deploys a model changes nothing in its data.
    project.edit('mlops.yaml', 'resamples: 200', 'resamples: 300')
    expect(await keyOf()).toBe(keys.at(-1))
  }, 60_000)

  test('what changes with time is never kept, and says so', async () => {
    project.edit(
      'flights.odcs.yaml',
      '        mustBeGreaterThan: 0\n',
      `        mustBeGreaterThan: 0
      - { type: sql, query: 'SELECT count(*) FROM {object}', mustBeGreaterThan: 0 }
`,
    )
    for (let run = 1; run <= 2; run++) {
      const { key, outputs } = await validate()
      expect([key, outputs.cached]).toEqual([undefined, 'false'])
    }
    expect(lines).toContain('Nothing is cached: the contract has a query, which may ask for the time.')
  })

  test('how old the data is changes with time', () => {
    const asking = (measure: object) => changesWithTime({ requirements: [{ measure }] } as never)
    expect(asking({ of: 'age', column: 'date' })).toBe(
      'the contract asks how old the data is, which changes with time',
    )
    expect(asking({ of: 'growth' })).toBeUndefined()
  })
})
