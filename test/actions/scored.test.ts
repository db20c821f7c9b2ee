import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import type { Judged } from '../../src/actions/judged.ts'
import { scoreAll, sharing } from '../../src/actions/scored.ts'
import type { TestRows } from '../../src/actions/test-rows.ts'
import { errorText } from '../model/errors.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')

beforeAll(() => {
  process.env.MLOPS_ENTRY = join(import.meta.dirname, '../model/worker-entry.ts')
})
afterAll(() => {
  delete process.env.MLOPS_ENTRY
})

/** As much of a context as scoring asks for; `shown` gets what it says of its progress. */
function contextOf(shown: [string, number, string][] = [], providers = ['cpu']): Context {
  const config = { task: 'binary-classification', io: {}, providers, data: {} }
  const progress = (...step: [string, number, string]) => shown.push(step)
  return { model: { config }, platform: { log: { progress, warning: () => {} } } } as unknown as Context
}

const judged = (name: string, more: Partial<Judged> = {}): Judged =>
  ({
    version: null,
    source: `${name}.onnx`,
    file: join(FIXTURES, `${name}.onnx`),
    sha256: name,
    facts: { bytes: 1000 },
    ...more,
  }) as unknown as Judged

const rows = { file: join(FIXTURES, 'rows.csv'), facts: { rows: 200 }, classes: [] } as unknown as TestRows

describe('models that are compared', () => {
  const half = { atOnce: 2, threads: Math.max(1, Math.floor(availableParallelism() / 2)) }
  const two = [judged('logistic-zipmap'), judged('trees-text')]

  it('share the cores, two at once', () => {
    expect(sharing(contextOf(), two)).toEqual(half)
    expect(sharing(contextOf(), [...two, judged('network-text'), null])).toEqual(half)
  })

  it.each<[string, (Judged | null)[], string[]]>([
    ['alone', [two[0], null], ['cpu']],
    ['the same model', [two[0], two[0]], ['cpu']],
    ['beside a file of predictions', [two[0], judged('p', { file: 'p.csv', facts: null })], ['cpu']],
    ['on a GPU', two, ['cuda', 'cpu']],
    [
      'of more than memory holds',
      [two[0], judged('huge', { facts: { bytes: 2 ** 50 } } as Partial<Judged>)],
      ['cpu'],
    ],
  ])('have all of them %s', (_, models, providers) => {
    expect(sharing(contextOf([], providers), models)).toEqual({ atOnce: 1 })
  })

  it('answer as they do one after the other, under one line of progress', async () => {
    const shown: [string, number, string][] = []
    const models = [judged('logistic-zipmap'), judged('pipeline-columns')]
    const atOnce = await scoreAll(contextOf(shown), models, rows, { atOnce: 2, threads: 1 })
    const inTurn = await scoreAll(contextOf(), models, rows, { atOnce: 1, threads: 1 })
    expect(atOnce.map(({ scores }) => scores)).toEqual(inTurn.map(({ scores }) => scores))
    expect(atOnce[0].scores).not.toEqual(atOnce[1].scores)
    expect(new Set(shown.map(([label]) => label))).toEqual(
      new Set(['scoring logistic-zipmap.onnx and pipeline-columns.onnx']),
    )
    expect(shown.at(-1)?.slice(1)).toEqual([1, '400 of 400 rows'])
  })

  it.each([2, 1])('fail with the first that does, %d at once', async (atOnce) => {
    const broken = (name: string): Judged => judged(name, { file: join(FIXTURES, `${name}-gone.onnx`) })
    const score = (...models: Judged[]) =>
      errorText(() => scoreAll(contextOf(), models, rows, { atOnce, threads: 1 }))
    expect(await score(broken('first'), broken('second'))).toContain('first.onnx')
    expect(await score(judged('logistic-zipmap'), broken('second'))).toContain('second.onnx')
    expect(await score(broken('first'), judged('logistic-zipmap'))).toContain('first.onnx')
  })
})
