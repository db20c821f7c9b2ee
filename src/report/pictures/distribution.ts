import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../../evidence/facts.ts'
import { drawnRange, pooledBins, wholeValues } from './bins.ts'
import { framed, SQUARES, seriesColour } from './frame.ts'

const MOST_CATEGORIES = 15

/** One named profile; the first of a pair is drawn grey and filled, the second as a blue line. */
export interface Series {
  name: string
  profile: ColumnProfile
}

/** Distributions of one column, one or two over each other; undefined where nothing can be drawn. */
export function distributionSpec(
  series: Series[],
  title: string | null = null,
  /** The numbers are seconds since 1970 and are shown as dates. */
  temporal = false,
): Record<string, unknown> | undefined {
  const drawn = series.map(asDrawn)
  const numeric = drawn.flatMap(({ name, profile }) =>
    profile.kind === 'numeric' ? [{ name, profile }] : [],
  )
  if (numeric.length > 0) return numericSpec(numeric, title, temporal)
  return categoricalSpec(
    drawn.flatMap(({ name, profile }) => (profile.kind === 'categorical' ? [{ name, profile }] : [])),
    series.some(({ profile }) => profile.kind === 'numeric'),
  )
}

/** A few whole numbers, such as days of the week, are drawn one by one. */
function asDrawn({ name, profile }: Series): Series {
  const values = profile.kind === 'numeric' ? wholeValues(profile) : undefined
  if (!values || profile.kind !== 'numeric') return { name, profile }
  const { rows, nulls } = profile
  const categorical = { name: profile.name, kind: 'categorical' as const, rows, nulls, other: 0 }
  return { name, profile: { ...categorical, distinct: values.length, categories: values } }
}

function numericSpec(
  series: { name: string; profile: NumericProfile }[],
  title: string | null,
  temporal: boolean,
) {
  const range = drawnRange(series.map(({ profile }) => profile))
  if (!range) return undefined
  const [filled, lined] = series
  const names: [string, string] = [filled.name, lined?.name ?? '']
  const unit = temporal ? 1000 : 1
  const binsOf = ({ profile }: { profile: NumericProfile }) =>
    pooledBins(profile, range).map((bin) => ({ ...bin, low: bin.low * unit, high: bin.high * unit }))
  const bins = binsOf(filled).map((bin) => ({ ...bin, series: filled.name }))
  const x = (field: string) => ({
    field,
    ...(temporal ? { type: 'temporal', axis: { tickCount: 5 } } : { type: 'quantitative' }),
    title,
    scale: {
      domain: range.map((end) => end * unit),
      nice: false,
      ...(temporal ? { type: 'utc' } : { zero: false }),
    },
  })
  const y = {
    field: 'density',
    type: 'quantitative',
    title: 'density',
    scale: { zero: true },
    axis: { labels: false, grid: false },
  }
  const color = { ...seriesColour(...names), legend: lined ? SQUARES : null }
  return framed({
    layer: [
      {
        data: { values: bins },
        mark: { type: 'rect', opacity: 0.45 },
        encoding: { x: x('low'), x2: { field: 'high' }, y, y2: { datum: 0 }, color },
      },
      ...(lined ? [outline(binsOf(lined), lined.name, { x: x('at'), y, color })] : []),
    ],
  })
}

function outline(bins: { low: number; high: number; density: number }[], name: string, encoding: object) {
  const [start, last] = [bins[0], bins.at(-1)]
  const at = (x: number, density: number) => ({ at: x, density, series: name })
  return {
    data: {
      values: last
        ? [
            at(start.low, 0),
            ...bins.map(({ low, density }) => at(low, density)),
            at(last.high, last.density),
            at(last.high, 0),
          ]
        : [],
    },
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
    encoding,
  }
}

/** Categories in the order of their frequency, `whole` numbers in their own. */
function categoricalSpec(series: { name: string; profile: CategoricalProfile }[], whole: boolean) {
  const values = series.flatMap(({ name, profile }) =>
    profile.categories.map(({ value, count }) => ({
      value,
      share: count / (profile.rows - profile.nulls),
      series: name,
    })),
  )
  const order = [...new Set(values.map(({ value }) => value))].slice(0, MOST_CATEGORIES)
  if (whole) order.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  if (order.length === 0) return undefined
  const names: [string, string] = [series[0].name, series[1]?.name ?? '']
  const paired = series.length > 1
  return framed(
    {
      data: { values: values.filter(({ value }) => order.includes(value)) },
      mark: { type: 'bar', opacity: 0.85 },
      encoding: {
        y: { field: 'value', type: 'nominal', sort: order, title: null, axis: { labelLimit: 110 } },
        x: {
          field: 'share',
          type: 'quantitative',
          title: 'share of rows',
          axis: { format: '.0%', tickCount: 4 },
        },
        color: { ...seriesColour(...names), ...(paired ? {} : { legend: null }) },
        ...(paired ? { yOffset: { field: 'series', type: 'nominal', sort: names } } : {}),
      },
    },
    70 + (paired ? 18 : 14) * order.length,
  )
}

/** What the picture's colours mean, in words. */
export function seriesWords(series: Series[]): string {
  const [first, second] = series.map(asDrawn)
  if (first.profile.kind === 'numeric')
    return second
      ? `Filled grey: ${first.name}. Blue line: ${second.name}. The outermost bins hold all that lies beyond.`
      : 'The outermost bins hold all that lies beyond.'
  const most = first.profile.distinct > MOST_CATEGORIES ? `The ${MOST_CATEGORIES} most frequent values.` : ''
  return [second ? `Grey bars: ${first.name}. Blue bars: ${second.name}.` : '', most]
    .filter(Boolean)
    .join(' ')
}
