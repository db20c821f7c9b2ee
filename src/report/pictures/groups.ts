import type { Fairness } from '../../evidence/fairness.ts'
import { count } from '../../text.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { measureTitle } from '../metrics.ts'
import { labelsName } from '../slices.ts'
import { rateUnit, type Unit } from '../units.ts'
import { framed, pairColour, pairDots } from './frame.ts'

const MOST_GROUPS = 15

type Metric = Fairness['metrics'][number]

/** The groups of every metric of a measure, both models beside each other. */
export const groupCharts = (measured: Fairness): Chart[] =>
  measured.metrics.flatMap((metric) => {
    const values = points(metric, measured.by)
    if (values.length === 0) return []
    const title = measureTitle(metric.metric)
    const rest = metric.groups.length - MOST_GROUPS
    const tail = rest > 0 ? ` The other ${rest} groups are in the table.` : ''
    const colours = measured.production ? 'Grey: production. Blue: candidate.' : 'Blue: candidate.'
    return [
      chart(
        `For whom? ${title} by ${measured.by.join(' and ')}`,
        `Value of each group with its interval; rows in brackets. ${colours} Hollow: too few rows to be judged.${tail}`,
        groupSpec(values, axisTitle(title, rateUnit(metric.metric))),
      ),
    ]
  })

const axisTitle = (title: string, unit: Unit): string => (unit.value ? `${title},${unit.value}` : title)

interface Point {
  name: string
  series: 'production' | 'candidate'
  at: number
  low: number
  high: number
  judged: boolean
}

function points({ groups, metric }: Metric, by: string[]): Point[] {
  const { scale } = rateUnit(metric)
  return groups.slice(0, MOST_GROUPS).flatMap((group) => {
    const name = `${labelsName(by, group.labels)} (${count(group.rows)})`
    const judged = group.notJudged === null
    const of = (series: Point['series'], value: number | null, ends: [number, number] | null): Point[] => {
      if (value === null) return []
      const [low, high] = ends ?? [value, value]
      return [{ name, series, judged, at: value * scale, low: low * scale, high: high * scale }]
    }
    return [
      ...of('production', group.production, group.productionInterval),
      ...of('candidate', group.candidate, group.candidateInterval),
    ]
  })
}

function groupSpec(values: Point[], title: string): Record<string, unknown> {
  const names = [...new Set(values.map(({ name }) => name))]
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    title,
    scale: { zero: false },
    axis: { tickCount: 4 },
  })
  const y = { field: 'name', type: 'nominal', sort: names, title: null, axis: { labelLimit: 150 } }
  const yOffset = { field: 'series', type: 'nominal', sort: ['production', 'candidate'] }
  return framed(
    {
      data: { values },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 3, opacity: 0.55 },
          encoding: { x: x('low'), x2: { field: 'high' }, y, yOffset, color: pairColour() },
        },
        {
          mark: { type: 'point', size: 45, opacity: 1 },
          encoding: { x: x('at'), y, yOffset, ...pairDots() },
        },
      ],
    },
    70 + 30 * names.length,
  )
}
