import type { ColumnProfile, DatasetFacts } from '../evidence/facts.ts'
import type { Validation } from '../evidence/validation.ts'

/** Split → something, the training split first: the others are seen against it. Evidence sorts its keys. */
export const readingOrder = <Value>(splits: Record<string, Value>): [string, Value][] =>
  Object.entries(splits).sort(([a], [b]) => Number(b === 'train') - Number(a === 'train'))

/** A column as a report may show it. */
export type ShownColumn = (
  split: string,
  profile: ColumnProfile,
) => { profile: ColumnProfile; temporal: boolean }

const KNOWN = new Set(['true', 'false'])

/** Categories are values of the data: they have names only where that was asked for, else their place in `first`. */
export function shownColumns({ profiles, datasets, named }: Validation): ShownColumn {
  const [[, first] = ['', []]] = readingOrder(profiles)
  return (split, profile) => ({
    profile: named?.categories ? profile : unnamed(profile, first),
    temporal: isTemporal(datasets[split], profile.name),
  })
}

/** The groups of a masked column are no values. */
function unnamed(profile: ColumnProfile, first: ColumnProfile[]): ColumnProfile {
  if (profile.kind !== 'categorical' || profile.masked) return profile
  const reference = first.find(({ name }) => name === profile.name)
  const known = reference?.kind === 'categorical' ? reference.categories.map(({ value }) => value) : []
  const place = new Map(known.map((value, i) => [value, i + 1]))
  const categories = profile.categories.map(({ value, count }) => {
    if (KNOWN.has(value)) return { value, count }
    if (!place.has(value)) place.set(value, place.size + 1)
    return { value: `value ${place.get(value)}`, count }
  })
  return { ...profile, categories }
}

/** Dates and timestamps are profiled in seconds since 1970. */
export const isTemporal = (facts: DatasetFacts | undefined, column: string): boolean =>
  /^(DATE|TIMESTAMP)/.test(facts?.columns.find(({ name }) => name === column)?.type ?? '')
