import type { Resources } from '../../evidence/resources.ts'
import { plural } from '../../text.ts'
import type { Chart } from '../blocks.ts'
import { chart } from '../build.ts'
import { framed, pairColour, SQUARES } from './frame.ts'

const QUANTILES = ['p50', 'p95', 'p99'] as const

/** One picture for each batch size: calls of one row and of many differ too much for one axis. */
export const latencyCharts = ({ latency }: Resources): Chart[] =>
  latency.map(({ batch, candidate, production }) => {
    const values = QUANTILES.flatMap((name) =>
      [
        { series: 'production', value: production?.[name] ?? null },
        { series: 'candidate', value: candidate[name] },
      ].flatMap(({ series, value }) => (value === null ? [] : [{ name, series, value }])),
    )
    return chart(
      `How fast? Calls of ${plural(batch, 'row')}`,
      `Milliseconds of the median call, and of the slowest 5 % and 1 %. ${production ? 'Grey: production. Blue: candidate.' : 'Blue: candidate.'}`,
      framed(
        {
          data: { values },
          mark: { type: 'bar', opacity: 0.85 },
          encoding: {
            x: { field: 'value', type: 'quantitative', title: 'ms', axis: { tickCount: 4 } },
            y: { field: 'name', type: 'nominal', sort: QUANTILES, title: null },
            yOffset: { field: 'series', type: 'nominal', sort: ['production', 'candidate'] },
            color: { ...pairColour(), legend: production ? SQUARES : null },
          },
        },
        70 + 32 * new Set(values.map(({ name }) => name)).size,
      ),
    )
  })
