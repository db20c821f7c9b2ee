import { mean } from '../statistics/moments.ts'

/** Loss of each row, of one label and one score a row; its mean is the metric. */
export type RowLoss = (labels: Float64Array, scores: Float64Array) => Float64Array

/** Nothing is as improbable as zero: probabilities are kept this far from 0 and 1, as scikit-learn does. */
export const CLIP = 2 ** -52

export function logLosses(labels: Float64Array, scores: Float64Array): Float64Array {
  const losses = new Float64Array(scores.length)
  for (let row = 0; row < losses.length; row++) {
    const likelihood = labels[row] === 1 ? scores[row] : 1 - scores[row]
    losses[row] = -Math.log(Math.min(1 - CLIP, Math.max(CLIP, likelihood)))
  }
  return losses
}

export function squaredErrors(labels: Float64Array, scores: Float64Array): Float64Array {
  const losses = new Float64Array(scores.length)
  for (let row = 0; row < losses.length; row++) losses[row] = (scores[row] - labels[row]) ** 2
  return losses
}

export function absoluteErrors(labels: Float64Array, scores: Float64Array): Float64Array {
  const losses = new Float64Array(scores.length)
  for (let row = 0; row < losses.length; row++) losses[row] = Math.abs(scores[row] - labels[row])
  return losses
}

/** Influence of each row on the root of the mean squared error, by the delta method; zeros for a perfect fit. */
export const rmseInfluence: RowLoss = (labels, scores) => {
  const squares = squaredErrors(labels, scores)
  const meanSquare = mean(squares)
  const slope = meanSquare === 0 ? 0 : 1 / (2 * Math.sqrt(meanSquare))
  return squares.map((square) => (square - meanSquare) * slope)
}

/** Influence of each row on R² = 1 − M/V, by the delta method. V must not be 0. */
export const r2Influence: RowLoss = (labels, scores) => {
  const squares = squaredErrors(labels, scores)
  const meanSquare = mean(squares)
  const center = mean(labels)
  const deviations = labels.map((label) => (label - center) ** 2)
  const total = mean(deviations)
  return squares.map(
    (square, row) => (meanSquare * (deviations[row] - total)) / total ** 2 - (square - meanSquare) / total,
  )
}
