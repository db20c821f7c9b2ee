import type { ImageFacts } from '../../evidence/images.ts'
import type { ImageFile } from './scan.ts'

/** What the images of a split come to. */
export function imageFacts(images: ImageFile[]): ImageFacts {
  return {
    files: images.length,
    bytes: images.reduce((sum, { bytes }) => sum + bytes, 0),
    unreadable: images.filter(({ damage }) => damage !== null).length,
    hashed: images.filter(({ dhash }) => dhash !== null).length,
    formats: tally(images.map(({ format }) => format)),
    modes: tally(images.map(({ mode }) => mode)),
    width: range(images.map(({ width }) => width)),
    height: range(images.map(({ height }) => height)),
  }
}

function tally(values: (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

function range(values: (number | null)[]): ImageFacts['width'] {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  return known.reduce((so, value) => ({ min: Math.min(so.min, value), max: Math.max(so.max, value) }), {
    min: known[0],
    max: known[0],
  })
}
