import { expect, test } from 'vitest'
import { ML_TEST_NAMES, ML_TESTS } from '../../../src/evidence/ml-test-score.ts'
import { mlTestScoreOf } from '../../../src/registry/governance/ml-test-score.ts'
import { better, trained, valid, worse } from '../../report/samples.ts'

const inWorkflow = { ...valid.run, id: '42' }
const validation = { ...valid, run: inWorkflow }

test('28 tests, seven a section, no name twice', () => {
  expect(Object.values(ML_TESTS).map((names) => names.length)).toEqual([7, 7, 7, 7])
  expect(new Set(ML_TEST_NAMES).size).toBe(28)
})

test('nothing shown: 0', () => {
  const result = mlTestScoreOf({}, {})
  expect(result).toMatchObject({
    score: 0,
    sections: { data: 0, model: 0, infrastructure: 0, monitoring: 0 },
  })
  expect(result.tests.every(({ shown }) => shown === 'not-shown')).toBe(true)
})

test('a document of a workflow gives a point, one of a terminal half', () => {
  const of = (id: string | null) =>
    mlTestScoreOf({ validation: { ...valid, run: { ...valid.run, id } }, run: trained }, {}).sections.data
  expect([of('42'), of(null)]).toEqual([1, 0.5])
})

test('an evaluation that failed shows nothing', () => {
  const points = (evaluation: typeof better) => mlTestScoreOf({ evaluation }, {}).sections.infrastructure
  expect(points({ ...better, run: inWorkflow })).toBe(1)
  expect(points({ ...worse, run: inWorkflow })).toBe(0)
})

test('the weakest section is the score, and a declaration never lowers what is shown', () => {
  const link = 'https://example.org/1'
  const result = mlTestScoreOf(
    { validation, evaluation: { ...better, run: inWorkflow } },
    {
      'feature-schema': { link, automated: false },
      'privacy-controls': { link, automated: false },
      'hyperparameters-tuned': { link, automated: true },
      'dependency-changes': { link, automated: true },
      'data-invariants': { link, automated: false },
    },
  )
  expect(result.sections).toMatchObject({ data: 1.5, infrastructure: 1, monitoring: 1.5 })
  expect(result.score).toBe(1)
  expect(result.tests.find(({ test }) => test === 'feature-schema')).toMatchObject({
    shown: 'evidence',
    points: 1,
  })
  expect(result.tests.find(({ test }) => test === 'data-invariants')).toEqual({
    test: 'data-invariants',
    shown: 'declared',
    points: 0.5,
    by: link,
  })
})
