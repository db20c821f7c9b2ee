import { expect, test } from 'vitest'
import { mlopsConfig } from '../../../src/config/schema.ts'
import { outcomeOf } from '../../../src/data/checks.ts'
import { unmergedChecks } from '../../../src/data/integrity/unmerged.ts'
import type { IntegrityCheckName } from '../../../src/evidence/integrity.ts'

const ROLES = {
  features: ['age'],
  label: 'ill',
  classes: true,
  time: 'seen',
  group: 'patient',
  ids: ['visit'],
}

function found(integrity: object, asked: IntegrityCheckName[], roles: object = {}) {
  const { models } = mlopsConfig.parse({
    version: 1,
    models: {
      visits: {
        task: 'binary-classification',
        data: { contract: 'c.yaml', splits: { train: 'a.csv', test: 'b.csv' }, label: 'ill', integrity },
      },
    },
  })
  const { integrity: settings } = models.visits.data
  const rows = { train: 80, val: 15, test: 20 }
  return unmergedChecks({ roles: { ...ROLES, ...roles }, settings, asked, rows })
}

test('every check across rows is named, with the splits that it would look at', () => {
  const places = Map.groupBy(found({}, []), ({ check }) => check)
  const shown = (check: IntegrityCheckName) =>
    places.get(check)?.map(({ split, against, of }) => `${split} ${against} ${of}`)
  for (const check of ['row-overlap', 'feature-overlap', 'group-overlap', 'time-overlap'] as const)
    expect(shown(check)).toEqual(['val train 15', 'test train 20', 'test val 20'])
  for (const check of ['split-drift', 'unseen-labels'] as const)
    expect(shown(check)).toEqual(['val train 15', 'test train 20'])
  for (const check of ['identifier-signal', 'feature-signal'] as const)
    expect(shown(check)).toEqual(['train null 80'])
  for (const check of ['conflicting-labels', 'class-ratio', 'personal-data'] as const)
    expect(shown(check)).toEqual(['train null 80', 'val null 15', 'test null 20'])
  expect(places.has('wrong-labels')).toBe(false)
})

test('what the data has no columns for is not asked of it', () => {
  const checks = found({}, [], { group: null, time: null, ids: [], classes: false, features: [] })
  expect(new Set(checks.map(({ check }) => check))).toEqual(
    new Set(['row-overlap', 'split-drift', 'personal-data']),
  )
})

test('inconclusive where the configuration asks, of no weight where only a default does', () => {
  expect(outcomeOf(found({}, []))).toBe('pass')
  const asked = found({ 'row-overlap': { severity: 'error' } }, ['row-overlap'])
  expect(asked.filter(({ severity }) => severity !== 'info').map(({ check }) => check)).toEqual([
    'row-overlap',
    'row-overlap',
    'row-overlap',
  ])
  expect(outcomeOf(asked)).toBe('inconclusive')
  expect(
    found({ 'row-overlap': { severity: 'off' } }, ['row-overlap']).map(({ check }) => check),
  ).not.toContain('row-overlap')
})

test('labels against predictions, of the splits that have some', () => {
  const checks = found({ 'wrong-labels': { predictions: { val: 'p.csv' } } }, ['wrong-labels'])
  expect(checks.filter(({ check }) => check === 'wrong-labels')).toMatchObject([
    { split: 'val', severity: 'warning', verdict: 'inconclusive', of: 15 },
  ])
})
