import type { Confusion, Residuals } from '../evidence/mistakes.ts'
import { argsort } from '../statistics/argsort.ts'
import { MOST_CLASSES } from './confusion.ts'
import { decided } from './metrics/multiclass.ts'
import type { Sample } from './sample.ts'

const BINS = 10

/** Rows by true and by decided class; null of so many classes that nobody reads them. */
export function confusionOf(sample: Sample): Confusion | null {
  const { classes, truth, rows } = sample
  if (classes.length > MOST_CLASSES) return null
  const counts = classes.map(() => classes.map(() => 0))
  for (let row = 0; row < rows; row++) counts[truth[row]][decided(sample, row)]++
  return { classes: [...classes], counts }
}

/** Truth less prediction of each row. */
export const residualsOf = ({ truth, prediction }: Sample): Float64Array =>
  truth.map((value, row) => value - prediction[row])

/** Mean residual along the predictions; rows of one prediction are never parted, so there may be fewer bins. */
export function residualBins(sample: Sample): Residuals['bins'] {
  const { prediction, rows } = sample
  const residuals = residualsOf(sample)
  const order = argsort(prediction)
  const bins: Residuals['bins'] = []
  let start = 0
  for (let bin = 1; bin <= BINS; bin++) {
    let end = Math.round((bin * rows) / BINS)
    while (end > 0 && end < rows && prediction[order[end]] === prediction[order[end - 1]]) end += 1
    if (end <= start) continue
    const among = order.subarray(start, end)
    const meanOf = (values: Float64Array): number =>
      among.reduce((sum, row) => sum + values[row], 0) / among.length
    bins.push({ predicted: meanOf(prediction), residual: meanOf(residuals), rows: among.length })
    start = end
  }
  return bins
}
