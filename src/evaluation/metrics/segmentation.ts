import type { Sample } from '../sample.ts'
import { type TableStatistic, tableAccuracy } from './agreement.ts'
import { RATIOS, type Ratio } from './averages.ts'
import type { Metric, MetricOptions } from './metric.ts'
import { averageOf, talliesOf } from './multiclass.ts'
import { type Compute, judged, valueUnless, weightedMean, weightsOf } from './values.ts'

/**
 * Pixels of one image by true (rows) and predicted class, row-major [K, K].
 * Pixels whose true class is `ignore` do not count.
 */
export function pixelTable(
  truth: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
  ignore: number | null,
): Float64Array {
  const cells = new Float64Array(classes ** 2)
  for (let i = 0; i < truth.length; i++) if (truth[i] !== ignore) cells[truth[i] * classes + predicted[i]]++
  return cells
}

/** One table of the whole data set. */
function wholeTable({ prediction, width, rows }: Sample, options: MetricOptions, weights = options.weights) {
  const cells = new Float64Array(width)
  for (let image = 0; image < rows; image++)
    for (let i = 0; i < width; i++) cells[i] += (weights ? weights[image] : 1) * prediction[image * width + i]
  return cells
}

const ratioOf = (name: string): Ratio => (RATIOS.find((one) => one.name === name) as { ratio: Ratio }).ratio
const [intersectionOverUnion, dice] = [ratioOf('jaccard'), ratioOf('f1')]

/** Over the classes with a pixel in truth or prediction. */
const macro =
  (ratio: Ratio): TableStatistic =>
  (cells, classes) =>
    cells.some((cell) => cell > 0) ? averageOf(cells, classes, ratio, 'macro').score : Number.NaN

const meanClassAccuracy: TableStatistic = (cells, classes) => {
  const { hits, misses } = talliesOf(cells, classes)
  const seen = [...hits.keys()].filter((k) => hits[k] + misses[k] > 0)
  return seen.reduce((sum, k) => sum + hits[k] / (hits[k] + misses[k]), 0) / seen.length
}

const frequencyWeighted: TableStatistic = (cells, classes) =>
  cells.some((cell) => cell > 0)
    ? averageOf(cells, classes, intersectionOverUnion, 'weighted').score
    : Number.NaN

const NO_PIXELS = 'no pixel counts'

const ofWhole = (statistic: TableStatistic): Compute =>
  judged((sample, options) =>
    valueUnless(
      statistic(wholeTable(sample, options, weightsOf(sample, options)), Math.sqrt(sample.width)),
      NO_PIXELS,
    ),
  )

/** Each image on its own, then their mean; images without a pixel that counts are left out. */
const ofImages = (statistic: TableStatistic): Compute =>
  judged((sample, options) => {
    const { prediction, width, rows } = sample
    const weights = weightsOf(sample, options)
    const values = Array.from({ length: rows }, (_, image) =>
      statistic(prediction.slice(image * width, (image + 1) * width), Math.sqrt(width)),
    )
    const counted = values.map((one, image) => (Number.isNaN(one) ? 0 : weights ? weights[image] : 1))
    return valueUnless(weightedMean(values, counted), NO_PIXELS)
  })

const metric = (name: string, title: string, compute: Compute, aliases: string[] = []): Metric => ({
  name,
  title,
  tasks: ['segmentation'],
  better: 'higher',
  range: [0, 1],
  classes: 'none',
  standard: ['mean_iou', 'dice', 'pixel_accuracy'].includes(name),
  aliases,
  compute,
  estimator: { kind: 'resample' },
})

export const segmentationMetrics: readonly Metric[] = [
  metric('mean_iou', 'mean IoU', ofWhole(macro(intersectionOverUnion)), ['miou', 'jaccard_macro']),
  metric('dice', 'Dice coefficient', ofWhole(macro(dice)), ['dice_score', 'f1_macro']),
  metric('pixel_accuracy', 'pixel accuracy', ofWhole(tableAccuracy)),
  metric('mean_pixel_accuracy', 'mean pixel accuracy of the classes', ofWhole(meanClassAccuracy)),
  metric('frequency_weighted_iou', 'IoU, weighted by frequency', ofWhole(frequencyWeighted), ['fwiou']),
  metric('mean_iou_per_image', 'mean IoU, image by image', ofImages(macro(intersectionOverUnion))),
  metric('dice_per_image', 'Dice coefficient, image by image', ofImages(macro(dice))),
]
