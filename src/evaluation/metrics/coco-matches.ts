import type { BoxList, Objects } from '../sample.ts'

/** 0.50, 0.55, …, 0.95 */
export const IOU_THRESHOLDS = Array.from({ length: 10 }, (_, i) =>
  i === 9 ? 0.95 : 0.5 + i * ((0.95 - 0.5) / 9),
)

/** Least and greatest area of the objects that count, in square pixels. */
export type AreaRange = readonly [number, number]

/** The objects of one class in one image, matched. */
export interface ImageMatches {
  image: number
  /** Ground-truth boxes that count. */
  counted: number
  /** Descending; equal ones keep their order. */
  scores: Float64Array
  /** Row-major [thresholds, detections]. */
  matched: Uint8Array
  ignored: Uint8Array
}

/**
 * Greedy matching as pycocotools has it: detections by descending score, each to the ground truth of the highest
 * IoU that is free; of equal ones the later; one that does not count (crowd, or out of the area range) only where no
 * other fits. A crowd matches any number. A detection without a match does not count where its own area is out of
 * the range. Matches are kept by position, so that an annotation with id 0 is nothing special.
 * @see Lin et al. (2014), Microsoft COCO
 */
export function matchImages(
  { truth, detected }: Objects,
  classOf: number,
  images: number,
  area: AreaRange,
  mostDetections: number,
): ImageMatches[] {
  const truths = byImage(truth, classOf, images)
  const found = byImage(detected, classOf, images)
  return Array.from({ length: images }, (_, image) => image)
    .filter((image) => truths[image].length + found[image].length > 0)
    .map((image) => {
      const ranked = found[image]
        .sort((a, b) => detected.score[b] - detected.score[a])
        .slice(0, mostDetections)
      const isIgnored = (i: number): boolean =>
        truth.crowd[i] === 1 || truth.area[i] < area[0] || truth.area[i] > area[1]
      const objects = [...truths[image].filter((i) => !isIgnored(i)), ...truths[image].filter(isIgnored)]
      const counted = objects.filter((i) => !isIgnored(i)).length
      const overlaps = ranked.map((d) =>
        objects.map((g) => overlap(detected.boxes, d, truth.boxes, g, truth.crowd[g] === 1)),
      )
      const outside = ranked.map((d) => {
        const own = detected.boxes[4 * d + 2] * detected.boxes[4 * d + 3]
        return own < area[0] || own > area[1]
      })
      return {
        image,
        counted,
        scores: Float64Array.from(ranked, (d) => detected.score[d]),
        ...match(overlaps, outside, counted, (g) => truth.crowd[objects[g]] === 1),
      }
    })
}

function byImage(list: BoxList, classOf: number, images: number): number[][] {
  const members = Array.from({ length: images }, (): number[] => [])
  for (let i = 0; i < list.image.length; i++) if (list.class[i] === classOf) members[list.image[i]].push(i)
  return members
}

/** Intersection over union; over the detection alone where the truth is a crowd. */
function overlap(a: Float64Array, i: number, b: Float64Array, j: number, isCrowd: boolean): number {
  const [ax, ay, aw, ah] = a.subarray(4 * i, 4 * i + 4)
  const [bx, by, bw, bh] = b.subarray(4 * j, 4 * j + 4)
  const across = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const down = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  if (across <= 0 || down <= 0) return 0
  const shared = across * down
  return shared / (isCrowd ? aw * ah : aw * ah + bw * bh - shared)
}

function match(
  overlaps: number[][],
  outside: boolean[],
  counted: number,
  isCrowd: (g: number) => boolean,
): Pick<ImageMatches, 'matched' | 'ignored'> {
  const width = overlaps.length
  const matched = new Uint8Array(IOU_THRESHOLDS.length * width)
  const ignored = new Uint8Array(IOU_THRESHOLDS.length * width)
  for (const [t, threshold] of IOU_THRESHOLDS.entries()) {
    const isTaken = new Set<number>()
    for (let d = 0; d < width; d++) {
      const best = bestOf(overlaps[d], threshold, counted, (g) => isTaken.has(g) && !isCrowd(g))
      if (best >= 0) isTaken.add(best)
      matched[t * width + d] = Number(best >= 0)
      ignored[t * width + d] = Number(best >= 0 ? best >= counted : outside[d])
    }
  }
  return { matched, ignored }
}

/** Position of the match, −1 for none; those from `counted` on do not count. */
function bestOf(
  overlaps: number[],
  threshold: number,
  counted: number,
  isGone: (g: number) => boolean,
): number {
  let best = -1
  let least = Math.min(threshold, 1 - 1e-10)
  for (let g = 0; g < overlaps.length; g++) {
    if (isGone(g)) continue
    if (best >= 0 && best < counted && g >= counted) break
    if (overlaps[g] < least) continue
    least = overlaps[g]
    best = g
  }
  return best
}
