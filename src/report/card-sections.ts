import type { Comparison } from '../evidence/evaluation.ts'
import type { ModelRecord } from '../registry/documents/record.ts'
import { NOT_RECORDED } from '../registry/governance/card.ts'
import { count, duration, plain } from '../text.ts'
import type { Block, Text } from './blocks.ts'
import { type Cell, facts, left, link, list, mono, paragraph, right, strong, table } from './build.ts'
import { allowedCell, changeSentence, comparisonCells, gateName } from './comparison.ts'
import { metricTitle } from './metrics.ts'
import { datasetRows, importedRows, modelRows } from './model-facts.ts'
import { arrow, decimalsOf, fixed, intervalName, orDash, span } from './numbers.ts'
import { sliceName } from './slices.ts'
import { hasThreshold } from './task-words.ts'
import { inUnits } from './units.ts'

/** What the record knows for each section of a model card; what it does not know is stated. */

const missing = (what: string): Block => paragraph(strong(NOT_RECORDED), ` ${what}`)

export function detailBlocks({ version, run, evaluation }: ModelRecord): Block[] {
  const { onnx, tag, source, finished, origin, previous, card, signature } = version
  const rows: [string, Text][] = [
    ['version', mono(tag)],
    ['date', finished.slice(0, 10)],
    ['source commit', mono(source)],
    ['model digest', mono(onnx.sha256)],
    ...modelRows({ ...onnx, path: 'model.onnx' }).filter(([name]) => name !== 'sha256' && name !== 'file'),
    ['task', evaluation?.task ?? 'not known'],
    ['license', card?.['license-name'] ?? card?.license ?? 'not stated (register.card.license)'],
    ...importedRows(version.imported),
    ['registered against', previous ?? 'no earlier version'],
    ['signed', signature ? `${signature.method} ${signature.signer}` : 'no'],
    ...(version.run.url ? [['workflow run', link(version.run.url, version.run.url)] as [string, Text]] : []),
  ]
  return [
    facts(rows),
    ...(origin === 'external' ? [missing('it was trained elsewhere, so how is not known.')] : []),
    ...(run
      ? [
          paragraph('Trained by ', mono(run.command), ` in ${duration(run.seconds)}, seed ${run.seed}.`),
          ...parameters(run.params),
        ]
      : []),
  ]
}

const parameters = (params: Record<string, unknown>): Block[] =>
  Object.keys(params).length === 0
    ? []
    : [
        table(
          [left('Parameter'), left('Value')],
          Object.entries(params).map(([name, value]) => [name, mono(JSON.stringify(value))]),
        ),
      ]

export function factorBlocks({ evaluation }: ModelRecord): Block[] {
  const slices = evaluation?.slices ?? []
  if (slices.length === 0) return [missing('no slice of the rows was compared (evaluate.slices).')]
  const columns = [
    ...new Set(
      slices.flatMap(({ slice }) => (slice ? [slice, ...(slice.and ?? [])] : [])).map(({ column }) => column),
    ),
  ]
  return [
    paragraph(
      'Its quality was compared by ',
      ...columns.flatMap((column, i) => [i === 0 ? '' : ', ', mono(column)]),
      '.',
    ),
  ]
}

export function metricBlocks({ evaluation }: ModelRecord): Block[] {
  if (!evaluation) return [missing('nobody has compared it with production.')]
  const { overall, threshold, task, correction } = evaluation
  const decisions = hasThreshold(task)
    ? [`Decisions are positive at a score of ${plain(threshold)} or more.`]
    : []
  return [
    table(
      [left('Metric'), left('Better'), left('Allowed against production'), left('Interval by')],
      overall.map((each) => [
        metricTitle(each.metric),
        `${arrow(each.better)} ${each.better}`,
        allowedCell(each),
        each.method,
      ]),
    ),
    list([
      ...decisions,
      'Comparisons are paired: both models answer the same rows.',
      ...(correction ? [`Slices are corrected for their number by ${CORRECTIONS[correction]}.`] : []),
    ]),
  ]
}

const CORRECTIONS = { holm: 'Holm', bh: 'Benjamini and Hochberg', none: 'nothing' }

export function dataBlocks({ evaluation }: ModelRecord): Block[] {
  if (!evaluation) return [missing('no rows have judged it.')]
  const { data } = evaluation
  return [facts([['split', data.split], ['label', mono(data.label)], ...datasetRows(data)])]
}

export function trainingBlocks({ run, validation }: ModelRecord): Block[] {
  if (!run) return [missing('run.json: how it was trained is not known.')]
  const splits = Object.entries(run.data).map(([split, { path, rows, bytes }]): Cell[] => [
    split,
    path,
    orDash(rows, count),
    mono(bytes),
  ])
  return [
    table([left('Split'), left('Data'), right('Rows'), left('sha256')], splits),
    ...(validation ? [checked(validation)] : [missing('validation.json: nobody checked the data.')]),
  ]
}

function checked({ contract, checks, outcome }: NonNullable<ModelRecord['validation']>): Block {
  const open = checks.filter(({ verdict }) => verdict !== 'pass')
  const said = open.length === 0 ? 'all pass' : `${count(open.length)} did not pass`
  return paragraph(
    `It was checked against the contract ${contract.path} (version ${contract.version}): ${outcome}; of ${count(checks.length)} checks, ${said}.`,
  )
}

export function resultBlocks({ evaluation, version }: ModelRecord): Block[] {
  if (!evaluation) return [missing('no result: evaluation.json was not given.')]
  const { overall, slices, production, stage } = evaluation
  const first = overall.find(({ gate }) => gate) ?? overall[0]
  const crossed = slices.filter(({ slice }) => slice?.and)
  return [
    paragraph(
      production
        ? `Against ${stage} ${production.version ?? production.source}: `
        : `No version held ${stage} before it. `,
      ...(first ? [...changeSentence(first), '.'] : []),
      ...(version.override === null
        ? []
        : [
            ` It came to ${evaluation.outcome} and was registered on record: `,
            strong(version.override),
            '.',
          ]),
    ),
    table(
      [left('Metric'), right('Rows'), right('Value'), right('Production'), right('Change')],
      overall.map(overallRow),
    ),
    ...sliceTable(
      'Unitary',
      slices.filter(({ slice }) => !slice?.and),
    ),
    ...sliceTable('Intersectional', crossed),
    ...(crossed.length === 0
      ? [
          paragraph(
            strong('Intersectional results'),
            ': not measured (',
            mono('evaluate.slices'),
            ' with ',
            mono('cross'),
            ').',
          ),
        ]
      : []),
  ]
}

function overallRow(each: Comparison): Cell[] {
  const [production, value, change] = comparisonCells(each)
  return [gateName(each), count(each.rows), valueCell(each, value), production, change]
}

/** `0.680 (90 % CI 0.678 to 0.682)` */
function valueCell(comparison: Comparison, value: string): string {
  const { shown, unit } = inUnits(comparison)
  const { candidateInterval, confidence } = shown
  const write = (end: number) => `${fixed(end, decimalsOf(shown))}${unit.value}`
  return candidateInterval
    ? `${value} (${intervalName(confidence)} ${span(candidateInterval, write)})`
    : value
}

function sliceTable(title: string, slices: Comparison[]): Block[] {
  if (slices.length === 0) return []
  return [
    { type: 'heading', level: 3, text: `${title} results` },
    table(
      [left('Slice'), left('Metric'), right('Rows'), right('Value'), right('Production'), right('Change')],
      slices.map((each) => {
        const [production, value, change] = comparisonCells(each)
        return [
          sliceName(each),
          metricTitle(each.metric),
          count(each.rows),
          valueCell(each, value),
          production,
          change,
        ]
      }),
    ),
  ]
}

/** Personal data that was looked for is said either way. */
export function ethicsBlocks({ validation }: ModelRecord): Block[] {
  const looked = validation?.integrity?.filter(({ check }) => check === 'personal-data')
  if (looked === undefined) return [missing('nobody looked for personal data.')]
  const found = looked.filter(({ verdict }) => verdict !== 'pass')
  if (found.length === 0) return [paragraph('No column without a classification looks like personal data.')]
  return [
    paragraph('Columns that look like personal data and have no classification:'),
    list(
      found.map(({ split, column, class: kind }) => [
        mono(column ?? ''),
        ` of ${split}: ${kind ?? 'personal data'}`,
      ]),
    ),
  ]
}

export function gapBlocks({ version, evaluation, validation }: ModelRecord): Block[] {
  const { missing: gaps, override, interface: change } = version
  const unclear = [...(evaluation?.overall ?? []), ...(evaluation?.slices ?? [])].filter(
    ({ gate }) => gate && gate.verdict !== 'pass',
  )
  const items: Text[] = [
    ...gaps.map((gap): Text => ['The record lacks ', gap]),
    ...(override === null ? [] : [`Registered against the verdict of its evaluation: ${override}`]),
    ...(change?.change === 'breaking'
      ? [`Its inputs or outputs break those who call ${change.against}`]
      : []),
    ...unclear.map((each) => `${gateName(each)}: ${each.gate?.verdict}, ${each.gate?.reason}`),
    ...(evaluation?.candidate.warnings ?? []),
    ...(validation?.unsupported ?? []).map(
      ({ what, column }) => `Not tested: ${what}${column ? ` (${column})` : ''}`,
    ),
  ]
  return items.length > 0 ? [list(items)] : [paragraph('The record is complete, and every gate passed.')]
}
