import type { ColumnProfile, DatasetFacts } from '../evidence/facts.ts'
import type { Validation } from '../evidence/validation.ts'
import { count, duration } from '../text.ts'
import type { Block, Details } from './blocks.ts'
import { type Cell, chart, details, left, right, table } from './build.ts'
import { DASH, orDash, percent, significant } from './numbers.ts'
import { distributionSpec, seriesWords } from './pictures/distribution.ts'
import { isTemporal, readingOrder, type ShownColumn } from './shown-columns.ts'

const MOST_ROWS = 20
const MOST_PICTURES = 40

/** A table for every split. */
export const profileDetails = ({ profiles, datasets }: Validation): Details[] =>
  readingOrder(profiles).map(([split, columns]) => splitDetails(split, columns, datasets[split]))

function splitDetails(split: string, profiles: ColumnProfile[], facts: DatasetFacts | undefined): Details {
  const titles = ['Missing', 'Mean', 'Deviation', 'Smallest', 'Median', 'Largest', 'Distinct values']
  return details(
    `Profile of ${split}`,
    table(
      [left('Column'), left('Kind'), ...titles.map(right)],
      profiles.map((profile) => profileRow(profile, isTemporal(facts, profile.name))),
      MOST_ROWS,
    ),
  )
}

function profileRow(profile: ColumnProfile, temporal: boolean): Cell[] {
  const missing = profile.rows > 0 ? percent(profile.nulls / profile.rows) : DASH
  const start = [profile.name, temporal ? 'time' : profile.kind, missing]
  if (profile.kind === 'categorical') return [...start, DASH, DASH, DASH, DASH, DASH, count(profile.distinct)]
  const middle = profile.quantiles[50] ?? null
  if (temporal) {
    const [mean, min, median, max] = [profile.mean, profile.min, middle, profile.max].map((value) =>
      orDash(value, moment),
    )
    return [...start, mean, orDash(profile.std, duration), min, median, max, DASH]
  }
  const numbers = [profile.mean, profile.std, profile.min, middle, profile.max]
  return [...start, ...numbers.map((value) => orDash(value, significant)), DASH]
}

/** `2001-06-30 23:59` from seconds since 1970. */
const moment = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')

/** The first split's columns; the second split over them where it has the same bins. */
export function profilePictures(document: Validation, shown: ShownColumn): Block[] {
  const splits = readingOrder(document.profiles)
  const [[name, columns], other] = [...splits, ['', []] as [string, ColumnProfile[]]]
  const charts = columns.slice(0, MOST_PICTURES).flatMap((own) => {
    const { profile, temporal } = shown(name, own)
    const beside = other?.[1].find((each) => each.name === own.name && each.kind === own.kind)
    const second = beside && other ? [{ name: other[0], profile: shown(other[0], beside).profile }] : []
    const series = [{ name, profile }, ...second]
    const spec = distributionSpec(series, profile.name, temporal)
    if (!spec) return []
    const masked = profile.masked
      ? profile.kind === 'numeric'
        ? ' Classified: bins of mean and deviation.'
        : ' Classified: groups by a hash.'
      : ''
    const where = series.map((each) => each.name).join(' and ')
    return [
      chart(
        profile.name,
        `Distribution of ${profile.name} in ${where}. ${seriesWords(series)}${masked}`,
        spec,
      ),
    ]
  })
  return charts.length > 0 ? [{ type: 'heading', level: 3, text: 'Columns' }, ...charts] : []
}
