import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { describeTable, openTable } from '../../src/data/dataset.ts'
import { checkRules } from '../../src/data/rule-check.ts'
import { scratch } from './scratch.ts'

const space = scratch()

const CONTRACT = parseContract(
  `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: text, logicalType: string }
      - name: n
        logicalType: integer
        logicalTypeOptions: { maximum: 8 }
`,
  'c',
)

/** Above two of the engine's buffers: a thread that begins in the middle of a text would take its lines for rows. */
function write(rows: number): string {
  const text = Array.from({ length: 200 }, (_, k) => `${k},looks ""like"" a row,${k}`).join('\n')
  const lines = Array.from({ length: rows }, (_, i) => `${i + 1},"${text}",${i === rows - 1 ? 9 : i % 9}`)
  const path = space.path('quoted.csv')
  writeFileSync(path, `id,text,n\n${lines.join('\n')}\n`)
  return path
}

test('long texts in quotes, whose lines look like rows, are read as they are', async () => {
  const rows = 3200
  const path = write(rows)
  const split = { test: { path, shownPath: 'quoted.csv' } }
  const broken = [{ column: 'n', rule: 'range', failing: 1, rows: [rows] }]
  const brief = (checks: { column: string | null; rule: string; failing: number | null; rows: number[] }[]) =>
    checks
      .filter(({ failing }) => (failing ?? 0) > 0)
      .map(({ column, rule, failing, rows }) => ({ column, rule, failing, rows }))
  const whole = await validateSplits(space.engine, CONTRACT, split)
  expect(brief(whole.checks)).toEqual(broken)
  const alone = await checkRules(space.engine, CONTRACT, split)
  expect(brief(alone.checks)).toEqual(broken)
  expect(alone.datasets.test.rows).toBe(rows)
  const table = await openTable(space.engine, path, 'quoted.csv')
  const facts = await describeTable(space.engine, table)
  expect(facts.rows).toBe(rows)
  expect(facts.digests).toEqual(whole.datasets.test.digests)
  expect(alone.datasets.test.digest).toBe(facts.digests.bytes)
})
