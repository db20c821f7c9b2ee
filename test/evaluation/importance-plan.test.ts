import { expect, test } from 'vitest'
import { type ImportanceSize, importancePlan } from '../../src/evaluation/importance-plan.ts'

const MIB = 2 ** 20
const size = (given: Partial<ImportanceSize>): ImportanceSize => ({
  rows: 500_000,
  wanted: undefined,
  columns: 5,
  repeats: 5,
  models: 2,
  width: 1,
  bytes: 300_000,
  ...given,
})

test.each([
  ['a few columns', {}, { rows: 5_000, curves: 8, curveRows: 500 }],
  ['few rows', { rows: 80 }, { rows: 80, curves: 8, curveRows: 500 }],
  ['many columns', { columns: 50 }, { rows: 796, curves: 8, curveRows: 500 }],
  ['a large model', { bytes: 10 * MIB }, { rows: 769, curves: 8, curveRows: 62 }],
  ['a model of 50 MiB draws fewer curves', { bytes: 50 * MIB }, { rows: 153, curves: 2, curveRows: 50 }],
  ['more than is taken without being asked', { bytes: 100 * MIB }, null],
  ['an image of pixels', { columns: 784 }, null],
  ['what is asked for', { columns: 784, wanted: 1_000 }, { rows: 1_000, curves: 8, curveRows: 500 }],
  [
    'what memory holds',
    { wanted: 1_000_000, rows: 2_000_000, width: 10 },
    { rows: 64_527, curves: 8, curveRows: 500 },
  ],
] as const)('%s', (_, given, plan) => {
  expect(importancePlan(size(given))).toEqual(plan)
})

test('never more rows are scored than the budget has', () => {
  for (const columns of [1, 3, 30, 200])
    for (const bytes of [1_000, MIB, 7 * MIB, 60 * MIB]) {
      const plan = importancePlan(size({ columns, bytes }))
      if (plan === null) continue
      const scored = plan.rows * (1 + columns * 5) + plan.curves * plan.curveRows * 20
      expect(scored).toBeLessThanOrEqual(1.5 * 200_000 * Math.min(1, MIB / bytes))
    }
})
