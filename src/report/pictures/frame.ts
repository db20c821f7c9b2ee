import { CANDIDATE, HOLLOW, INK, PRODUCTION } from '../colours.ts'

/** Pixels. The same on every chart, so that text has one size on a page: three to a row, or one on a phone. */
export const WIDTH = 340
const HEIGHT = 230

/** A chart of one view whose axes and legend are inside of the frame. */
export const framed = (spec: Record<string, unknown>, height = HEIGHT): Record<string, unknown> => ({
  width: WIDTH,
  height,
  autosize: { type: 'fit', contains: 'padding' },
  ...spec,
})

/** Two series that stay apart without colour too: the first is dashed or filled, the second a full line. */
export const seriesColour = (first: string, second: string): Record<string, unknown> => ({
  field: 'series',
  type: 'nominal',
  title: null,
  scale: { domain: [first, second], range: [PRODUCTION, CANDIDATE] },
})

export const seriesDash = (first: string, second: string): Record<string, unknown> => ({
  field: 'series',
  type: 'nominal',
  title: null,
  scale: {
    domain: [first, second],
    range: [
      [5, 3],
      [1, 0],
    ],
  },
})

/** A legend of squares, for bars and filled areas. */
export const SQUARES = { symbolType: 'square', symbolOpacity: 1, symbolStrokeWidth: 0 }

export const pairColour = (): Record<string, unknown> => seriesColour('production', 'candidate')

/** Dots in the colours of both models; hollow where `judged` is false. */
export const pairDots = (): Record<string, unknown> => {
  const stroke = { ...pairColour(), legend: null }
  return { stroke, fill: { condition: { test: '!datum.judged', value: HOLLOW }, ...stroke } }
}

/** Dots on two lines; of constant colours, so that the legend keeps its lines. */
export const pairDotLayers = (values: { series: string }[], encoding: object): object[] =>
  ['production', 'candidate'].map((name, i) => ({
    data: { values: values.filter(({ series }) => series === name) },
    mark: { type: 'point', size: 30, opacity: 1, filled: true, color: [PRODUCTION, CANDIDATE][i] },
    encoding,
  }))

/** An x channel of a field, on a scale that several layers share. */
export type Channel = (field: string) => Record<string, unknown>

export const verticalLine = (at: number, x: Channel, mark: Record<string, unknown>) => ({
  data: { values: [{ at }] },
  mark: { type: 'rule', ...mark },
  encoding: { x: x('at') },
})

/** No change against production: grey, as production is everywhere. */
export const unchangedLine = (x: Channel) => verticalLine(0, x, { color: PRODUCTION, strokeWidth: 1.5 })

export const limitLine = (at: number, x: Channel) => verticalLine(at, x, { color: INK, strokeDash: [3, 3] })
