import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withLines } from '../../src/actions/row-errors.ts'
import { idsOf } from '../../src/actions/row-ids.ts'
import { openTable } from '../../src/data/dataset.ts'
import { RowError, UserError } from '../../src/errors.ts'
import { errorText, scratch } from '../data/scratch.ts'

const space = scratch()

/** The error about an empty name of a row. */
async function ofIds(name: string, rows: number): Promise<string> {
  const table = await openTable(space.engine, space.path(name), name)
  return errorText(() => withLines(table, rows, () => idsOf(space.engine, table, 'id')))
}

const CSV = 'id,note\n1,"two\nlines"\n,x\n'

test('an error about a row of text names its line', async () => {
  space.write('ids.csv', CSV)
  expect(await ofIds('ids.csv', 2)).toBe('ids.csv  column "id" is empty in line 4, so that row has no name')
})

test('of several files the file too, without the values in the names of folders', async () => {
  for (const day of ['1', '2']) mkdirSync(space.path(`parts/day=${day}`), { recursive: true })
  space.write('parts/day=1/x.csv', 'id,note\n1,a\n')
  space.write('parts/day=2/x.csv', CSV)
  expect(await ofIds('parts', 3)).toContain('column "id" is empty in day=***/x.csv:4, so')
})

test('two rows of one name are told by both of their lines', async () => {
  space.write('twins.csv', 'id,note\n7,"two\nlines"\n8,x\n7,y\n')
  const message = 'twins.csv  column "id" names two rows alike: line 2 and line 5\n'
  expect(await ofIds('twins.csv', 3)).toContain(message)
  await space.copy('SELECT unnest([1, 2, 1]) AS id', 'twins.parquet')
  expect(await ofIds('twins.parquet', 3)).toContain('names two rows alike: row 1 and row 3')
})

test('of Parquet, and where lines are not sure, its number', async () => {
  await space.copy('SELECT * FROM (VALUES (1, 2), (NULL, 3)) AS t(id, x)', 'ids.parquet')
  expect(await ofIds('ids.parquet', 2)).toContain('is empty in row 2, so')
  expect(await ofIds('ids.csv', 1_000)).toContain('is empty in row 2, so')
})

test('the place and the hint of the error stay; other errors are as they were', async () => {
  const table = await openTable(space.engine, space.write('x.csv', CSV), 'x.csv')
  const row = new RowError((place) => `broken in ${place}`, 1, {
    location: { file: 'a', line: 3 },
    hint: 'Mend it.',
  })
  expect(row.text).toBe('a:3  broken in row 1\nMend it.')
  const fails = (error: Error) => withLines(table, 2, () => Promise.reject(error))
  expect(await errorText(() => fails(row))).toBe('a:3  broken in line 2\nMend it.')
  const other = new UserError('row 1 is odd')
  await expect(fails(other)).rejects.toBe(other)
})
