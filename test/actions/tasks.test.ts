import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

/** As `tasks_fixtures.py` writes it: what the oracles say of the better and of the worse model. */
const fixture: {
  files: Record<string, string>
  binary: Record<string, string>
  expected: Record<string, [number, number]>
} = JSON.parse(gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/tasks.json.gz'))).toString())

let project: Project
beforeAll(() => {
  project = new Project()
  mkdirSync(join(project.workspace, 'masks'))
  for (const [path, text] of Object.entries(fixture.files)) project.write(path, text)
  for (const [path, text] of Object.entries(fixture.binary))
    writeFileSync(join(project.workspace, path), Buffer.from(text, 'base64'))
})
afterAll(() => project.remove())

interface Task {
  task: string
  /** Lines under `data:`. */
  data: string[]
  /** Lines under the model. */
  model?: string[]
  evaluate?: string[]
  metric: string
  good: string
  poor: string
  /** What is drawn together, and how many of it. */
  drawn?: { by: 'units' | 'blocks'; column: string; count: number }
  /** Of the sentence in the comment. */
  rows: string
  tolerance?: number
}

const DIGITS = ['splits: { test: digits.csv }']
const PIXELS = ['io: { inputs: ["p*"] }']

const TASKS: Record<string, Task> = {
  'multiclass, ONNX': {
    task: 'multiclass',
    data: [...DIGITS, 'label: digit'],
    model: PIXELS,
    metric: 'accuracy',
    good: 'digit-good.onnx',
    poor: 'digit-poor.onnx',
    rows: '500 rows of digits.csv',
  },
  'multiclass, predictions': {
    task: 'multiclass',
    data: [...DIGITS, 'label: digit'],
    metric: 'accuracy',
    good: 'digit-good.csv',
    poor: 'digit-poor.csv',
    rows: '500 rows of digits.csv',
  },
  'multilabel, ONNX and columns of 0 and 1': {
    task: 'multilabel',
    data: [...DIGITS, 'label: tag_*'],
    model: PIXELS,
    metric: 'f1_micro',
    good: 'tags-good.onnx',
    poor: 'tags-poor.onnx',
    rows: '500 rows of digits.csv',
  },
  'multilabel, predictions and lists': {
    task: 'multilabel',
    data: ['splits: { test: tags.jsonl }', 'label: tags', 'id: image'],
    metric: 'f1_micro',
    good: 'tags-good.csv',
    poor: 'tags-poor.csv',
    rows: '500 rows of tags.jsonl',
  },
  forecasting: {
    task: 'forecasting',
    data: [
      'splits: { train: sales-train.csv, test: sales.csv }',
      'label: sales',
      'time: month',
      'group: shop',
      'seasonality: 12',
    ],
    evaluate: ['slices: [horizon]'],
    metric: 'mase',
    good: 'sales-good.csv',
    poor: 'sales-poor.csv',
    drawn: { by: 'units', column: 'shop', count: 40 },
    rows: '480 time points in 40 series of sales.csv',
  },
  ranking: {
    task: 'ranking',
    data: ['splits: { test: patients.csv }', 'label: grade', 'group: query'],
    metric: 'ndcg',
    good: 'patients-good.csv',
    poor: 'patients-poor.csv',
    drawn: { by: 'units', column: 'query', count: 40 },
    rows: '440 documents in 40 queries of patients.csv',
  },
  retrieval: {
    task: 'retrieval',
    data: ['splits: { test: gallery.csv }', 'label: same', 'group: query'],
    metric: 'recall_at_10',
    good: 'gallery-good.csv',
    poor: 'gallery-poor.csv',
    drawn: { by: 'units', column: 'query', count: 60 },
    rows: 'documents in 60 queries of gallery.csv',
  },
  'detection, COCO': {
    task: 'detection',
    data: ['splits: { test: boxes.json }', 'label: objects'],
    evaluate: ['slices: [light]'],
    metric: 'map',
    good: 'boxes-good.json',
    poor: 'boxes-poor.json',
    rows: '80 images of boxes.json',
    tolerance: 9,
  },
  'detection, tables': {
    task: 'detection',
    data: ['splits: { test: boxes.jsonl }', 'label: objects', 'id: image'],
    metric: 'map',
    good: 'boxes-good.jsonl',
    poor: 'boxes-poor.jsonl',
    rows: '80 images of boxes.jsonl',
    tolerance: 9,
  },
  segmentation: {
    task: 'segmentation',
    data: ['splits: { test: masks/truth.csv }', 'label: mask', 'id: image', 'ignore-label: 255'],
    metric: 'mean_iou',
    good: 'masks/good.csv',
    poor: 'masks/poor.csv',
    rows: '60 images of masks/truth.csv',
  },
}

function configure({ task, data, model = [], evaluate = [] }: Task): void {
  const lines = [
    `task: ${task}`,
    'data:',
    ...['contract: none.yaml', ...data].map((line) => `  ${line}`),
    ...model,
    'evaluate:',
    ...['resamples: 200', ...evaluate].map((line) => `  ${line}`),
  ]
  project.write(
    'mlops.yaml',
    `version: 1\nmodels:\n  flight-delay:\n${lines.map((line) => `    ${line}\n`).join('')}`,
  )
}

const judge = (candidate: string, production: string) =>
  project.mlops('evaluate-vs-prod', '--candidate', candidate, '--production', production)

describe.each(Object.entries(TASKS))('%s', { timeout: 240_000 }, (_, given) => {
  test('a better model passes by the default gate, with the numbers of the oracle', () => {
    configure(given)
    const ended = judge(given.good, given.poor)
    expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0)
    const { overall, outcome, sampling, data, task } = project.evidence('evaluation')
    expect([outcome, task]).toEqual(['pass', given.task])
    const [good, poor] = fixture.expected[given.metric]
    const [first] = overall
    expect(first.metric).toBe(given.metric)
    expect(first.gate?.verdict).toBe('pass')
    const digits = given.tolerance ?? 12
    expect(first.candidate).toBeCloseTo(good, digits)
    expect(first.production).toBeCloseTo(poor, digits)
    expect(sampling).toEqual(given.drawn)
    expect(data.rows).toBeGreaterThan(50)
    const comment = project.read('.mlops/flight-delay/evaluation.md')
    expect(comment).toContain(given.rows)
    expect(comment).toMatch(
      /^### ✅ pass: flight-delay: better than production|^### ✅ .*better than production/,
    )
    if (!['multilabel', 'binary-classification'].includes(given.task))
      expect(comment).not.toContain('decision threshold')
  })

  test('a worse one fails', () => {
    configure(given)
    const ended = judge(given.poor, given.good)
    expect(ended.exitCode, ended.stdout + ended.stderr).toBe(1)
    const { overall, outcome } = project.evidence('evaluation')
    expect(outcome).toBe('fail')
    expect(overall[0]).toMatchObject({ metric: given.metric, gate: { verdict: 'fail' } })
  })
})

/** A mask of zeros as NumPy writes it. */
function npy(height: number, width: number): Buffer {
  const text = `{'descr': '|u1', 'fortran_order': False, 'shape': (${height}, ${width}), }`.padEnd(117)
  const header = Buffer.from(`\x93NUMPY\x01\x00  ${text}\n`, 'latin1')
  header.writeUInt16LE(118, 8)
  return Buffer.concat([header, Buffer.alloc(height * width)])
}

const metricNamed = (name: string) =>
  project.evidence('evaluation').overall.find(({ metric }) => metric === name)

test('a forecast has its scale, its quantiles and its horizon on record', { timeout: 120_000 }, () => {
  configure(TASKS.forecasting)
  expect(judge('sales-good.csv', 'sales-poor.csv').exitCode).toBe(0)
  const { forecast, slices } = project.evidence('evaluation')
  expect(forecast).toMatchObject({
    series: 40,
    horizon: 12,
    seasonality: 12,
    scale: { path: 'sales-train.csv', series: 40 },
  })
  expect(slices.map(({ slice }) => slice?.label).sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 12 }, (_, i) => String(i + 1)),
  )
  project.edit(
    'mlops.yaml',
    '      resamples: 200',
    '      metrics: { interval_coverage: { min: 0.8 } }\n      resamples: 200',
  )
  judge('sales-good.csv', 'sales-poor.csv')
  const [good, poor] = fixture.expected.interval_coverage
  expect(metricNamed('interval_coverage')?.candidate).toBeCloseTo(good, 11)
  expect(metricNamed('interval_coverage')?.production).toBeCloseTo(poor, 11)
})

describe('what does not fit the task is refused with its place', { timeout: 120_000 }, () => {
  const refused = (given: Task, candidate: string, production = given.poor): string => {
    configure(given)
    const { exitCode, stderr } = judge(candidate, production)
    expect(stderr).not.toMatch(/\n\s+at |ZodError|TypeError/)
    expect(exitCode).toBe(3)
    return stderr
  }
  const { ranking, forecasting, segmentation } = TASKS
  const coco = TASKS['detection, COCO']

  test('a ranking without queries', () => {
    const data = ranking.data.filter((line) => !line.startsWith('group'))
    expect(refused({ ...ranking, data }, ranking.good)).toMatch(
      /^mlops\.yaml:\d+:\d+ {2}task ranking needs data\.group/,
    )
  })

  test('a series without time', () => {
    const data = forecasting.data.filter((line) => !line.startsWith('time'))
    expect(refused({ ...forecasting, data }, forecasting.good)).toContain('task forecasting needs data.time')
  })

  test('an ONNX file for images', () => {
    expect(refused(coco, 'digit-good.onnx')).toContain(
      'digit-good.onnx  cannot be run here: task detection is judged by what a model predicted',
    )
  })

  test('what is for other tasks', () => {
    expect(refused({ ...coco, evaluate: ['traffic: boxes.jsonl'] }, coco.good)).toContain(
      'is for binary-classification, multiclass, regression, not detection',
    )
  })

  test('results of an image that is not there, and of a category that is not', () => {
    project.write('strange.json', '[{"image_id":1,"category_id":7,"bbox":[1,2,3,4],"score":0.5}]')
    expect(refused(coco, 'strange.json')).toContain(
      'strange.json  result 1 is of image 1, which boxes.json does not have',
    )
    project.write('strange.json', '[{"image_id":100,"category_id":8,"bbox":[1,2,3,4],"score":0.5}]')
    expect(refused(coco, 'strange.json')).toContain('result 1 is of category 8')
    project.write('strange.json', '[{"image_id":100,"category_id":7,"bbox":[1,2,3],"score":0.5}]')
    expect(refused(coco, 'strange.json')).toContain('strange.json  is not as COCO writes it, at 0.bbox')
  })

  test('a list of boxes and a path of a mask that are none, with their lines', () => {
    project.write('strange.jsonl', '\n{"image":"1","prediction":[{"category":"a"}]}\n')
    expect(refused(TASKS['detection, tables'], 'strange.jsonl')).toContain(
      'strange.jsonl  column "prediction" holds no list of boxes in line 2, at 0.bbox: ',
    )
    project.write('masks/strange.csv', 'image,prediction\n"a\nb",1.png\nc,\n')
    expect(refused(segmentation, 'masks/strange.csv')).toContain(
      'masks/strange.csv  column "prediction" holds no path of a mask in line 4',
    )
  })

  test('a mask of another size, of an unknown class, outside of the workspace', () => {
    const write = (mask: string) =>
      project.write(
        'masks/strange.csv',
        `image,prediction\n${Array.from({ length: 60 }, (_, i) => `m${i},${mask}`).join('\n')}\n`,
      )
    // A truth mask has pixels of 255, which are no class to predict, and three of them where labels are not ignored.
    write('0.png')
    const named = {
      ...segmentation,
      data: segmentation.data.slice(0, 3),
      model: ['io: { classes: [paper, thin, thick] }'],
    }
    expect(refused(named, 'masks/strange.csv')).toContain('holds class 255, and the classes are 0 to 2')
    writeFileSync(join(project.workspace, 'masks/small.npy'), npy(2, 2))
    write('small.npy')
    expect(refused(segmentation, 'masks/strange.csv')).toContain(
      'masks/small.npy  is 2 × 2 pixels, and its truth masks/0.png 16 × 16',
    )
    write('../../outside.png')
    expect(refused(segmentation, 'masks/strange.csv')).toContain('outside')
    project.write('masks/empty.png', '')
    write('empty.png')
    expect(refused(segmentation, 'masks/strange.csv')).toContain(
      'masks/empty.png  holds no mask of class numbers: it is no PNG file',
    )
  })

  test('a pattern of labels that no column has', () => {
    const given = TASKS['multilabel, ONNX and columns of 0 and 1']
    const data = [...DIGITS, 'label: label_*']
    expect(refused({ ...given, data }, given.good)).toContain(
      'digits.csv has no column of the form "label_*"',
    )
  })
})
