import { describe, expect, it } from 'vitest'
import { compareModels } from '../../src/evaluation/compare.ts'
import { unitsOf } from '../../src/evaluation/dependence.ts'
import { discoverSlices } from '../../src/evaluation/discovery.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { binarySample, pairOf } from './samples.ts'

const ROWS = 6000
const random = randomFromSeed(5)
const columns = {
  origin: Array.from({ length: ROWS }, () => 'ABCD'[Math.floor(random.uniform() * 4)]),
  hour: Float64Array.from({ length: ROWS }, () => Math.floor(random.uniform() * 24)),
  id: Array.from({ length: ROWS }, (_, row) => `r${row}`),
}
const isWeak = (row: number): boolean => columns.origin[row] === 'B' && columns.hour[row] >= 18

/** The candidate answers the wrong way round where it is weak. */
const scores = binarySample(ROWS, 0)
scores.candidate = scores.candidate.map((score, row) => (isWeak(row) ? 1 - scores.labels[row] : score))
const pair = pairOf(scores)
const discovery = { depth: 2, top: 3 }
const task = 'binary-classification'

describe('looking for weak slices', () => {
  const found = discoverSlices(pair, task, columns, discovery, 30)

  it('finds the planted one first, and gives the rows of the other half alone', () => {
    expect(found[0]).toMatchObject({
      column: 'origin',
      labels: ['B'],
      and: [[{ column: 'hour', label: '18 to 23' }]],
      discovered: true,
    })
    const tested = Array.from(found[0].codes.keys()).filter((row) => found[0].codes[row] === 0)
    expect(tested.every(isWeak)).toBe(true)
    const weak = Array.from({ length: ROWS }, (_, row) => row).filter(isWeak)
    expect(tested.length / weak.length).toBeGreaterThan(0.4)
    expect(tested.length / weak.length).toBeLessThan(0.6)
  })

  it('never looks at a column that names single rows', () => {
    expect(
      found.flatMap(({ column, and }) => [column, ...(and?.[0].map((one) => one.column) ?? [])]),
    ).not.toContain('id')
  })

  it('is blocked by what it finds', () => {
    const { slices, outcome } = compareModels({
      task,
      ...pair,
      sameModel: false,
      slices: found,
      gates: { accuracy: { margin: 0.05 } },
      confidence: 0.95,
      threshold: 0.5,
      minRows: 30,
      resamples: 100,
      seed: 1,
    })
    expect(slices[0].slice).toEqual({
      column: 'origin',
      label: 'B',
      and: [{ column: 'hour', label: '18 to 23' }],
      discovered: true,
    })
    expect(slices[0].gate?.verdict).toBe('fail')
    expect(outcome).toBe('fail')
  })

  it('cuts no unit in two', () => {
    const units = unitsOf(Array.from({ length: ROWS }, (_, row) => row % 300))
    const [one] = discoverSlices({ ...pair, dependence: units }, task, columns, discovery, 30)
    const tested = new Set(
      Array.from(one.codes.keys())
        .filter((row) => one.codes[row] === 0)
        .map((row) => row % 300),
    )
    const mined = Array.from({ length: ROWS }, (_, row) => row).filter(
      (row) => isWeak(row) && one.codes[row] < 0,
    )
    expect(tested.size).toBeGreaterThan(100)
    expect(mined.some((row) => tested.has(row % 300))).toBe(false)
  })

  it('finds nothing in equal models, without production, or at one column of depth 1 that is fine', () => {
    const equal = pairOf({ ...scores, candidate: scores.production })
    expect(discoverSlices(equal, task, columns, discovery, 30)).toEqual([])
    expect(discoverSlices({ ...pair, production: null }, task, columns, discovery, 30)).toEqual([])
    expect(discoverSlices(pair, task, columns, { ...discovery, columns: ['id'] }, 30)).toEqual([])
  })

  it('says where it cannot look', () => {
    expect(() => discoverSlices(pair, 'ranking', columns, discovery, 30)).toThrow(
      'cannot be looked for in ranking',
    )
  })
})
