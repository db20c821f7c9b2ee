import type { Fairness } from '../evidence/fairness.ts'
import { count } from '../text.ts'
import type { Block, Details, Table } from './blocks.ts'
import { type Cell, details, left, paragraph, right, table } from './build.ts'
import { measureTitle } from './metrics.ts'
import { DASH, decimalsFor, fixed, intervalName, signed, span } from './numbers.ts'
import { labelsName } from './slices.ts'
import { rateUnit, type Unit } from './units.ts'

const MOST_GROUPS = 20

type Metric = Fairness['metrics'][number]
type Group = Metric['groups'][number]
type Ends = [number, number] | null

/** Every group of every measure, for both models. */
export const fairnessDetails = (all: Fairness[]): Details[] =>
  all.map((measured) =>
    details(
      `Fairness: ${measureTitle(measured.measure)} by ${measured.by.join(' and ')}, ${measured.verdict ?? 'not judged'}`,
      ...measured.metrics.flatMap((metric) => metricBlocks(metric, measured)),
      disparities(measured),
    ),
  )

function metricBlocks(metric: Metric, { by, confidence, metrics }: Fairness): Block[] {
  const unit = rateUnit(metric.metric)
  const name = intervalName(confidence)
  const rows = [
    ...metric.groups.map((group) => groupRow(group, by, unit)),
    [
      'all rows',
      '',
      valueText(metric.overall.production, null, unit),
      valueText(metric.overall.candidate, null, unit),
      '',
    ],
  ]
  return [
    ...(metrics.length > 1 ? [paragraph(`${measureTitle(metric.metric)}:`)] : []),
    table(
      [
        left('Group'),
        right('Rows'),
        right(`Production (${name})`),
        right(`Candidate (${name})`),
        left('Note'),
      ],
      rows,
      MOST_GROUPS,
    ),
  ]
}

const groupRow = (group: Group, by: string[], unit: Unit): Cell[] => [
  labelsName(by, group.labels),
  count(group.rows),
  valueText(group.production, group.productionInterval, unit),
  valueText(group.candidate, group.candidateInterval, unit),
  group.notJudged ? `not judged: ${group.notJudged}` : '',
]

/** `21.4 % (20.1 to 22.8)` */
function valueText(value: number | null, interval: Ends, { scale, value: suffix }: Unit): string {
  if (value === null) return DASH
  const decimals = interval ? decimalsFor(((interval[1] - interval[0]) * scale) / 2) : scale === 1 ? 3 : 1
  const write = (number: number) => fixed(number * scale, decimals)
  return `${write(value)}${suffix}${interval ? ` (${span(interval, write)})` : ''}`
}

/** How far the groups lie apart, of both models. */
function disparities({ production, candidate, widening, wideningInterval, measure, to }: Fairness): Table {
  const unit = rateUnit(measure)
  const points = { ...unit, value: unit.change }
  const ratio = { scale: 1, value: '', change: '' }
  const wider = widening === null ? DASH : changeText(widening, wideningInterval, unit)
  const between = to === 'overall' ? 'largest distance from all rows' : 'largest less smallest value'
  return table(
    [left('Groups apart'), right('Production'), right('Candidate'), right('Change')],
    [
      [
        `difference (${between})`,
        valueText(production?.difference ?? null, production?.differenceInterval ?? null, points),
        valueText(candidate.difference, candidate.differenceInterval, points),
        wider,
      ],
      [
        'ratio (1 is equal)',
        valueText(production?.ratio ?? null, production?.ratioInterval ?? null, ratio),
        valueText(candidate.ratio, candidate.ratioInterval, ratio),
        '',
      ],
    ],
  )
}

function changeText(value: number, interval: Ends, { scale, change }: Unit): string {
  const decimals = decimalsFor(interval ? ((interval[1] - interval[0]) * scale) / 2 : Math.abs(value * scale))
  const write = (number: number) => signed(number * scale, decimals)
  return `${write(value)}${change}${interval ? ` (${span(interval, write)})` : ''}`
}
