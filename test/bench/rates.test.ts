import { describe, expect, it } from 'vitest'
import { clopperPearson } from '../../bench/clopper-pearson.ts'
import { holds, truthRow, truthTable } from '../../bench/truth/row.ts'

describe('Clopper–Pearson', () => {
  // scipy.stats.binomtest(k, n).proportion_ci(confidence, method='exact'), scipy 1.17.1
  it.each([
    [0, 20, 0.95, 0, 0.16843347098308548],
    [20, 20, 0.95, 0.8315665290169145, 1],
    [3, 200, 0.95, 0.003104107621555085, 0.043208281917709784],
    [18, 200, 0.95, 0.05421425445606032, 0.13850820847379608],
    [96, 2000, 0.95, 0.03905033705569238, 0.058302492341147455],
    [1900, 2000, 0.95, 0.9395182779168897, 0.9591357322817432],
    [5, 50, 0.99, 0.02221781480754832, 0.25804972881640875],
  ])('of %i in %i at %d is that of scipy', (successes, trials, confidence, low, high) => {
    const found = clopperPearson(successes, trials, confidence)
    expect(found[0]).toBeCloseTo(low, 12)
    expect(found[1]).toBeCloseTo(high, 12)
  })
})

describe('a claim', () => {
  it.each([
    ['inside', [0.01, 0.02], true],
    ['across', [0.01, 0.021], null],
    ['beyond', [0.021, 0.03], false],
  ] as const)('of at most 2 % with the interval %s', (_, interval, expected) => {
    expect(holds({ atMost: 0.02 }, [...interval])).toBe(expected)
  })

  it('of at least, and of a band', () => {
    expect(holds({ atLeast: 0.9 }, [0.9, 0.95])).toBe(true)
    expect(holds({ atLeast: 0.9 }, [0.8, 0.95])).toBeNull()
    expect(holds({ atLeast: 0.9 }, [0.8, 0.89])).toBe(false)
    expect(holds({ between: [0.88, 0.92] }, [0.89, 0.91])).toBe(true)
    expect(holds({ between: [0.88, 0.92] }, [0.91, 0.93])).toBeNull()
    expect(holds({ between: [0.88, 0.92] }, [0.93, 0.95])).toBe(false)
  })

  it('is a row of JSON and of the table', () => {
    const row = truthRow('False blocks', 18, 200, { atMost: 0.05 })
    expect(JSON.parse(JSON.stringify(row))).toMatchObject({
      name: 'False blocks',
      rate: 0.09,
      runs: 200,
      claim: { atMost: 0.05 },
      holds: false,
    })
    const band = truthRow('Coverage', 36, 40, { between: [0.88, 0.92] })
    expect(truthTable([row, band]).rows).toEqual([
      ['False blocks', '9.00 %', '200', '5.42 to 13.85 %', '≤ 5 %', 'NO'],
      ['Coverage', '90.00 %', '40', '76.34 to 97.21 %', '88 to 92 %', 'undecided'],
    ])
  })
})
