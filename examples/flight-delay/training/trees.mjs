import { binEdges, binned } from './bins.mjs'
import { lateRate, logit, sigmoid, smoothedRates } from './encoding.mjs'
import { randomNumbers } from './random.mjs'
import { addTree, growTree } from './tree.mjs'

/** In the order in which the ONNX graph joins them. */
export const FEATURES = ['distance', 'hour', 'weekday', 'origin', 'destination']

const fround = (rates) => new Map([...rates].map(([airport, rate]) => [airport, Math.fround(rate)]))

/** The features as the ONNX graph has them, in float32: equal numbers fall on the same side of a threshold. */
function featureColumns(cells, { prior, origin, destination }) {
  const rates = (airports, encoding) =>
    Float32Array.from(airports, (airport) => encoding.get(airport) ?? prior)
  return [
    Float32Array.from(cells.distance),
    Float32Array.from(cells.hour),
    Float32Array.from(cells.weekday),
    rates(cells.origin, origin),
    rates(cells.destination, destination),
  ]
}

/** Derivatives of the log loss by the margin. A cell that `random` leaves out gets 0 for both. */
function derivatives(cells, margins, subsample, random) {
  const gradient = new Float64Array(cells.length)
  const hessian = new Float64Array(cells.length)
  for (let i = 0; i < cells.length; i++) {
    if (random() >= subsample) continue
    const probability = sigmoid(margins[i])
    gradient[i] = cells.rows[i] * probability - cells.late[i]
    hessian[i] = cells.rows[i] * probability * (1 - probability)
  }
  return { gradient, hessian }
}

function encode(training, smoothing) {
  const prior = lateRate(training)
  const rates = (column) => fround(smoothedRates(training, column, { prior, smoothing }))
  return { prior: Math.fround(prior), origin: rates('origin'), destination: rates('destination') }
}

/**
 * Gradient-boosted trees on the log loss.
 *
 * @param {{ training: import('./data.mjs').Cells, validation: import('./data.mjs').Cells }} split
 * @param {Record<string, number>} params as in params.yaml
 * @param {number} seed of the subsampling
 * @param {(step: number, margins: { train: Float64Array, val: Float64Array }) => void} onStep after every tree
 */
export function fitTrees({ training, validation }, params, seed, onStep) {
  const encoding = encode(training, params.smoothing)
  const columns = featureColumns(training, encoding)
  const edges = columns.map((column) => binEdges(column, training.rows))
  const bins = columns.map((column, k) => binned(column, edges[k]))
  const validationBins = featureColumns(validation, encoding).map((column, k) => binned(column, edges[k]))
  const base = logit(encoding.prior)
  const margins = {
    train: new Float64Array(training.length).fill(base),
    val: new Float64Array(validation.length).fill(base),
  }
  const options = {
    depth: params.depth,
    l2: params.l2,
    minChildWeight: params.min_child_weight,
    learningRate: params.learning_rate,
  }
  const random = randomNumbers(seed)
  const trees = Array.from({ length: params.trees }, (_, k) => {
    const step = derivatives(training, margins.train, params.subsample, random)
    const root = growTree({ bins, sizes: edges.map((edge) => edge.length + 1) }, step, options)
    addTree(root, bins, margins.train)
    addTree(root, validationBins, margins.val)
    onStep(k + 1, margins)
    return root
  })
  return { base, encoding, edges, trees }
}
