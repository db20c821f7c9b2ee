import { describe, expect, test } from 'vitest'
import type { Comparison, Evaluation } from '../../src/evidence/evaluation.ts'
import { evaluationReport } from '../../src/report/evaluation.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { everything, moved } from './evaluation-samples.ts'
import * as samples from './samples.ts'

const written = (document: Evaluation): string =>
  renderMarkdown(evaluationReport(document), { characters: 65_536 })

/** What stands before the first fold. */
const screen = (document: Evaluation): string[] => written(document).split('\n\n<details>')[0].split('\n')

const repeated = (comparison: Comparison, verdicts: [NonNullable<Comparison['gate']>['verdict'], number][]) =>
  verdicts.flatMap(([verdict, times]) =>
    Array.from(
      { length: times },
      (_, i): Comparison => ({
        ...comparison,
        slice: comparison.slice && { ...comparison.slice, label: `${verdict} ${i}` },
        gate: comparison.gate && { ...comparison.gate, verdict },
      }),
    ),
  )

const [auc] = samples.better.overall
const [slice] = samples.better.slices
const crowded: Evaluation = {
  ...everything,
  interface: { change: 'breaking', against: 'v1.0.0', differences: ['the input "hour" is new'] },
  overall: repeated(auc, [
    ['pass', 40],
    ['fail', 30],
    ['inconclusive', 20],
    ['warn', 10],
  ]),
  slices: repeated(slice, [
    ['inconclusive', 60],
    ['fail', 50],
    ['pass', 70],
  ]),
}

describe('the first screen', () => {
  test.each<[string, Evaluation]>([
    ['better', samples.better],
    ['worse', samples.worse],
    ['unclear', samples.unclear],
    ['first', samples.first],
    ['same', samples.same],
    ['everything', everything],
    ['regression', moved],
    ['crowded', crowded],
  ])('%s has at most 25 lines', (_, document) => {
    expect(screen(document).length).toBeLessThanOrEqual(25)
  })

  test('gates and slices without a row are counted by their verdicts, graver ones first', () => {
    const rows = screen(crowded).filter((line) => /^\| (?!Result)/.test(line))
    expect(rows.map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      '| ❌ fail | ROC AUC ↑',
      '| ❌ fail | and 29 more gates',
      '| ⚠️ warn | and 10 more gates',
      '| ⚪ inconclusive | and 20 more gates',
      '| ✅ pass | and 40 more gates',
      '| ❌ fail | origin = fail 0',
      '| ❌ fail | and 49 more slices',
      '| ⚪ inconclusive | and 60 more slices',
    ])
    expect(written(crowded)).toContain('<summary>All gates, with reasons</summary>')
  })

  test('at most ten rows of slices, though there is room for more', () => {
    const many = { ...samples.better, slices: repeated(slice, [['fail', 30]]) }
    const rows = screen(many).filter((line) => line.includes('| origin = '))
    expect(rows).toHaveLength(9)
    expect(screen(many)).toContain('| ❌ fail | and 21 more slices |  |  |  |  |  |  |')
  })

  test('a gate on quality gives the reason, whatever else is gated first', () => {
    const passing = { ...everything, outcome: 'pass' as const, overall: everything.overall.slice(1, 4) }
    expect(screen(passing)[2]).toMatch(/^ROC AUC rises by \*\*0\.0184\*\*/)
    expect(
      screen(passing)
        .filter((line) => line.startsWith('| ✅'))
        .map((line) => line.split(' | ')[1]),
    ).toEqual(['ROC AUC ↑', 'log loss ↓', 'file size ↓'])
  })

  test('where only the cost is beyond its limit, the first line says so', () => {
    const [latency] = everything.overall
    const slow = latency.gate && { ...latency, gate: { ...latency.gate, verdict: 'fail' as const } }
    const document = { ...samples.better, outcome: 'fail' as const, overall: [slow as Comparison, auc] }
    expect(evaluationReport(document).title).toBe(
      'flight-delay: worse than production v1.0.0 in p95 latency, 1 row',
    )
  })

  test('answers that change have a line of their own; of the same model there are none', () => {
    const line = (document: Evaluation) => screen(document).find((each) => / change\*\*|move\*\*/.test(each))
    expect(line(everything)).toBe(
      '**3.1 % of decisions change**: 9,812 become right, 4,976 become wrong, 1.043 % (90 % CI 1.019 to 1.067) of all. Of 120,004 rows without labels (`logs/2001-06.parquet`) 2.843 % (90 % CI 2.765 to 2.923) are answered otherwise.',
    )
    expect(line(moved)).toBe(
      '**Predictions move**: half of 477,106 by at most 1.21, one in twenty by more than 8.02; 12.1 % by more than the tolerance of 5.',
    )
    expect(line(samples.same)).toBeUndefined()
  })

  test('where a slice alone lacks rows, the next step names it', () => {
    const text = written({ ...samples.better, outcome: 'inconclusive' })
    expect(text.split('\n\n').at(-1)).toBe(
      '**Next**: judge on about 900 more rows where origin = ANC, or widen the margin in mlops.yaml; until then this is not a pass.',
    )
  })

  test('what a fold shows has evidence', () => {
    const folds = (document: Evaluation) =>
      [...written(document).matchAll(/<summary>(.*?)<\/summary>/g)].map(([, name]) => name)
    expect(folds(everything)).toEqual([
      'All gates, with reasons',
      'Slices: 5 better, 1 same, 0 worse, 1 inconclusive',
      'Fairness: selection rate by carrier, fail',
      'Answers that change',
      'Time and size',
      'Importance of 6 columns',
      'Calibration',
      'Other metrics',
      'Models',
      'Method and digests',
      'The same on your machine',
    ])
    expect(folds(samples.first)).toEqual([
      'Calibration',
      'Other metrics',
      'Models',
      'Method and digests',
      'The same on your machine',
    ])
  })
})

describe('the same on your machine', () => {
  const commands = (document: Evaluation): string[] =>
    (/```sh\n([\s\S]*?)\n```/.exec(written(document))?.[1] ?? '').split('\n').slice(1)

  test('a trained candidate comes out of the run', () => {
    expect(commands(everything)).toEqual([
      'gh run download 4711 --name mlops-flight-delay-run --dir .mlops/flight-delay',
      'npx mlops evaluate-vs-prod --model flight-delay --production v1.0.0 --data test',
    ])
  })

  test('a path of data is one word of the shell, and a stage is named', () => {
    const { candidate, data } = samples.better
    const document = {
      ...samples.better,
      inputs: {},
      stage: 'staging',
      candidate: { ...candidate, source: "it's; rm -rf /" },
      data: { ...data, split: 'file', path: 'more rows.csv' },
    }
    expect(commands(document)).toEqual([
      "npx mlops evaluate-vs-prod --model flight-delay --candidate 'it'\\''s; rm -rf /' --production v1.0.0 --stage staging --data 'more rows.csv'",
    ])
  })
})
