/**
 * One model's answers on the judged rows, for every task. A row is what a resampling draws or keeps as a whole,
 * and what a weight belongs to:
 *
 * | task                  | row          | truth [rows, …]       | prediction [rows, width]                             |
 * | --------------------- | ------------ | --------------------- | ---------------------------------------------------- |
 * | binary-classification | a case       | 0 or 1                | 1: score of the positive class                       |
 * | multiclass            | a case       | class number          | K: probability of each class; or 1: class number     |
 * | multilabel            | a case       | K: 0 or 1 a label     | K: score of each label                               |
 * | regression            | a case       | outputs               | outputs                                              |
 * | forecasting           | a time point | 1: value              | 1: forecast; or a column for each of `quantiles`     |
 * | ranking, retrieval    | a document   | 1: relevance          | 1: score; `groups` are the queries                   |
 * | detection             | an image     | 0: see `objects`      | 0: see `objects`                                     |
 * | segmentation          | an image     | 0                     | K²: pixels by true class (rows) and predicted class  |
 *
 * In ranking and retrieval a whole query is drawn: all its rows have the weight of its first.
 */
export interface Sample {
  rows: number
  /** Row-major. */
  truth: Float64Array
  /** Row-major [rows, width]. */
  prediction: Float64Array
  width: number
  /** Names of the classes or labels, in the order of their numbers; empty where there are none. */
  classes: readonly string[]
  /** Query or series of each row; null where rows stand alone. */
  groups: Int32Array | null
  /** One a row, ≥ 0; null: every row counts once. */
  weights: Float64Array | null
  /** Levels of the columns of a probabilistic forecast, ascending. */
  quantiles?: readonly number[]
  /** Forecasting: mean absolute error of the seasonal naive forecast on the training part of each row's series. */
  scales?: Float64Array
  objects?: Objects
}

/** Boxes of a detection sample; `image` is the row that they are in. Boxes are x, y, width, height. */
export interface Objects {
  truth: BoxList & { area: Float64Array; crowd: Uint8Array }
  detected: BoxList & { score: Float64Array }
}

export interface BoxList {
  image: Int32Array
  /** Class numbers. */
  class: Int32Array
  /** Row-major [boxes, 4]. */
  boxes: Float64Array
}

/** Labels 0 and 1, or numbers, with one score a row. */
export const scoredSample = (
  truth: Float64Array,
  prediction: Float64Array,
  weights: Float64Array | null = null,
): Sample => ({
  rows: truth.length,
  truth,
  prediction,
  width: 1,
  classes: [],
  groups: null,
  weights,
})

/** The sample of these rows, in this order; a row may come more than once. */
export function subset(sample: Sample, rows: Uint32Array): Sample {
  const truthWidth = sample.rows === 0 ? 0 : sample.truth.length / sample.rows
  const { groups, weights, scales, objects } = sample
  return {
    ...sample,
    rows: rows.length,
    truth: pick(sample.truth, rows, truthWidth),
    prediction: pick(sample.prediction, rows, sample.width),
    groups: groups && Int32Array.from(rows, (row) => groups[row]),
    weights: weights && pick(weights, rows, 1),
    ...(scales && { scales: pick(scales, rows, 1) }),
    ...(objects && { objects: pickObjects(objects, rows, sample.rows) }),
  }
}

/** Of row-major values [rows, width]. */
export const column = (values: Float64Array, width: number, k: number): Float64Array =>
  Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + k])

function pick(values: Float64Array, rows: Uint32Array, width: number): Float64Array {
  const picked = new Float64Array(rows.length * width)
  if (width === 1) for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]]
  else
    for (let i = 0; i < rows.length; i++)
      picked.set(values.subarray(rows[i] * width, (rows[i] + 1) * width), i * width)
  return picked
}

function pickObjects({ truth, detected }: Objects, rows: Uint32Array, images: number): Objects {
  const chosen = (list: BoxList) => {
    const members = Array.from({ length: images }, (): number[] => [])
    for (let i = 0; i < list.image.length; i++) members[list.image[i]].push(i)
    const places = Array.from(rows, (image, place) => members[image].map(() => place)).flat()
    const order = Uint32Array.from(Array.from(rows, (image) => members[image]).flat())
    const list2 = {
      image: Int32Array.from(places),
      class: Int32Array.from(order, (i) => list.class[i]),
      boxes: pick(list.boxes, order, 4),
    }
    return { order, list: list2 }
  }
  const ofTruth = chosen(truth)
  const ofDetected = chosen(detected)
  return {
    truth: {
      ...ofTruth.list,
      area: pick(truth.area, ofTruth.order, 1),
      crowd: Uint8Array.from(ofTruth.order, (i) => truth.crowd[i]),
    },
    detected: { ...ofDetected.list, score: pick(detected.score, ofDetected.order, 1) },
  }
}
