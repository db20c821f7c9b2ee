import { describe, expect, test } from 'vitest'
import {
  allowedCell,
  changeOf,
  changeSentence,
  comparisonCells,
  gateName,
} from '../../src/report/comparison.ts'
import { everything } from './evaluation-samples.ts'
import { comparison } from './samples.ts'

const named = (metric: string) => {
  const found = everything.overall.find((each) => each.metric === metric)
  if (!found) throw new Error(`the sample has no ${metric}`)
  return found
}

test('a first model stands beside a constant answer, in the same unit', () => {
  const first = { ...named('recall'), production: null, trivial: 0.25, difference: null, interval: null }
  expect(comparisonCells(first)[0]).toMatch(/^25(\.0+)? % \(trivial\)$/)
})

describe('one comparison in a row', () => {
  test.each([
    [
      'recall',
      'recall ↑',
      ['41.2 %', '39.2 %', '−2.0 pp (−3.1 to −0.9) ▼\u00a0worse'],
      '≥ −2.5 pp · value ≥ 35 %',
    ],
    [
      'p95 latency (ms, batch 1)',
      'p95 latency, 1 row ↓',
      ['0.209 ms', '0.481 ms', '+0.272 ms (+0.251 to +0.293)'],
      '≤ +0.0209 ms · value ≤ 5 ms',
    ],
    ['file size (bytes)', 'file size ↓', ['0.41 MB', '4.41 MB', '+4.00 MB'], 'value ≤ 50 MB'],
    [
      'log_loss',
      'log loss ↓',
      ['0.4981', '0.4893', '−0.0088 (−0.0100 to −0.0076) ▲\u00a0better'],
      '≤ +0.002',
    ],
    [
      'selection_rate_difference by carrier',
      'difference of selection rate by carrier ↓',
      ['3.0 %', '12.0 %', '+9.0 pp (+7.1 to +10.9) ▼\u00a0worse'],
      '≤ +2 pp',
    ],
  ])('%s', (metric, name, cells, allowed) => {
    expect(gateName(named(metric))).toBe(name)
    expect(comparisonCells(named(metric))).toEqual(cells)
    expect(allowedCell(named(metric))).toBe(allowed)
  })

  test('less is better: a rise is worse, and goes by the interval, not by the sign', () => {
    const change = (better: 'higher' | 'lower', interval: [number, number]) =>
      comparisonCells(comparison('rmse', { better, difference: 1, interval }))[2].split(') ')[1]
    expect(change('lower', [0.5, 1.5])).toBe('▼\u00a0worse')
    expect(change('higher', [0.5, 1.5])).toBe('▲\u00a0better')
    expect(change('lower', [-0.5, 2.5])).toBeUndefined()
  })

  test('in sentences a rate changes by percentage points', () => {
    const said = changeSentence(named('recall'))
      .map((span) => (typeof span === 'string' ? span : span.text))
      .join('')
    expect(said).toBe('Recall falls by 2.0 pp (90 % CI 0.9 to 3.1)')
    expect(changeOf(named('recall'))).toBe('−2.0 pp')
  })

  test('a margin of nothing has no sign', () => {
    const none = { margin: 0, min: null, max: null, verdict: 'pass', reason: '', moreRows: null } as const
    expect(allowedCell(comparison('roc_auc', { gate: none }))).toBe('≥ 0')
  })
})
