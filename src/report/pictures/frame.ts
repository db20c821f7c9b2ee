import { CANDIDATE, PRODUCTION } from '../colours.ts'

/** Pixels. The same on every chart, so that text has one size on a page: three to a row, or one on a phone. */
export const WIDTH = 340
export const HEIGHT = 230

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
