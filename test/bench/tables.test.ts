import { describe, expect, it } from 'vitest'
import { withSection } from '../../bench/figures.ts'
import { speedRow, speedTable } from '../../bench/speed/row.ts'
import { markdownTable, plainTable } from '../../bench/table.ts'

const run = (seconds: number, peakMib: number | null) => ({ seconds, peakMib, stdout: '' })

describe('a row of a speed comparison', () => {
  const row = speedRow({
    name: 'State of 1,000 tags',
    goal: 15,
    ours: [run(0.3, 90.4), run(0.2, 91.2), run(0.25, 88)],
    peer: { peer: { name: 'gto', version: '1.10.1' }, runs: [run(3.5, null), run(3.0, null)] },
  })

  it('takes the fastest run of each side, and says the median', () => {
    expect(row).toEqual({
      name: 'State of 1,000 tags',
      ours: { seconds: 0.2, median: 0.25, peak_mib: 91 },
      peer: { name: 'gto', version: '1.10.1', seconds: 3, median: 3.25, peak_mib: null },
      ratio: 15,
      goal: 15,
    })
  })

  it('says whether the goal was reached, missed, or not measured', () => {
    const alone = speedRow({ name: 'x', goal: 2, ours: [run(12.4, 5)], peer: null })
    expect(alone.ratio).toBeNull()
    expect(speedTable([row, { ...row, ratio: 14.9 }, alone, { ...row, goal: null }]).rows).toEqual([
      [
        'State of 1,000 tags',
        '0.200 / 0.250 s',
        '91',
        'gto 1.10.1',
        '3.00 / 3.25 s',
        '–',
        '15.0×',
        '≥ 15×, reached',
      ],
      [
        'State of 1,000 tags',
        '0.200 / 0.250 s',
        '91',
        'gto 1.10.1',
        '3.00 / 3.25 s',
        '–',
        '14.9×',
        '≥ 15×, missed',
      ],
      ['x', '12 / 12 s', '5', '–', '–', '–', '–', '≥ 2×, not measured'],
      ['State of 1,000 tags', '0.200 / 0.250 s', '91', 'gto 1.10.1', '3.00 / 3.25 s', '–', '15.0×', '–'],
    ])
  })
})

describe('a table', () => {
  const table = {
    header: ['', 'ours'],
    numeric: [1],
    rows: [
      ['σ', '1.5 s'],
      ['drift', '12 s'],
    ],
  }

  it('is padded for a terminal, numbers to the right', () => {
    expect(plainTable(table)).toBe('        ours\nσ      1.5 s\ndrift   12 s')
  })

  it('is Markdown for docs', () => {
    expect(markdownTable(table)).toBe('|  | ours |\n| --- | ---: |\n| σ | 1.5 s |\n| drift | 12 s |')
  })
})

describe('the file of figures', () => {
  it('replaces one section and leaves the others as they are', () => {
    const first = withSection('', 'truth drift', 'rates')
    const second = withSection(first, 'bench drift', 'old')
    const third = withSection(second, 'bench drift', 'new $& speed')
    expect(third).toBe(`# Figures

Written by \`npm run bench -- <area> --write\` and \`npm run truth -- <area> --write\`; edit nothing here by hand.

<!-- bench drift -->
new $& speed
<!-- /bench drift -->

<!-- truth drift -->
rates
<!-- /truth drift -->
`)
  })
})
