import type { Importance } from '../../evidence/importance.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { INK } from '../colours.ts'
import { featureName } from '../importance.ts'
import { metricTitle } from '../metrics.ts'
import { framed, pairColour, SQUARES, verticalLine } from './frame.ts'

const MOST_FEATURES = 12

/** How much both models rely on each column; undefined where none is read. */
export function importanceChart(importance: Importance): Chart | undefined {
  const { features, metric, noise } = importance
  const values = features.slice(0, MOST_FEATURES).flatMap((feature) =>
    (['production', 'candidate'] as const).flatMap((series) => {
      const estimate = feature[series]
      if (!estimate) return []
      const [low, high] = estimate.interval ?? [estimate.value, estimate.value]
      return [{ name: featureName(feature), series, value: estimate.value, low, high }]
    }),
  )
  if (values.length === 0) return undefined
  const chance = noise && Math.max(noise.candidate, noise.production ?? 0)
  const paired = values.some(({ series }) => series === 'production')
  return chart(
    'Why? Importance of the columns',
    `By how much ${metricTitle(metric)} gets worse when a column is permuted. ${paired ? 'Grey: production. Blue: candidate.' : 'Blue: candidate.'}${chance ? ' Dashed: the most that chance alone shows.' : ''}`,
    importanceSpec(values, `loss of ${metricTitle(metric)}`, chance, paired),
  )
}

function importanceSpec(
  values: { name: string; series: string }[],
  title: string,
  chance: number | null,
  paired: boolean,
): Record<string, unknown> {
  const names = [...new Set(values.map(({ name }) => name))]
  const x = (field: string) => ({ field, type: 'quantitative', title, axis: { tickCount: 4 } })
  const y = { field: 'name', type: 'nominal', sort: names, title: null, axis: { labelLimit: 130 } }
  const yOffset = { field: 'series', type: 'nominal', sort: ['production', 'candidate'] }
  const legend = paired ? SQUARES : null
  return framed(
    {
      data: { values },
      layer: [
        {
          mark: { type: 'bar', opacity: 0.85 },
          encoding: { x: x('value'), y, yOffset, color: { ...pairColour(), legend } },
        },
        {
          mark: { type: 'rule', color: INK, strokeWidth: 1.5 },
          encoding: { x: x('low'), x2: { field: 'high' }, y, yOffset },
        },
        ...(chance ? [verticalLine(chance, x, { color: INK, strokeDash: [3, 3], opacity: 0.6 })] : []),
      ],
    },
    70 + 26 * names.length,
  )
}
