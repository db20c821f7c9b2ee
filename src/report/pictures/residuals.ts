import type { Residuals } from '../../evidence/mistakes.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { distributionSpec, type Series, seriesWords } from './distribution.ts'
import { framed, pairDotLayers, seriesColour, seriesDash } from './frame.ts'

interface Both {
  production: Residuals | undefined
  candidate: Residuals | undefined
}

/** How large the errors of both models are, and for which predictions. */
export function residualCharts(both: Both): Chart[] {
  const known = (['production', 'candidate'] as const).flatMap((name) => {
    const residuals = both[name]
    return residuals ? [{ name, residuals }] : []
  })
  const series = known.map(({ name, residuals }): Series => ({ name, profile: residuals.distribution }))
  const spec = series.length > 0 ? distributionSpec(series, 'truth − prediction') : undefined
  const bins = known.flatMap(({ name, residuals }) =>
    residuals.bins.map(({ predicted, residual }) => ({ x: predicted, y: residual, series: name })),
  )
  return [
    ...(spec
      ? [
          chart(
            'Where? Distribution of the residuals',
            `Truth less prediction; narrower and around 0 is better. ${seriesWords(series)}`,
            spec,
          ),
        ]
      : []),
    ...(bins.length > 0
      ? [
          chart(
            'Where? Residuals along the predictions',
            `Mean residual of rows with about this prediction; away from 0 the model is off on average. ${known.length > 1 ? 'Dashed grey: production. Blue: candidate.' : 'Blue: candidate.'}`,
            binSpec(bins),
          ),
        ]
      : []),
  ]
}

function binSpec(values: { x: number; y: number; series: string }[]): Record<string, unknown> {
  const x = {
    field: 'x',
    type: 'quantitative',
    title: 'mean prediction',
    scale: { zero: false, nice: false },
  }
  const y = { field: 'y', type: 'quantitative', title: 'mean residual', scale: { zero: true } }
  const color = seriesColour('production', 'candidate')
  const strokeDash = seriesDash('production', 'candidate')
  return framed({
    layer: [
      { data: { values }, mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, color, strokeDash } },
      ...pairDotLayers(values, { x, y }),
    ],
  })
}
