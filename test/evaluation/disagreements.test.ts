import { describe, expect, it } from 'vitest'
import { type Choice, chooseDisagreements } from '../../src/evaluation/disagreements.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import { sliceColumns } from '../../src/evaluation/slices.ts'
import { compareTraffic } from '../../src/evaluation/traffic.ts'

const choice = (change: Partial<Choice> = {}): Choice => ({
  rows: 6,
  changed: Uint8Array.of(0, 1, 0, 1, 0, 0),
  moves: Float64Array.of(0.3, 0.1, 0, 0.2, 0, 0.05),
  confidence: (row) => [0.9, 0.9, 0.8, 0.9, 0.6, 0.9][row],
  wanted: 6,
  controlShare: 0,
  seed: 1,
  ...change,
})

describe('rows to label', () => {
  it('are other decisions first, then the largest moves, then the least sure', () => {
    expect(chooseDisagreements(choice())).toEqual([
      { row: 3, reason: 'decided otherwise', weight: 1 },
      { row: 1, reason: 'decided otherwise', weight: 1 },
      { row: 0, reason: 'scores differ', weight: 1 },
      { row: 5, reason: 'scores differ', weight: 1 },
      { row: 4, reason: 'uncertain', weight: 1 },
      { row: 2, reason: 'uncertain', weight: 1 },
    ])
  })

  it('hold a control that stands for the rest', () => {
    const rows = 1000
    const chosen = chooseDisagreements(
      choice({
        rows,
        changed: null,
        moves: Float64Array.from({ length: rows }, (_, i) => i),
        wanted: 50,
        controlShare: 0.2,
        confidence: () => null,
      }),
    )
    expect(chosen.filter(({ reason }) => reason === 'scores differ').map(({ row }) => row)).toEqual(
      Array.from({ length: 40 }, (_, i) => 999 - i),
    )
    const control = chosen.filter(({ reason }) => reason === 'control')
    expect(control).toHaveLength(10)
    expect(new Set(control.map(({ row }) => row)).size).toBe(10)
    expect(control.every(({ row, weight }) => row < 960 && weight === 96)).toBe(true)
    expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(rows)
  })

  it('estimate the population without bias', () => {
    const rows = 200
    // A truth that goes with disagreement: the top rows alone would say far too much.
    const isWrong = (row: number) => (row >= 150 || row % 10 === 0 ? 1 : 0)
    const truth = Array.from({ length: rows }, (_, row) => isWrong(row)).reduce((a: number, b) => a + b, 0)
    let sum = 0
    for (let seed = 0; seed < 400; seed++)
      sum += chooseDisagreements(
        choice({
          rows,
          changed: null,
          moves: Float64Array.from({ length: rows }, (_, i) => i),
          wanted: 40,
          controlShare: 0.5,
          confidence: () => null,
          seed,
        }),
      ).reduce((total, { row, weight }) => total + weight * isWrong(row), 0)
    // Standard error of the mean of 400 estimates is 0.9.
    expect(Math.abs(sum / 400 - truth)).toBeLessThan(3)
  })

  it('are all of them where fewer are there than wanted', () => {
    const chosen = chooseDisagreements(choice({ wanted: 100, controlShare: 0.5 }))
    expect(chosen.map(({ row }) => row).sort()).toEqual([0, 1, 2, 3, 4, 5])
    expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(6)
  })
})

describe('churn on unlabelled rows', () => {
  const unlabelled = new Float64Array(8)
  const candidate = scoredSample(unlabelled, Float64Array.of(0.9, 0.9, 0.1, 0.1, 0.9, 0.1, 0.6, 0.4))
  const production = scoredSample(unlabelled, Float64Array.of(0.1, 0.1, 0.9, 0.1, 0.9, 0.1, 0.7, 0.3))

  it('is the share that is decided otherwise, whichever way and where', () => {
    const found = compareTraffic(candidate, production, {
      task: 'binary-classification',
      threshold: 0.5,
      tolerance: null,
      confidence: 0.95,
      slices: sliceColumns(['city'], { city: [...'aaabbbbb'] }),
    })
    expect(found).toMatchObject({ rows: 8, changed: 3, becamePositive: 2, becameNegative: 1 })
    expect(found.churn?.value).toBe(0.375)
    expect(found.distances?.max).toBeCloseTo(0.8, 12)
    expect(
      found.slices.map(({ labels, rows, changed, churn }) => [...labels, rows, changed, churn.value]),
    ).toEqual([
      ['a', 3, 3, 1],
      ['b', 5, 0, 0],
    ])
  })

  it('of numbers is the share that moves beyond the tolerance, if there is one', () => {
    const rule = { task: 'regression', threshold: 0.5, confidence: 0.95, slices: [] } as const
    expect(compareTraffic(candidate, production, { ...rule, tolerance: 0.5 }).changed).toBe(3)
    expect(compareTraffic(candidate, production, { ...rule, tolerance: null }).churn).toBeNull()
  })
})
