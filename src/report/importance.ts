import type { FeatureImportance, Importance, ImportanceEstimate } from '../evidence/importance.ts'
import { count, plural } from '../text.ts'
import type { Details } from './blocks.ts'
import { type Cell, details, left, paragraph, right, table } from './build.ts'
import { metricTitle } from './metrics.ts'
import { DASH, decimalsFor, fixed, intervalName, orDash, signed, significant, span } from './numbers.ts'

const MOST_FEATURES = 15

/** Columns that are permuted together are named together. */
export const featureName = ({ columns }: FeatureImportance): string => columns.join(' + ')

/** Which columns matter to each model, and where they differ. */
export function importanceDetails(importance: Importance, total: number): Details {
  const { features, metric, rows, repeats, confidence, noise, rankCorrelation, productionUnknown } =
    importance
  const chance = noise
    ? ` Chance alone shows up to ${[noise.production, noise.candidate].flatMap((most) => (most === null ? [] : [significant(most, 2)])).join(' and ')}.`
    : ''
  const alike =
    rankCorrelation === null
      ? ''
      : ` The rank correlation of both models is ${significant(rankCorrelation, 2)}.`
  const unknown = productionUnknown ? ` Of production it is not known: ${productionUnknown}.` : ''
  return details(
    `Importance of ${plural(features.length, 'column')}`,
    paragraph(
      `By how much ${metricTitle(metric)} gets worse on ${rows < total ? `${count(rows)} of ` : ''}${plural(total, 'row')} when a column is permuted (${plural(repeats, 'time')}).${chance}${alike}${unknown}`,
    ),
    table(
      [
        right('Rank'),
        left('Column'),
        right('Production'),
        right('Candidate'),
        right(`Change (${intervalName(confidence)})`),
        left('Note'),
      ],
      features.map(featureRow),
      MOST_FEATURES,
    ),
  )
}

function featureRow(feature: FeatureImportance): Cell[] {
  const { candidate, production, difference, interval, entered, vanished } = feature
  const decimals = decimalsFor(interval ? (interval[1] - interval[0]) / 2 : spread([candidate, production]))
  const write = (value: number) => fixed(value, decimals)
  const sign = (value: number) => signed(value, decimals)
  const change = orDash(difference, sign)
  return [
    rankText(candidate, production),
    featureName(feature),
    production ? write(production.value) : DASH,
    candidate ? write(candidate.value) : DASH,
    interval && difference !== null ? `${change} (${span(interval, sign)})` : change,
    entered ? 'new among the first three' : vanished ? 'mattered to production only' : '',
  ]
}

/** The interval's size, or where there is none that of the repeats. */
const spread = (estimates: (ImportanceEstimate | null)[]): number =>
  Math.max(...estimates.map((estimate) => estimate?.std || Math.abs(estimate?.value ?? 0) / 10))

/** `1`, `3, was 7` */
function rankText(candidate: ImportanceEstimate | null, production: ImportanceEstimate | null): string {
  if (!candidate) return DASH
  if (!production || production.rank === candidate.rank) return count(candidate.rank)
  return `${count(candidate.rank)}, was ${count(production.rank)}`
}
