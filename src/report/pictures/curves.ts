import type { JudgedModel } from '../../evidence/evaluation.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { RULE } from '../colours.ts'
import { framed, pairDotLayers, seriesColour, seriesDash } from './frame.ts'

type Curves = NonNullable<JudgedModel['curves']>
type Point = { x: number; y: number; series: string; order: number }

const PRODUCTION = 'production'
const CANDIDATE = 'candidate'

/** ROC, precision-recall and calibration of both models; empty for a task without them. */
export function curveCharts(candidate: JudgedModel, production: JudgedModel | null): Chart[] {
  const drawn = candidate.curves
  if (!drawn) return []
  const other = production?.curves ?? null
  const both = (points: (curves: Curves) => [number, number][]): Point[] => [
    ...(other ? series(PRODUCTION, points(other)) : []),
    ...series(CANDIDATE, points(drawn)),
  ]
  const legend = other ? 'Dashed grey: production. Blue: candidate.' : 'Blue: candidate.'
  const calibration = both((curves) =>
    curves.calibration.map(({ predicted, observed }) => [predicted, observed]),
  )
  return [
    chart(
      'Where? ROC',
      `True positive rate at every false positive rate; nearer to the top left is better. ${legend}`,
      curveSpec(
        both((curves) => curves.roc),
        ['false positive rate', 'true positive rate'],
        [0, 1],
        [0, 1],
        true,
      ),
    ),
    chart(
      'Where? Precision and recall',
      `Precision at every recall; higher is better. ${legend}`,
      curveSpec(
        both((curves) => curves.precisionRecall),
        ['recall', 'precision'],
        [0, 1],
        [0, 1],
        false,
      ),
    ),
    ...(calibration.length === 0 ? [] : [calibrationChart(calibration, legend)]),
  ]
}

const series = (name: string, points: [number, number][]): Point[] =>
  points.map(([x, y], order) => ({ x, y, series: name, order }))

/** The axes end where the bins end: rare events sit in a corner of the unit square. */
function calibrationChart(points: Point[], legend: string): Chart {
  const most = Math.min(1, Math.max(...points.flatMap(({ x, y }) => [x, y])) * 1.05) || 1
  return chart(
    'Where? Calibration',
    `Share of positives among rows with about this score; on the line, scores are probabilities. ${legend}`,
    curveSpec(points, ['mean score', 'share of positives'], [0, most], [0, most], true, true),
  )
}

function curveSpec(
  values: Point[],
  [xTitle, yTitle]: [string, string],
  xDomain: [number, number],
  yDomain: [number, number],
  diagonal: boolean,
  dots = false,
): Record<string, unknown> {
  const x = { field: 'x', type: 'quantitative', title: xTitle, scale: { domain: xDomain, nice: false } }
  const y = { field: 'y', type: 'quantitative', title: yTitle, scale: { domain: yDomain, nice: false } }
  const ends = [
    { x: xDomain[0], y: yDomain[0] },
    { x: xDomain[1], y: yDomain[1] },
  ]
  return framed({
    layer: [
      ...(diagonal
        ? [
            {
              data: { values: ends },
              mark: { type: 'line', color: RULE, strokeWidth: 1.5 },
              encoding: { x, y },
            },
          ]
        : []),
      {
        data: { values },
        mark: { type: 'line', strokeWidth: 2, interpolate: 'linear' },
        encoding: {
          x,
          y,
          order: { field: 'order', type: 'quantitative' },
          color: seriesColour(PRODUCTION, CANDIDATE),
          strokeDash: seriesDash(PRODUCTION, CANDIDATE),
        },
      },
      ...(dots ? pairDotLayers(values, { x, y }) : []),
    ],
  })
}
