import { describe, expect, test } from 'vitest'
import type { BaselineDifference } from '../../src/evidence/baseline.ts'
import { documents } from '../../src/evidence/documents.ts'
import type { IntegrityCheck } from '../../src/evidence/integrity.ts'
import type { Validation } from '../../src/evidence/validation.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { shares } from '../../src/report/screen.ts'
import { validationReport } from '../../src/report/validation.ts'
import * as samples from './samples.ts'

const LINKS = { run: 'https://github.com/octo/flights/actions/runs/4711' }

const written = (document: Validation, characters = 65_536): string =>
  renderMarkdown(validationReport(document, LINKS), { characters })

/** What stands before the first fold. */
const screen = (document: Validation): string[] => written(document).split('\n\n<details>')[0].split('\n')

const column = (name: string, effect: number, drifted = true) => ({
  column: name,
  nulls: { before: 0.012, after: 0.2 },
  categories: { new: 1, vanished: 2, names: null },
  effect,
  drifted,
  reason: null,
})

const difference = (names: string[]): BaselineDifference => ({
  source: 'flight-delay@v1.0.0',
  digest: `sha256:${'a'.repeat(64)}`,
  change: 'major',
  reason: 'test lost rows',
  addedSplits: [],
  removedSplits: ['holdout'],
  splits: [
    {
      split: 'train',
      rows: { before: 1_000_000, after: 1_462_513, added: 470_000, removed: 7487 },
      same: { bytes: false, rows: false, schema: false },
      added: ['gate'],
      removed: ['tail'],
      changed: [{ column: 'hour', before: 'DOUBLE', after: 'VARCHAR' }],
      columns: [column('steady', 0.01, false), ...names.map((name, i) => column(name, (i + 1) / 10))],
    },
    {
      split: 'test',
      rows: { before: 477_106, after: 477_106, added: null, removed: null },
      same: { bytes: false, rows: true, schema: true },
      added: [],
      removed: [],
      changed: [],
      columns: null,
    },
  ],
  moved: null,
})

const [, warned, failed] = samples.invalid.checks
const finding: IntegrityCheck = {
  check: 'row-overlap',
  split: 'test',
  against: 'train',
  class: null,
  of: 100,
  statistic: 0.03,
  threshold: 0,
  column: null,
  severity: 'error',
  verdict: 'fail',
  failing: 3,
  found: '3 rows',
  allowed: 'none',
  rows: [1],
  reason: null,
}
const times = <T>(n: number, each: T): T[] => Array.from({ length: n }, () => each)

const crowded: Validation = {
  ...samples.invalid,
  checks: [...times(40, warned), ...times(30, failed)],
  integrity: times(20, finding),
  baseline: difference(Array.from({ length: 30 }, (_, i) => `column ${i}`)),
  cached: { run: null, finished: '2026-11-21T10:00:00.000Z' },
  contractChange: {
    against: 'abc:flights.odcs.yaml',
    digest: `sha256:${'b'.repeat(64)}`,
    changes: [],
    proposal: null,
  },
}

describe('the first screen of a validation', () => {
  test.each<[string, Validation]>([
    ['fails', samples.invalid],
    ['passes', samples.valid],
    ['differs', { ...samples.valid, baseline: difference(['origin', 'hour']) }],
    ['crowded', crowded],
  ])('%s has at most 25 lines', (_, document) => {
    expect(documents.validation.safeParse(document).error).toBeUndefined()
    expect(screen(document).length).toBeLessThanOrEqual(25)
  })

  test('has every table, graver rows first, and counts what has no room', () => {
    const rows = screen(crowded).filter((line) => line.startsWith('| ') && !line.startsWith('| Result'))
    expect(rows.map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      '| ❌ fail | range',
      '| ❌ fail | and 29 more checks',
      '| ⚠️ warn | and 40 more checks',
      '| ❌ fail | rows in two splits',
      '| ❌ fail | and 19 more findings',
      '| Split | Changed column',
      '| train | column 29',
      '|  | and 29 more columns',
    ])
  })

  test('tells rows, columns, missing values, categories and distributions of what changed', () => {
    const lines = screen({ ...samples.valid, baseline: difference(['origin', 'hour']) })
    expect(lines.slice(4)).toEqual([
      '**Against the data of flight-delay@&#8203;v1.0.0**: train: 1,000,000 → 1,462,513 rows, 470,000 new and 7,487 gone, ' +
        'added gate, lost tail, other type of hour, changed origin and hour; test has the same rows; holdout is gone. ' +
        'A major version of the data: test lost rows.',
      '',
      '| Split | Changed column | PSI | Missing | Categories |',
      '|---|---|---:|---:|---|',
      '| train | hour | 0.200 | 1.2 % → 20 % | 1 new, 2 vanished |',
      '| train | origin | 0.100 | 1.2 % → 20 % | 1 new, 2 vanished |',
    ])
  })

  test('folds rows and fingerprints of every split away', () => {
    const [, fold] = written({ ...samples.valid, baseline: difference(['origin']) }).split(
      '<details><summary>Against the data of flight-delay@&#8203;v1.0.0</summary>\n\n',
    )
    expect(fold.split('\n').slice(0, 4)).toEqual([
      '| Split | Rows before | Rows now | New | Gone | Columns | Digest of the files | of the rows | of the columns |',
      '|---|---:|---:|---:|---:|---|---|---|---|',
      '| train | 1,000,000 | 1,462,513 | 470,000 | 7,487 | added gate; lost tail; hour: DOUBLE → VARCHAR | other | other | other |',
      '| test | 477,106 | 477,106 | – | – | the same | other | same | same |',
    ])
  })

  test('fits into a small budget with its verdict and its next step', () => {
    const text = written(crowded, 1200)
    expect(text.length).toBeLessThanOrEqual(1200)
    expect(text).toMatch(/^### ❌ flights\.odcs\.yaml: 50 of 90 checks fail/)
    expect(text).toContain('**Next**: mend the data')
  })
})

test('rows are shared by turns, and nobody gets more than it wants', () => {
  expect(shares([1, 9, 3], 8)).toEqual([1, 4, 3])
  expect(shares([0, 2], 8)).toEqual([0, 2])
  expect(shares([5, 5, 5], 4)).toEqual([2, 1, 1])
})
