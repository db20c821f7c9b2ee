import { expect, test } from 'vitest'
import type { Condition } from '../../src/data/conditions.ts'
import { type Accesses, conditionSql } from '../../src/data/render.ts'
import { scratch } from './scratch.ts'

const space = scratch()

const ROWS = `(VALUES (1, 'v1'), (2, 'v149'), (3, 'v150'), (4, ''), (5, NULL), (6, 'it''s'), (7, 'V1')) t(i, v)`
const accesses: Accesses = new Map([['v', { value: 'v', broken: 'false', type: 'string' }]])

const rows = async (condition: Condition) => {
  const found = await space.engine.rows(
    `SELECT i FROM ${ROWS} WHERE ${conditionSql(condition, accesses)} ORDER BY i`,
  )
  return found.map(({ i }) => i)
}

test.each([
  { name: 'short', values: ['v1', 'v149', "it's"] },
  { name: 'long', values: [...Array.from({ length: 150 }, (_, i) => `v${i}`), "it's", 'v1'] },
])('a $name list of values has those in it, others not, and nothing is neither', async ({ values }) => {
  expect(await rows({ test: 'one-of', column: 'v', values })).toEqual([1, 2, 6])
  expect(await rows({ test: 'other-value', column: 'v', values })).toEqual([3, 4, 7])
  expect(await rows({ test: 'missing', column: 'v', tokens: values })).toEqual([1, 2, 5, 6])
})
