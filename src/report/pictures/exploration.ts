import type { Exploration } from '../../evidence/exploration.ts'
import type { ColumnProfile } from '../../evidence/facts.ts'
import { CANDIDATE, INK, PRODUCTION, WARN } from '../colours.ts'
import { framed, seriesColour, verticalLine } from './frame.ts'

const MOST_MISSING = 25

/** Share of missing values of every column that has some, of up to two splits; undefined where there is none. */
export function missingSpec(splits: [string, ColumnProfile[]][]): Record<string, unknown> | undefined {
  const values = splits.slice(0, 2).flatMap(([split, profiles]) =>
    profiles.map(({ name, nulls, rows }) => ({
      column: name,
      series: split,
      share: rows === 0 ? 0 : nulls / rows,
    })),
  )
  const most = new Map<string, number>()
  for (const { column, share } of values) most.set(column, Math.max(share, most.get(column) ?? 0))
  const order = [...most]
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_MISSING)
    .map(([column]) => column)
  if (order.length === 0) return undefined
  const names: [string, string] = [splits[0][0], splits[1]?.[0] ?? '']
  const paired = splits.length > 1
  return framed(
    {
      data: { values: values.filter(({ column }) => order.includes(column)) },
      mark: { type: 'bar', opacity: 0.85 },
      encoding: {
        y: { field: 'column', type: 'nominal', sort: order, title: null, axis: { labelLimit: 130 } },
        x: {
          field: 'share',
          type: 'quantitative',
          title: 'rows without a value',
          axis: { format: '~%', tickCount: 4 },
        },
        color: { ...seriesColour(...names), ...(paired ? {} : { legend: null }) },
        ...(paired ? { yOffset: { field: 'series', type: 'nominal', sort: names } } : {}),
      },
    },
    60 + (paired ? 18 : 14) * order.length,
  )
}

/** Every pair once; the area of a square is the strength, its colour the direction. */
export function correlationSpec({ correlations }: Exploration): Record<string, unknown> | undefined {
  const { columns, values } = correlations
  if (columns.length < 2) return undefined
  const pairs = values.flatMap((row, i) =>
    row.flatMap((value, j) =>
      value === null
        ? []
        : [
            {
              row: columns[i + 1],
              column: columns[j],
              strength: Math.abs(value),
              direction: value < 0 ? 'opposite' : 'same direction',
              text: value
                .toFixed(2)
                .replace(/^-0\.00$/, '0.00')
                .replace('-', '−'),
            },
          ],
    ),
  )
  if (pairs.length === 0) return undefined
  const position = {
    y: { field: 'row', type: 'nominal', sort: columns, title: null, axis: { labelLimit: 100, grid: true } },
    x: {
      field: 'column',
      type: 'nominal',
      sort: columns,
      title: null,
      axis: { labelLimit: 90, labelAngle: -45, grid: true },
    },
  }
  const few = columns.length <= 9
  return framed(
    {
      data: { values: pairs },
      layer: [
        {
          mark: { type: 'square', opacity: few ? 0.45 : 0.9 },
          encoding: {
            ...position,
            size: {
              field: 'strength',
              type: 'quantitative',
              scale: { domain: [0, 1], range: [0, few ? 900 : 160] },
              legend: null,
            },
            color: {
              field: 'direction',
              type: 'nominal',
              scale: { domain: ['same direction', 'opposite'], range: [CANDIDATE, WARN] },
              legend: { symbolType: 'square', symbolStrokeWidth: 0 },
            },
          },
        },
        ...(few
          ? [
              {
                mark: { type: 'text', fontSize: 11, color: INK },
                encoding: { ...position, text: { field: 'text', type: 'nominal' } },
              },
            ]
          : []),
      ],
    },
    120 + 26 * Math.min(columns.length, 20),
  )
}

/** The label among the rows of every bin of a column, with its interval, and over all rows in grey. */
export function labelSpec(
  { label }: Exploration,
  bins: { name: string; value: number; interval: [number, number] }[],
): Record<string, unknown> {
  const values = bins.map(({ name, value, interval: [low, high] }) => ({ name, value, low, high }))
  const scale = {
    type: 'quantitative',
    title: label.shows === 'share' ? `share of positive ${label.column}` : `mean of ${label.column}`,
    scale: { zero: false, nice: true },
    axis: { tickCount: 4, ...(label.shows === 'share' ? { format: '~%' } : {}) },
  }
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 120 } }
  return framed(
    {
      layer: [
        ...(label.overall === null
          ? []
          : [
              verticalLine(label.overall, (field) => ({ ...scale, field }), {
                color: PRODUCTION,
                strokeWidth: 1.5,
              }),
            ]),
        {
          data: { values },
          mark: { type: 'rule', color: CANDIDATE, strokeWidth: 2 },
          encoding: { y, x: { field: 'low', ...scale }, x2: { field: 'high' } },
        },
        {
          data: { values },
          mark: { type: 'point', filled: true, opacity: 1, size: 45, color: CANDIDATE },
          encoding: { y, x: { field: 'value', ...scale } },
        },
      ],
    },
    60 + 17 * bins.length,
  )
}
