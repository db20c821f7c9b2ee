import type { ColumnDrift, Drift } from '../evidence/drift.ts'
import { plural } from '../text.ts'
import type { Block, Report, Sign, Span, Table } from './blocks.ts'
import {
  type Cell,
  chart,
  details,
  enumeration,
  left,
  next,
  paragraph,
  right,
  strong,
  table,
  verdict,
} from './build.ts'
import { provenance } from './envelope.ts'
import { fullReport, type Links, runLinks } from './links.ts'
import { datasetRows } from './model-facts.ts'
import { DASH, fixed, orDash, percent } from './numbers.ts'
import { distributionSpec, type Series, seriesWords } from './pictures/distribution.ts'

const MOST_COLUMNS = 12
const MOST_PICTURES = 24

export function driftReport(document: Drift, links: Links = {}): Report {
  const heading = `${document.model} in ${document.stage}: ${headline(document)}`
  const ranked = rank(document.columns)
  const perColumn = document.alpha / Math.max(1, document.columns.length)
  const deciding =
    ranked.length <= MOST_COLUMNS ? ranked : ranked.filter(({ drifted }) => drifted).slice(0, MOST_COLUMNS)
  return {
    title: heading,
    essential: [
      verdict(document.outcome, heading),
      paragraph(...reason(document)),
      paragraph(
        strong(`Decision: retrain — ${document.decision.retrain ? 'yes' : 'no'}.`),
        ` ${sentence(document.decision.reason)}`,
      ),
      ...(deciding.length > 0 ? [columnTable(deciding, perColumn)] : []),
      next(...nextStep(document), ...runLinks(links)),
    ],
    details: [
      rules(document),
      ...(deciding.length < ranked.length
        ? [details(`All ${ranked.length} columns`, columnTable(ranked, perColumn))]
        : []),
      details('All tests', testTable(ranked)),
      provenance(document, 'Data, method and digests', methodRows(document)),
    ],
    pictures: pictures(ranked),
    full: fullReport(links, 'drift'),
  }
}

/** Drifted ones first, then by effect; what could not be compared has no effect and goes first of its group. */
const rank = (columns: ColumnDrift[]): ColumnDrift[] =>
  [...columns].sort(
    (a, b) => Number(b.drifted) - Number(a.drifted) || (b.effect ?? Infinity) - (a.effect ?? Infinity) || 0,
  )

/** A clause as a sentence of its own. */
const sentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`.replace(/\.\.$/, '.')

function headline({ columns, driftedColumns, drift, reference, outcome }: Drift): string {
  if (outcome === 'error' || outcome === 'skipped') return 'not compared'
  if (outcome === 'inconclusive') return `cannot tell whether it differs from ${reference.split}`
  const moved = driftedColumns.length
  if (moved === 0) return `looks like ${reference.split}, no drift`
  const which = `${moved} of ${plural(columns.length, 'column')} ${moved === 1 ? 'differs' : 'differ'} from ${reference.split}`
  return drift ? which : `${which}, fewer than count as drift`
}

function reason({ columns, driftedColumns, alpha, current, reference, version }: Drift): Span[] {
  const compared = `${plural(current.rows, 'row')} of ${current.path} against ${plural(reference.rows, 'row')} that ${version} was trained on (${reference.split}).`
  const chance = `false-alarm rate of the whole report ${percent(alpha)}`
  const moved = rank(columns).filter(({ column }) => driftedColumns.includes(column))
  if (moved.length === 0) return [`No column moved enough to count (${chance}): ${compared}`]
  const names = moved
    .slice(0, 3)
    .flatMap((column, i): Span[] => [i === 0 ? '' : ', ', strong(column.column), ` (${why(column)})`])
  const rest = moved.length > 3 ? ` and ${moved.length - 3} more` : ''
  return [`Moved more than chance (${chance}): `, ...names, `${rest}. ${compared}`]
}

/** Why a column counts as drifted, shortly. */
function why(column: ColumnDrift): string {
  const { effect, reason: untested, tests, unseen } = column
  if (untested) return untested
  const deciding = tests.filter(({ drifted, test }) => drifted && test !== 'psi').map(({ test }) => test)
  const psi = effect === null ? '' : `PSI ${fixed(effect, 3)}`
  if (psiMoved(column)) return psi
  if (deciding.includes('null-rate')) return 'share of missing values'
  if (deciding.includes('unseen-categories') && unseen)
    return `${percent(unseen.share)} of rows in unseen categories`
  return psi || 'see the tests'
}

const psiMoved = ({ tests }: ColumnDrift): boolean =>
  tests.some(({ test, drifted }) => test === 'psi' && drifted)

const signOf = ({ drifted, reason: untested }: ColumnDrift): Sign =>
  drifted ? 'warn' : untested ? 'inconclusive' : 'pass'

const TITLES = ['PSI', 'PSI threshold', 'KS', 'Jensen–Shannon', 'Missing', 'Unseen']

function columnTable(columns: ColumnDrift[], perColumn: number): Table {
  const drifted = columns.filter((column) => column.drifted).length
  return table(
    [left('Result'), left('Column'), left('Role'), ...TITLES.map(right), left('Why')],
    columns.map((column) => columnRow(column, perColumn)),
    Math.max(1, Math.min(drifted, MOST_COLUMNS)),
  )
}

function columnRow(column: ColumnDrift, perColumn: number): Cell[] {
  const test = (name: string) => column.tests.find((each) => each.test === name)
  const number = (value: number | null | undefined) => orDash(value ?? null, (each) => fixed(each, 3))
  const { nullRate, unseen } = column
  const missing = `${percent(nullRate.reference)} → ${percent(nullRate.current)}`
  return [
    { sign: signOf(column) },
    column.column,
    column.role,
    number(column.effect),
    number(test('psi')?.threshold),
    number(test('ks')?.statistic),
    number(test('jensenshannon')?.statistic),
    missing,
    unseen ? percent(unseen.share) : DASH,
    column.drifted
      ? psiMoved(column)
        ? 'PSI above its threshold'
        : why(column)
      : (column.reason ?? calm(column, perColumn)),
  ]
}

/** With many rows a small move is no accident, and still no reason to act: the two are told apart. */
function calm({ tests }: ColumnDrift, perColumn: number): string {
  const psi = tests.find(({ test }) => test === 'psi')
  return psi?.pValue !== null && psi?.pValue !== undefined && psi.pValue < perColumn
    ? 'moved, too little to count'
    : 'within chance'
}

function testTable(columns: ColumnDrift[]): Table {
  const rows = columns.flatMap(({ column, tests }) =>
    tests.map(({ test, statistic, pValue, threshold, drifted, reason: untested }): Cell[] => [
      column,
      test,
      orDash(statistic, (value) => fixed(value, 4)),
      orDash(threshold, (value) => fixed(value, 4)),
      orDash(pValue, (value) => (value < 1e-4 ? '< 0.0001' : fixed(value, 4))),
      untested ?? (drifted ? 'moved' : 'within'),
    ]),
  )
  const columnsOf = [
    left('Column'),
    left('Test'),
    right('Statistic'),
    right('Threshold'),
    right('p'),
    left('Result'),
  ]
  return table(columnsOf, rows, MOST_COLUMNS)
}

const rules = ({ decision }: Drift): Block =>
  details(
    'How the decision was made',
    table(
      [left('Rule'), left('Answer'), left('Reason')],
      decision.rules.map(({ rule, answer, reason: because }) => [rule, answer, because]),
    ),
  )

const methodRows = ({ current, reference, alpha }: Drift) => [
  ...datasetRows(current),
  ['reference', `${reference.source}, split ${reference.split}, ${plural(reference.rows, 'row')}`] as [
    string,
    string,
  ],
  ['false-alarm rate', `${percent(alpha)} for the whole report, when nothing has drifted`] as [
    string,
    string,
  ],
]

function nextStep({ decision, drift, driftedColumns }: Drift): Span[] {
  if (decision.retrain)
    return ['the workflow trains a candidate now; its comparison with production decides.']
  if (!drift) return ['nothing to do until the next run.']
  return [
    'find out why ',
    strong(enumeration(driftedColumns, 3)),
    ' moved; nothing is retrained by this run.',
  ]
}

function pictures(ranked: ColumnDrift[]): Block[] {
  const charts = ranked.slice(0, MOST_PICTURES).flatMap(({ column, reference, current, drifted }) => {
    const series: Series[] = [
      ...(reference ? [{ name: 'reference', profile: reference }] : []),
      ...(current && (!reference || current.kind === reference.kind)
        ? [{ name: 'current', profile: current }]
        : []),
    ]
    const spec = series.length > 0 ? distributionSpec(series, column) : undefined
    const said = drifted ? 'moved' : 'no drift'
    return spec ? [chart(`${column}: ${said}`, `${seriesWords(series)}`, spec)] : []
  })
  return charts.length > 0
    ? [{ type: 'heading', level: 3, text: 'Columns, largest effect first' }, ...charts]
    : []
}
