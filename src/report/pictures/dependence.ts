import type { Importance, PartialDependence } from '../../evidence/importance.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { significant } from '../numbers.ts'
import { framed, pairDotLayers, seriesColour, seriesDash } from './frame.ts'

const MOST_CURVES = 6

/** The mean answer along each column, those first in which the models differ most. */
export const dependenceCharts = ({ dependence }: Importance): Chart[] =>
  [...dependence]
    .sort((a, b) => (b.maxGap ?? 0) - (a.maxGap ?? 0))
    .slice(0, MOST_CURVES)
    .map(dependenceChart)

function dependenceChart(curve: PartialDependence): Chart {
  const { column, production, maxGap } = curve
  const what = curve.class === null ? 'Mean answer' : `Mean probability of ${curve.class}`
  const gap = maxGap === null ? '' : ` They differ by at most ${significant(maxGap)}.`
  return chart(
    `Why? ${column}`,
    `${what} where every row has this value of ${column}. ${production ? 'Dashed grey: production. Blue: candidate.' : 'Blue: candidate.'}${gap}`,
    dependenceSpec(curve, what.toLowerCase()),
  )
}

function dependenceSpec({ column, grid, candidate, production }: PartialDependence, title: string) {
  const texts = grid.some((value) => typeof value === 'string')
  const of = (series: string, answers: number[]) => grid.map((at, i) => ({ at, answer: answers[i], series }))
  const values = [...(production ? of('production', production) : []), ...of('candidate', candidate)]
  const x = texts
    ? { field: 'at', type: 'nominal', sort: grid, title: column, axis: { labelLimit: 80, labelAngle: -40 } }
    : { field: 'at', type: 'quantitative', title: column, scale: { zero: false, nice: false } }
  const y = { field: 'answer', type: 'quantitative', title, scale: { zero: false } }
  const color = seriesColour('production', 'candidate')
  const strokeDash = seriesDash('production', 'candidate')
  return framed({
    layer: [
      { data: { values }, mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, color, strokeDash } },
      ...(texts ? pairDotLayers(values, { x, y }) : []),
    ],
  })
}
