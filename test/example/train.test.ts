import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { query, runScript, temporaryFolder } from './workspace.ts'

const data = temporaryFolder()
const TRAIN = join(data, 'train.parquet')

function train(params: Record<string, unknown> | string, variables: Record<string, string> = {}) {
  const folder = temporaryFolder()
  const paramsFile = join(folder, 'params.json')
  writeFileSync(paramsFile, typeof params === 'string' ? params : JSON.stringify(params))
  const out = join(folder, 'out')
  const ended = runScript('train.mjs', [], {
    MLOPS_DATA_TRAIN: TRAIN,
    MLOPS_OUTPUT_DIR: out,
    MLOPS_PARAMS_FILE: paramsFile,
    MLOPS_METRICS_FILE: join(folder, 'metrics.jsonl'),
    ...variables,
  })
  return ended.then((end) => ({ ...end, folder, out, model: join(out, 'model.onnx') }))
}

const lines = (folder: string) =>
  readFileSync(join(folder, 'metrics.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  expect((await runScript('prepare.mjs', ['--out', data, '--rows', '1000'])).code).toBe(0)
})

describe('train.mjs', () => {
  it('fits the logistic regression by default and logs both splits at every step', async () => {
    const ended = await train({})
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(ended.out)).toEqual(['model.onnx'])
    const metrics = lines(ended.folder)
    expect(metrics.slice(0, 3).map(({ step, split }) => [step, split])).toEqual([
      [1, 'train'],
      [1, 'val'],
      [2, 'train'],
    ])
    const last = metrics.at(-1)
    expect(Object.keys(last)).toEqual(['step', 'split', 'metrics'])
    expect(Object.keys(last.metrics)).toEqual(['log_loss', 'roc_auc'])
    expect(metrics.at(-2).metrics.roc_auc).toBeGreaterThan(0.65)
  })

  it('runs without parameters, metrics file and seed', async () => {
    const variables = { MLOPS_PARAMS_FILE: '', MLOPS_METRICS_FILE: '' }
    const [bare, logistic] = await Promise.all([train({}, variables), train({ model: 'logistic' })])
    expect(bare).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(bare.folder, 'metrics.jsonl'))).toBe(false)
    expect(readFileSync(bare.model).equals(readFileSync(logistic.model))).toBe(true)
  })

  it('writes the same bytes for the same seed and others for another', async () => {
    const params = { model: 'trees', trees: 3, min_child_weight: 5 }
    const seeds = ['7', '7', '8']
    const runs = await Promise.all(seeds.map((seed) => train(params, { MLOPS_SEED: seed })))
    const [first, second, third] = runs.map(({ model }) => readFileSync(model).toString('base64'))
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('reports the trees every ten and at the end', async () => {
    const { folder } = await train({ model: 'trees', trees: 12, depth: 2 })
    expect(lines(folder).map(({ step }) => step)).toEqual([10, 10, 12, 12])
  })
})

describe('train.mjs refuses', () => {
  it.each([
    ['MLOPS_DATA_TRAIN', 'MLOPS_DATA_TRAIN is not set: it is the path of the training split'],
    ['MLOPS_OUTPUT_DIR', 'MLOPS_OUTPUT_DIR is not set: it is the folder for model.onnx'],
  ])('to run without %s', async (name, message) => {
    const { code, stderr } = await train({}, { [name]: '' })
    expect(code).toBe(1)
    expect(stderr).toContain(message)
  })

  it.each([
    [{ modle: 'trees' }, 'has an unknown parameter "modle". Known: model, smoothing, l2,'],
    [{ model: 'forest' }, 'model must be "logistic" or "trees", not "forest"'],
    [{ depth: 2.5 }, 'depth must be a whole number from 1 to 12, not 2.5'],
    ['[1]', 'must hold a JSON object of parameters'],
    ['{', 'Cannot read the parameters in'],
  ])('the parameters %j', async (params, message) => {
    const { code, stderr, out } = await train(params)
    expect(code).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
    expect(existsSync(out)).toBe(false)
  })

  it('a split that does not exist, lacks a column, or holds one class', async () => {
    const split = async (sql: string) => {
      const path = join(temporaryFolder(), 'split.parquet')
      await query(`copy (${sql}) to '${path}'`)
      return (await train({}, { MLOPS_DATA_TRAIN: path })).stderr
    }
    expect((await train({}, { MLOPS_DATA_TRAIN: '/nowhere.parquet' })).stderr).toContain(
      '/nowhere.parquet (MLOPS_DATA_TRAIN) does not exist. Run: node prepare.mjs',
    )
    expect(await split(`select * exclude (late) from '${TRAIN}'`)).toContain(
      'has no column late. Columns: date,',
    )
    expect(await split(`select * replace (0 as late) from '${TRAIN}'`)).toContain(
      '0 % of the flights are late',
    )
    expect(await split(`select * from '${TRAIN}' limit 1`)).toContain('too few flights')
  })

  it('a seed that is not a number', async () => {
    expect((await train({}, { MLOPS_SEED: 'x' })).stderr).toContain(
      'MLOPS_SEED must be a natural number, not "x"',
    )
  })
})
