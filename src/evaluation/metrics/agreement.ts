/** Statistics of a K×K table of counts, row-major: true class by predicted class. NaN where undefined. */
export type TableStatistic = (cells: Float64Array, classes: number) => number

/** Sums of rows (true) and of columns (predicted), and of all. */
function margins(cells: Float64Array, classes: number) {
  const truth = new Float64Array(classes)
  const predicted = new Float64Array(classes)
  let right = 0
  let total = 0
  for (let row = 0; row < classes; row++) {
    for (let column = 0; column < classes; column++) {
      const cell = cells[row * classes + column]
      truth[row] += cell
      predicted[column] += cell
      total += cell
    }
    right += cells[row * classes + row]
  }
  return { truth, predicted, right, total }
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i], 0)

export const tableAccuracy: TableStatistic = (cells, classes) => {
  const { right, total } = margins(cells, classes)
  return right / total
}

/** Mean recall of the classes that have rows. */
export const balancedAccuracy: TableStatistic = (cells, classes) => {
  const { truth } = margins(cells, classes)
  let sum = 0
  let present = 0
  for (let k = 0; k < classes; k++) {
    if (truth[k] === 0) continue
    sum += cells[k * classes + k] / truth[k]
    present += 1
  }
  return sum / present
}

/** Pearson's correlation of true and predicted classes. @see Gorodkin (2004) for K > 2 */
export const matthews: TableStatistic = (cells, classes) => {
  const { truth, predicted, right, total } = margins(cells, classes)
  const covariance = right * total - dot(truth, predicted)
  const spread = (total ** 2 - dot(predicted, predicted)) * (total ** 2 - dot(truth, truth))
  return spread > 0 ? covariance / Math.sqrt(spread) : Number.NaN
}

/**
 * Cohen's κ, with disagreements weighted by |i − j| to this power; 0 counts all alike.
 * @see Cohen (1968), Weighted kappa
 */
export const kappa =
  (power: 0 | 1 | 2): TableStatistic =>
  (cells, classes) => {
    const { truth, predicted, total } = margins(cells, classes)
    let seen = 0
    let expected = 0
    for (let i = 0; i < classes; i++) {
      for (let j = 0; j < classes; j++) {
        if (i === j) continue
        const weight = Math.abs(i - j) ** power
        seen += weight * cells[i * classes + j]
        expected += (weight * truth[i] * predicted[j]) / total
      }
    }
    return expected === 0 ? Number.NaN : 1 - seen / expected
  }
