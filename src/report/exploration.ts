import type { Exploration, LabelBin } from '../evidence/exploration.ts'
import type { Validation } from '../evidence/validation.ts'
import { count, plural } from '../text.ts'
import type { Block, Details } from './blocks.ts'
import { type Cell, chart, details, left, paragraph, right, shortDigest, table } from './build.ts'
import { percent, significant } from './numbers.ts'
import { correlationSpec, labelSpec, missingSpec } from './pictures/exploration.ts'
import { readingOrder, type ShownColumn } from './shown-columns.ts'

const MOST_PAIRS = 10

/** Missing values of all splits, then correlations and the label by every column of one. */
export function explorationCharts(document: Validation, shown: ShownColumn): Block[] {
  const splits = readingOrder(document.profiles)
  const missing = missingSpec(splits)
  const { exploration } = document
  return [
    ...(missing
      ? [
          chart(
            'What is missing?',
            `Share of rows without a value, of columns that lack some. ${splits.length > 1 ? `Grey: ${splits[0][0]}. Blue: ${splits[1][0]}.` : ''}`.trim(),
            missing,
          ),
        ]
      : []),
    ...(exploration ? [...correlationChart(exploration), ...labelCharts(document, exploration, shown)] : []),
  ]
}

const SPREAD = ({ sampled, rows }: Exploration): string =>
  sampled < rows ? ` Of ${count(sampled)} rows spread over ${count(rows)}.` : ''

function correlationChart(exploration: Exploration): Block[] {
  const spec = correlationSpec(exploration)
  if (!spec) return []
  return [
    chart(
      'What goes together?',
      `Pearson correlation of numeric columns of ${exploration.split}: the larger the square, the stronger.${SPREAD(exploration)}`,
      spec,
    ),
  ]
}

function labelCharts({ profiles }: Validation, exploration: Exploration, shown: ShownColumn): Block[] {
  const { label, split } = exploration
  const charts = label.columns.flatMap(({ column, bins }) => {
    const profile = profiles[split]?.find(({ name }) => name === column)
    if (!profile) return []
    const words = label.shows === 'share' ? 'share of positives' : 'mean'
    return [
      chart(
        `${label.column} by ${column}`,
        `The ${words} with its 95 % interval; the grey line is that of all rows.${SPREAD(exploration)}`,
        labelSpec(
          exploration,
          bins.map((bin) => ({ ...bin, name: binName(bin, shown(split, profile)) })),
        ),
      ),
    ]
  })
  return charts.length > 0
    ? [{ type: 'heading', level: 3, text: `${label.column} by column` }, ...charts]
    : []
}

function binName({ low, high, place }: LabelBin, { profile, temporal }: ReturnType<ShownColumn>): string {
  if (place !== null)
    return profile.kind === 'categorical' ? (profile.categories[place - 1]?.value ?? '') : ''
  const words = (value: number) =>
    temporal ? new Date(value * 1000).toISOString().slice(0, 10) : significant(value)
  if (low === null) return high === null ? 'all' : `≤ ${words(high)}`
  return high === null ? `> ${words(low)}` : `${words(low)} – ${words(high)}`
}

/** What the pictures show, in words and tables, for where there are none. */
export function explorationDetails({ exploration }: Pick<Validation, 'exploration'>): Details[] {
  if (!exploration) return []
  const { correlations, label, split, digest } = exploration
  const pairs = correlations.values
    .flatMap((row, i) =>
      row.map((value, j) => ({ a: correlations.columns[j], b: correlations.columns[i + 1], value })),
    )
    .flatMap(({ value, ...pair }) => (value === null ? [] : [{ ...pair, value }]))
    .sort((x, y) => Math.abs(y.value) - Math.abs(x.value))
  const ranges = label.columns.map(({ column, bins }): Cell[] => {
    const values = bins.map(({ value }) => value)
    const shown = label.shows === 'share' ? percent : significant
    return [column, count(bins.length), shown(Math.min(...values)), shown(Math.max(...values))]
  })
  return [
    details(
      `What goes together in ${split}`,
      paragraph(
        `${plural(exploration.sampled, 'row')} of ${count(exploration.rows)} were looked at; digest of the rows `,
        shortDigest(digest),
        label.reason ? `. Not shown by columns: ${label.reason}.` : '.',
      ),
      ...(pairs.length > 0
        ? [
            table(
              [left('Column'), left('Column'), right('Correlation')],
              pairs.slice(0, MOST_PAIRS).map(({ a, b, value }): Cell[] => [a, b, signed(value)]),
            ),
          ]
        : []),
      ...(ranges.length > 0
        ? [
            table(
              [
                left(`${label.column} by`),
                right('Bins'),
                right(label.shows === 'share' ? 'Lowest share' : 'Lowest mean'),
                right(label.shows === 'share' ? 'Highest share' : 'Highest mean'),
              ],
              ranges,
              MOST_PAIRS,
            ),
          ]
        : []),
    ),
  ]
}

const signed = (value: number): string => value.toFixed(2).replace('-', '−')
