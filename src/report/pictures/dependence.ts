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

function dependenceSpec(curve: PartialDependence, title: string) {
  const { grid, candidate, production } = curve
  const texts = grid.some((value) => typeof value === 'string')
  const at = (i: number) => (curve.instead === 'ranks' ? String(i + 1) : grid[i])
  const of = (series: string, answers: number[]) =>
    answers.map((answer, i) => ({ at: at(i), answer, series }))
  const values = [...(production ? of('production', production) : []), ...of('candidate', candidate)]
  const x = { field: 'at', ...(texts ? textAxis(curve) : numberAxis(curve)) }
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

const numberAxis = ({ column }: PartialDependence) => ({
  type: 'quantitative',
  title: column,
  scale: { zero: false, nice: false },
})

/** More texts than this touch each other where they are slanted. */
const MOST_SLANTED = 12

/** In the order of the curve. Ranks and shares are short and stand upright; of those that touch some are left out. */
function textAxis({ column, grid, instead }: PartialDependence) {
  const slant = grid.length > MOST_SLANTED ? -90 : -40
  const axis = instead ? { labelAngle: 0, labelOverlap: 'parity' } : { labelLimit: 80, labelAngle: slant }
  return { type: 'nominal', sort: null, title: instead ? INSTEAD[instead] : column, axis }
}

/** The heading names the column; with its name a long one would not fit. */
const INSTEAD = {
  ranks: 'values that are not named, most frequent first',
  shares: 'from the least value to the greatest',
}
