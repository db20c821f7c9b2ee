import { mean } from '../statistics/moments.ts'

/** Loss of each row; its mean is the metric. */
export type RowLoss = (labels: Float64Array, scores: Float64Array) => Float64Array

/** Nothing is as improbable as zero: probabilities are kept this far from 0 and 1, as scikit-learn does. */
const CLIP = 2 ** -52

export const logLosses: RowLoss = (labels, scores) =>
  scores.map(
    (score, row) => -Math.log(Math.min(1 - CLIP, Math.max(CLIP, labels[row] === 1 ? score : 1 - score))),
  )

export const squaredErrors: RowLoss = (labels, scores) =>
  scores.map((score, row) => (score - labels[row]) ** 2)

export const absoluteErrors: RowLoss = (labels, scores) =>
  scores.map((score, row) => Math.abs(score - labels[row]))

/** Influence of each row on the root of the mean squared error, by the delta method; zeros for a perfect fit. */
export const rmseInfluence: RowLoss = (labels, scores) => {
  const squares = squaredErrors(labels, scores)
  const meanSquare = mean(squares)
  const slope = meanSquare === 0 ? 0 : 1 / (2 * Math.sqrt(meanSquare))
  return squares.map((square) => (square - meanSquare) * slope)
}

/** Mean squared distance of the labels from their mean. */
export function spread(labels: Float64Array): number {
  const center = mean(labels)
  return mean(labels.map((label) => (label - center) ** 2))
}

/** Influence of each row on R² = 1 − M/V, by the delta method. V must not be 0. */
export const r2Influence: RowLoss = (labels, scores) => {
  const squares = squaredErrors(labels, scores)
  const meanSquare = mean(squares)
  const center = mean(labels)
  const total = spread(labels)
  return squares.map((square, row) => {
    const excess = (labels[row] - center) ** 2 - total
    return (meanSquare * excess) / total ** 2 - (square - meanSquare) / total
  })
}
