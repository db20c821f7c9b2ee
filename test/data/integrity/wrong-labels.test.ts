import { expect, test } from 'vitest'
import { type PredictedLabels, wrongLabels } from '../../../src/data/integrity/wrong-labels.ts'

const settings = { severity: 'warning', 'max-percent': 0, predictions: {} } as const

/** Twenty rows of two classes in turn, predicted well but for what is said otherwise. */
function predicted(surprising: Record<number, number> = {}, unlabelled: number[] = []): PredictedLabels {
  const rows = Array.from({ length: 20 }, (_, row) => row)
  const p = rows.map((row) => surprising[row] ?? (row % 2 === 1 ? 0.9 + row / 1000 : 0.1 - row / 1000))
  return {
    split: 'train',
    labels: Int32Array.from(rows, (row) => (unlabelled.includes(row) ? -1 : row % 2)),
    probabilities: Float64Array.from(p.flatMap((x) => [1 - x, x])),
    classes: 2,
  }
}

test('labels that the predictions bear out pass', () => {
  const [check] = wrongLabels(predicted(), settings)
  expect([check.verdict, check.failing, check.found, check.rows]).toEqual(['pass', 0, 'none', []])
})

test('two wrong labels, the most doubtful first; their share is estimated', () => {
  const [check] = wrongLabels(predicted({ 4: 0.95, 11: 0.02 }), settings)
  expect([check.verdict, check.failing, check.rows]).toEqual(['warn', 2, [12, 5]])
  expect(check.found).toBe('2 rows (10 %) whose label the predictions contradict')
  expect(check.statistic).toBeCloseTo(0.1, 12)
  expect(wrongLabels(predicted({ 4: 0.95, 11: 0.02 }), { ...settings, 'max-percent': 10 })[0].verdict).toBe(
    'pass',
  )
})

test('rows without a label are left out, and the others keep their numbers', () => {
  const [check] = wrongLabels(predicted({ 4: 0.95 }, [0, 1, 2]), settings)
  expect([check.failing, check.of, check.rows]).toEqual([1, 20, [5]])
})

test('what could not be tested is not passed', () => {
  const reasonOf = (of: PredictedLabels) =>
    wrongLabels(of, settings).map(({ verdict, reason }) => [verdict, reason])
  expect(reasonOf(predicted({ 7: 3.5 }))).toEqual([
    ['inconclusive', 'the predictions of row 8 are no probabilities'],
  ])
  const none = Array.from({ length: 20 }, (_, row) => row)
  expect(reasonOf(predicted({}, none))).toEqual([['inconclusive', 'no row has a label']])
  expect(wrongLabels(predicted(), { ...settings, severity: 'off' })).toEqual([])
})
