import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../src/model/endpoint.ts'
import { scoreFile } from '../../src/model/score.ts'
import { errorText } from './errors.ts'
import { type OipServer, startOipServer } from './oip-server.ts'

const ROWS = join(import.meta.dirname, '../fixtures/models/rows.csv')

let server: OipServer
beforeAll(async () => {
  process.env.MLOPS_ENTRY = join(import.meta.dirname, 'worker-entry.ts')
  server = await startOipServer()
})
beforeEach(() => {
  server.seen.length = 0
  server.failures.length = 0
})
afterAll(() => {
  delete process.env.MLOPS_ENTRY
  server.close()
})

const ask = (endpoint: Partial<Endpoint> = {}) =>
  scoreFile({
    model: {
      url: server.url,
      model: 'late',
      batch: 80,
      timeout: 10,
      retries: 2,
      headers: { Authorization: 'Bearer s3cret' },
      io: {},
      ...endpoint,
    },
    shownPath: 'the service',
    data: ROWS,
    task: 'binary-classification',
    positiveLabel: null,
    batchSize: 80,
  })

/** σ(x1 − x2) of the rows. */
const expected = readFileSync(ROWS, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number))
  .map(([x1, x2]) => 1 / (1 + Math.exp(x2 - x1)))

describe('a service', () => {
  it('is asked in batches by the Open Inference Protocol, and answers for every row in order', async () => {
    const { scores, rows, labels, provider } = await ask()
    expect(rows).toBe(200)
    expect(Math.max(...scores.map((score, i) => Math.abs(score - expected[i])))).toBeLessThan(1e-6)
    expect(labels).toEqual({ rows: 200, different: 0 })
    expect(provider).toBeNull()
    expect(server.seen).toEqual(
      [
        'GET /v2/models/late/ready',
        'GET /v2/models/late',
        ...Array(3).fill('POST /v2/models/late/infer'),
      ].map((request) => ({ request, authorization: 'Bearer s3cret' })),
    )
  })

  it('is asked again where it was busy', async () => {
    server.failures.push(503, 429)
    const { rows } = await ask()
    expect(rows).toBe(200)
    expect(server.seen).toHaveLength(7)
  })

  it('that stays away is told with the number of tries', async () => {
    server.failures.push(503, 503, 503)
    expect(await errorText(() => ask())).toMatch(
      /^PlatformError: GET http:\/\/127\.0\.0\.1:\d+\/v2\/models\/late\/ready failed 3 times: status 503, not now\n/,
    )
    expect(await errorText(() => ask({ url: 'http://127.0.0.1:9', retries: 0 }))).toContain('failed once: ')
  })

  it('that refuses is told at once, without the secret', async () => {
    server.failures.push(401)
    const text = await errorText(() => ask())
    expect(text).toContain('was refused: status 401, not now\nName the variable that holds the secret')
    expect(text).not.toContain('s3cret')
    expect(server.seen).toHaveLength(1)
    expect(await errorText(() => ask({ model: 'lte' }))).toContain(
      'was refused: status 404, Model not found\nCheck endpoint.url, endpoint.model and endpoint.version.',
    )
  })
})
