import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluateVsProd } from '../../src/actions/evaluate-vs-prod.ts'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'
import { observed } from './observed.ts'
import { Project } from './project.ts'

/** No cell of a classified column may leave the machine by a comparison: each holds a value that is nowhere else. */

const MODELS = join(import.meta.dirname, '../fixtures/models')

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: flights
version: 1.0.0
status: active
schema:
  - name: flights
    properties:
      - { name: person, logicalType: string, classification: PII }
      - { name: origin, logicalType: string, classification: restricted }
      - { name: destination, logicalType: string, classification: confidential }
      - { name: distance, logicalType: number, classification: restricted }
      - { name: hour, logicalType: integer }
      - { name: late, logicalType: string, classification: restricted }
      - { name: delay, logicalType: number, classification: restricted }
`

const CONFIG = (task: string, label: string, more: string[]) => `version: 1
models:
  flights:
    task: ${task}
    data:
      contract: flights.odcs.yaml
      splits: { test: test.csv }
      label: ${label}
      id: person
    evaluate:
      slices:
        - origin
        - { distance: quantiles(3) }
        - { by: { distance: quantiles(2) }, protected: true }
        - { cross: [destination, { distance: quantiles(2) }] }
        - { auto: { depth: 2, top: 5 } }
      resamples: 100
      min-rows: 5
      unit: person
      traffic: traffic.csv
      disagreements: { rows: 40 }
${more.map((line) => `      ${line}\n`).join('')}`

const FAIR = (metric: string) =>
  `fairness: [{ by: origin, metrics: [${metric}] }, { by: [destination, { distance: quantiles(2) }], metrics: [${metric}] }]`

const OPEN = ['x1', 'x2', 'x3', 'x4', 'x5'] as const
const NAMES = ['person', 'origin', 'destination', 'distance', 'hour', 'late', 'delay', ...OPEN] as const
type Row = Record<(typeof NAMES)[number], string>

const letters = (random: Random) =>
  Array.from({ length: 12 }, () => String.fromCharCode(97 + Math.floor(random.uniform() * 26))).join('')
const pick = (random: Random, from: string[]): string => from[Math.floor(random.uniform() * from.length)]

/** What a text is worth is seen at once; numbers have digits that no statistic has. */
function rowsOf(random: Random, count: number, classes: string[]): Row[] {
  const [origins, destinations] = [4, 30].map((size) => Array.from({ length: size }, () => letters(random)))
  return Array.from({ length: count }, () => ({
    person: letters(random),
    origin: pick(random, origins),
    destination: pick(random, destinations),
    distance: `${Math.floor(1e8 + random.uniform() * 9e8)}`,
    hour: String(Math.floor(random.uniform() * 24)),
    ...(Object.fromEntries(OPEN.map((name) => [name, (random.uniform() - 0.5).toFixed(3)])) as Record<
      (typeof OPEN)[number],
      string
    >),
    late: pick(random, classes),
    delay: `${Math.floor(1e8 + random.uniform() * 9e8)}.5`,
  }))
}

const csv = (rows: Row[]) =>
  [NAMES, ...rows.map((row) => NAMES.map((name) => row[name]))].map((fields) => `${fields.join()}\n`).join('')

let project: Project
beforeAll(() => {
  process.env.MLOPS_ENTRY = join(import.meta.dirname, '../model/worker-entry.ts')
  project = new Project()
  mkdirSync(join(project.workspace, '.mlops'), { recursive: true })
  for (const name of ['pipeline-columns', 'logistic-zipmap', 'regressor-columns'])
    copyFileSync(join(MODELS, `${name}.onnx`), join(project.workspace, `${name}.onnx`))
  project.write('flights.odcs.yaml', CONTRACT)
})
afterAll(() => {
  delete process.env.MLOPS_ENTRY
  project.remove()
})

const evaluate = (inputs: Record<string, string>) =>
  observed(evaluateVsProd as never, project.workspace, { 'fail-on': 'never', comment: 'update', ...inputs })

const SECRET = ['person', 'origin', 'destination', 'distance', 'late', 'delay'] as const

/** As it stands in the data, and as people would write it. */
function leaked(rows: Row[], seen: string, secret: readonly (keyof Row)[] = SECRET): string[] {
  const spellings = (text: string) =>
    /^\d{9}/.test(text)
      ? [text, text.slice(0, 9), Number(text).toLocaleString('en-US').split('.')[0]]
      : [text]
  return secret
    .flatMap((column) =>
      rows.flatMap((row) => spellings(row[column])).filter((text) => text.length > 1 && seen.includes(text)),
    )
    .map((text) => `${text} … ${seen.slice(Math.max(0, seen.indexOf(text) - 120), seen.indexOf(text) + 40)}`)
    .slice(0, 3)
}

function given(task: string, label: string, seed: number, classes: string[], more: string[] = []): Row[] {
  const random = randomFromSeed(seed)
  const [rows, traffic] = [rowsOf(random, 120, classes), rowsOf(random, 60, classes)]
  project.write('mlops.yaml', CONFIG(task, label, more))
  project.write('test.csv', csv(rows))
  project.write('traffic.csv', csv(traffic))
  return [...rows, ...traffic]
}

/** Every row's answer of a model that is none. */
function predictions(file: string, random: Random, header: string[], rows: number): void {
  const lines = Array.from({ length: rows }, () => header.map(() => random.uniform().toFixed(4)).join())
  project.write(file, `${[header.join(), ...lines].join('\n')}\n`)
}

describe('nothing of a classified column leaves the machine', { timeout: 120_000 }, () => {
  test.each([1, 2])('two models of two classes, seed %i', async (seed) => {
    const rows = given('binary-classification', 'late', seed, ['0', '1'], [FAIR('selection_rate')])
    const { error, seen } = await evaluate({
      candidate: 'pipeline-columns.onnx',
      production: 'logistic-zipmap.onnx',
    })
    expect(error).toBeNull()
    expect(leaked(rows, seen)).toEqual([])
    const { slices, fairness, traffic, importance, disagreements, flips } = evidence()
    const labels = slices.flatMap(({ slice }) =>
      [slice, ...(slice?.and ?? [])].map((one) => `${one?.column} ${one?.label}`),
    )
    expect(labels).toContain('origin value 1 of 4')
    expect(labels).toContain('distance range 3 of 3')
    expect(labels.some((label) => /^destination value \d+ of 20$/.test(label))).toBe(true)
    expect(fairness?.[0].metrics[0].groups.map((group) => group.labels).sort()).toEqual(
      [1, 2, 3, 4].map((i) => [`value ${i} of 4`]),
    )
    expect(traffic?.slices.some((slice) => slice.labels[0] === 'range 2 of 3')).toBe(true)
    expect(flips?.examples?.every(({ id }) => id === null)).toBe(true)
    expect(disagreements?.ranked).toBeGreaterThan(0)
    const grid = (column: string) => importance?.dependence.find((one) => one.column === column)?.grid
    expect(grid('origin')).toEqual(['value 1', 'value 2', 'value 3', 'value 4'])
    expect(grid('distance')?.slice(0, 3)).toEqual(['0 %', '5 %', '11 %'])
    expect(grid('hour')?.[0]).toBe(0)
    expect(importance?.dependence.map(({ column, instead }) => [column, instead]).sort()).toEqual([
      ['destination', 'ranks'],
      ['distance', 'shares'],
      ['hour', undefined],
      ['origin', 'ranks'],
    ])
  })

  test('numbers', async () => {
    const rows = given('regression', 'delay', 3, ['0', '1'], [FAIR('mae'), 'flips: { tolerance: 1 }'])
    // Answers that are the truth of another column's row would be its values.
    project.write(
      'copied.csv',
      `prediction\n${rows
        .slice(0, 120)
        .map(({ delay }) => delay)
        .join('\n')}\n`,
    )
    project.edit('mlops.yaml', '      traffic: traffic.csv\n', '')
    const { error, seen } = await evaluate({ candidate: 'regressor-columns.onnx', production: 'copied.csv' })
    expect(error).toBeNull()
    expect(leaked(rows, seen)).toEqual([])
    expect(evidence().production?.scores).toMatchObject({ masked: true, min: null, quantiles: [] })
  })

  test('several classes', async () => {
    const classes = ['influenza', 'tuberculosis', 'measles']
    const rows = given('multiclass', 'late', 4, classes)
    project.edit('mlops.yaml', '      traffic: traffic.csv\n', '')
    project.edit(
      'mlops.yaml',
      '    evaluate:',
      '    io: { output: [a, b, c], classes: [influenza, measles, tuberculosis] }\n    evaluate:',
    )
    for (const file of ['one.csv', 'two.csv'])
      predictions(file, randomFromSeed(file.length), ['a', 'b', 'c'], 120)
    project.write('two.csv', project.read('two.csv').replace('\n0.', '\n0.0'))
    const { error, seen } = await evaluate({ candidate: 'one.csv', production: 'two.csv' })
    expect(error).toBeNull()
    expect(leaked(rows, seen)).toEqual([])
    expect(evidence().candidate.confusion?.classes).toEqual(['class 1 of 3', 'class 2 of 3', 'class 3 of 3'])
  })

  test.each([
    [
      'quantiles of text',
      ['slices: [{ origin: quantiles(2) }]'],
      {},
      'quantiles of "origin" need numbers; row 1 is text',
    ],
    [
      'too many groups',
      ['fairness: { by: person, metrics: [selection_rate] }'],
      {},
      '"person" has 120 groups',
    ],
    ['a label that is none', [], { data: 'broken.csv' }, 'column "late" holds values other than 0 and 1'],
    [
      'predictions of other rows',
      [],
      { candidate: 'others.csv' },
      'has no prediction for 120 rows of test.csv',
    ],
    ['predictions that are no numbers', [], { candidate: 'texts.csv' }, 'holds no finite number in line 2'],
  ])('an error: %s', async (_, more, inputs, said) => {
    const rows = given('binary-classification', 'late', 5, ['0', '1'], more)
    if (more.some((line) => line.startsWith('slices')))
      project.write('mlops.yaml', project.read('mlops.yaml').replace(/ {6}slices:\n(?: {8}-.*\n)+/, ''))
    project.write('broken.csv', csv(rows.map((row) => ({ ...row, late: row.origin }))))
    const random = randomFromSeed(6)
    project.write(
      'others.csv',
      `person,score\n${rows
        .slice(0, 120)
        .map(() => `${letters(random)},0.5`)
        .join('\n')}\n`,
    )
    project.write(
      'texts.csv',
      `person,score\n${rows
        .slice(0, 120)
        .map((row) => `${row.person},${row.origin}`)
        .join('\n')}\n`,
    )
    const { error, seen } = await evaluate({
      candidate: 'pipeline-columns.onnx',
      production: 'logistic-zipmap.onnx',
      ...inputs,
    })
    expect(String(error)).toContain(said)
    expect(leaked(rows, seen)).toEqual([])
  })
})

test('the fuzz looks where it should: what is opened is named', { timeout: 120_000 }, async () => {
  const rows = given('binary-classification', 'late', 7, ['0', '1'], ['show-values: [origin, person]'])
  const { error, seen } = await evaluate({
    candidate: 'pipeline-columns.onnx',
    production: 'logistic-zipmap.onnx',
  })
  expect(error).toBeNull()
  expect(leaked(rows, seen, ['origin'])[0]).toMatch(/^[a-z]{12} /)
  expect(leaked(rows, seen, ['person'])).not.toEqual([])
  expect(leaked(rows, seen, ['destination', 'distance'])).toEqual([])
  expect(
    evidence().slices.some(({ slice }) => slice?.column === 'origin' && slice.label === rows[0].origin),
  ).toBe(true)
  given('binary-classification', 'late', 7, ['0', '1'], ['show-values: [origen]'])
  const slip = await evaluate({ candidate: 'pipeline-columns.onnx', production: 'logistic-zipmap.onnx' })
  expect(String(slip.error)).toContain('the rows have no column "origen". Did you mean "origin"?')
})

const evidence = () =>
  JSON.parse(project.read('.mlops/flights/evaluation.json')) as ReturnType<
    typeof project.evidence<'evaluation'>
  >
