import { expect, test } from 'vitest'
import type { BaselineDifference, ColumnChange } from '../../src/evidence/baseline.ts'
import { evaluationReport } from '../../src/report/evaluation.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { better } from './samples.ts'

const column = (name: string, effect: number): ColumnChange =>
  ({
    column: name,
    drifted: true,
    effect,
    reason: null,
    nulls: { before: 0, after: 0.25 },
    categories: null,
  }) as unknown as ColumnChange

const difference = (columns: ColumnChange[]): BaselineDifference => ({
  source: 'flights v1.0.0',
  digest: `sha256:${'0'.repeat(64)}`,
  change: 'minor',
  reason: 'test has 2 new rows',
  addedSplits: [],
  removedSplits: [],
  splits: [
    {
      split: 'test',
      rows: { before: 10, after: 12, added: 2, removed: 0 },
      same: { bytes: false, rows: false, schema: true },
      added: [],
      removed: [],
      changed: [],
      columns,
    } as BaselineDifference['splits'][number],
  ],
  moved: null,
})

const rendered = (data: BaselineDifference | undefined, characters = 65_536) =>
  renderMarkdown(evaluationReport(better, {}, data), { characters })
const fold = (text: string) =>
  /<details>\n?<summary>What changed in the data<\/summary>\s*([\s\S]*?)\s*<\/details>/.exec(text)?.[1]

test('at most eight lines, however many columns changed', () => {
  const all = Array.from({ length: 30 }, (_, i) => column(`column_${i}`, 1 + i))
  const lines = fold(rendered(difference(all)))?.split('\n') ?? []
  expect(lines.length).toBe(8)
  expect(lines[0]).toContain('Against the data of flights v1.0.0')
  expect(lines[4]).toContain('| test | column_29 | 30 | 0 % → 25 %')
  expect(lines[7]).toContain('and 27 more columns')
  expect(fold(rendered(difference([])))?.split('\n')).toEqual([
    '**Against the data of flights v1.0.0**: test: 10 → 12 rows, 2 new and 0 gone, no column beyond chance. A minor version of the data: test has 2 new rows.',
  ])
})

test('nothing where the data is as it was, and the bound of a comment holds', () => {
  expect(rendered({ ...difference([]), change: 'none' })).toBe(rendered(undefined))
  const names = Array.from({ length: 30 }, (_, i) => column(`${'long_name_'.repeat(40)}${i}`, 1 + i))
  for (const most of [65_536, 6_000, 3_000])
    expect(rendered(difference(names), most).length).toBeLessThanOrEqual(most)
})
