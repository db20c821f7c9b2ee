import type { Validation } from '../evidence/validation.ts'
import { bytes, count } from '../text.ts'
import type { Details } from './blocks.ts'
import { type Cell, details, enumeration, left, right, table } from './build.ts'
import { DASH } from './numbers.ts'

/** What the images of every split are; nothing where the data is no images. */
export function imageDetails(images: Validation['images'] = {}): Details[] {
  const splits = Object.entries(images)
  if (splits.length === 0) return []
  return [
    details(
      'Images',
      table(
        [
          left('Split'),
          right('Files'),
          right('Size'),
          right('Unreadable'),
          left('Formats'),
          left('Modes'),
          right('Width'),
          right('Height'),
        ],
        splits.map(([split, found]): Cell[] => [
          split,
          count(found.files),
          bytes(found.bytes),
          count(found.unreadable),
          tally(found.formats),
          tally(found.modes),
          range(found.width),
          range(found.height),
        ]),
        10,
      ),
    ),
  ]
}

const tally = (counts: Record<string, number>): string =>
  enumeration(Object.entries(counts).map(([name, n]) => `${name} ${count(n)}`)) || DASH

const range = (of: { min: number; max: number } | null): string =>
  of === null ? DASH : of.min === of.max ? count(of.min) : `${count(of.min)} to ${count(of.max)}`
