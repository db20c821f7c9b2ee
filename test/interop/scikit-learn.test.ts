import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEngine } from '../../src/data/engine.ts'
import { scoreFile } from '../../src/model/score.ts'
import { execute, projectRoot } from './python.ts'

const example = join(projectRoot, 'examples/flight-delay')
/** Rows of June that the model is compared on. */
const ROWS = 4000
let scratch: string
let data: string

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-scikit-'))
  data = join(scratch, 'data')
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(example, 'prepare.mjs'), '--out', data, '--rows', String(ROWS)],
    { encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  process.env.MLOPS_ENTRY = join(projectRoot, 'test/model/worker-entry.ts')
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

/** Trains with train.py, and gives scikit-learn's own probabilities for the rows of June. */
async function train(model: 'logistic' | 'trees') {
  const output = join(scratch, model)
  const params = join(scratch, `${model}.json`)
  const metrics = join(scratch, `${model}.jsonl`)
  await writeFile(params, JSON.stringify({ model, trees: 20, depth: 4 }))
  const { status, stdout, stderr } = execute('python', [join(example, 'train.py')], {
    cwd: example,
    env: {
      MLOPS_DATA_TRAIN: join(data, 'train-q1.parquet'),
      MLOPS_DATA_TEST: join(data, 'test.parquet'),
      MLOPS_PARAMS_FILE: params,
      MLOPS_METRICS_FILE: metrics,
      MLOPS_OUTPUT_DIR: output,
      MLOPS_SEED: '1',
    },
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  const engine = await openEngine()
  try {
    const file = join(output, 'predictions.parquet')
    const { probability } = await engine.columns(`select probability from read_parquet('${file}')`)
    const lines = (await readFile(metrics, 'utf8')).trim().split('\n')
    return {
      output,
      probability: probability as Float64Array,
      metrics: lines.map((line) => JSON.parse(line)),
    }
  } finally {
    engine.close()
  }
}

test.each(['logistic', 'trees'] as const)(
  'our scores of a %s model equal the probabilities of scikit-learn',
  async (model) => {
    const trained = await train(model)
    const { scores, rows, calibrated } = await scoreFile({
      model: join(trained.output, 'model.onnx'),
      shownPath: 'model.onnx',
      data: join(data, 'test.parquet'),
      task: 'binary-classification',
      positiveLabel: null,
    })
    expect([rows, scores.length, trained.probability.length]).toEqual([ROWS, ROWS, ROWS])
    expect(calibrated).toBe(true)
    let largest = 0
    for (let row = 0; row < ROWS; row++)
      largest = Math.max(largest, Math.abs(scores[row] - trained.probability[row]))
    // ONNX computes in single precision, scikit-learn in double.
    expect(largest).toBeLessThan(1e-5)
    expect(new Set(scores).size).toBeGreaterThan(ROWS / 20)
    expect(trained.metrics.map(({ split }) => split)).toEqual(['train', 'val'])
  },
)
