import { lateRate, logit, sigmoid, smoothedRates } from './encoding.mjs'

// Coefficients: intercept, hours 0 to 23, weekdays 1 to 7, then three numbers. The ridge on all but the intercept
// is what makes the levels of hour and weekday identifiable beside it.
const HOUR = 1
const WEEKDAY = HOUR + 24
const DISTANCE = WEEKDAY + 7
const ORIGIN = DISTANCE + 1
const DESTINATION = ORIGIN + 1
const SIZE = DESTINATION + 1
/** Non-zero features of one cell. */
const ACTIVE = 6
const MAX_STEPS = 25
const TOLERANCE = 1e-7

const logDistance = (miles) => Math.log(Math.max(miles, 1))

/** Log-odds of the smoothed rates, as differences from the prior: 0 for an airport that was never seen. */
function encodeAirports(cells, column, { prior, smoothing }) {
  const rates = smoothedRates(cells, column, { prior, smoothing })
  return new Map([...rates].map(([airport, rate]) => [airport, logit(rate) - logit(prior)]))
}

/** The non-zero features of every cell, `ACTIVE` indices and values each. */
function design(cells, encodings) {
  const indices = new Uint8Array(cells.length * ACTIVE)
  const values = new Float64Array(cells.length * ACTIVE)
  for (let i = 0; i < cells.length; i++) {
    indices.set(
      [0, HOUR + cells.hour[i], WEEKDAY + cells.weekday[i] - 1, DISTANCE, ORIGIN, DESTINATION],
      i * ACTIVE,
    )
    const origin = encodings.origin.get(cells.origin[i]) ?? 0
    const destination = encodings.destination.get(cells.destination[i]) ?? 0
    values.set([1, 1, 1, logDistance(cells.distance[i]), origin, destination], i * ACTIVE)
  }
  return { indices, values }
}

function marginsOf({ indices, values }, weights) {
  const margins = new Float64Array(indices.length / ACTIVE)
  for (let k = 0; k < indices.length; k++) margins[Math.floor(k / ACTIVE)] += weights[indices[k]] * values[k]
  return margins
}

/** Gradient and Hessian of the penalised negative log-likelihood. */
function derivatives({ indices, values }, cells, margins, weights, l2) {
  const gradient = Float64Array.from(weights, (weight, j) => (j === 0 ? 0 : l2 * weight))
  const hessian = Array.from({ length: SIZE }, (_, j) =>
    new Float64Array(SIZE).fill(j === 0 ? 0 : l2, j, j + 1),
  )
  for (let i = 0; i < cells.length; i++) {
    const probability = sigmoid(margins[i])
    const residual = cells.rows[i] * probability - cells.late[i]
    const curvature = cells.rows[i] * probability * (1 - probability)
    for (let a = i * ACTIVE; a < (i + 1) * ACTIVE; a++) {
      gradient[indices[a]] += residual * values[a]
      const row = hessian[indices[a]]
      for (let b = i * ACTIVE; b <= a; b++) row[indices[b]] += curvature * values[a] * values[b]
    }
  }
  return { gradient, hessian }
}

/** Solves A·x = b by Cholesky's A = L·Lᵀ; only the lower triangle of A is read, and it is overwritten by L. */
function solve(matrix, right) {
  const x = Float64Array.from(right)
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j <= i; j++) {
      let value = matrix[i][j]
      for (let k = 0; k < j; k++) value -= matrix[i][k] * matrix[j][k]
      matrix[i][j] = i === j ? Math.sqrt(value) : value / matrix[j][j]
    }
    for (let k = 0; k < i; k++) x[i] -= matrix[i][k] * x[k]
    x[i] /= matrix[i][i]
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] -= matrix[k][i] * x[k]
    x[i] /= matrix[i][i]
  }
  return x
}

const scaled = (encoding, weight) =>
  new Map([...encoding].map(([airport, value]) => [airport, weight * value]))

/** The model as lookups that are summed: no matrix is left to multiply when it serves. */
function lookups(weights, encodings) {
  const levels = (first, from, count) =>
    new Map(Array.from({ length: count }, (_, k) => [from + k, weights[first + k]]))
  return {
    intercept: weights[0],
    hour: levels(HOUR, 0, 24),
    weekday: levels(WEEKDAY, 1, 7),
    logDistance: weights[DISTANCE],
    origin: scaled(encodings.origin, weights[ORIGIN]),
    destination: scaled(encodings.destination, weights[DESTINATION]),
  }
}

/**
 * Logistic regression with a ridge, by Newton's method.
 *
 * @param {{ training: import('./data.mjs').Cells, validation: import('./data.mjs').Cells }} split
 * @param {{ smoothing: number, l2: number }} params
 * @param {(step: number, margins: { train: Float64Array, val: Float64Array }) => void} onStep
 */
export function fitLogistic({ training, validation }, params, onStep) {
  const options = { prior: lateRate(training), smoothing: params.smoothing }
  const encodings = {
    origin: encodeAirports(training, 'origin', options),
    destination: encodeAirports(training, 'destination', options),
  }
  const features = { train: design(training, encodings), val: design(validation, encodings) }
  const weights = new Float64Array(SIZE)
  weights[0] = logit(options.prior)
  let margins = marginsOf(features.train, weights)
  for (let step = 1; step <= MAX_STEPS; step++) {
    const { gradient, hessian } = derivatives(features.train, training, margins, weights, params.l2)
    const change = solve(hessian, gradient)
    for (let j = 0; j < SIZE; j++) weights[j] -= change[j]
    margins = marginsOf(features.train, weights)
    onStep(step, { train: margins, val: marginsOf(features.val, weights) })
    if (change.every((value) => Math.abs(value) < TOLERANCE)) return lookups(weights, encodings)
  }
  throw new Error(`Newton's method did not converge in ${MAX_STEPS} steps; a larger l2 may help`)
}
