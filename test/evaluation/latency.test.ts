import { expect, test } from 'vitest'
import { latency as latencyOptions } from '../../src/config/resources.ts'
import { nearestRank, timedModels, timing } from '../../src/evaluation/latency.ts'
import { type LatencyEvidence, latencyGates } from '../../src/evaluation/latency-gates.ts'

const of = (...values: number[]): Float64Array => Float64Array.from(values)

/** 10 rounds of 100 calls of about `milliseconds`. */
const rounds = (milliseconds: number): Float64Array[] =>
  Array.from({ length: 10 }, (_, round) =>
    Float64Array.from({ length: 100 }, (_, call) => milliseconds * (1 + call / 1000 + round / 10_000)),
  )

const QUIET = { value: 1.01, interval: [0.99, 1.03] as [number, number] }
const NOISY = { value: 1.3, interval: [0.9, 1.6] as [number, number] }

function evidence(candidate: number, change: Partial<LatencyEvidence> = {}): LatencyEvidence {
  const timed = timedModels(rounds(1), rounds(candidate), 0.95, 7)
  return {
    batch: 1,
    calls: 1000,
    timed,
    sameModel: false,
    control: { p50: QUIET, p95: QUIET, p99: QUIET },
    ...change,
  }
}

const gates = (config: object, ...found: LatencyEvidence[]) =>
  latencyGates(
    latencyOptions.parse({ batch: [1], ...config }),
    { evidence: found, untimed: null, unpaired: null },
    0.95,
  )

const verdicts = (config: object, found: LatencyEvidence) =>
  gates(config, found).map(({ metric, gate }) => [metric, gate?.verdict, gate?.reason])

test('a quantile is a value that was measured', () => {
  const sorted = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
  expect([0.5, 0.95, 0.99, 0.1].map((q) => nearestRank(sorted, q))).toEqual([5, 10, 10, 1])
})

test('times of a model, with p99 only of a thousand calls', () => {
  expect(timing([of(4, 1), of(2, 3)], 8)).toEqual({
    calls: 4,
    p50: 2,
    p95: 4,
    p99: null,
    rowsPerSecond: 3200,
  })
  expect(timing(rounds(1), 1).p99).toBeCloseTo(1.0989, 3)
})

test('whole rounds are drawn, of both models alike, so that a slow round is slow for both', () => {
  const slow = [of(1, 1), of(100, 100), of(1, 1), of(100, 100)]
  const twice = slow.map((round) => round.map((time) => 2 * time))
  const { ratios, first } = timedModels(slow, twice, 0.95, 1)
  expect(ratios?.p95).toEqual({ value: 2, interval: [2, 2] })
  expect(first.p50?.interval).toEqual([1, 100])
  expect(ratios?.p99).toBeNull()
})

test('the same seed gives the same interval', () => {
  expect(timedModels(rounds(1), rounds(1.05), 0.95, 3)).toEqual(timedModels(rounds(1), rounds(1.05), 0.95, 3))
})

test('a slower model fails, an equal one passes, and no limit at all means 1.1', () => {
  expect(verdicts({}, evidence(2))).toMatchObject([
    [
      'p50 latency (ms, batch 1)',
      'fail',
      expect.stringMatching(/^2 times production .*; allowed 1\.1 times production$/),
    ],
    ['p95 latency (ms, batch 1)', 'fail', expect.stringMatching(/^2 times production/)],
  ])
  expect(verdicts({}, evidence(1)).map(([, verdict]) => verdict)).toEqual(['pass', 'pass'])
  expect(verdicts({ 'max-ratio': 2.5 }, evidence(2)).map(([, verdict]) => verdict)).toEqual(['pass', 'pass'])
})

test('an interval that holds the limit tells nothing', () => {
  const slow = rounds(1).map((round, i) => round.map((time) => time * (i % 2 === 0 ? 1 : 1.2)))
  const timed = timedModels(rounds(1), slow, 0.95, 7)
  expect(verdicts({}, evidence(1, { timed }))[0]).toEqual([
    'p50 latency (ms, batch 1)',
    'inconclusive',
    expect.stringContaining('which may be more than 1.1 times production; more calls would settle it'),
  ])
})

test('on a noisy runner only what is fast enough in spite of it is told', () => {
  const noisy = { control: { p50: NOISY, p95: NOISY, p99: NOISY } }
  for (const [, verdict, reason] of verdicts({}, evidence(1.4, noisy))) {
    expect(verdict).toBe('inconclusive')
    expect(reason).toContain('noisy runner: the same model took 1.3 times as long in a second process')
  }
  expect(verdicts({}, evidence(1, noisy)).map(([, verdict]) => verdict)).toEqual([
    'inconclusive',
    'inconclusive',
  ])
  expect(verdicts({ 'p95-ms': 3 }, evidence(2, noisy)).map(([, verdict]) => verdict)).toEqual(['pass'])
  expect(verdicts({ 'p95-ms': 1.5 }, evidence(2, noisy)).map(([, verdict]) => verdict)).toEqual([
    'inconclusive',
  ])
})

test.each([1.3, 1 / 1.3])('what noise of %f cannot explain fails or passes all the same', (value) => {
  const ratio = { ...NOISY, value }
  const noisy = { control: { p50: ratio, p95: ratio, p99: ratio } }
  expect(verdicts({}, evidence(1.5, noisy)).map(([, verdict]) => verdict)).toEqual(['fail', 'fail'])
  expect(verdicts({}, evidence(0.8, noisy)).map(([, verdict]) => verdict)).toEqual(['pass', 'pass'])
})

test('a few rounds that met something else do not move the ratio', () => {
  const met = rounds(1.05).map((round, i) => (i % 5 === 0 ? round.map((time) => 10 * time) : round))
  const { ratios } = timedModels(rounds(1), met, 0.95, 7)
  expect(ratios?.p95?.value).toBeCloseTo(1.05, 12)
  expect(ratios?.p95?.interval[1]).toBeCloseTo(1.05, 12)
})

test('milliseconds are a limit of the first batch size alone', () => {
  const both = latencyGates(
    latencyOptions.parse({ 'p95-ms': 1.5, 'p99-ms': 9, batch: [1, 256] }),
    { evidence: [evidence(2), evidence(2, { batch: 256 })], untimed: null, unpaired: null },
    0.95,
  )
  expect(both.map(({ metric, gate }) => [metric, gate?.verdict, gate?.max])).toEqual([
    ['p95 latency (ms, batch 1)', 'fail', 1.5],
    ['p99 latency (ms, batch 1)', 'pass', 9],
  ])
})

test('the same model is as fast as itself, whatever the clock says', () => {
  expect(verdicts({}, evidence(2, { sameModel: true })).map(([, ...rest]) => rest)).toEqual([
    ['pass', 'same model'],
    ['pass', 'same model'],
  ])
})

test('a first model has limits in milliseconds only', () => {
  const timed = timedModels(rounds(1), null, 0.95, 7)
  expect(gates({}, evidence(1, { timed }))).toEqual([])
  expect(verdicts({ 'p95-ms': 2 }, evidence(1, { timed })).map(([, verdict]) => verdict)).toEqual(['pass'])
})

test.each([
  ['cuda is not available on this machine', null],
  [null, 'production is no ONNX file, so it cannot be run here'],
])('what was not timed is no pass: %s %s', (untimed, unpaired) => {
  const timed = timedModels(rounds(1), null, 0.95, 7)
  const found = latencyGates(
    latencyOptions.parse({ 'max-ratio': 2, batch: [1] }),
    { evidence: untimed ? [] : [evidence(1, { timed })], untimed, unpaired },
    0.95,
  )
  expect(found.map(({ gate }) => [gate?.verdict, gate?.reason])).toEqual([
    ['inconclusive', untimed ?? unpaired],
    ['inconclusive', untimed ?? unpaired],
  ])
})
