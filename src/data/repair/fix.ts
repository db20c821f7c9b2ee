import type { Path } from '../../config/yaml.ts'
import { didYouMean } from '../../text.ts'
import type { Property } from '../contract-schema.ts'
import type { Places } from '../requirement.ts'

/** What `mlops.fix` of a column may ask for, in the order in which it is done whatever order it is written in. */
export const FIXES = ['trim', 'lower', 'upper', 'type', 'clip'] as const
export type Fix = (typeof FIXES)[number]

export interface ColumnFixes {
  fixes: Fix[]
  /** What `clip` clips to. */
  minimum?: number
  maximum?: number
}

/** @throws UserError for a fix that nobody knows, or that the column cannot have. */
export function fixesOf(value: unknown, property: Property, path: Path, places: Places): ColumnFixes {
  const fixes = words(value, FIXES, path, places)
  const { logicalType, logicalTypeOptions: { minimum, maximum } = {}, customProperties = [] } = property
  if (fixes.includes('lower') && fixes.includes('upper'))
    throw places.error(path, 'lower and upper exclude each other')
  const own = customProperties.find(({ property: name }) => /^mlops\.(true|false)-values$/.test(name))
  const isTime = logicalType === 'date' || logicalType === 'timestamp'
  if (fixes.includes('type') && (own || (isTime && property.logicalTypeOptions?.format !== undefined)))
    throw places.error(
      path,
      `the column says by ${own?.property ?? 'format'} how it is written, so nothing is left to fix by type`,
    )
  const isNumeric = logicalType === 'integer' || logicalType === 'number'
  const bounded = typeof minimum === 'number' || typeof maximum === 'number'
  if (fixes.includes('clip') && !(isNumeric && bounded))
    throw places.error(path, 'clip needs a number with minimum or maximum in logicalTypeOptions')
  return {
    fixes,
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
  }
}

/** Whether `mlops.fix` of the table asks to drop rows that repeat an earlier one in every column. */
export const dedupeOf = (value: unknown, path: Path, places: Places): boolean =>
  words(value, ['dedupe'], path, places).length > 0

function words<Word extends string>(
  value: unknown,
  known: readonly Word[],
  path: Path,
  places: Places,
): Word[] {
  const given = Array.isArray(value) ? value : [value]
  for (const [i, word] of given.entries())
    if (!known.includes(word as Word))
      throw places.error(
        Array.isArray(value) ? [...path, i] : path,
        `unknown fix "${word}".${didYouMean(String(word), known) || ` Known: ${known.join(', ')}.`}`,
      )
  return known.filter((word) => given.includes(word))
}
