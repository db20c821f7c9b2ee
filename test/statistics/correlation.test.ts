import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { correlation } from '../../src/statistics/correlation.ts'

const { columns, pairs } = JSON.parse(
  readFileSync(new URL('../fixtures/exploration.json', import.meta.url), 'utf8'),
) as { columns: Record<string, (number | null)[]>; pairs: [string, string, number][] }
const column = (name: string) => Float64Array.from(columns[name], (unit) => (unit ?? Number.NaN) / 1024)

test.each(pairs)('of %s and %s is what numpy has', (a, b, wanted) => {
  expect(Math.abs((correlation(column(a), column(b)) as number) - wanted)).toBeLessThan(1e-9)
  expect(correlation(column(b), column(a))).toBe(correlation(column(a), column(b)))
})

test('is nothing without variation or with fewer than three pairs, and never beyond one', () => {
  expect(correlation(Float64Array.of(1, 2, 3), Float64Array.of(5, 5, 5))).toBeNull()
  expect(correlation(Float64Array.of(1, 2, Number.NaN), Float64Array.of(1, 2, 3))).toBeNull()
  expect(correlation(Float64Array.of(1, 2, 3), Float64Array.of(-3, -6, -9))).toBe(-1)
})
