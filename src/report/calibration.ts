import type { Evaluation, JudgedModel } from '../evidence/evaluation.ts'
import { count } from '../text.ts'
import type { Details } from './blocks.ts'
import { type Cell, details, left, paragraph, right, table } from './build.ts'
import { DASH, fixed } from './numbers.ts'

type Bins = NonNullable<JudgedModel['curves']>['calibration']

const BARS = '▁▂▃▄▅▆▇█'
const MOST_BINS = 10

/** Whether scores are probabilities, bin by bin; nothing for a task without scores of two classes. */
export function calibrationDetails({ candidate, production }: Evaluation): Details[] {
  const [own, other] = [candidate, production].map((model) => model?.curves?.calibration ?? [])
  if (own.length === 0) return []
  const compared = other.length > 0
  const most = Math.max(...[...own, ...other].map(({ observed }) => observed))
  const lines = [...(compared ? [['production', other] as const] : []), ['candidate', own] as const]
  return [
    details(
      'Calibration',
      paragraph(
        `Share of positives from the lowest scores to the highest: ${lines.map(([name, bins]) => `${name} ${sparkline(bins, most)}`).join(', ')}. Where scores are probabilities, each share is near its mean score.`,
      ),
      table(
        [
          left('Bin'),
          ...lines.flatMap(([name]) => [
            right(`Mean score, ${name}`),
            right(`Positives, ${name}`),
            right(`Rows, ${name}`),
          ]),
        ],
        Array.from({ length: Math.max(own.length, other.length) }, (_, i): Cell[] => [
          `${i + 1}`,
          ...lines.flatMap(([, bins]) => binCells(bins[i])),
        ]),
        MOST_BINS,
      ),
    ),
  ]
}

const binCells = (bin: Bins[number] | undefined): string[] =>
  bin ? [fixed(bin.predicted, 3), fixed(bin.observed, 3), count(bin.rows)] : [DASH, DASH, DASH]

/** A bar for each bin, from nothing to `most`. */
const sparkline = (bins: Bins, most: number): string =>
  bins
    .map(
      ({ observed }) => BARS[Math.min(BARS.length - 1, Math.floor((observed / (most || 1)) * BARS.length))],
    )
    .join('')
