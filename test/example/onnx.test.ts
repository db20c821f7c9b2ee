import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCells } from '../../examples/flight-delay/training/data.mjs'
import { sigmoid } from '../../examples/flight-delay/training/encoding.mjs'
import { logisticFile, treesFile } from '../../examples/flight-delay/training/graphs.mjs'
import { fitLogistic } from '../../examples/flight-delay/training/logistic.mjs'
import { resolveParams } from '../../examples/flight-delay/training/params.mjs'
import { integer } from '../../examples/flight-delay/training/protobuf.mjs'
import { fitTrees } from '../../examples/flight-delay/training/trees.mjs'
import { score } from './scoring.ts'
import { runScript, temporaryFolder } from './workspace.ts'

type Cells = Awaited<ReturnType<typeof readCells>>['training']
type Margins = { train: Float64Array; val: Float64Array }

let split: { training: Cells; validation: Cells }

beforeAll(async () => {
  const out = temporaryFolder()
  await runScript('prepare.mjs', ['--out', out, '--rows', '1000'])
  const { training, validation } = await readCells(join(out, 'train.parquet'), { utcOffsetHours: 0 })
  const stranger = validation.origin.map((origin, i) => (i % 10 === 0 ? 'ZZZ' : origin))
  split = { training, validation: { ...validation, origin: stranger } }
})

/** Fits, exports, and gives the trainer's own probabilities of the validation cells. */
function trained(model: 'logistic' | 'trees') {
  const params = resolveParams({ model, trees: 30, min_child_weight: 5 }, 'test')
  let expected: number[] = []
  const onStep = (_: number, margins: Margins) => {
    expected = Array.from(margins.val, sigmoid)
  }
  const file =
    model === 'logistic'
      ? logisticFile(fitLogistic(split, params, onStep), {})
      : treesFile(fitTrees(split, params, 1, onStep), {})
  return { file, expected }
}

describe.each(['logistic', 'trees'] as const)('the ONNX file of the %s model', (model) => {
  it('gives the probabilities of the trainer from raw columns, unseen airports included', async () => {
    const { file, expected } = trained(model)
    const { probabilities } = await score(file, split.validation)
    expect(probabilities.type).toBe('float32')
    expect(probabilities.dims).toEqual([split.validation.length, 2])
    const [punctual, late] = [0, 1].map((k) => expected.map((_, i) => Number(probabilities.data[2 * i + k])))
    const difference = Math.max(...expected.map((value, i) => Math.abs(value - late![i]!)))
    expect(difference).toBeLessThan(1e-6)
    expect(Math.max(...expected.map((value, i) => Math.abs(1 - value - punctual![i]!)))).toBeLessThan(1e-6)
    expect(new Set(expected.map((value) => value.toFixed(3))).size).toBeGreaterThan(50)
  })

  it('labels flights as late from a probability of one half', async () => {
    const { label, probabilities } = await score(trained(model).file, split.training)
    expect(label.type).toBe('int64')
    expect(label.dims).toEqual([split.training.length])
    const late = Array.from({ length: label.data.length }, (_, i) =>
      Number(probabilities.data[2 * i + 1]) >= 0.5 ? 1n : 0n,
    )
    expect([...label.data]).toEqual(late)
    expect(new Set(late).size).toBe(2)
  })
})

describe('an airport that was never seen', () => {
  const flight = (origin: string): Cells => ({
    length: 1,
    distance: Float64Array.of(800),
    hour: Float64Array.of(17),
    weekday: Float64Array.of(5),
    origin: [origin],
    destination: ['ATL'],
    rows: Float64Array.of(1),
    late: Float64Array.of(0),
  })
  /** One airport whose smoothed rate is the prior itself, known to one model and unknown to the other. */
  const renamed = (cells: Cells, name: string): Cells => ({
    ...cells,
    origin: cells.origin.map(() => name),
  })

  it.each(['logistic', 'trees'] as const)(
    'has the late rate of all airports in the %s model',
    async (model) => {
      const everyOrigin = {
        training: renamed(split.training, 'ALL'),
        validation: renamed(split.validation, 'ALL'),
      }
      const params = resolveParams({ model, trees: 5, min_child_weight: 5 }, 'test')
      const file =
        model === 'logistic'
          ? logisticFile(
              fitLogistic(everyOrigin, params, () => {}),
              {},
            )
          : treesFile(
              fitTrees(everyOrigin, params, 1, () => {}),
              {},
            )
      const [known, unknown] = await Promise.all(['ALL', 'ZZZ'].map((origin) => score(file, flight(origin))))
      expect(unknown!.probabilities.data[1]).toBeCloseTo(Number(known!.probabilities.data[1]), 7)
    },
  )
})

describe('protobuf', () => {
  it('writes whole numbers as varints', () => {
    expect(integer(1, 150).toString('hex')).toBe('089601')
    expect(integer(1, 2 ** 40).toString('hex')).toBe('08808080808020')
    expect(() => integer(1, -1)).toThrow('not a natural number: -1')
  })
})
