import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { labelIssues } from '../../src/statistics/confident-learning.ts'

interface Case {
  name: string
  classes: number
  labels: number[]
  units: number[]
  joint: number[]
  issues: number[]
  quality: number[]
}

const cases = JSON.parse(readFileSync(new URL('../fixtures/labels.json', import.meta.url), 'utf8')) as Case[]

const issuesOf = ({ labels, units, classes }: Case) =>
  labelIssues(
    Int32Array.from(labels),
    Float64Array.from(units, (unit) => unit / 100_000),
    classes,
  )

test.each(cases)('$name: the joint, the rows and the scores of cleanlab', (one) => {
  const { joint, issues, quality } = issuesOf(one)
  expect([...joint]).toEqual(one.joint)
  expect(issues).toEqual(one.issues)
  for (const [row, score] of one.quality.entries()) expect(quality[row]).toBeCloseTo(score, 8)
})

test('the cases find something, and not everywhere', () => {
  expect(cases.map(({ issues }) => issues.length > 0)).toContain(true)
  expect(cases.find(({ name }) => name === 'clean')?.issues).toEqual([])
})

test('by hand: of four rows with label 0 one is surely 1', () => {
  const labels = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1)
  const p = [0.1, 0.2, 0.3, 0.95, 0.9, 0.8, 0.7, 0.6]
  const { issues, joint, quality } = labelIssues(labels, Float64Array.from(p.flatMap((x) => [1 - x, x])), 2)
  // Thresholds: 0.6125 of class 0, 0.75 of class 1.
  expect([...joint]).toEqual([3, 1, 0, 4])
  expect(issues).toEqual([3])
  expect(quality[3]).toBeCloseTo(0.05, 12)
})
