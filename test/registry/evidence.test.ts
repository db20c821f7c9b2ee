import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { Evaluation } from '../../src/evidence/evaluation.ts'
import type { Run } from '../../src/evidence/run.ts'
import type { Validation } from '../../src/evidence/validation.ts'
import { checkEvidenceBelongsTogether } from '../../src/registry/evidence.ts'

const hash = (letter: string): string => `sha256:${letter.repeat(64)}`
const [MODEL, VALIDATION, RUN, TRAIN, TEST] = ['a', 'b', 'c', 'd', 'e'].map(hash)
const SOURCE = '1'.repeat(40)

/** Only the members that the check reads. */
function evidence() {
  const dataset = (bytes: string) => ({ digests: { bytes } })
  return {
    model: 'm',
    modelSha256: MODEL,
    source: SOURCE,
    validation: {
      model: 'm',
      digest: VALIDATION,
      datasets: { train: dataset(TRAIN), test: dataset(TEST) },
    } as unknown as Validation,
    run: {
      model: 'm',
      digest: RUN,
      inputs: { validation: VALIDATION },
      trained: { sha256: MODEL },
      data: { train: { bytes: TRAIN }, test: { bytes: TEST } },
      code: { sha: SOURCE, dirty: false },
      environment: { locks: [{ path: 'uv.lock', sha256: hash('f') }] },
    } as unknown as Run,
    evaluation: {
      model: 'm',
      outcome: 'pass',
      inputs: { run: RUN },
      candidate: { sha256: MODEL },
      data: { split: 'test', path: 'data/test.parquet', digests: { bytes: TEST } },
      overall: [],
      slices: [],
    } as unknown as Evaluation,
  }
}

type Evidence = ReturnType<typeof evidence> & { override?: string; split?: string }

function refusal(change: (given: Evidence) => void): UserError {
  const given: Evidence = evidence()
  change(given)
  try {
    checkEvidenceBelongsTogether(given)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('was accepted')
}

const OTHER = hash('9')

describe('checkEvidenceBelongsTogether', () => {
  it('accepts documents that fit, and misses nothing', () => {
    expect(checkEvidenceBelongsTogether(evidence())).toEqual([])
  })

  it.each<[string, (given: Evidence) => void, string]>([
    ['another model’s run', (e) => (e.run.model = 'n'), 'run.json is about n, not about m'],
    [
      'a run of another file',
      (e) => (e.run.trained!.sha256 = OTHER),
      `run.json says the trained model is ${OTHER}, but the model file is ${MODEL}`,
    ],
    [
      'an evaluation of another file',
      (e) => (e.evaluation.candidate.sha256 = OTHER),
      `evaluation.json says the candidate is ${OTHER}, but the model file is ${MODEL}`,
    ],
    [
      'a run on another validation',
      (e) => (e.run.inputs.validation = OTHER),
      `run.json says its validation is ${OTHER}, but validation.json is ${VALIDATION}`,
    ],
    [
      'an evaluation of another run',
      (e) => (e.evaluation.inputs.run = OTHER),
      `evaluation.json says its run is ${OTHER}, but run.json is ${RUN}`,
    ],
    [
      'other training data',
      (e) => (e.validation.datasets.train.digests.bytes = OTHER),
      `run.json says the train data is ${TRAIN}, but the train data in validation.json is ${OTHER}`,
    ],
    [
      'rows that were not the validated ones',
      (e) => (e.evaluation.data.digests.bytes = OTHER),
      `evaluation.json says the rows that judged are ${OTHER}, but the test data in validation.json is ${TEST}`,
    ],
    [
      'rows of somebody’s choice',
      (e) => {
        e.split = 'test'
        e.evaluation.data.split = 'file'
      },
      'evaluation.json was judged by data/test.parquet (split file), but mlops.yaml says the split is test',
    ],
    [
      'another commit',
      (e) => (e.source = '2'.repeat(40)),
      `run.json was trained at commit ${SOURCE}, but the source is ${'2'.repeat(40)}`,
    ],
  ])('refuses %s', (_, change, message) => {
    expect(refusal(change).message).toBe(message)
  })

  it('names every mismatch at once, whatever the override', () => {
    const error = refusal((e) => {
      e.override = 'because'
      e.validation.model = 'n'
      e.evaluation.inputs.run = OTHER
    })
    expect(error.message.split('\n')).toHaveLength(2)
  })

  it.each(['fail', 'inconclusive', 'error', 'skipped'] as const)(
    'refuses an evaluation that came to %s',
    (outcome) => {
      const error = refusal((e) => {
        e.evaluation.outcome = outcome
        e.evaluation.overall = [
          {
            metric: 'roc_auc',
            slice: null,
            gate: { verdict: 'fail', reason: 'falls by 0.012, more than 0.005' },
          },
          { metric: 'log_loss', slice: null, gate: { verdict: 'pass', reason: 'within 0.002' } },
        ] as Evaluation['overall']
        e.evaluation.slices = [
          {
            metric: 'recall',
            slice: { column: 'origin', label: 'ANC' },
            gate: { verdict: 'inconclusive', reason: 'only 41 rows' },
          },
        ] as Evaluation['slices']
      })
      expect(error.message).toBe(`the evaluation of m came to ${outcome}, so it is not registered`)
      expect(error.hint?.split('\n')).toEqual([
        '  fail: roc_auc: falls by 0.012, more than 0.005',
        '  inconclusive: recall, origin = ANC: only 41 rows',
        'Train a better model, or register it on record with an override and its reason.',
      ])
    },
  )

  it('accepts a failed evaluation with a reason, and a warning without', () => {
    const failed = evidence()
    failed.evaluation.outcome = 'fail'
    expect(checkEvidenceBelongsTogether({ ...failed, override: 'the old model leaks' })).toEqual([])
    const warned = evidence()
    warned.evaluation.outcome = 'warn'
    expect(checkEvidenceBelongsTogether(warned)).toEqual([])
  })

  it('lists what a complete record would hold', () => {
    const { model, modelSha256, source } = evidence()
    expect(checkEvidenceBelongsTogether({ model, modelSha256, source })).toEqual([
      'validation.json: nobody checked the data',
      'run.json: how it was trained is not known',
      'evaluation.json: it was not compared with production',
    ])
    const partial = evidence()
    Object.assign(partial.run.code, { sha: null, dirty: true })
    Object.assign(partial.run, { trained: null, inputs: {} })
    partial.run.environment.locks = []
    partial.evaluation.inputs = {}
    delete partial.validation.datasets.test
    expect(checkEvidenceBelongsTogether(partial)).toEqual([
      'run.json names no commit',
      'the code had uncommitted changes',
      'run.json names no trained model',
      'no lock file of the environment',
      'run.json names no validation',
      'evaluation.json names no run',
      'the test data was not validated',
    ])
  })
})
