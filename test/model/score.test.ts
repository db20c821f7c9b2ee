import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine, sqlString } from '../../src/data/engine.ts'
import { goldenOutputs, type ScoreRequest, scoreFile } from '../../src/model/score.ts'
import { packError, unpackError } from '../../src/model/worker.ts'
import { errorText } from './errors.ts'
import { node, model as onnx, value } from './onnx.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')
const ROWS = join(FIXTURES, 'rows.csv')
const SOURCE = `read_csv(${sqlString(ROWS)})`
const expected: Record<string, number[]> = JSON.parse(readFileSync(join(FIXTURES, 'expected.json'), 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'mlops-score-test-'))
let engine: Engine
beforeAll(async () => {
  process.env.MLOPS_ENTRY = join(import.meta.dirname, 'worker-entry.ts')
  engine = await openEngine()
})
afterAll(() => {
  delete process.env.MLOPS_ENTRY
  engine.close()
  rmSync(folder, { recursive: true })
})

/** Writes a table derived from the fixture's rows and gives its path. */
async function write(name: string, select: string): Promise<string> {
  const path = join(folder, name)
  await engine.rows(`COPY (${select}) TO ${sqlString(path)}`)
  return path
}

function request(model: string, more: Partial<ScoreRequest> = {}): ScoreRequest {
  return {
    model: join(FIXTURES, `${model}.onnx`),
    shownPath: `${model}.onnx`,
    data: ROWS,
    task: ['regressor-columns', 'types'].includes(model) ? 'regression' : 'binary-classification',
    positiveLabel: model.endsWith('text') ? 'late' : null,
    io: model === 'margin' ? { activation: 'none' } : {},
    ...more,
  }
}

/** Largest difference, relative where the value is above 1: float32 has 7 digits. */
const difference = (scores: Float64Array, wanted: number[]): number =>
  scores.reduce(
    (worst, score, i) => Math.max(worst, Math.abs(score - wanted[i]) / Math.max(1, Math.abs(wanted[i]))),
    0,
  )

describe('scores equal scikit-learn', () => {
  it.each([
    ['logistic-zipmap', true, 1e-6],
    ['logistic-text', true, 1e-6],
    ['pipeline-columns', true, 1e-6],
    ['trees-text', true, 1e-6],
    ['network-text', true, 1e-6],
    ['margin', false, 1e-6],
    ['regressor-columns', false, 5e-6],
    ['types', false, 1e-6],
  ])('%s', async (model, calibrated, tolerance) => {
    const result = await scoreFile(request(model))
    expect(result.rows).toBe(200)
    expect(result.scores).toHaveLength(200)
    expect(difference(result.scores, expected[model])).toBeLessThan(tolerance)
    expect(result.calibrated).toBe(calibrated)
    expect(result.peakMemoryBytes).toBeGreaterThan(20e6)
  })

  it('and margins are not taken for probabilities', async () => {
    expect(await errorText(() => scoreFile(request('margin', { io: {} })))).toMatch(
      /^UserError: margin\.onnx {2}gives -?[\d.]+ outside of \[0, 1\] in "probabilities", row 2: these are margins/,
    )
    const { scores, calibrated } = await scoreFile(request('margin', { io: { activation: 'sigmoid' } }))
    const wanted = expected.margin.map((margin) => 1 / (1 + Math.exp(-margin)))
    expect(difference(scores, wanted)).toBeLessThan(1e-6)
    expect(calibrated).toBe(true)
  })

  it('whichever class is positive', async () => {
    const late = await scoreFile(request('logistic-text'))
    const onTime = await scoreFile(request('logistic-text', { positiveLabel: 'on time' }))
    expect(
      difference(
        onTime.scores.map((score) => 1 - score),
        [...late.scores],
      ),
    ).toBeLessThan(1e-6)
  })

  it('where the model wants 64 rows at a time, and the last batch has 8', async () => {
    // This export has no metadata: the columns' names are put in as the exporter of the others does.
    const model = join(folder, 'fixed.onnx')
    const features = Buffer.from('mlops.features')
    const names = Buffer.from('x1,x2,x3,x4,x5')
    const entry = Buffer.concat([
      Buffer.of(0x0a, features.length),
      features,
      Buffer.of(0x12, names.length),
      names,
    ])
    const property = Buffer.concat([Buffer.of(0x72, entry.length), entry])
    writeFileSync(model, Buffer.concat([readFileSync(join(FIXTURES, 'fixed-rows.onnx')), property]))
    const result = await scoreFile(request('fixed-rows', { model }))
    expect(difference(result.scores, expected['fixed-rows'])).toBeLessThan(1e-6)
  })
})

describe('rows', () => {
  it('keep the order of the file over many row groups and uneven batches', async () => {
    const data = await write(
      'many.parquet',
      `SELECT r.* FROM range(1500) t(i), (SELECT *, row_number() OVER () AS k FROM ${SOURCE}) r ORDER BY i, k`,
    )
    const seen: [number, number][] = []
    const result = await scoreFile(request('pipeline-columns', { data, batchSize: 3001 }), (done, total) =>
      seen.push([done, total]),
    )
    expect(result.rows).toBe(300_000)
    const wanted = result.scores.map((_, i) => expected['pipeline-columns'][i % 200])
    expect(difference(result.scores, [...wanted])).toBeLessThan(1e-6)
    expect(seen.at(-1)).toEqual([300_000, 300_000])
  })

  it.each(['rows.jsonl', 'rows.parquet'])('come from %s too', async (name) => {
    const options = name.endsWith('jsonl') ? ' (FORMAT json)' : ''
    const data = join(folder, name)
    await engine.rows(`COPY (SELECT * FROM ${SOURCE}) TO ${sqlString(data)}${options}`)
    const result = await scoreFile(request('pipeline-columns', { data, limit: 50 }))
    expect(result.rows).toBe(50)
    expect(difference(result.scores, expected['pipeline-columns'].slice(0, 50))).toBeLessThan(1e-6)
  })

  it('with an unknown category or empty text still have a score', async () => {
    const data = await write(
      'unknown.parquet',
      `SELECT * REPLACE (NULL::VARCHAR AS origin, 'XNA' AS destination) FROM ${SOURCE}`,
    )
    const { scores } = await scoreFile(request('pipeline-columns', { data }))
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
  })
})

describe('what cannot be scored', () => {
  const refusal = async (model: string, more: Partial<ScoreRequest>) =>
    await errorText(() => scoreFile(request(model, more)))

  it('names a missing column and the nearest one', async () => {
    const data = await write('missing.parquet', `SELECT * RENAME (hour AS hours) FROM ${SOURCE}`)
    expect(await refusal('pipeline-columns', { data })).toBe(
      `UserError: ${data}  has no column "hour" (input of pipeline-columns.onnx). ` +
        'Columns: x1, x2, x3, x4, x5, distance, hours, origin, destination, late, delay. Did you mean "hours"?',
    )
  })

  it.each([
    [
      'an empty integer',
      'CASE WHEN distance = 2468 THEN NULL ELSE hour END',
      'column "hour" is empty in row 3',
    ],
    [
      'half an hour',
      'CASE WHEN distance = 2468 THEN 7.5 ELSE hour END',
      'column "hour" holds no valid int64 in row 3',
    ],
    [
      'an integer that would lose digits',
      'CASE WHEN distance = 2468 THEN 9007199254740993 ELSE hour END',
      'column "hour" holds no valid int64 in row 3',
    ],
    [
      'text',
      "CASE WHEN distance = 2468 THEN 'x' ELSE '7' END",
      'column "hour" is VARCHAR; pipeline-columns.onnx takes int64',
    ],
    ['a date', "DATE '2001-06-01'", 'column "hour" is DATE; pipeline-columns.onnx takes int64'],
  ])('names the row of %s', async (_, hour, text) => {
    const data = await write('hour.parquet', `SELECT * REPLACE (${hour} AS hour) FROM ${SOURCE}`)
    expect(await refusal('pipeline-columns', { data })).toContain(text)
  })

  it('names the row of text in a CSV, without quoting it', async () => {
    const data = await write(
      'text.csv',
      `SELECT * REPLACE (CASE WHEN distance = 2468 THEN 'secret' ELSE hour::VARCHAR END AS hour) FROM ${SOURCE}`,
    )
    const text = await refusal('pipeline-columns', { data })
    expect(text).toContain('column "hour" holds no valid int64 in row 3')
    expect(text).not.toContain('secret')
  })

  it.each(['none.parquet', 'none.csv'])('refuses %s, which has no rows', async (name) => {
    const data = await write(name, `SELECT * FROM ${SOURCE} LIMIT 0`)
    expect(await refusal('pipeline-columns', { data })).toContain(`${data}  has no rows to score`)
  })

  it('names the row whose score is NaN', async () => {
    const data = await write(
      'nan.parquet',
      `SELECT * REPLACE (CASE WHEN distance = 2468 THEN NULL ELSE x1 END AS x1) FROM ${SOURCE}`,
    )
    expect(await refusal('logistic-zipmap', { data })).toBe(
      `UserError: logistic-zipmap.onnx  gives NaN as the score of row 3 of ${data}\n` +
        'If the row has empty values, fill them, or put an imputer in front of the model.',
    )
  })

  it('asks for the positive class', async () => {
    expect(await refusal('trees-text', { positiveLabel: null })).toContain(
      'Set positive-label: late or positive-label: on time.',
    )
  })

  it('asks which columns a vector has', async () => {
    expect(await refusal('logistic-tensor', {})).toContain(
      'logistic-tensor.onnx  takes 5 columns in one input "X" and does not say which',
    )
  })

  it('passes on what the runtime says of a model that it refuses', async () => {
    const model = join(folder, 'bad.onnx')
    const shape = [null, 1]
    writeFileSync(
      model,
      onnx({
        nodes: [node('NoSuchOperator', ['x1'], ['variable'])],
        inputs: [value('x1', 'float', shape)],
        outputs: [value('variable', 'float', shape)],
      }),
    )
    expect(await refusal('types', { model, shownPath: 'bad.onnx' })).toMatch(
      /^UserError: bad\.onnx {2}cannot be loaded by ONNX Runtime\nONNX Runtime says: .+/,
    )
  })

  it('tells of a crash, and leaves nothing behind', async () => {
    const { MLOPS_ENTRY: entry, TMPDIR: temporary } = process.env
    // Tests that run beside this one use the machine's own.
    process.env.TMPDIR = mkdtempSync(join(folder, 'temporary-'))
    process.env.MLOPS_ENTRY = join(import.meta.dirname, 'crash-entry.ts')
    try {
      expect(await refusal('types', {})).toBe(
        'PlatformError: types.onnx  the process that scores this model was ended by SIGKILL\n' +
          'It probably ran out of memory: use a larger runner.\nstd::bad_alloc',
      )
      expect(readdirSync(process.env.TMPDIR)).toEqual([])
    } finally {
      process.env.MLOPS_ENTRY = entry
      if (temporary === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = temporary
    }
  })
})

describe('golden records', () => {
  it('give the inputs as the model takes them and everything it gives', async () => {
    const golden = await goldenOutputs({
      model: join(FIXTURES, 'pipeline-columns.onnx'),
      shownPath: 'm.onnx',
      data: ROWS,
      limit: 2,
    })
    expect(golden.inputs).toEqual({
      distance: [1493, 413],
      hour: [8, 11],
      origin: ['ORD', 'JFK'],
      destination: ['ORD', 'LAX'],
    })
    expect(golden.outputs.output_label).toEqual([1, 1])
    expect(golden.outputs.probabilities).toHaveLength(4)
    expect(golden.outputs.probabilities[3]).toBeCloseTo(expected['pipeline-columns'][1], 6)
  })

  it('keep text labels, and null for a missing number', async () => {
    const data = await write('golden.parquet', `SELECT * REPLACE (NULL::DOUBLE AS x3) FROM ${SOURCE} LIMIT 1`)
    const golden = await goldenOutputs({
      model: join(FIXTURES, 'trees-text.onnx'),
      shownPath: 'm.onnx',
      data,
      limit: 5,
    })
    expect(golden.inputs.x3).toEqual([null])
    expect(['late', 'on time']).toContain(golden.outputs.label[0])
  })

  it('refuse an output that no record can hold', async () => {
    const data = await write(
      'golden-nan.parquet',
      `SELECT * REPLACE (NULL::DOUBLE AS x3) FROM ${SOURCE} LIMIT 1`,
    )
    const model = join(FIXTURES, 'logistic-zipmap.onnx')
    expect(await errorText(() => goldenOutputs({ model, shownPath: 'm.onnx', data, limit: 1 }))).toContain(
      'm.onnx  gives NaN in output "probabilities", which no record can hold',
    )
  })
})

describe('errors between processes', () => {
  it('keep the text of a defect and its stack', () => {
    const error = unpackError(packError(new RangeError('off by one')))
    expect(error.message).toBe('off by one')
    expect(error.stack).toContain('score.test.ts')
  })
})
