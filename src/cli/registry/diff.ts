import { describeMetric } from '../../evaluation/metrics/registry.ts'
import {
  type DataChange,
  type MetricChange,
  type MetricDifference,
  type Side,
  type VersionDifference,
  versionDifference,
} from '../../registry/views/difference.ts'
import { readRecords } from '../../registry/views/records.ts'
import { arrow, DASH, decimalsFor, fixed, intervalName, orDash, signed, span } from '../../report/numbers.ts'
import { count, plural } from '../../text.ts'
import { alignedLines, indented } from '../table.ts'
import { JSON_OUTPUT, MODEL, type Opened, type RegistryCommand } from './command.ts'
import { findReference, type Referred } from './reference.ts'

export const diff: RegistryCommand = {
  title: 'How two versions differ',
  description:
    'Metrics side by side, inputs and outputs, parameters, data, code and fingerprint. Where one version was\n' +
    'judged against the other, the metrics are that paired comparison, with its intervals.',
  usage: '<reference> <reference>',
  example: 'v1.0.0 v1.1.0',
  operands: [2, 2],
  takes: 'two references: versions, stages or latest',
  options: { model: MODEL, json: JSON_OUTPUT },
  async run(opened, { operands, options }) {
    const [before, after] = operands.map((each) => findReference(opened.registry, each, options.model))
    const sides = await Promise.all([readSide(opened, before), readSide(opened, after)])
    const difference = versionDifference(...sides)
    const names: Names =
      before.model === after.model
        ? [before.version.version, after.version.version]
        : [before.version.tag, after.version.tag]
    return { lines: lines(difference, names), json: difference }
  },
}

type Names = [before: string, after: string]

async function readSide({ git, registry }: Opened, { model, version }: Referred): Promise<Side> {
  await registry.bring([version])
  const [[record], [run], [evaluation]] = await Promise.all([
    readRecords(git, model, 'version', [version]),
    readRecords(git, model, 'run', [version]),
    readRecords(git, model, 'evaluation', [version]),
  ])
  return { registered: version, record, run, evaluation }
}

function lines(difference: VersionDifference, names: Names): string[] {
  const { metrics, signature, parameters, data, code, fingerprint, gaps } = difference
  return [
    `${difference.before} → ${difference.after}`,
    ...(metrics ? section(`Metrics, ${BASIS[metrics.basis](metrics)}`, metricRows(metrics, names)) : []),
    ...(signature
      ? section(
          `Inputs and outputs: ${signature.change}`,
          signature.differences.map((line) => [line]),
        )
      : []),
    ...(parameters ? parameterSection(parameters, names) : []),
    ...(data ? section('Data', dataRows(data, names)) : []),
    ...(code ? codeSection(code, names) : []),
    ...(fingerprint ? section(...fingerprintText(fingerprint)) : []),
    ...(gaps.length > 0
      ? section(
          'Could not be compared',
          gaps.map((gap) => [gap]),
        )
      : []),
  ]
}

const section = (title: string, rows: string[][]): string[] => ['', title, ...indented(alignedLines(rows))]

const BASIS: Record<MetricDifference['basis'], (of: MetricDifference) => string> = {
  paired: ({ rows }) => `paired on ${plural(rows ?? 0, 'row')}`,
  'same-rows': ({ rows }) => `on the same ${plural(rows ?? 0, 'row')}, not paired: no interval`,
  'different-rows': () => 'each on a test split of its own: the change may be one of the data',
  unknown: () => 'on test splits that nobody can compare any more',
}

function metricRows({ changes }: MetricDifference, names: Names): string[][] {
  const confidence = changes.find((change) => change.confidence !== null)?.confidence
  const change = confidence ? `change (${intervalName(confidence)})` : 'change'
  return [['metric', ...names, change], ...changes.map(metricRow)]
}

function metricRow({ metric, before, after, change, interval }: MetricChange): string[] {
  const halfWidth = interval ? (interval[1] - interval[0]) / 2 : Math.abs(change ?? 0)
  const decimals = decimalsFor(halfWidth)
  const write = (value: number) => fixed(value, decimals)
  const described = describeMetric(metric)
  const direction = described ? ` ${arrow(described.better)}` : ''
  const within = interval ? ` (${span(interval, (end) => signed(end, decimals))})` : ''
  return [
    `${metric}${direction}`,
    orDash(before, write),
    orDash(after, write),
    change === null ? DASH : `${signed(change, decimals)}${within}`,
  ]
}

function parameterSection(changes: NonNullable<VersionDifference['parameters']>, names: Names): string[] {
  if (changes.length === 0) return ['', 'Parameters: the same']
  const rows = changes.map(({ name, before, after }) => [name, before ?? DASH, after ?? DASH])
  return section('Parameters', [['name', ...names], ...rows])
}

function dataRows(changes: DataChange[], names: Names): string[][] {
  const rows = changes.map(({ split, before, after }) => [
    split,
    dataText(before),
    dataText(after),
    before?.bytes === after?.bytes ? 'the same bytes' : rowChange(before, after),
  ])
  return [['split', ...names, 'change'], ...rows]
}

const dataText = (side: DataChange['before']): string =>
  side === null
    ? DASH
    : `${side.rows === null ? 'rows not counted' : plural(side.rows, 'row')}, ${side.bytes.slice(7, 19)}…`

function rowChange(before: DataChange['before'], after: DataChange['after']): string {
  if (before === null) return 'new'
  if (after === null) return 'gone'
  if (before.rows === null || after.rows === null) return 'other bytes'
  const change = after.rows - before.rows
  return change === 0
    ? 'other bytes, as many rows'
    : `${change > 0 ? '+' : '−'}${count(Math.abs(change))} rows`
}

function codeSection({ before, after }: NonNullable<VersionDifference['code']>, names: Names): string[] {
  const dirty = [before, after].flatMap((commit, i) => (commit.dirty ? [names[i]] : []))
  const note = dirty.map((name) => [`${name} was trained with uncommitted changes, which no commit shows`])
  if (before.sha === after.sha) return section('Code: the same commit', [[before.sha], ...note])
  return section('Code', [[`git diff ${before.sha.slice(0, 12)} ${after.sha.slice(0, 12)}`], ...note])
}

function fingerprintText({
  changed,
  same,
}: NonNullable<VersionDifference['fingerprint']>): [string, string[][]] {
  const rows = [
    ['differs', changed.join(', ')],
    ['the same', same.join(', ')],
  ]
  return [
    changed.length === 0 ? 'Fingerprint: the same' : 'Fingerprint',
    rows.filter(([, parts]) => parts !== ''),
  ]
}
