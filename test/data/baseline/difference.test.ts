import { expect, test } from 'vitest'
import { baselineDifference, type Described } from '../../../src/data/baseline/difference.ts'
import type { RowChanges } from '../../../src/data/baseline/row-changes.ts'
import { compareProfiles } from '../../../src/drift/compare.ts'
import type { CategoricalProfile } from '../../../src/evidence/facts.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

const facts = (changes: object = {}): Described['datasets'][string] => ({
  path: 'train.csv',
  format: 'csv',
  bytes: 10,
  rows: 100,
  columns: [
    { name: 'city', type: 'VARCHAR' },
    { name: 'age', type: 'BIGINT' },
  ],
  digests: { bytes: digest('a'), rows: digest('b'), schema: digest('c') },
  ...changes,
})
const described = (train: object = {}, more: Described['datasets'] = {}): Described => ({
  datasets: { train: facts(train), ...more },
  profiles: {},
})
const options = { source: 'm@v1.0.0', digest: digest('d'), drift: {}, named: [], rows: null }
const changeOf = (before: Described, after: Described) => {
  const { change, reason } = baselineDifference(before, after, options)
  return [change, reason]
}
const digests = (letters: string) => ({
  digests: { bytes: digest(letters[0]), rows: digest(letters[1]), schema: digest(letters[2]) },
})

test('what digests tell of a change', () => {
  expect(changeOf(described(), described())).toEqual(['none', 'the same files'])
  expect(changeOf(described(), described(digests('xbc')))).toEqual(['patch', 'the same rows in other files'])
  expect(changeOf(described(), described({}, { val: facts() }))).toEqual([
    'minor',
    'val was added, all else is as it was',
  ])
  expect(changeOf(described({}, { val: facts() }), described())).toEqual(['major', 'val is no longer there'])
  const narrower = { ...digests('xxx'), columns: [{ name: 'age', type: 'BIGINT' }] }
  expect(changeOf(described(), described(narrower))).toEqual(['major', 'train has lost city'])
  expect(changeOf(described(), described(digests('xxc')))).toEqual([
    'major',
    'train has as many rows, but not the same ones',
  ])
  expect(changeOf(described(), described({ ...digests('xxc'), rows: 99 }))).toEqual([
    'major',
    'train has 1 row fewer',
  ])
})

test('where digests cannot tell minor from major, nobody guesses', () => {
  const unknown = [
    'unknown',
    'rows of train differ, and only the old rows could tell whether all of them are kept',
  ]
  expect(changeOf(described(), described({ ...digests('xxc'), rows: 120 }))).toEqual(unknown)
  const columns = [...facts().columns, { name: 'town', type: 'VARCHAR' }]
  expect(changeOf(described(), described({ ...digests('xxx'), columns }))).toEqual(unknown)
})

test('what the rows tell of a change', () => {
  const rows = (added: number, removed: number, moved: RowChanges['moved'] = []) => ({
    splits: { train: { added, removed } },
    moved,
  })
  const grown = described({ ...digests('xxc'), rows: 120 })
  const change = (after: Described, changes: RowChanges) => {
    const found = baselineDifference(described(), after, { ...options, rows: changes })
    return [found.change, found.reason]
  }
  expect(change(grown, rows(20, 0))).toEqual(['minor', 'train has 20 new rows, all else is as it was'])
  const moved = [{ from: 'val', to: 'train', rows: 2, places: [1, 2], ids: null }]
  expect(change(grown, rows(25, 5, moved))).toEqual([
    'major',
    '2 rows moved from val to train; 5 rows of train changed or went',
  ])
  const columns = [...facts().columns, { name: 'town', type: 'VARCHAR' }]
  expect(change(described({ ...digests('xxx'), columns }), rows(0, 0))).toEqual([
    'minor',
    'train has gained town, all else is as it was',
  ])
})

test('the same values in a type of another width are the same column', () => {
  const columns = facts().columns.map((column) => ({
    ...column,
    type: column.type.replace('BIGINT', 'INTEGER'),
  }))
  expect(changeOf(described(), described({ ...digests('xbc'), columns }))[0]).toBe('patch')
})

test('columns that were added, removed, and changed their type', () => {
  const columns = [
    { name: 'age', type: 'DOUBLE' },
    { name: 'town', type: 'VARCHAR' },
  ]
  const [split] = baselineDifference(described(), described({ columns, rows: 120 }), options).splits
  expect(split).toMatchObject({
    rows: { before: 100, after: 120, added: null, removed: null },
    added: ['town'],
    removed: ['city'],
    changed: [{ column: 'age', before: 'BIGINT', after: 'DOUBLE' }],
  })
})

const city = (counts: Record<string, number>, nulls = 0): CategoricalProfile => ({
  name: 'city',
  kind: 'categorical',
  rows: Object.values(counts).reduce((sum, n) => sum + n, nulls),
  nulls,
  distinct: Object.keys(counts).length,
  categories: Object.entries(counts).map(([value, count]) => ({ value, count })),
  other: 0,
})

test('new and vanished categories are counted, and named only where they may be', () => {
  const drift = {
    train: compareProfiles(
      [city({ Rome: 500, Oslo: 500 })],
      [city({ Rome: 500, Bern: 300, Kiel: 100 }, 100)],
      {
        alpha: 0.05,
        floor: 0.02,
      },
    ),
  }
  const column = (named: string[]) =>
    baselineDifference(described(), described(), { ...options, drift, named }).splits[0].columns?.[0]
  expect(column([])).toMatchObject({
    column: 'city',
    nulls: { before: 0, after: 0.1 },
    categories: { new: 2, vanished: 1, names: null },
    drifted: true,
  })
  expect(JSON.stringify(column([]))).not.toContain('Bern')
  expect(column(['city'])?.categories?.names).toEqual({ new: ['Bern', 'Kiel'], vanished: ['Oslo'] })
})

test('where a side does not list all of its categories, nothing is said of new ones', () => {
  const many = { ...city({ Rome: 500 }), other: 10 }
  const drift = { train: compareProfiles([many], [city({ Bern: 500 })], { alpha: 0.05, floor: 0.02 }) }
  const { splits } = baselineDifference(described(), described(), { ...options, drift })
  expect(splits[0].columns?.[0].categories).toBeNull()
})
