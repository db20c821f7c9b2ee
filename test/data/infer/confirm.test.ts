import { expect, test } from 'vitest'
import { confirm } from '../../../src/data/infer/confirm.ts'
import { scratch } from '../scratch.ts'

const space = scratch()

/** 800 rows to learn from and 200 held out, of which three are out of range and 20 have no value. */
const ROWS = `(SELECT i < 200 AS held, CASE WHEN i < 3 THEN 99 WHEN i < 23 THEN NULL ELSE i % 10 END AS n, i // 2 AS pair FROM range(1000) t(i))`

test('the rows held out confirm a rule, tolerate it with an interval, or drop it', async () => {
  const breaks = 'n > 9'
  const found = await confirm(space.engine, ROWS, 'held', [
    { rule: 'range', column: 'n', words: 'a range', minimum: 0, maximum: 9, breaks },
    { rule: 'range', column: 'pair', words: 'a range', minimum: 0, maximum: 500, breaks: 'pair > 500' },
    { rule: 'values', column: 'n', words: 'ten values', values: ['0'], breaks },
    { rule: 'unique', column: 'pair', words: 'no value twice', breaks: '' },
    { rule: 'missing', column: 'n', words: '8 gaps', share: 0.01, breaks: 'n IS NULL' },
  ])
  // scipy.stats.binomtest(3, 200).proportion_ci(method='wilson'): 0.00511, 0.04317; of 0 in 200 the end is 0.01885.
  expect(found.map(({ verdict, percent }) => [verdict, percent])).toEqual([
    ['tolerant', 4.32],
    ['strict', 0],
    ['dropped', 0],
    ['dropped', 0],
    ['tolerant', 4.02],
  ])
  expect(found[0].why).toBe(
    'range: a range in 800 rows; 3 of 200 rows held out break it, 0.51 % to 4.3 % of further rows (Wilson, 95 %), so they are tolerated',
  )
  expect(found[1].why).toBe(
    'range: a range in 800 rows; all 200 rows held out keep it: at most 1.9 % of further rows do not (Wilson, 95 %)',
  )
  expect(found[4].why).toContain(
    '10 % of 200 rows held out have none, which is more: at most 4.02 % (Wilson, 95 %)',
  )
})

test('without rows held out a rule says that nothing confirms it', async () => {
  const [rule] = await confirm(space.engine, ROWS, 'false', [
    { rule: 'required', column: 'pair', words: 'no gap', breaks: 'pair IS NULL' },
  ])
  expect(rule).toMatchObject({ verdict: 'strict' })
  expect(rule.why).toContain('nothing confirms it')
})
