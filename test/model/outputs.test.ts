import { describe, expect, it } from 'vitest'
import { positiveClass, scoreOutput, takeScores } from '../../src/model/outputs.ts'
import { errorText } from './errors.ts'

const label = { name: 'label', type: 'int64', shape: [null] }
const pair = { name: 'probabilities', type: 'float', shape: [null, 2] }
const single = { name: 'score', type: 'float', shape: [null, 1] }
const BINARY = 'binary-classification'

describe('which output', () => {
  it('takes the only one that fits', () => {
    expect(scoreOutput([label, pair], BINARY, ['0', '1'], null, 'm')).toEqual({
      name: 'probabilities',
      positive: 'second',
    })
    expect(scoreOutput([{ ...single, name: '34' }], BINARY, null, null, 'm').name).toBe('34')
    expect(scoreOutput([single], 'regression', null, null, 'm').name).toBe('score')
  })

  it('decides between several by the names that exporters use', () => {
    const hidden = { name: 'hidden', type: 'float', shape: [null, 2] }
    expect(scoreOutput([hidden, pair], BINARY, null, null, 'm').name).toBe('probabilities')
    const variable = { name: 'variable', type: 'double', shape: [null, 1] }
    expect(scoreOutput([single, variable], 'regression', null, null, 'm').name).toBe('variable')
  })

  it('does not guess', async () => {
    const a = { ...single, name: 'a' }
    const b = { ...single, name: 'b' }
    expect(await errorText(() => scoreOutput([a, b], BINARY, null, null, 'm.onnx'))).toContain(
      'm.onnx  has several outputs that could hold a score: a, b',
    )
    expect(await errorText(() => scoreOutput([label], BINARY, null, null, 'm.onnx'))).toContain(
      'm.onnx  has no output that holds a score of one number a row. Outputs: label (int64 [?])',
    )
    expect(await errorText(() => scoreOutput([pair], 'regression', null, null, 'm.onnx'))).toContain(
      'has no output that holds a prediction',
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

describe('taking scores', () => {
  const second = { name: 'p', positive: 'second' } as const
  const first = { name: 'p', positive: 'first' } as const

  it('takes the column of the positive class', () => {
    const data = [0.75, 0.25, 0.5, 0.5]
    expect(takeScores(data, [2, 2], 2, second, BINARY, 'm')).toEqual({
      values: Float64Array.of(0.25, 0.5),
      calibrated: true,
    })
    expect([...takeScores(data, [2, 2], 2, first, BINARY, 'm').values]).toEqual([0.75, 0.5])
  })

  it('takes one column as it is, and drops padding', () => {
    expect(takeScores([0.1, 0.2, 9], [3, 1], 2, second, BINARY, 'm')).toEqual({
      values: Float64Array.of(0.1, 0.2),
      calibrated: true,
    })
    expect([...takeScores([3, -4], [2], 2, second, 'regression', 'm').values]).toEqual([3, -4])
  })

  it.each([
    ['a score above 1', [1.5, 0.5], [2, 1]],
    ['a score below 0', [-0.1, 0.5], [2]],
    ['a pair that does not sum to 1', [0.9, 0.9], [1, 2]],
  ])('calls %s not calibrated', (_, data, dims) => {
    expect(takeScores(data, dims, 1, second, BINARY, 'm').calibrated).toBe(false)
  })

  it('refuses other shapes', async () => {
    expect(await errorText(() => takeScores([1, 2, 3], [1, 3], 1, second, BINARY, 'm.onnx'))).toContain(
      'm.onnx  gives output "p" of shape [1, 3] for 1 row',
    )
    expect(await errorText(() => takeScores([1], [1], 2, second, 'regression', 'm.onnx'))).toContain(
      'of shape [1] for 2 rows',
    )
  })

  it('refuses one score a row that stands for the other class', async () => {
    expect(await errorText(() => takeScores([0.1], [1, 1], 1, first, BINARY, 'm.onnx'))).toContain(
      'gives one score a row in "p", which stands for its second class, and the positive class is the first',
    )
  })
})
