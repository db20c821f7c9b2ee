import { argsort } from '../../statistics/argsort.ts'
import type { Objects, Sample } from '../sample.ts'
import { type AreaRange, type ImageMatches, IOU_THRESHOLDS, matchImages } from './coco-matches.ts'
import type { Metric } from './metric.ts'
import { type Compute, judged, undefinedBecause, value, type Weights, weightsOf } from './values.ts'

/** COCO's average precision and recall of boxes. @see pycocotools */

const AREAS = {
  all: [0, 1e10],
  small: [0, 32 ** 2],
  medium: [32 ** 2, 96 ** 2],
  large: [96 ** 2, 1e10],
} as const satisfies Record<string, AreaRange>
type Area = keyof typeof AREAS

const RECALL_POINTS = Array.from({ length: 101 }, (_, i) => i * 0.01)
const MOST_DETECTIONS = 100

/** Matches of one class by image, kept for the next metric and the next resampling of the same boxes. */
const kept = new WeakMap<Objects, Map<string, ImageMatches[]>>()

function matchesOf(sample: Sample, objects: Objects, k: number, area: Area, most: number): ImageMatches[] {
  const known = kept.get(objects) ?? new Map<string, ImageMatches[]>()
  kept.set(objects, known)
  const key = `${k} ${area} ${most}`
  const found = known.get(key) ?? matchImages(objects, k, sample.rows, AREAS[area], most)
  known.set(key, found)
  return found
}

/** Precision at 101 recalls on average, and the greatest recall, of one class at each IoU. */
interface ClassScores {
  precision: number[]
  recall: number[]
}

/** Null where no object of the class counts. */
function classScores(images: ImageMatches[], weights: Weights): ClassScores | null {
  const counted = weights ? images.filter(({ image }) => weights[image] > 0) : images
  const weightOf = ({ image }: ImageMatches): number => (weights ? weights[image] : 1)
  const objects = counted.reduce((sum, one) => sum + weightOf(one) * one.counted, 0)
  if (objects === 0) return null
  const places = counted.flatMap((one) => [...one.scores.keys()].map((d): [ImageMatches, number] => [one, d]))
  const order = argsort(Float64Array.from(places, ([{ scores }, d]) => -scores[d]))
  const scores: ClassScores = { precision: [], recall: [] }
  for (let t = 0; t < IOU_THRESHOLDS.length; t++) {
    const recalls: number[] = []
    const precisions: number[] = []
    let [right, wrong] = [0, 0]
    for (const place of order) {
      const [one, d] = places[place]
      const at = t * one.scores.length + d
      const weight = one.ignored[at] ? 0 : weightOf(one)
      if (one.matched[at]) right += weight
      else wrong += weight
      recalls.push(right / objects)
      precisions.push(right / (wrong + right + 2 ** -52))
    }
    scores.precision.push(interpolated(recalls, precisions))
    scores.recall.push(recalls.at(-1) ?? 0)
  }
  return scores
}

/** Mean over the recall points of the best precision at that recall or more. */
function interpolated(recalls: number[], precisions: number[]): number {
  for (let i = precisions.length - 1; i > 0; i--)
    precisions[i - 1] = Math.max(precisions[i - 1], precisions[i])
  let at = 0
  let sum = 0
  for (const point of RECALL_POINTS) {
    while (at < recalls.length && recalls[at] < point) at++
    if (at < recalls.length) sum += precisions[at]
  }
  return sum / RECALL_POINTS.length
}

interface Wanted {
  of: keyof ClassScores
  /** Of one IoU threshold; all ten where not given. */
  iou?: number
  area: Area
  most: number
}

const average = (values: number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length

const coco = ({ of, iou, area, most }: Wanted): Compute =>
  judged((sample, options) => {
    const { objects } = sample
    if (!objects) return undefinedBecause('the sample has no boxes')
    const weights = weightsOf(sample, options)
    const scores = sample.classes.flatMap((_, k) => {
      const found = classScores(matchesOf(sample, objects, k, area, most), weights)
      return found ? [iou === undefined ? average(found[of]) : found[of][iou]] : []
    })
    return scores.length === 0
      ? undefinedBecause(`no ${area === 'all' ? '' : `${area} `}object in the labels`)
      : value(average(scores))
  })

function detectionMetric(name: string, title: string, wanted: Wanted, aliases: string[]): Metric {
  return {
    name,
    title,
    tasks: ['detection'],
    better: 'higher',
    range: [0, 1],
    classes: 'none',
    standard: ['map', 'map_50', 'map_75', 'mar_100'].includes(name),
    aliases,
    compute: coco(wanted),
    estimator: { kind: 'resample' },
  }
}

/** Mean average precision of the class: `map`, `map_50`, `map_small`, `map_at_300`. */
function precisionMetric(part: string | undefined, most = MOST_DETECTIONS): Metric {
  const area = part !== undefined && part in AREAS ? (part as Area) : 'all'
  const iou =
    part !== undefined && area === 'all'
      ? IOU_THRESHOLDS.findIndex((t) => t.toFixed(2) === `0.${part}`)
      : undefined
  const at = most === MOST_DETECTIONS ? '' : `_at_${most}`
  const suffix = part === undefined ? '' : `_${part}`
  const of = iou === undefined ? (area === 'all' ? '' : ` of ${area} objects`) : ` at IoU 0.${part}`
  const ofMost = at === '' ? '' : ` of ${most} detections`
  return detectionMetric(
    `map${suffix}${at}`,
    `mean average precision${of}${ofMost}`,
    { of: 'precision', iou, area, most },
    at === '' ? [`ap${part ?? ''}`, `coco_ap${suffix}`] : [],
  )
}

/** Mean greatest recall of the class: `mar_100`, `mar_small`. */
function recallMetric(part: string): Metric {
  const area = part in AREAS ? (part as Area) : 'all'
  const most = area === 'all' ? Number(part) : MOST_DETECTIONS
  const of = area === 'all' ? ` of ${most} ${most === 1 ? 'detection' : 'detections'}` : ` of ${area} objects`
  return detectionMetric(`mar_${part}`, `mean average recall${of}`, { of: 'recall', area, most }, [
    `ar${part}`,
    `ar_${part}`,
  ])
}

const SIZES = ['small', 'medium', 'large']

export const detectionMetrics: readonly Metric[] = [
  ...[undefined, '50', '75', ...SIZES].map((part) => precisionMetric(part)),
  ...['1', '10', '100', ...SIZES].map(recallMetric),
]

/** A metric with another IoU threshold or another number of detections an image, or null. */
export function detectionMetricNamed(name: string): Metric | null {
  const precision =
    /^map(?:_(5[05]|6[05]|7[05]|8[05]|9[05]|small|medium|large))?(?:_at_([1-9]\d{0,4}))?$/.exec(name)
  if (precision)
    return precisionMetric(precision[1], precision[2] === undefined ? undefined : Number(precision[2]))
  const recall = /^mar_([1-9]\d{0,4})$/.exec(name)
  return recall && recallMetric(recall[1])
}
