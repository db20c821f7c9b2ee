import { describe, expect, it } from 'vitest'
import type { ModelIo } from '../../src/config/io.ts'
import type { TensorFacts } from '../../src/evidence/facts.ts'
import { AnswerReader } from '../../src/model/answers.ts'
import { answerOutputs, positiveClass, type Task } from '../../src/model/outputs.ts'
import { errorText } from './errors.ts'

const label = { name: 'label', type: 'int64', shape: [null] }
const pair = { name: 'probabilities', type: 'float', shape: [null, 2] }
const single = { name: 'score', type: 'float', shape: [null, 1] }
const BINARY = 'binary-classification'

function found(outputs: TensorFacts[], task: Task, classes: string[] | null = null, io: ModelIo = {}) {
  const model = { outputs, classes, file: 'm.onnx' }
  return answerOutputs(model, { task, positiveLabel: null, labels: null }, io)
}

const names = (...given: Parameters<typeof found>): string[] => found(...given).scores.map(({ name }) => name)

describe('which output', () => {
  it('takes the only one that fits', () => {
    expect(found([label, pair], BINARY, ['0', '1'])).toEqual({
      scores: [pair],
      label: 'label',
      labelNames: ['0', '1'],
      classes: ['0', '1'],
      positive: 'second',
    })
    expect(names([{ ...single, name: '34' }], BINARY)).toEqual(['34'])
    expect(names([single], 'regression')).toEqual(['score'])
    const embedding = { name: 'embedding', type: 'float', shape: [null, 64] }
    expect(names([embedding, { ...pair, shape: [null, 3] }], 'multiclass', ['a', 'b', 'c'])).toEqual([
      'probabilities',
    ])
  })

  it('decides between several by the names that exporters use', () => {
    const hidden = { name: 'hidden', type: 'float', shape: [null, 2] }
    expect(names([hidden, pair], BINARY)).toEqual(['probabilities'])
    const variable = { name: 'variable', type: 'double', shape: [null, 1] }
    expect(names([single, variable], 'regression')).toEqual(['variable'])
  })

  it('takes one for each class', () => {
    const heads = ['sa', 'sb', 'sc'].map((name) => ({ name, type: 'float', shape: [null] }))
    expect(names([label, ...heads], 'multiclass', ['a', 'b', 'c'])).toEqual(['sa', 'sb', 'sc'])
  })

  it('takes what the configuration names', () => {
    const other = { ...pair, name: 'calibrated' }
    expect(names([pair, other], BINARY, null, { output: ['calibrated'] })).toEqual(['calibrated'])
  })

  it('does not guess', async () => {
    const a = { ...single, name: 'a' }
    const b = { ...single, name: 'b' }
    expect(await errorText(() => found([a, b], BINARY))).toBe(
      'UserError: m.onnx  has several outputs that could hold a score: a, b\nSay which: io: { output: a }',
    )
    expect(await errorText(() => found([label], BINARY))).toContain(
      'm.onnx  has no output that holds a score of one number a row. Outputs: label (int64 [?])',
    )
    expect(await errorText(() => found([pair], 'regression'))).toContain(
      'has no output that holds a prediction',
    )
    expect(await errorText(() => found([{ ...pair, type: 'bfloat16' }], BINARY))).toContain(
      'ONNX Runtime for Node has no bfloat16: end the graph with a Cast to float.',
    )
  })
})

describe('which class', () => {
  it.each([
    [['0', '1'], null, 'second'],
    [['false', 'true'], null, 'second'],
    [['True', 'False'], null, 'first'],
    [['1.0', '0.0'], null, 'first'],
    [null, null, 'second'],
    [null, '1', 'second'],
    [null, '0', 'first'],
    [['0', '1'], '0', 'first'],
    [['0', '1'], 'true', 'second'],
    [['late', 'on time'], 'late', 'first'],
    [['late', 'on time'], 'on time', 'second'],
  ] as const)('classes %j, positive-label %j: the %s', (classes, positive, expected) => {
    expect(positiveClass(classes && [...classes], positive, 'm')).toBe(expected)
  })

  it.each([
    [
      ['late', 'on time'],
      null,
      'which one is positive is not obvious\nSet positive-label: late or positive-label: on time.',
    ],
    [['-1', '1'], null, 'has the classes "-1" and "1"; which one is positive is not obvious'],
    [['late', 'on time'], 'lat', 'has no class "lat". Classes: late, on time. Did you mean "late"?'],
    [null, 'late', 'does not record its classes, so positive-label "late" cannot be found'],
    [['a', 'b', 'c'], 'a', 'tells 3 classes apart (a, b, c), not two'],
  ])('classes %j, positive-label %j: refused', async (classes, positive, text) => {
    expect(await errorText(() => positiveClass(classes, positive, 'm.onnx'))).toContain(text)
  })
})

interface Answered {
  task?: Task
  positive?: 'first' | 'second'
  io?: ModelIo
  rows?: number
  classes?: string[] | null
  type?: string
  said?: (string | number)[]
}

function read(data: number[], dims: number[], given: Answered = {}) {
  const {
    task = BINARY,
    positive = 'second',
    io = {},
    rows = dims[0],
    classes = null,
    type = 'float',
  } = given
  const tensor = { name: 'p', type, shape: dims.map(() => null) }
  const label = given.said ? 'label' : null
  const outputs = { scores: [tensor], label, labelNames: classes, classes, positive }
  const reader = new AnswerReader(outputs, task, io, 'm.onnx')
  const said = { data: (given.said ?? []) as string[], dims: [given.said?.length ?? 0] }
  const values = reader.read({ p: { data, dims }, label: said }, dims[0], rows, 0)
  return { values: [...values], ...reader.facts }
}

describe('taking scores', () => {
  it('takes the column of the positive class', () => {
    expect(read([0.75, 0.25, 0.5, 0.5], [2, 2])).toMatchObject({
      values: [0.25, 0.5],
      width: 1,
      calibrated: true,
    })
    expect(read([0.75, 0.25, 0.5, 0.5], [2, 2], { positive: 'first' }).values).toEqual([0.75, 0.5])
  })

  it('takes one column as it is, and drops padding', () => {
    expect(read([0.1, 0.2, 9], [3, 1], { rows: 2 })).toMatchObject({ values: [0.1, 0.2], calibrated: true })
    expect(read([3, -4], [2], { task: 'regression' })).toMatchObject({ values: [3, -4], calibrated: false })
  })

  it('mends what rounding did, and nothing more', () => {
    expect(read([1.000001, 0], [1, 2]).values).toEqual([0])
    const half = read([0.1, 0.4, 0.4, 0.104], [1, 4], { task: 'multiclass', type: 'float16' })
    expect(half.renormalised).toBe(1)
    expect(half.values.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })

  it.each([
    ['a score above 1', [1.5, 0.5], [2, 1], 'gives 1.5 outside of [0, 1] in "p", row 1'],
    ['a score below 0', [0.1, -0.1], [2], 'gives -0.1 outside of [0, 1] in "p", row 2'],
    ['a pair that does not sum to 1', [0.9, 0.9], [1, 2], 'gives 1.8 as the sum of a row in "p", row 1'],
  ])('refuses %s, unless it may be a margin', async (_, data, dims, text) => {
    expect(await errorText(() => read(data, dims))).toContain(text)
    expect(read(data, dims, { io: { activation: 'none' } }).calibrated).toBe(false)
  })

  it('applies the activation that is asked for', () => {
    expect(read([0, Math.log(3)], [2], { io: { activation: 'sigmoid' } }).values[1]).toBeCloseTo(0.75, 12)
    const classes = ['a', 'b', 'c']
    const { values } = read([800, 800, 801], [1, 3], {
      task: 'multiclass',
      classes,
      io: { activation: 'softmax' },
    })
    expect(values[2]).toBeCloseTo(Math.E / (2 + Math.E), 12)
  })

  it('reads one column of each pair of a label, on whichever axis the rows are', () => {
    const classes = ['a', 'b', 'c']
    const labelsFirst = [0.9, 0.1, 0.8, 0.2, 0.7, 0.3, 0.6, 0.4, 0.5, 0.5, 0.25, 0.75]
    const tensor = { name: 'p', type: 'float', shape: [3, null, 2] }
    const outputs = { scores: [tensor], label: null, labelNames: null, classes, positive: 'second' as const }
    const reader = new AnswerReader(outputs, 'multilabel', {}, 'm.onnx')
    expect([...reader.read({ p: { data: labelsFirst, dims: [3, 2, 2] } }, 2, 2, 0)]).toEqual([
      0.1, 0.3, 0.5, 0.2, 0.4, 0.75,
    ])
    const rowsFirst = [0.9, 0.1, 0.7, 0.3, 0.5, 0.5]
    expect(read(rowsFirst, [1, 3, 2], { task: 'multilabel', classes }).values).toEqual([0.1, 0.3, 0.5])
  })

  it('refuses other shapes', async () => {
    expect(await errorText(() => read([1, 2, 3], [1, 3]))).toContain(
      'm.onnx  gives output "p" of shape [1, 3] for 1 row\nTwo columns or one are needed.',
    )
    expect(
      await errorText(() => read([0.5, 0.5], [1, 2], { task: 'multiclass', classes: ['a', 'b', 'c'] })),
    ).toContain('One column for each of 3 classes is needed: a, b, c.')
  })

  it('refuses one score a row that stands for the other class', async () => {
    expect(await errorText(() => read([0.1], [1, 1], { positive: 'first' }))).toContain(
      'gives one score a row in "p", which stands for its second class, and the positive class is the first',
    )
  })
})

describe('the labels that the model gives itself', () => {
  it('are counted where they differ from the scores, ties left out', () => {
    const data = [0.9, 0.1, 0.2, 0.8, 0.5, 0.5]
    const classes = ['late', 'on time']
    expect(read(data, [3, 2], { classes, said: ['late', 'late', 'late'] }).labels).toEqual({
      rows: 2,
      different: 1,
    })
    expect(read([0.9, 0.2], [2], { said: [1, 1] }).labels).toEqual({ rows: 2, different: 1 })
  })
})
