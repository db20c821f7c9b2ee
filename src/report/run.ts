import type { Run } from '../evidence/run.ts'
import { bytes, count, duration, plural } from '../text.ts'
import type { Block, Details, Report, Span, Text } from './blocks.ts'
import {
  details,
  enumeration,
  facts,
  left,
  link,
  mono,
  next,
  paragraph,
  right,
  shortDigest,
  shortSha,
  strong,
  table,
  verdict,
} from './build.ts'
import { provenance } from './envelope.ts'
import { fullReport, type Links, runLinks } from './links.ts'
import { metricTitle } from './metrics.ts'
import { modelRows } from './model-facts.ts'
import { orDash, significant } from './numbers.ts'
import { learningCurves } from './pictures/learning.ts'

const MOST_LINES = 20

export function runReport(document: Run, links: Links = {}): Report {
  const heading = `${document.model}: ${headline(document)}`
  const charts = learningCurves(document.series)
  return {
    title: heading,
    essential: [
      verdict(document.outcome, heading),
      paragraph(...reason(document)),
      ...metricTable(document),
      ...(document.tail.length > 0
        ? [
            {
              type: 'code',
              language: 'text',
              text: document.tail.slice(-MOST_LINES).join('\n'),
            } satisfies Block,
          ]
        : []),
      next(...nextStep(document), ...runLinks(links)),
    ],
    details: runDetails(document),
    pictures: charts.length > 0 ? [{ type: 'heading', level: 3, text: 'Learning curves' }, ...charts] : [],
    full: fullReport(links, 'run'),
  }
}

function headline({ outcome, seconds, skipped, exitCode }: Run): string {
  if (skipped) return 'not trained again, nothing has changed'
  if (outcome === 'pass') return `trained in ${duration(seconds)}`
  if (outcome === 'warn') return `trained in ${duration(seconds)}, with warnings`
  const how =
    exitCode === null ? 'was stopped' : exitCode === 0 ? 'failed' : `failed with exit code ${exitCode}`
  return `training ${how} after ${duration(seconds)}`
}

function reason({ skipped, command, code, data, seed }: Run): Span[] {
  if (skipped) return [skipped.reason, ...(skipped.run ? [' Its run: ', runName(skipped.run), '.'] : [])]
  const sources = Object.entries(data).map(
    ([split, { rows, path }]) => `${split} (${rows === null ? path : plural(rows, 'row')})`,
  )
  const commit: Span[] = code.sha
    ? [
        ' at commit ',
        shortSha(code.sha),
        code.dirty ? ', with uncommitted changes under the declared inputs' : '',
      ]
    : [' outside of a commit']
  return [mono(command), ...commit, `, on ${enumeration(sources) || 'no declared data'}, seed ${seed}.`]
}

const runName = (run: string): Span => (/^https?:/.test(run) ? link('run', run) : mono(run))

/** A row per metric, a column per split. */
function metricTable({ metrics }: Run): Block[] {
  const splits = Object.keys(metrics)
  const names = [...new Set(splits.flatMap((split) => Object.keys(metrics[split])))]
  if (names.length === 0) return []
  const rows = names.map((name) => [
    metricTitle(name),
    ...splits.map((split) => orDash(metrics[split][name] ?? null, (value) => significant(value, 4))),
  ])
  return [table([left('Metric, last value'), ...splits.map(right)], rows, 10)]
}

function nextStep({ outcome, skipped, trained }: Run): Span[] {
  if (skipped) return ['evaluate as before; change an input, a parameter or the data to train again.']
  if (outcome === 'pass' || outcome === 'warn')
    return [
      'compare it with production: ',
      strong('evaluate-vs-prod'),
      trained ? '.' : ', once it writes a model.',
    ]
  return ['the last lines of the command are above, all of them in the job log.']
}

function runDetails(document: Run): Details[] {
  const { params, fingerprintParts, trained, code, data } = document
  return [
    ...(Object.keys(params).length > 0 ? [details('Parameters', facts(jsonRows(params)))] : []),
    ...(trained ? [details('Model', facts(modelRows(trained)))] : []),
    details(
      'Fingerprint',
      paragraph('A run with the same fingerprint is not repeated. These parts make it:'),
      facts([
        ...Object.entries(fingerprintParts).map(([name, value]): [string, Text] => [
          name,
          shortDigest(value),
        ]),
        ['together', shortDigest(document.fingerprint)],
      ]),
    ),
    details('Code and data', facts([...digestRows(code.files), ...dataRows(data)])),
    details('Machine and environment', facts(machineRows(document))),
    provenance(document, 'Provenance and digests'),
  ]
}

const jsonRows = (values: Run['params']): [string, Text][] =>
  Object.entries(values).map(([name, value]) => [name, mono(JSON.stringify(value) ?? 'null')])

const digestRows = (files: { path: string; sha256: string }[]): [string, Text][] =>
  files.map(({ path, sha256 }) => [path, shortDigest(sha256)])

const dataRows = (data: Run['data']): [string, Text][] =>
  Object.entries(data).map(([split, { path, rows, bytes: digest }]) => [
    `${split}, ${path}`,
    [shortDigest(digest), rows === null ? '' : `, ${plural(rows, 'row')}`],
  ])

function machineRows({ hardware, environment }: Run): [string, Text][] {
  const gpus = hardware.gpus.map(({ name, driver, memoryMib }) =>
    [name, memoryMib === null ? '' : `${count(memoryMib)} MiB`, driver && `driver ${driver}`]
      .filter(Boolean)
      .join(', '),
  )
  return [
    ['processor', `${hardware.cpu}, ${plural(hardware.cores, 'core')}`],
    ['memory', bytes(hardware.memoryBytes)],
    ['accelerator', gpus.join('; ') || 'none'],
    ['platform', environment.platform],
    ...Object.entries(environment.runtimes).map(([name, version]): [string, Text] => [name, version]),
    ...digestRows(environment.locks),
    ...Object.entries(environment.variables).map(([name, value]): [string, Text] => [name, mono(value)]),
  ]
}
