import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { ActionDefinition, ActionResult } from '../../src/actions/action.ts'
import { commonInputs, numberInput } from '../../src/actions/inputs.ts'
import { PlatformError, UserError } from '../../src/errors.ts'
import type { Outcome } from '../../src/evidence/envelope.ts'

const inputs = z.strictObject({
  ...commonInputs,
  candidate: z.string().describe('Version to judge.'),
  alpha: numberInput({ min: 0, max: 1 }).default(0.05).describe('Error rate.'),
})

/** What the fake action does next: an outcome, or something to throw. */
let next: Outcome | Error = 'pass'

const judge: ActionDefinition<typeof inputs> = {
  name: 'judge-model',
  title: 'Judge',
  description: 'Judges a model.',
  branding: { icon: 'eye', color: 'blue' },
  inputs,
  outputs: { version: 'The version that was judged.' },
  async run({ candidate, alpha }): Promise<ActionResult> {
    if (next instanceof Error) throw next
    const report = { title: 'Judge', essential: [], details: [], pictures: [] }
    report.essential.push({ type: 'paragraph', text: 'The verdict.' } as never)
    return { outcome: next, headline: `alpha ${alpha}`, outputs: { version: candidate }, report }
  },
}

vi.mock('../../src/actions/index.ts', () => ({
  actions: { 'judge-model': async () => judge, mlops: async () => ({ ...judge, title: 'Chain' }) },
}))

let folder: string
let printed: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entries-'))
  printed = ''
  next = 'pass'
  const write = (text: string | Uint8Array) => {
    printed += text
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(write)
  vi.spyOn(console, 'log').mockImplementation((text) => write(`${text}\n`))
  vi.spyOn(console, 'error').mockImplementation((text) => write(`${text}\n`))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})

afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('run, a step of a workflow', () => {
  const file = (name: string) => readFileSync(join(folder, name), 'utf8')

  async function step(given: Record<string, string>) {
    for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary'))
    vi.stubEnv('GITHUB_EVENT_PATH', '')
    for (const [name, value] of Object.entries(given)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value)
    const { run } = await import('../../src/index.ts')
    await run('judge-model')
    const outputs = [...file('output').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)]
    return {
      exitCode: process.exitCode,
      outputs: Object.fromEntries(outputs.map(([, key, , value]) => [key, value])),
    }
  }

  test('writes outputs, summary and exit code', async () => {
    const { exitCode, outputs } = await step({ candidate: 'v1.2.0', alpha: '0.1', config: '' })
    expect(exitCode).toBe(0)
    expect(outputs).toEqual({ version: 'v1.2.0', outcome: 'pass' })
    expect(file('summary')).toContain('The verdict.')
    expect(printed).toContain('✅ pass         alpha 0.1\n')
  })

  test.each<[Outcome, string, number]>([
    ['warn', 'fail', 0],
    ['skipped', 'warn', 0],
    ['inconclusive', 'fail', 0],
    ['inconclusive', 'inconclusive', 2],
    ['fail', 'fail', 1],
    ['fail', 'never', 0],
    ['warn', 'warn', 1],
    ['error', 'never', 1],
  ])('%s with fail-on %s gives exit code %i', async (outcome, failOn, code) => {
    next = outcome
    const { exitCode, outputs } = await step({ candidate: 'v1', 'fail-on': failOn })
    expect(exitCode).toBe(code)
    expect(outputs.outcome).toBe(outcome)
    expect(printed.includes('::error::Judge: alpha 0.05')).toBe(code !== 0)
  })

  test('a wrong input is one annotation', async () => {
    const { exitCode, outputs } = await step({ candiate: 'v1.2.0' })
    expect(exitCode).toBe(3)
    expect(outputs).toEqual({ outcome: 'error' })
    expect(printed.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
      '::error::judge-model has no input "candiate". Did you mean "candidate"?%0A' +
        'input "candidate" is required: Version to judge.%0A' +
        'Inputs: config, model, evidence-dir, fail-on, working-directory, native-path, candidate, alpha.',
    ])
  })

  test('an error with a place is annotated there', async () => {
    next = new UserError('unknown key "x"', { location: { file: 'mlops.yaml', line: 14, column: 9 } })
    const { exitCode } = await step({ candidate: 'v1' })
    expect(exitCode).toBe(3)
    expect(printed).toContain('::error file=mlops.yaml,line=14,col=9::mlops.yaml:14:9  unknown key "x"\n')
  })

  test('a defect of ours shows its stack only to the debug log', async () => {
    next = new TypeError('x is not a function')
    const { exitCode } = await step({ candidate: 'v1' })
    expect(exitCode).toBe(1)
    const lines = printed.split('\n').filter((line) => !line.startsWith('::debug::'))
    expect(lines.join('\n').trim()).toBe('::error::TypeError: x is not a function')
    expect(printed).toContain('::debug::TypeError: x is not a function%0A    at ')
  })
})

describe('main, a terminal', () => {
  async function mlops(...args: string[]) {
    vi.stubEnv('GITHUB_ACTIONS', '')
    vi.stubEnv('RUNNER_DEBUG', '')
    const { main } = await import('../../src/cli.ts')
    await main(args)
    return { code: process.exitCode, said: printed }
  }

  test('runs an action: outputs, then the verdict and where to read on', async () => {
    const { code, said } = await mlops('judge-model', '--candidate', 'v1.2.0', '--alpha=0.1')
    expect(code).toBe(0)
    expect(said).toBe(
      [
        '  version               v1.2.0',
        '  outcome               pass',
        '  ✅ pass         alpha 0.1   details: .mlops/summary.md',
        '',
      ].join('\n'),
    )
    expect(readFileSync(join(folder, '.mlops/summary.md'), 'utf8')).toContain('The verdict.')
  })

  test('takes the beginning of a name', async () => {
    expect((await mlops('judge', '--candidate', 'v1')).code).toBe(0)
  })

  test.each<[string, string[], number, string]>([
    [
      'an unknown command',
      ['jugde-model'],
      3,
      'mlops has no command "jugde-model". Did you mean "judge-model"?',
    ],
    [
      'an unknown flag',
      ['judge-model', '--candiate', 'v1'],
      3,
      'has no flag "--candiate". Did you mean "--candidate"?',
    ],
    [
      'a flag without a value',
      ['judge-model', '--candidate'],
      3,
      '--candidate needs a value: Version to judge.',
    ],
    ['a flag twice', ['judge-model', '--alpha=1', '--alpha=0'], 3, '--alpha is given twice.'],
    ['a word that is no flag', ['judge-model', 'v1'], 3, '"v1" is not a flag'],
    ['a missing input', ['judge-model'], 3, 'input "candidate" is required: Version to judge.'],
  ])('refuses %s', async (_, args, code, message) => {
    const result = await mlops(...args)
    expect(result.code).toBe(code)
    expect(result.said).toContain(message)
  })

  test('the exit code tells outcomes and errors apart', async () => {
    const codes: unknown[] = []
    for (const outcome of ['warn', 'fail', 'inconclusive'] as const) {
      next = outcome
      codes.push((await mlops('judge-model', '--candidate', 'v1', '--fail-on', 'inconclusive')).code)
    }
    next = new PlatformError('no network')
    codes.push((await mlops('judge-model', '--candidate', 'v1')).code)
    expect(codes).toEqual([0, 1, 2, 4])
  })

  test('helps', async () => {
    const { said } = await mlops('--help')
    expect(said).toContain('  run          Chain\n  judge-model  Judge\n')
    printed = ''
    const help = await mlops('judge-model', '--help')
    expect(help.said).toContain('  --alpha              Error rate. [default: 0.05]')
    expect(help.said).toContain('  --candidate          Version to judge. Required.')
    expect(help.said).toContain('Example:\n  mlops judge-model --candidate <candidate>\n')
    printed = ''
    expect((await mlops('--version')).said).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
