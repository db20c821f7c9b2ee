import { expect, test } from 'vitest'
import { rowChanges } from '../../../src/data/baseline/row-changes.ts'
import { openTable } from '../../../src/data/dataset.ts'
import { scratch } from '../scratch.ts'

const space = scratch()

async function splits(side: string, contents: Record<string, string>) {
  const tables = Object.entries(contents).map(async ([split, content]) => {
    const path = space.write(`${side}-${split}.csv`, content)
    return [split, await openTable(space.engine, path, path)] as const
  })
  return Object.fromEntries(await Promise.all(tables))
}

const changes = async (before: Record<string, string>, after: Record<string, string>, id?: string) =>
  rowChanges(space.engine, await splits('before', before), await splits('after', after), id)

const BEFORE = { train: 'id,x\n1,a\n2,b\n2,b\n', test: 'id,x\n9,z\n' }
const SAME = { added: 0, removed: 0 }

test('the order of rows and columns and the layout of the file do not count', async () => {
  const found = await changes(BEFORE, { train: 'x;id\r\nb;2\r\na;1\r\nb;2\r\n', test: BEFORE.test })
  expect(found).toEqual({ splits: { train: SAME, test: SAME }, moved: [] })
})

test('new rows, columns and splits leave the old rows as they were', async () => {
  const found = await changes(BEFORE, {
    train: 'id,x,y\n1,a,5\n2,b,6\n2,b,7\n3,c,8\n',
    test: BEFORE.test,
    extra: 'id,x\n7,q\n',
  })
  expect(found).toEqual({ splits: { train: { added: 1, removed: 0 }, test: SAME }, moved: [] })
})

test.each([
  ['a changed cell', 'id,x\n1,a\n2,b\n2,c\n', { added: 1, removed: 1 }],
  ['one of two equal rows lost', 'id,x\n1,a\n2,b\n', { added: 0, removed: 1 }],
  ['one more of two equal rows', 'id,x\n1,a\n2,b\n2,b\n2,b\n', { added: 1, removed: 0 }],
])('%s', async (_, train, expected) => {
  const found = await changes(BEFORE, { ...BEFORE, train })
  expect(found).toEqual({ splits: { train: expected, test: SAME }, moved: [] })
})

test('rows that moved are counted, with their places and, where asked, their ids', async () => {
  const after = { train: 'id,x\n1,a\n2,b\n', test: 'id,x\n9,z\n2,b\n' }
  const moved = { from: 'train', to: 'test', rows: 1, places: [2], ids: null }
  expect((await changes(BEFORE, after)).moved).toEqual([moved])
  expect((await changes(BEFORE, after, 'id')).moved).toEqual([{ ...moved, ids: ['2'] }])
})

test('of equal rows those that were there before are not the ones that moved', async () => {
  const before = { train: 'x\na\na\n', test: 'x\na\nb\n' }
  const { moved } = await changes(before, { train: 'x\na\n', test: 'x\na\nb\na\n' })
  expect(moved).toEqual([{ from: 'train', to: 'test', rows: 1, places: [3], ids: null }])
})

test('a column that one split has alone counts within it, and not for moves', async () => {
  const before = { train: 'id,w\n1,5\n2,6\n', test: 'id\n9\n' }
  const changed = await changes(before, { ...before, train: 'id,w\n1,5\n2,7\n' })
  expect(changed).toEqual({ splits: { train: { added: 1, removed: 1 }, test: SAME }, moved: [] })
  const { moved } = await changes(before, { train: 'id,w\n1,5\n', test: 'id\n9\n2\n' })
  expect(moved).toEqual([{ from: 'train', to: 'test', rows: 1, places: [2], ids: null }])
})

test('rows of a split that is gone, or is new', async () => {
  const whole = { train: 'id,x\n1,a\n2,b\n3,c\n' }
  const cut = { train: 'id,x\n1,a\n', val: 'id,x\n3,c\n2,b\n' }
  expect(await changes(whole, cut)).toEqual({
    splits: { train: { added: 0, removed: 2 } },
    moved: [{ from: 'train', to: 'val', rows: 2, places: [1, 2], ids: null }],
  })
  expect((await changes(cut, whole)).moved).toEqual([
    { from: 'val', to: 'train', rows: 2, places: [2, 3], ids: null },
  ])
})

test('columns of which none is left', async () => {
  const { splits: found } = await changes({ train: 'x\na\nb\n' }, { train: 'y\na\nb\nc\n' })
  expect(found).toEqual({ train: { added: 1, removed: 0 } })
})
