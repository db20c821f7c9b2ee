import type { Comparison } from '../../evidence/evaluation.ts'
import { count } from '../../text.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { CANDIDATE, FAIL, HOLLOW, INK, PRODUCTION, WARN } from '../colours.ts'
import { metricTitle } from '../metrics.ts'
import { arrow } from '../numbers.ts'
import { sliceName } from '../slices.ts'
import { framed } from './frame.ts'

const MOST_SLICES = 25
const VERDICTS = ['fail', 'warn', 'pass', 'inconclusive']

/** The slices of one metric, worst first; undefined where none has an interval. */
export function forestPlot(metric: string, slices: Comparison[]): Chart | undefined {
  const drawn = slices.filter(
    (slice) => slice.metric === metric && slice.interval && slice.difference !== null,
  )
  if (drawn.length === 0) return undefined
  const shown = drawn.slice(0, MOST_SLICES)
  const values = shown.map((slice) => ({
    name: `${sliceName(slice)} (${count(slice.rows)})`,
    low: slice.interval?.[0],
    high: slice.interval?.[1],
    at: slice.difference,
    verdict: slice.gate?.verdict ?? 'pass',
  }))
  const { better, gate } = shown[0]
  const limit = gate?.margin == null ? undefined : better === 'higher' ? -gate.margin : gate.margin
  const rest = drawn.length - shown.length
  const tail = rest > 0 ? ` The ${rest} best slices are in the table.` : ''
  const title = `${metricTitle(metric)} ${arrow(better)}`
  return chart(
    `For whom? ${title} by slice`,
    `Change of ${metricTitle(metric)} with its interval, worst slice first; rows in brackets. Solid grey: no change. Dashed: the allowed limit. Right is better; hollow is inconclusive.${tail}`,
    forestSpec(values, { better, limit, title: `change of ${metricTitle(metric)}` }),
  )
}

interface Axis {
  better: Comparison['better']
  limit: number | undefined
  title: string
}

function forestSpec(values: { name: string; at: number | null }[], axis: Axis): Record<string, unknown> {
  const scale = {
    domain: domain(values as never, axis.limit),
    reverse: axis.better === 'lower',
    nice: false,
    zero: false,
  }
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    title: axis.title,
    scale,
    axis: { tickCount: 4 },
  })
  const y = {
    field: 'name',
    type: 'nominal',
    sort: values.map(({ name }) => name),
    title: null,
    axis: { labelLimit: 150 },
  }
  const colour = {
    field: 'verdict',
    type: 'nominal',
    legend: null,
    scale: { domain: VERDICTS, range: [FAIL, WARN, CANDIDATE, CANDIDATE] },
  }
  const line = (at: number, mark: Record<string, unknown>) => ({
    data: { values: [{ at }] },
    mark: { type: 'rule', ...mark },
    encoding: { x: x('at') },
  })
  return framed(
    {
      data: { values },
      layer: [
        line(0, { color: PRODUCTION, strokeWidth: 1.5 }),
        ...(axis.limit === undefined ? [] : [line(axis.limit, { color: INK, strokeDash: [3, 3] })]),
        {
          mark: { type: 'rule', strokeWidth: 3, opacity: 0.55, clip: true },
          encoding: { x: x('low'), x2: { field: 'high' }, y, color: colour },
        },
        {
          mark: { type: 'point', size: 45, opacity: 1, clip: true },
          encoding: {
            x: x('at'),
            y,
            stroke: colour,
            fill: {
              field: 'verdict',
              type: 'nominal',
              legend: null,
              scale: { domain: VERDICTS, range: [FAIL, WARN, CANDIDATE, HOLLOW] },
            },
          },
        },
      ],
    },
    60 + 18 * values.length,
  )
}

/** Wide enough for every estimate and for most intervals: a slice of few rows does not flatten the others. */
function domain(
  values: { low: number; high: number; at: number }[],
  limit: number | undefined,
): [number, number] {
  const halves = values.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b)
  const reach = halves[Math.floor((halves.length - 1) * 0.75)] * 1.3
  const marks = [
    0,
    ...(limit === undefined ? [] : [limit * 1.2]),
    ...values.flatMap(({ at }) => [at - reach, at + reach]),
  ]
  const low = Math.min(...marks)
  const high = Math.max(...marks)
  return low < high ? [low, high] : [low - 1, high + 1]
}
