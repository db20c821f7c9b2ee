import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { probeModel } from '../../src/model/probe-process.ts'
import { scoreFile } from '../../src/model/score.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')
const DATA = join(FIXTURES, 'rows.csv')
beforeAll(() => {
  process.env.MLOPS_ENTRY = join(import.meta.dirname, 'worker-entry.ts')
})
afterAll(() => {
  delete process.env.MLOPS_ENTRY
})

const [header, ...lines] = readFileSync(DATA, 'utf8').trim().split('\n')
const table = lines.map((line) => line.split(','))
const at = (column: string): number => header.split(',').indexOf(column)

const REQUESTS = {
  'trees-text': { task: 'binary-classification', positiveLabel: 'late' },
  'network-text': { task: 'binary-classification', positiveLabel: 'late' },
  'pipeline-columns': { task: 'binary-classification', positiveLabel: null },
  'fixed-rows': { task: 'binary-classification', positiveLabel: null },
} as const

/** As float32 can be: batches of another size add up in another order. */
function expectAlike(found: ArrayLike<number>, wanted: ArrayLike<number>): void {
  expect(found.length).toBe(wanted.length)
  for (let i = 0; i < found.length; i++) expect(found[i]).toBeCloseTo(wanted[i], 6)
}

test.each(Object.keys(REQUESTS) as (keyof typeof REQUESTS)[])(
  'rows of %s with other values in some columns',
  async (name) => {
    const request = {
      ...REQUESTS[name],
      model: join(FIXTURES, `${name}.onnx`),
      shownPath: name,
      data: DATA,
      labels: null,
    }
    const whole = await scoreFile(request)
    const rows = Uint32Array.from([3, 4, 10, 57, 199])
    const first = await probeModel({ ...request, shownData: 'rows.csv', rows, orders: [], changes: [] })
    expectAlike(
      first.answers[0],
      [...rows].map((row) => whole.scores[row]),
    )
    const column = first.columns.includes('origin') ? 'origin' : first.columns[0]
    const text = table[10][at(column)]
    const value = column === 'origin' ? text : Number(text)
    const { answers, columns } = await probeModel({
      ...request,
      shownData: 'rows.csv',
      rows,
      orders: [Uint32Array.from([0, 1, 2, 3, 4]), Uint32Array.from([4, 3, 2, 1, 0])],
      changes: [
        { columns: [column], order: 0 },
        { columns: first.columns, order: 1 },
        { columns: [column], value },
        { columns: ['no column of it'], order: 1 },
      ],
    })
    expect(columns).toEqual(first.columns)
    expect(answers.length).toBe(5)
    // Unmoved; all columns of a row moved together; the row that has this value; a column that it does not read.
    expectAlike(answers[1], answers[0])
    expectAlike(answers[2], answers[0].toReversed())
    expect(answers[3][2]).toBeCloseTo(answers[0][2], 6)
    expectAlike(answers[4], answers[0])
  },
)
