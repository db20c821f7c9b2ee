import type { Run } from '../../evidence/run.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { CANDIDATE, PRODUCTION } from '../colours.ts'
import { metricTitle } from '../metrics.ts'
import { framed } from './frame.ts'

const MOST_POINTS = 300
const MOST_CHARTS = 12
const TRAIN_DASH = [5, 3]
const DASHES = [
  [1, 0],
  [2, 2],
  [8, 3, 2, 3],
]

/** One chart per metric with a line per split; metrics with a single step have nothing to show. */
export function learningCurves(series: Run['series']): Chart[] {
  const long = series.filter(({ steps }) => steps.length > 1)
  const metrics = [...new Set(long.map(({ metric }) => metric))].slice(0, MOST_CHARTS)
  return metrics.map((metric) => {
    const lines = long.filter((line) => line.metric === metric)
    const splits = lines.map(({ split }) => split)
    return chart(
      metricTitle(metric),
      `${metricTitle(metric)} by step on ${splits.join(', ')}. Dashed grey: train. Blue: other splits.`,
      learningSpec(lines, splits, metricTitle(metric)),
    )
  })
}

function learningSpec(lines: Run['series'], splits: string[], title: string) {
  return framed({
    data: { values: lines.flatMap(points) },
    mark: { type: 'line', strokeWidth: 2 },
    encoding: {
      x: { field: 'step', type: 'quantitative', title: 'step', scale: { zero: false, nice: false } },
      y: { field: 'value', type: 'quantitative', title, scale: { zero: false } },
      color: {
        field: 'split',
        type: 'nominal',
        scale: { domain: splits, range: splits.map((split) => (split === 'train' ? PRODUCTION : CANDIDATE)) },
      },
      strokeDash: {
        field: 'split',
        type: 'nominal',
        scale: { domain: splits, range: dashes(splits) },
      },
    },
  })
}

/** The training split looks like production elsewhere: dashed grey. */
function dashes(splits: string[]): number[][] {
  const others = splits.filter((split) => split !== 'train')
  return splits.map((split) =>
    split === 'train' ? TRAIN_DASH : DASHES[others.indexOf(split) % DASHES.length],
  )
}

/** Long runs are thinned evenly; the last step stays. */
function points({ split, steps, values }: Run['series'][number]) {
  const every = Math.ceil(steps.length / MOST_POINTS)
  return steps
    .map((step, i) => ({ split, step, value: values[i] }))
    .filter((_, i) => i % every === 0 || i === steps.length - 1)
}
