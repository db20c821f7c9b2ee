import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { mergeValidations } from '../../src/data/merge.ts'
import { mergedRows } from '../../src/data/merge-places.ts'
import { scratch } from './scratch.ts'

const space = scratch()

const file = (path: string, rows?: number) => ({ path, ...(rows === undefined ? {} : { rows }) })
const line = (at: number, name?: string) => ({ ...(name === undefined ? {} : { file: name }), line: at })

test('the first ten in the order of the files, whatever the order of the parts', () => {
  const [a, b, c] = [file('a', 4), file('b', 20), file('c', 4)]
  const parts = [
    { files: [b], check: { rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] } },
    { files: [a, c], check: { rows: [4, 5, 8] } },
  ]
  const expected = { rows: [4, 6, 7, 8, 9, 10, 11, 12, 13, 14] }
  expect(mergedRows([b, a, c], parts)).toEqual(expected)
  expect(mergedRows([c, b, a], parts.toReversed())).toEqual(expected)
  expect(mergedRows([a, b, c], [parts[1]])).toEqual({ rows: [4, 25, 28] })
})

test('the only file of a part is named, as it is one of several of the whole', () => {
  const [a, b] = [file('a.csv', 4), file('b.csv', 9)]
  const found = mergedRows(
    [a, b],
    [
      { files: [b], check: { rows: [2], places: [line(3)] } },
      { files: [a], check: { rows: [1], places: [line(2)] } },
    ],
  )
  expect(found).toEqual({ rows: [1, 6], places: [line(2, 'a.csv'), line(3, 'b.csv')] })
})

test('behind a file whose rows nobody knows there are lines and no numbers', () => {
  const [a, b, c] = [file('a.csv', 4), file('b.csv'), file('c.csv', 9)]
  const ofC = { files: [a, c], check: { rows: [6], places: [line(3, 'c.csv')] } }
  expect(mergedRows([a, b, c], [ofC])).toEqual({ rows: [], places: [line(3, 'c.csv')] })
  const ofA = { files: [a, c], check: { rows: [2], places: [line(3, 'a.csv')] } }
  expect(mergedRows([a, b, c], [ofA])).toEqual({ rows: [2], places: [line(3, 'a.csv')] })
  // Its own rows are not told apart from those of the file before it, unless a line names the file.
  const ofB = { files: [b, c], check: { rows: [2] } }
  expect(mergedRows([a, b, c], [ofB])).toEqual({ rows: [] })
  const placed = { files: [b, c], check: { rows: [2], places: [line(7, 'b.csv')] } }
  expect(mergedRows([a, b, c], [placed])).toEqual({ rows: [], places: [line(7, 'b.csv')] })
})

/** Three files of ten rows; `x` is negative in two rows of the first, in one of the second and of the third. */
async function parts(format: 'parquet' | 'jsonl'): Promise<string> {
  const folder = space.path(`parts-${format}`)
  mkdirSync(folder)
  for (const p of [0, 1, 2]) {
    const rows = `SELECT i AS id, CASE WHEN i = 4 OR (${p} = 0 AND i = 6) THEN -1 ELSE i END AS x FROM range(10) AS t(i)`
    await space.copy(rows, `parts-${format}/${p}.${format}`)
  }
  return folder
}

const contract = parseContract(
  `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - { name: id, logicalType: integer }
      - name: x
        logicalType: integer
        quality:
          - type: custom
            engine: mlops-actions
            implementation: { check: range, minimum: 0, mustBeLessOrEqualTo: 12, unit: percent }
`,
  't.odcs.yaml',
)

test.each(['parquet', 'jsonl'] as const)(
  '%s: the rows of the whole, also those of parts that pass',
  async (format) => {
    const path = await parts(format)
    const validated = (shard?: { index: number; of: number }) =>
      validateSplits(space.engine, contract, { train: { path, shownPath: 'parts', shard } })
    const [first, second] = [await validated({ index: 1, of: 2 }), await validated({ index: 2, of: 2 })]
    const shards = [first, second].map((each, i) => ({ shard: { index: i + 1, of: 2 }, ...each }))
    const range = ({ checks }: Awaited<ReturnType<typeof validated>>) =>
      checks.find(({ rule }) => rule === 'range')
    expect(shards.map((shard) => range(shard)?.verdict)).toEqual(['fail', 'pass'])
    expect(first.datasets.train.parts?.files.map(({ path: of, rows }) => [of, rows])).toEqual([
      [`0.${format}`, 10],
      [`2.${format}`, 10],
    ])
    const whole = await validated()
    const merged = mergeValidations(contract, shards, ['train'])
    expect(range(whole)).toMatchObject({ verdict: 'fail', rows: [5, 7, 15, 25] })
    expect(range(merged)).toMatchObject({ verdict: 'fail', rows: [5, 7, 15, 25] })
  },
)
