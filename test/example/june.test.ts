import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { rocAuc } from '../../examples/flight-delay/training/metrics.mjs'
import { type Flights, score } from './scoring.ts'
import { query, runScript, temporaryFolder } from './workspace.ts'

type June = Flights & { late: number[] }

const data = temporaryFolder()
let june: June

beforeAll(async () => {
  await runScript('prepare.mjs', ['--out', data, '--rows', '20000'])
  const rows = await query(`from '${join(data, 'test.parquet')}'`)
  const column = <T>(name: string) => rows.map((row) => row[name] as T)
  june = {
    length: rows.length,
    distance: column('distance'),
    hour: column('hour'),
    weekday: column('weekday'),
    origin: column('origin'),
    destination: column('destination'),
    late: column('late'),
  }
})

async function lateProbabilities(params: Record<string, unknown>): Promise<number[]> {
  const out = temporaryFolder()
  writeFileSync(join(out, 'params.json'), JSON.stringify(params))
  const { code } = await runScript('train.mjs', [], {
    MLOPS_DATA_TRAIN: join(data, 'train.parquet'),
    MLOPS_PARAMS_FILE: join(out, 'params.json'),
    MLOPS_OUTPUT_DIR: out,
  })
  expect(code).toBe(0)
  const { probabilities } = await score(readFileSync(join(out, 'model.onnx')), june)
  return june.late.map((_, i) => Number(probabilities.data[2 * i + 1]))
}

function auc(scores: number[], from = 0): number {
  const kept = june.late.map((_, i) => i).filter((i) => june.hour[i]! >= from)
  return rocAuc(
    kept.map((i) => scores[i]!),
    { length: kept.length, late: kept.map((i) => june.late[i]!), rows: kept.map(() => 1) },
  )!
}

describe('on June, which no model has seen', () => {
  it('the logistic regression reaches 0.65, the trees more, and the clock mistake costs most at night', async () => {
    const [logistic, trees, mistaken] = await Promise.all([
      lateProbabilities({ model: 'logistic' }),
      lateProbabilities({ model: 'trees' }),
      lateProbabilities({ model: 'trees', utc_offset_hours: 1 }),
    ])
    expect(auc(logistic)).toBeGreaterThan(0.65)
    expect(auc(trees)).toBeGreaterThan(auc(logistic) + 0.005)
    const loss = auc(trees) - auc(mistaken)
    expect(loss).toBeGreaterThan(0.01)
    expect(auc(trees, 21) - auc(mistaken, 21)).toBeGreaterThan(loss)
  })
})
