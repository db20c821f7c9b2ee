import type { IntegritySettings } from '../../config/integrity.ts'
import type { IntegrityCheck, IntegrityCheckName } from '../../evidence/integrity.ts'
import { plain, plural } from '../../text.ts'
import { judged, untested } from '../integrity/finding.ts'
import { rowsAllowed, rowsFound } from '../integrity/words.ts'
import { NearIndex } from './near.ts'
import type { ImageFile } from './scan.ts'

export interface ImageSplit {
  split: string
  images: ImageFile[]
  /** Where a column names the images: the 1-based numbers of the rows that have one, and of the others. */
  rows?: number[]
  missing?: number[]
  /** Whether files may be named. */
  named: boolean
}

const MOST_PLACES = 10

interface Limit {
  severity: IntegrityCheck['severity'] | 'off'
  'max-percent': number
}

/** Checks of the images of every split, and of every pair; the splits come in the order of the configuration. */
export const imageChecks = (splits: ImageSplit[], settings: IntegritySettings): IntegrityCheck[] =>
  splits.flatMap((later, i) => [
    ...within(later, settings),
    // With nothing to hold it against a split would pass; that there is nothing is another finding.
    ...splits
      .slice(0, i)
      .filter(({ images }) => images.length > 0)
      .flatMap((earlier) => between(earlier, later, settings)),
  ])

function within(of: ImageSplit, settings: IntegritySettings): IntegrityCheck[] {
  const seen = new Set<string>()
  const isRepeat = ({ sha256 }: ImageFile) => seen.size === seen.add(sha256).size
  return [
    ...missing(of, settings),
    ...counted('image-unreadable', of, settings, ({ damage }) => damage !== null, 'that cannot be read'),
    ...counted(
      'image-extension',
      of,
      settings,
      ({ misnamed }) => misnamed,
      'of another format than the name says',
    ),
    ...counted('image-duplicates', of, settings, isRepeat, 'with the bytes of an earlier one'),
    ...near(of, null, settings),
  ]
}

function missing(
  { split, rows, missing: absent }: ImageSplit,
  settings: IntegritySettings,
): IntegrityCheck[] {
  const { severity, 'max-percent': most } = settings['image-missing']
  if (rows === undefined || absent === undefined || severity === 'off') return []
  const of = rows.length + absent.length
  return [
    judged(
      {
        ...{ check: 'image-missing', split, against: null, of },
        broken: absent.length > (most / 100) * of,
        failing: absent.length,
        threshold: most,
        found: rowsFound(absent.length, of, 'whose image is not there'),
        allowed: rowsAllowed(most),
        rows: absent.slice(0, MOST_PLACES),
      },
      severity,
    ),
  ]
}

function between(earlier: ImageSplit, later: ImageSplit, settings: IntegritySettings): IntegrityCheck[] {
  const known = new Set(earlier.images.map(({ sha256 }) => sha256))
  const words = `with the bytes of one of ${earlier.split}`
  return [
    ...counted('image-overlap', later, settings, ({ sha256 }) => known.has(sha256), words, earlier.split),
    ...near(later, earlier, settings),
  ]
}

function counted(
  check: Exclude<IntegrityCheckName & `image-${string}`, 'image-missing' | 'image-near-duplicates'>,
  of: ImageSplit,
  settings: IntegritySettings,
  isFailing: (image: ImageFile) => boolean,
  words: string,
  against: string | null = null,
): IntegrityCheck[] {
  const limit = settings[check]
  if (limit.severity === 'off') return []
  const failing = indexesOf(of.images, isFailing)
  return [finding({ check, split: of.split, against }, of, failing, limit, words)]
}

/**
 * Images that look like another by their difference hashes, and are not copies of it. Where an image was not decoded
 * the check is no pass: it found some, or it could not tell.
 */
function near(later: ImageSplit, earlier: ImageSplit | null, settings: IntegritySettings): IntegrityCheck[] {
  const limit = settings['image-near-duplicates']
  if (limit.severity === 'off') return []
  const index = new NearIndex(limit['max-distance'])
  for (const { dhash, sha256 } of earlier?.images ?? []) if (dhash !== null) index.add(dhash, sha256)
  const failing = indexesOf(later.images, ({ dhash, sha256 }) => {
    if (dhash === null) return false
    const isNear = index.hasNear(dhash, sha256)
    if (earlier === null) index.add(dhash, sha256)
    return isNear
  })
  const unknown = [...later.images, ...(earlier?.images ?? [])].filter(({ dhash }) => dhash === null).length
  const place = {
    check: 'image-near-duplicates' as const,
    split: later.split,
    against: earlier?.split ?? null,
  }
  const words = `that ${failing.length === 1 ? 'looks' : 'look'} like another${earlier ? ` of ${earlier.split}` : ''} (dHash, at most ${plural(limit['max-distance'], 'bit')} apart)`
  const found = finding(place, later, failing, limit, words)
  if (unknown === 0) return [found]
  const gap = `${plural(unknown, 'file')} not compared, for their pixels cannot be decoded here`
  if (found.verdict !== 'pass') return [{ ...found, found: `${found.found}; ${gap}` }]
  return [untested({ ...place, of: later.images.length }, limit.severity, gap)]
}

function finding(
  place: Pick<IntegrityCheck, 'check' | 'split' | 'against'>,
  { images, rows, named }: ImageSplit,
  failing: number[],
  { severity, 'max-percent': most }: Limit,
  words: string,
): IntegrityCheck {
  if (images.length === 0)
    return untested({ ...place, of: 0 }, severity as IntegrityCheck['severity'], 'there is no image')
  const places = failing.slice(0, MOST_PLACES)
  const percent = Number(((failing.length / images.length) * 100).toPrecision(2))
  const found = judged(
    {
      ...place,
      of: images.length,
      broken: failing.length > (most / 100) * images.length,
      failing: failing.length,
      threshold: most,
      found:
        failing.length === 0 ? 'none' : `${plural(failing.length, 'image')} (${plain(percent)} %) ${words}`,
      allowed: most === 0 ? 'none' : `at most ${plain(most)} % of images`,
      rows: places.map((i) => rows?.[i] ?? i + 1),
    },
    severity as IntegrityCheck['severity'],
  )
  if (places.length === 0 || !named) return found
  return { ...found, files: places.map((i) => fileName(place.check, images[i])) }
}

/** With the damage, which is what a person has to know first. */
const fileName = (check: IntegrityCheckName, { path, damage }: ImageFile): string =>
  check === 'image-unreadable' ? `${path} ${damage}` : path

const indexesOf = (images: ImageFile[], isFailing: (image: ImageFile) => boolean): number[] =>
  images.flatMap((image, i) => (isFailing(image) ? [i] : []))
