import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig, selectModel } from '../../src/config/load.ts'
import { UserError } from '../../src/errors.ts'

const SMALLEST = `version: 1
models:
  flight-delay:
    task: binary-classification
    data:
      contract: flights.odcs.yaml
      splits: { train: data/train.parquet, test: data/test.parquet }
      label: late
    train:
      run: python train.py
      inputs: [train.py]
`

async function load(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-config-'))
  await writeFile(join(folder, 'mlops.yaml'), text)
  return loadConfig(join(folder, 'mlops.yaml'), 'mlops.yaml')
}

async function refusal(text: string): Promise<string> {
  try {
    await load(text)
  } catch (error) {
    if (error instanceof UserError) return error.text
    throw error
  }
  throw new Error('the configuration was accepted')
}

describe('mlops.yaml', () => {
  test('the smallest useful file has careful defaults', async () => {
    const { config } = selectModel(await load(SMALLEST), undefined)
    expect(config.evaluate).toMatchObject({ split: 'test', confidence: 0.95, threshold: 0.5, 'min-rows': 30 })
    expect(config.register).toMatchObject({ store: 'release', sign: false })
    expect(config.drift).toMatchObject({
      reference: 'train',
      alpha: 0.05,
      retrain: { when: ['drift'], cooldown: '7d' },
    })
    expect(config.train).toMatchObject({ model: 'model.onnx', seed: 0 })
  })

  test('an unknown key names its place and the nearest known key', async () => {
    const text = `${SMALLEST}    evaluate:\n      metrics:\n        roc_auc: { threshhold: 0.7 }\n`
    expect(await refusal(text)).toBe(
      [
        'mlops.yaml:14:20  unknown key "threshhold" under models.flight-delay.evaluate.metrics.roc_auc. Did you mean "min"?',
        '   14 |         roc_auc: { threshhold: 0.7 }',
        '                           ^^^^^^^^^^',
      ].join('\n'),
    )
  })

  test('a misspelt key is named before the key that is missing because of it', async () => {
    expect(await refusal(SMALLEST.replace('label:', 'lable:'))).toContain('unknown key "lable"')
  })

  test.each([
    [
      'a threshold that is no number',
      `${SMALLEST}    evaluate: { metrics: { roc_auc: { min: "0.7" } } }\n`,
      /^mlops\.yaml:12:\d+ {2}.*roc_auc\.min": Invalid input: expected number/,
    ],
    [
      'a missing key',
      SMALLEST.replace('      label: late\n', ''),
      /^mlops\.yaml:\d+:\d+ {2}"models\.flight-delay\.data\.label" is missing/,
    ],
    [
      'an unknown task',
      SMALLEST.replace('binary-classification', 'guessing'),
      /"models\.flight-delay\.task": Invalid option/,
    ],
    ['a duplicate key', SMALLEST.replace('version: 1', 'version: 1\nversion: 1'), /Map keys must be unique/],
    ['no YAML', 'version: [1', /^mlops\.yaml:1:\d+/],
    ['an empty file', '', /mlops\.yaml {2}is empty/],
    [
      'a split that does not exist',
      `${SMALLEST}    evaluate: { split: tset }\n`,
      /data\.splits has no "tset"\. Did you mean "test"\?/,
    ],
    [
      'a filesystem store without a folder',
      `${SMALLEST}    register: { store: filesystem }\n`,
      /register\.path must name a folder/,
    ],
    [
      'a model outside of the output folder',
      SMALLEST.replace(/^ {6}run: .*$/m, '$&\n      model: ../model.onnx'),
      /^mlops\.yaml:\d+:\d+ .*leads out of the output folder/,
    ],
    [
      'a period beyond every calendar, which no date could hold',
      `${SMALLEST}    drift: { retrain: { cooldown: 99999999999999d } }\n`,
      /at most 5 digits/,
    ],
    ['a budget of nothing', `${SMALLEST}    drift: { retrain: { budget: 0 per 30d } }\n`, /"4 per 30d"/],
    ['a period without a unit', `${SMALLEST}    drift: { retrain: { cooldown: "7" } }\n`, /for example 7d/],
  ])('%s is refused', async (_, text, message) => {
    expect(await refusal(text)).toMatch(message)
  })

  test('a file that is not there says what to do', async () => {
    await expect(loadConfig('/nowhere/mlops.yaml', 'mlops.yaml')).rejects.toThrow(/does not exist/)
  })

  test('one of many models must be named, and a wrong name gets the nearest', async () => {
    const second = SMALLEST.slice(SMALLEST.indexOf('  flight-delay')).replace('flight-delay', 'taxi-fare')
    const loaded = await load(SMALLEST + second)
    expect(() => selectModel(loaded, undefined)).toThrow(/has 2 models: flight-delay, taxi-fare/)
    expect(() => selectModel(loaded, 'taxi-fair')).toThrow(/Did you mean "taxi-fare"\?/)
    expect(selectModel(loaded, 'taxi-fare').name).toBe('taxi-fare')
  })
})
