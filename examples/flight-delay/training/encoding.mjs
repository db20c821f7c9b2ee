const sum = (values) => values.reduce((total, value) => total + value, 0)

export const logit = (probability) => Math.log(probability / (1 - probability))
export const sigmoid = (margin) => 1 / (1 + Math.exp(-margin))

/** Share of late flights. */
export const lateRate = (cells) => sum(cells.late) / sum(cells.rows)

/**
 * The m-estimate of a category's late rate, (late + m·prior) / (rows + m), of Micci-Barreca (2001): categories with
 * few flights stay near the rate of all flights. One that was never seen has the prior itself.
 *
 * @param {import('./data.mjs').Cells} cells
 * @param {'origin' | 'destination'} column
 * @param {{ prior: number, smoothing: number }} options `smoothing` is m, in flights
 * @returns {Map<string, number>} in alphabetical order, so that equal data give equal bytes
 */
export function smoothedRates(cells, column, { prior, smoothing }) {
  const counts = new Map()
  for (let i = 0; i < cells.length; i++) {
    const count = counts.get(cells[column][i]) ?? { rows: 0, late: 0 }
    count.rows += cells.rows[i]
    count.late += cells.late[i]
    counts.set(cells[column][i], count)
  }
  return new Map(
    [...counts.keys()].sort().map((category) => {
      const { rows, late } = counts.get(category)
      return [category, (late + smoothing * prior) / (rows + smoothing)]
    }),
  )
}
