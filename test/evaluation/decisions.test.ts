import { expect, test } from 'vitest'
import { decisionCounts, jointCells } from '../../src/evaluation/decisions.ts'

test('a score at the threshold is a positive decision, for both models', () => {
  const labels = Float64Array.of(1, 1, 0, 0)
  const production = Float64Array.of(0.5, 0.49, 0.5, 0.1)
  const candidate = Float64Array.of(0.49, 0.5, 0.51, 0.5)
  const cells = jointCells(labels, production, candidate, 0.5)
  expect([...cells]).toEqual([0, 1, 0, 1, 0, 1, 1, 0])
  expect(decisionCounts(labels, production, 0.5, null)).toMatchObject({ truePositives: 1, falsePositives: 1 })
  expect(decisionCounts(labels, candidate, 0.5, null)).toMatchObject({ truePositives: 1, falsePositives: 2 })
})
