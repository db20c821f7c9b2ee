import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/evaluation/metrics/metric.ts'
import { findMetric } from '../../src/evaluation/metrics/registry.ts'
import { disagreement, optionsOf, readFamily, sampleOf } from './families.ts'

const TASK_OF: Record<string, Task> = {
  binary: 'binary-classification',
  multiclass: 'multiclass',
  multilabel: 'multilabel',
  regression: 'regression',
  forecasting: 'forecasting',
  queries: 'ranking',
  segmentation: 'segmentation',
  detection: 'detection',
}
const families = Object.entries(TASK_OF).map(([name, task]) => ({ name, task, ...readFamily(name) }))

/** Differences of near equals lose digits in both programs alike. */
const FLOORS: [RegExp, number][] = [
  [/^(r2|d2_|explained_variance|cohen_kappa|matthews|brier_re|ece|mce|rmsce|interval_coverage_error)/, 1],
]
const floorOf = (name: string): number => FLOORS.find(([pattern]) => pattern.test(name))?.[1] ?? 1e-9

describe('against scikit-learn, pycocotools and the definitions', () => {
  it('covers 5,000 cases and 40 metrics', () => {
    expect(families.reduce((sum, { cases }) => sum + cases.length, 0)).toBeGreaterThanOrEqual(5000)
    expect(new Set(families.flatMap(({ names }) => names)).size).toBeGreaterThanOrEqual(40)
  })

  describe.each(families)('$name', ({ name, task, names, cases }) => {
    const samples = cases.map((one) => sampleOf(name, one))

    it.each(names)('%s', (metricName) => {
      const metric = findMetric(metricName, task)
      const column = names.indexOf(metricName)
      const tolerance = name === 'detection' ? 1e-9 : 1e-12
      let asked = 0
      const wrong = cases.flatMap((one, i) => {
        const expected = one.e[column]
        if (expected === '-') return []
        asked += 1
        const found = metric.compute(samples[i], optionsOf(one))
        const differs = disagreement(found, expected, tolerance, floorOf(metricName))
        return differs === null ? [] : [`case ${i}: ${differs}`]
      })
      expect(wrong.slice(0, 5)).toEqual([])
      expect(asked).toBeGreaterThan(50)
    })
  })
})
