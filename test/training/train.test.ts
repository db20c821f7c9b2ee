import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileDigest } from '../../src/evidence/files.ts'
import type { Run } from '../../src/evidence/run.ts'
import type { Log } from '../../src/platform/platform.ts'
import { compareWithPrevious, type Plan, planTraining, runTraining } from '../../src/training/train.ts'

const models = resolve(import.meta.dirname, '../fixtures/models')

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mlops-train-'))
  for (const [name, file] of [
    ['one', 'pipeline-columns.onnx'],
    ['two', 'trees-text.onnx'],
  ])
    copyFileSync(join(models, file), join(directory, `${name}.onnx`))
  writeFileSync(join(directory, 'train.py'), 'print()\n')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const settings = (run: string, inputs = ['train.py']) => ({ run, inputs, model: 'model.onnx', seed: 0 })
const plan = (run = 'true', inputs?: string[]) => planTraining(settings(run, inputs), {}, directory)
const evidence = () => join(directory, '.mlops/m')
const kept = () => readdirSync(join(evidence(), 'output'))
const leftovers = () => readdirSync(evidence()).filter((name) => name.startsWith('.'))

async function train(command: string) {
  const log = { info: () => undefined } as unknown as Log
  const place = { directory, evidence: evidence(), log, attempt: 1 }
  return runTraining(await plan(command), settings(command), place)
}

const copy = (name: string) => `cp ${name}.onnx "$MLOPS_OUTPUT_DIR/model.onnx"`

describe('the outputs of a training', () => {
  test('replace those of the last one whole', async () => {
    const first = await train(`${copy('one')}; touch "$MLOPS_OUTPUT_DIR/old.txt"`)
    expect(first.trained?.path).toBe('output/model.onnx')
    expect(kept()).toContain('old.txt')
    await train(copy('two'))
    expect(kept()).not.toContain('old.txt')
    expect(await fileDigest(join(evidence(), 'output/model.onnx'))).toBe(
      await fileDigest(join(directory, 'two.onnx')),
    )
    expect(leftovers()).toEqual([])
  })

  test('of a training that failed or was stopped are dropped, and the last good ones stay', async () => {
    const { trained } = await train(copy('one'))
    expect((await train(`${copy('two')}; exit 1`)).trained).toBeNull()
    const running = train(`${copy('two')}; trap 'exit 0' TERM; while :; do sleep 0.1; done`)
    await sleep(500)
    process.emit('SIGTERM')
    expect(await running).toMatchObject({ exitCode: 0, cancelled: true, trained: null })
    expect(await fileDigest(join(evidence(), 'output/model.onnx'))).toBe(trained?.sha256)
    expect(leftovers()).toEqual([])
  })

  test('of two trainings at once do not mix', async () => {
    const [one, two] = await Promise.all([
      train(`${copy('one')}; sleep 0.3; ls "$MLOPS_OUTPUT_DIR" | wc -l; exit 1`),
      train(`touch "$MLOPS_OUTPUT_DIR/second.txt"; sleep 0.3; exit 1`),
    ])
    // Its parameters and its model.
    expect(one.tail.map((line) => line.trim())).toEqual(['2'])
    expect(two.trained).toBeNull()
  })

  test('without the model are refused, and nothing is left', async () => {
    await expect(train('true')).rejects.toThrow('wrote no "model.onnx" into MLOPS_OUTPUT_DIR')
    expect(leftovers()).toEqual([])
  })
})

describe('an earlier run stands for this one', () => {
  const previous = (of: Plan, change: Partial<Run> = {}) =>
    ({ outcome: 'pass', fingerprintParts: of.fingerprint.parts, started: 'Monday', ...change }) as Run

  test('where all is the same and its model is intact', async () => {
    const now = await plan()
    expect(compareWithPrevious(now, previous(now), true)).toEqual({
      skip: true,
      reason: 'code, data, parameters and environment are those of the run of Monday',
    })
    expect(compareWithPrevious(now, previous(now, { outcome: 'skipped' }), true).skip).toBe(true)
  })

  test('and in no other case, which the reason names', async () => {
    const now = await plan()
    const nothing = await plan('true', [])
    const before = previous(await plan('false'))
    for (const [result, reason] of [
      [compareWithPrevious(nothing, previous(nothing), true), 'train.inputs names no file'],
      [compareWithPrevious(now, undefined, true), 'no earlier run is known'],
      [compareWithPrevious(now, before, true), 'changed since the last run: command'],
      [compareWithPrevious(now, previous(now, { outcome: 'fail' }), true), 'ended as fail'],
      [compareWithPrevious(now, previous(now), false), 'is gone or has changed'],
    ] as const) {
      expect(result.skip).toBe(false)
      expect(result.reason).toContain(reason)
    }
  })
})
