import { describe, expect, it, vi } from 'vitest'
import { compared, endOf } from '../../src/actions/compared.ts'
import type { Context } from '../../src/actions/context.ts'
import { finish } from '../../src/actions/finish.ts'
import type { TestRows } from '../../src/actions/test-rows.ts'
import { mlopsConfig } from '../../src/config/schema.ts'
import { UserError } from '../../src/errors.ts'
import type { Platform } from '../../src/platform/platform.ts'
import { binarySample } from '../evaluation/samples.ts'

const ROWS = 1200

function contextOf(evaluate: object, event: string | null = null): Context {
  const config = mlopsConfig.parse({
    version: 1,
    models: {
      m: {
        task: 'binary-classification',
        data: { contract: 'c.yaml', splits: { test: 't.csv' }, label: 'late', time: 'day' },
        evaluate: { metrics: { roc_auc: { margin: 0.01 } }, ...evaluate },
      },
    },
  })
  const error = (path: string[], message: string) => new UserError(`${path.join('.')}: ${message}`)
  const rowError = (path: string[], row: number, said: (place: string) => string) =>
    error(path, said(`row ${row}`))
  return {
    model: { name: 'm', config: config.models.m, error, rowError },
    platform: { run: { event } },
  } as unknown as Context
}

const scores = binarySample(ROWS, 0.2)
const days = Array.from({ length: ROWS }, (_, row) => `2024-01-${String(28 - (row % 28)).padStart(2, '0')}`)
const rows = {
  labels: scores.labels,
  classes: [],
  columns: {
    user: Array.from({ length: ROWS }, (_, row) => `u${row % 100}`),
    origin: Array.from({ length: ROWS }, (_, row) => 'ABC'[row % 3]),
    day: days,
  },
  facts: { columns: ['late', 'user', 'origin', 'day'].map((name) => ({ name })) },
} as unknown as TestRows

const compare = (evaluate: object, given: TestRows = rows) =>
  compared(contextOf(evaluate), {
    rows: given,
    candidate: { scores: scores.candidate, width: 1, classes: null },
    production: { scores: scores.production, width: 1, classes: null },
    sameModel: false,
    ids: null,
    look: null,
    seed: 1,
  })

describe('what the configuration asks of a comparison', () => {
  it('is rows that stand alone', () => {
    const { sampling, overall } = compare({})
    expect(sampling).toBeUndefined()
    expect(overall[0].method).toBe('delong')
  })

  it('is units of a column', () => {
    const { sampling, overall } = compare({ unit: 'user' })
    expect(sampling).toEqual({ by: 'units', column: 'user', count: 100 })
    expect(overall[0].method).toBe('influence')
  })

  it('is blocks in the order of time', () => {
    // ⌈1200^⅓⌉ = 11
    expect(compare({ block: {} }).sampling).toEqual({ by: 'blocks', column: 'day', count: 109 })
    expect(compare({ block: { length: 40 } }).sampling?.count).toBe(30)
    const holed = { ...rows, columns: { ...rows.columns, day: days.with(3, null as never) } } as TestRows
    expect(() => compare({ block: {} }, holed)).toThrow('data.time: is empty in row 4')
  })

  it('is resampling alone', () => {
    const { overall } = compare({ intervals: 'bootstrap', resamples: 100 })
    expect(overall.map(({ method }) => method)).toEqual(new Array(8).fill('bootstrap'))
    expect(overall[0].resamples).toBeGreaterThanOrEqual(100)
    expect(overall[0].monteCarloError).toBeGreaterThan(0)
  })

  it('is slices of every kind, of which those it looks for have half of the rows', () => {
    const slices = ['origin', { by: 'origin', values: ['A', 'Z'], protected: true }]
    const found = compare({ slices }).slices.map(({ slice }) => slice)
    expect(found).toHaveLength(5)
    expect(found).toContainEqual({ column: 'origin', label: 'Z', missing: true, protected: true })
  })
})

describe('the policy for what could not tell', () => {
  const policy = { 'on-inconclusive': { pull_request: 'warn', schedule: 'pass' } }

  it('is that of the event', () => {
    expect(endOf(contextOf(policy, 'pull_request'), 'inconclusive')).toBe('warn')
    expect(endOf(contextOf(policy, 'pull_request_target'), 'inconclusive')).toBe('warn')
    expect(endOf(contextOf(policy, 'schedule'), 'inconclusive')).toBe('pass')
    expect(endOf(contextOf(policy, 'workflow_dispatch'), 'inconclusive')).toBeUndefined()
    expect(endOf(contextOf(policy), 'inconclusive')).toBeUndefined()
  })

  it('touches no other outcome', () => {
    for (const outcome of ['pass', 'warn', 'fail', 'error'] as const)
      expect(endOf(contextOf(policy, 'schedule'), outcome)).toBeUndefined()
  })

  it('changes how the step ends and not what it came to', async () => {
    const setOutput = vi.fn()
    const code = (ends: 'fail' | 'warn' | 'pass' | undefined) =>
      finish(
        { outcome: 'inconclusive', ...(ends ? { ends } : {}), headline: '', outputs: {}, report: null },
        { setOutput } as unknown as Platform,
        'inconclusive',
      )
    expect(await code(undefined)).toBe(2)
    expect(await code('fail')).toBe(2)
    expect(await code('warn')).toBe(0)
    expect(await code('pass')).toBe(0)
    expect(setOutput.mock.calls).toEqual(new Array(4).fill(['outcome', 'inconclusive']))
  })
})
