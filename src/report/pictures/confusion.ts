import type { Confusion } from '../../evidence/mistakes.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { CANDIDATE, INK, PRODUCTION } from '../colours.ts'
import { framed } from './frame.ts'

/** Larger matrices have no room for their numbers. */
const MOST_NUMBERED = 8

/** Which class is taken for which, one picture for each model. */
export const confusionCharts = (
  production: Confusion | undefined,
  candidate: Confusion | undefined,
): Chart[] => [
  ...(production ? [confusionChart('production', production, PRODUCTION)] : []),
  ...(candidate ? [confusionChart('candidate', candidate, CANDIDATE)] : []),
]

function confusionChart(model: string, { classes, counts }: Confusion, colour: string): Chart {
  const values = classes.flatMap((truth, i) =>
    classes.map((decided, j) => ({ truth, decided, rows: counts[i][j] })),
  )
  const axis = { labelLimit: 90 }
  const position = {
    x: {
      field: 'decided',
      type: 'nominal',
      sort: classes,
      title: 'decided',
      axis: { ...axis, labelAngle: -40 },
    },
    y: { field: 'truth', type: 'nominal', sort: classes, title: 'true class', axis },
  }
  const numbers = {
    mark: { type: 'text', color: INK },
    encoding: { ...position, text: { field: 'rows', type: 'quantitative', format: ',' } },
  }
  return chart(
    `Where? Confusion matrix of ${model}`,
    'Rows of each true class by the class that the model decides on; the fuller the cell, the larger its share of the true class. Off the diagonal are mistakes.',
    framed(
      {
        data: { values },
        transform: [
          { joinaggregate: [{ op: 'sum', field: 'rows', as: 'all' }], groupby: ['truth'] },
          { calculate: 'datum.all > 0 ? datum.rows / datum.all * 0.75 : 0', as: 'share' },
        ],
        layer: [
          {
            mark: { type: 'rect', color: colour },
            encoding: {
              ...position,
              opacity: {
                field: 'share',
                type: 'quantitative',
                scale: { domain: [0, 1], range: [0, 1] },
                legend: null,
              },
            },
          },
          ...(classes.length <= MOST_NUMBERED ? [numbers] : []),
        ],
      },
      110 + 24 * classes.length,
    ),
  )
}
