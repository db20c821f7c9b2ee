import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureModels, timeBatches } from '../../src/evaluation/latency-measured.ts'
import type { LatencyWork } from '../../src/model/latency.ts'
import { startStopwatch } from '../../src/model/latency-process.ts'
import { interleavedRounds } from '../../src/model/latency-rounds.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')
beforeAll(() => {
  process.env.MLOPS_ENTRY = join(import.meta.dirname, 'worker-entry.ts')
})
afterAll(() => {
  delete process.env.MLOPS_ENTRY
})

const work = (name: string, change: Partial<LatencyWork> = {}): LatencyWork => ({
  model: join(FIXTURES, `${name}.onnx`),
  shownPath: `${name}.onnx`,
  data: join(FIXTURES, 'rows.csv'),
  shownData: 'rows.csv',
  threads: 1,
  batches: [1, 50, 500],
  ...change,
})

test('a model with text in it is called as often as it is asked to', async () => {
  const model = await startStopwatch(work('network-text'))
  try {
    // Of 500 rows the file has only 200.
    expect(model.rows).toEqual([1, 50, 200])
    expect(model.provider).toBe('cpu')
    expect(model.loadMs).toBeGreaterThan(0)
    const times = await model.time({ batch: 1, calls: 70 })
    expect(times.length).toBe(70)
    expect(times.every((time) => time > 0)).toBe(true)
    expect(await model.end()).toBeGreaterThan(0)
  } finally {
    model.stop()
  }
})

test('a model that cannot be loaded says why', async () => {
  await expect(startStopwatch(work('rows.csv'))).rejects.toThrow('no such model file')
  await expect(
    startStopwatch(work('trees-text', { providers: { wanted: ['cuda'], required: 'cuda' } })),
  ).rejects.toThrow('require-provider')
})

const PLAN = {
  sameModel: false,
  timed: true,
  calls: 40,
  warmUpMs: 0,
  rounds: 2,
  budgetMs: 500,
  confidence: 0.95,
  seed: 1,
}

/** A model that takes a known time. */
function fake(name: string, said: string[], milliseconds: number) {
  const time = async ({ calls }: { calls: number }) => {
    said.push(`${name}${calls}`)
    return new Float64Array(calls).fill(milliseconds)
  }
  const end = async () => 1
  return { loadMs: 1, provider: 'cpu' as const, fallback: null, rows: [1], time, end, stop: () => {} }
}

test('both are called in turn, in an order that a drift of the machine does not favour', async () => {
  const said: string[] = []
  const plan = { batch: 0, calls: 40, warmUpMs: 0, rounds: 2, budgetMs: 1e6 }
  const [first, second] = await interleavedRounds([fake('a', said, 1), fake('b', said, 2)], plan)
  expect(said).toEqual(['a50', 'a50', 'b50', 'b50', 'a10', 'b10', 'b10', 'a10', 'a10', 'b10', 'b10', 'a10'])
  expect(first).toEqual([new Float64Array(20).fill(1), new Float64Array(20).fill(1)])
  expect(second[1]).toEqual(new Float64Array(20).fill(2))
})

test('both processes of both models are called in turn, and production is held against itself too', async () => {
  const said: string[] = []
  const [first, second, one, other] = [1, 1.2, 3, 3.6].map((time, i) => fake('abcd'[i], said, time))
  const plan = { ...PLAN, batches: [1], isFirst: false }
  const [{ evidence, shown }] = await timeBatches([first, second], [one, other], plan)
  expect(said.map((call) => call[0]).join('')).toBe('aaccbbddacbddbcaacbddbca')
  expect(evidence.control.p95).toEqual({ value: 1.2, interval: [1.2, 1.2] })
  expect(shown.ratios?.p50).toEqual({ value: 3, interval: [3, 3] })
  expect(shown.candidate.calls).toBe(40)
  expect(shown.candidate.rowsPerSecond).toBeCloseTo(1000 / 3.3, 9)
})

test('a slow model is called less often', async () => {
  const said: string[] = []
  const plan = { batch: 0, calls: 4000, warmUpMs: 0, rounds: 1, budgetMs: 80 }
  await interleavedRounds([fake('a', said, 1), fake('b', said, 2)], plan)
  expect(said.slice(4)).toEqual(['a10', 'b10', 'b10', 'a10'])
})

test('two models are measured in two processes each', async () => {
  const steps: string[] = []
  const measured = await measureModels(
    {
      ...PLAN,
      candidate: work('trees-text', { batches: [1] }),
      production: work('network-text', { batches: [1] }),
    },
    (done, total, what) => steps.push(`${what}: ${done} of ${total}`),
  )
  expect(measured.untimed).toBeNull()
  expect(measured.candidate.loadMs.length).toBe(2)
  expect(measured.production?.memoryBytes.length).toBe(2)
  expect(measured.control.map(({ batch, quantile }) => [batch, quantile])).toEqual([
    [1, 'p50'],
    [1, 'p95'],
  ])
  expect(measured.latency[0].candidate.calls).toBe(40)
  expect(steps.at(-1)).toBe('production and candidate, twice each, batch 1: 2 of 2')
})

test('where CUDA is missing the CPU runs, and its times are not compared', async () => {
  const providers = { wanted: ['cuda' as const], required: null }
  const one = work('trees-text', { batches: [1], providers })
  const measured = await measureModels({ ...PLAN, candidate: one, production: null })
  expect(measured.untimed).toMatch(/^cuda is not available on this machine.*its times say nothing/s)
  expect(measured.latency).toEqual([])
  expect(measured.candidate.loadMs.length).toBe(2)
})

test('models that take other numbers of rows are not compared', async () => {
  const measured = await measureModels({
    ...PLAN,
    candidate: work('fixed-rows', { batches: [1] }),
    production: work('pipeline-columns', { batches: [1] }),
  })
  expect(measured.untimed).toMatch(/different numbers of rows a call: 1 and \d/)
})
