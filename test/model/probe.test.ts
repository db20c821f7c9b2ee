import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Question, startProber } from '../../src/model/probe-process.ts'
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
    const prober = startProber({ ...request, shownData: 'rows.csv', rows })
    try {
      const first = await prober.ask({ rows: null, orders: [], changes: [] })
      expectAlike(
        first.answers[0],
        [...rows].map((row) => whole.scores[row]),
      )
      const column = first.columns.includes('origin') ? 'origin' : first.columns[0]
      const text = table[10][at(column)]
      const value = column === 'origin' ? text : Number(text)
      const question: Question = {
        rows: null,
        orders: [Uint32Array.from([0, 1, 2, 3, 4]), Uint32Array.from([4, 3, 2, 1, 0])],
        changes: [
          { columns: [column], order: 0 },
          { columns: first.columns, order: 1 },
          { columns: [column], value },
          { columns: ['no column of it'], order: 1 },
        ],
      }
      const { answers, columns } = await prober.ask(question)
      expect(columns).toEqual(first.columns)
      expect(answers.length).toBe(5)
      // Unmoved; all columns of a row moved together; the row that has this value; a column that it does not read.
      expectAlike(answers[1], answers[0])
      expectAlike(answers[2], answers[0].toReversed())
      expect(answers[3][2]).toBeCloseTo(answers[0][2], 6)
      expectAlike(answers[4], answers[0])
      const some = await prober.ask({ rows: Uint32Array.from([2, 4]), orders: [], changes: [] })
      expectAlike(some.answers[0], [whole.scores[10], whole.scores[199]])
    } finally {
      prober.stop()
    }
  },
)

test('a process that ends rejects the question', async () => {
  const prober = startProber({
    ...REQUESTS['trees-text'],
    model: join(FIXTURES, 'trees-text.onnx'),
    shownPath: 'trees-text',
    data: DATA,
    shownData: 'rows.csv',
    labels: null,
    rows: Uint32Array.from([1]),
  })
  const asked = prober.ask({ rows: null, orders: [], changes: [] })
  prober.stop()
  await expect(asked).rejects.toThrow('the process that scores this model was ended by SIGTERM')
})
