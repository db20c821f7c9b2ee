import type { Comparison } from '../../evidence/evaluation.ts'
import { count } from '../../text.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { CANDIDATE, FAIL, HOLLOW, WARN } from '../colours.ts'
import { metricTitle } from '../metrics.ts'
import { arrow } from '../numbers.ts'
import { sliceName } from '../slices.ts'
import { inUnits } from '../units.ts'
import { type Channel, framed, limitLine, unchangedLine } from './frame.ts'

const MOST_SLICES = 25
const VERDICTS = ['fail', 'warn', 'pass', 'inconclusive']

/** The slices of one metric, worst first; undefined where none has an interval. */
export function forestPlot(metric: string, slices: Comparison[]): Chart | undefined {
  const drawn = slices.filter((slice) => slice.metric === metric && rowOf(slice).length > 0)
  if (drawn.length === 0) return undefined
  const shown = drawn.slice(0, MOST_SLICES)
  const { unit, shown: first } = inUnits(shown[0])
  const { better, gate } = first
  const limit = gate?.margin == null ? undefined : better === 'higher' ? -gate.margin : gate.margin
  const rest = drawn.length - shown.length
  const tail = rest > 0 ? ` The ${rest} best slices are in the table.` : ''
  const title = `${metricTitle(metric)} ${arrow(better)}`
  return chart(
    `For whom? ${title} by slice`,
    `Change of ${metricTitle(metric)} with its interval, worst slice first; rows in brackets. Solid grey: no change. Dashed: the allowed limit. Right is better; hollow is inconclusive.${tail}`,
    forestSpec(shown.flatMap(rowOf), {
      better,
      limit,
      title: `change of ${metricTitle(metric)}${unit.change && `,${unit.change}`}`,
    }),
  )
}

interface Row {
  name: string
  low: number
  high: number
  at: number
  verdict: string
}

/** One row, or none where the slice has no interval. */
function rowOf(slice: Comparison): Row[] {
  const { interval, difference, gate, rows } = inUnits(slice).shown
  if (!interval || difference === null) return []
  const name = `${sliceName(slice)} (${count(rows)})`
  return [{ name, low: interval[0], high: interval[1], at: difference, verdict: gate?.verdict ?? 'pass' }]
}

interface Axis {
  better: Comparison['better']
  limit: number | undefined
  title: string
}

function forestSpec(values: Row[], { better, limit, title }: Axis): Record<string, unknown> {
  const scale = { domain: domain(values, limit), reverse: better === 'lower', nice: false, zero: false }
  const x: Channel = (field) => ({ field, type: 'quantitative', title, scale, axis: { tickCount: 4 } })
  const sort = values.map(({ name }) => name)
  const y = { field: 'name', type: 'nominal', sort, title: null, axis: { labelLimit: 150 } }
  return framed(
    {
      data: { values },
      layer: [
        unchangedLine(x),
        ...(limit === undefined ? [] : [limitLine(limit, x)]),
        {
          mark: { type: 'rule', strokeWidth: 3, opacity: 0.55, clip: true },
          encoding: { x: x('low'), x2: { field: 'high' }, y, color: verdictColour(CANDIDATE) },
        },
        {
          mark: { type: 'point', size: 45, opacity: 1, clip: true },
          encoding: { x: x('at'), y, stroke: verdictColour(CANDIDATE), fill: verdictColour(HOLLOW) },
        },
      ],
    },
    60 + 18 * values.length,
  )
}

const verdictColour = (inconclusive: string) => ({
  field: 'verdict',
  type: 'nominal',
  legend: null,
  scale: { domain: VERDICTS, range: [FAIL, WARN, CANDIDATE, inconclusive] },
})

/** Wide enough for every estimate and for most intervals: a slice of few rows does not flatten the others. */
function domain(values: Row[], limit: number | undefined): [number, number] {
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
