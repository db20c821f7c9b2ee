import type { Comparison } from '../../evidence/evaluation.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { CANDIDATE, FAIL, HOLLOW, WARN } from '../colours.ts'
import { type GateLine, gateLine } from '../gate-line.ts'
import { type Channel, limitLine, unchangedLine, WIDTH } from './frame.ts'

const VERDICT_COLOURS = { pass: CANDIDATE, warn: WARN, fail: FAIL, inconclusive: CANDIDATE }

/**
 * Every gate on an axis of its own: the interval, the line of no change (grey) and the allowed line (dashed).
 * Better is always to the right. Undefined where no gate has an interval.
 */
export function intervalPlot(gates: Comparison[]): Chart | undefined {
  const lines = gates.map(gateLine).filter((line) => line !== undefined)
  if (lines.length === 0) return undefined
  const compared = lines.some(({ zero }) => zero !== null)
  return chart(
    compared ? 'Is it better?' : 'Is it good enough?',
    'Each gate’s interval (thick line) and estimate (dot). Solid grey: no change. Dashed: the allowed limit. Right is better; an interval right of the dashed line passes.',
    { vconcat: lines.map(intervalRow), spacing: 14 },
  )
}

function intervalRow(line: GateLine): Record<string, unknown> {
  const scale = { domain: line.domain, reverse: line.better === 'lower', nice: false, zero: false }
  const x: Channel = (field) => ({
    field,
    type: 'quantitative',
    scale,
    title: null,
    axis: { tickCount: 4, domain: false },
  })
  const colour = VERDICT_COLOURS[line.verdict]
  return {
    width: WIDTH - 20,
    height: 26,
    title: { text: `${line.title}: ${line.said}`, frame: 'group' },
    layer: [
      ...(line.zero === null ? [] : [unchangedLine(x)]),
      ...line.limits.map((limit) => limitLine(limit, x)),
      {
        data: { values: [{ low: line.interval[0], high: line.interval[1] }] },
        mark: { type: 'rule', color: colour, strokeWidth: 4, strokeCap: 'round', opacity: 0.55 },
        encoding: { x: x('low'), x2: { field: 'high' } },
      },
      {
        data: { values: [{ at: line.value }] },
        mark: {
          type: 'point',
          stroke: colour,
          fill: line.verdict === 'inconclusive' ? HOLLOW : colour,
          size: 70,
          opacity: 1,
        },
        encoding: { x: x('at') },
      },
    ],
  }
}
