import type { Evaluation } from '../evidence/evaluation.ts'
import type { Confusion, Residuals } from '../evidence/mistakes.ts'
import { count } from '../text.ts'
import type { Block, Details, Table } from './blocks.ts'
import { type Cell, details, left, paragraph, right, table } from './build.ts'
import { DASH, orDash, significant } from './numbers.ts'

const MOST_ROWS = 10

/** Confusion matrices of several classes, residuals of numbers; nothing for other tasks. */
export function mistakeDetails({ candidate, production }: Evaluation): Details[] {
  const matrices = [
    ...matrixBlocks('Production', production?.confusion),
    ...matrixBlocks('Candidate', candidate.confusion),
  ]
  return [
    ...(matrices.length > 0 ? [details('Confusion matrices', ...matrices)] : []),
    ...(candidate.residuals ? [residualDetails(production?.residuals, candidate.residuals)] : []),
  ]
}

const matrixBlocks = (model: string, confusion: Confusion | undefined): Block[] =>
  confusion
    ? [
        paragraph(`${model}: rows of each true class by the class that it decides on.`),
        table(
          [left('True class'), ...confusion.classes.map((name) => right(name))],
          confusion.counts.map((row, i): Cell[] => [confusion.classes[i], ...row.map((rows) => count(rows))]),
          MOST_ROWS,
        ),
      ]
    : []

function residualDetails(production: Residuals | undefined, candidate: Residuals): Details {
  const both = [production, candidate]
  return details(
    'Residuals: truth less prediction',
    table(
      [left('Of all rows'), right('Production'), right('Candidate')],
      [
        ['mean', ...both.map((one) => moment(one, 'mean'))],
        ['standard deviation', ...both.map((one) => moment(one, 'std'))],
        ['smallest', ...both.map((one) => moment(one, 'min'))],
        ['largest', ...both.map((one) => moment(one, 'max'))],
      ],
    ),
    binTable(production, candidate),
  )
}

function moment(residuals: Residuals | undefined, name: 'mean' | 'std' | 'min' | 'max'): string {
  const profile = residuals?.distribution
  return profile?.kind === 'numeric' ? orDash(profile[name], (value) => significant(value)) : DASH
}

/** From the lowest predictions of each model to its highest. */
const binTable = (production: Residuals | undefined, candidate: Residuals): Table =>
  table(
    [
      left('Bin'),
      ...(production ? [right('Mean prediction, production'), right('Mean residual, production')] : []),
      right('Mean prediction, candidate'),
      right('Mean residual, candidate'),
    ],
    Array.from({ length: Math.max(production?.bins.length ?? 0, candidate.bins.length) }, (_, i): Cell[] => [
      `${i + 1}`,
      ...[production, candidate].flatMap((one) => {
        if (!one) return []
        const bin = one.bins[i]
        return bin ? [significant(bin.predicted), significant(bin.residual)] : [DASH, DASH]
      }),
    ]),
    MOST_ROWS,
  )
