import type { ColumnProfile, DatasetFacts } from '../evidence/facts.ts'
import type { CheckResult, Validation } from '../evidence/validation.ts'
import { bytes, count, duration, plural } from '../text.ts'
import { baselineDetails, baselineLine } from './baseline.ts'
import type { Block, Details, Report, Sign, Span } from './blocks.ts'
import {
  type Cell,
  chart,
  details,
  enumeration,
  left,
  link,
  mono,
  next,
  paragraph,
  right,
  shortDigest,
  strong,
  table,
  verdict,
} from './build.ts'
import { contractDetails, contractLine } from './contract-difference.ts'
import { provenance } from './envelope.ts'
import { explorationCharts, explorationDetails } from './exploration.ts'
import { imageDetails } from './images.ts'
import { integrityDetails, integrityTable } from './integrity.ts'
import { fullReport, type Links, runLinks } from './links.ts'
import { DASH, orDash, percent, significant } from './numbers.ts'
import { distributionSpec, seriesWords } from './pictures/distribution.ts'
import { repairDetails, repairLines } from './repair.ts'
import { firstOf, rowWords } from './row-words.ts'
import { isTemporal, readingOrder, shownColumns } from './shown-columns.ts'

const MOST_CHECKS = 10
const MOST_PICTURES = 40
/** Rows of a finding on the first screen; the list of all checks names up to ten. */
const FIRST_PLACES = 3
const ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 }

export function validationReport(document: Validation, links: Links = {}): Report {
  const heading = headline(document)
  const open = document.checks
    .filter(({ verdict: of }) => of !== 'pass')
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict])
  return {
    title: `${document.model}: ${heading}`,
    essential: [
      verdict(document.outcome, heading),
      paragraph(...reason(document)),
      ...cachedLine(document),
      ...repairLines(document.repair),
      ...contractLine(document.contractChange),
      ...(open.length > 0 ? [checkTable(document, open, MOST_CHECKS, FIRST_PLACES)] : []),
      ...integrityTable(document.integrity ?? [], MOST_CHECKS),
      ...baselineLine(document.baseline),
      next(...nextStep(document, open), ...runLinks(links)),
    ],
    details: [
      datasets(document),
      details(
        `All ${plural(document.checks.length, 'check')}`,
        checkTable(document, document.checks, MOST_CHECKS),
      ),
      ...untested(document),
      ...contractDetails(document.contractChange),
      ...repairDetails(document.repair, document.contract.path),
      ...baselineDetails(document.baseline),
      ...imageDetails(document.images),
      ...integrityDetails(document.integrity ?? []),
      ...explorationDetails(document),
      ...readingOrder(document.profiles).map(([split, profiles]) =>
        profileDetails(split, profiles, document.datasets[split]),
      ),
      provenance(document, 'Contract and digests', [
        [
          'contract',
          `${document.contract.path}, id ${document.contract.id}, version ${document.contract.version}`,
        ],
        ['digest of the contract', shortDigest(document.contract.digest)],
      ]),
    ],
    pictures: pictures(document),
    full: fullReport(links, 'validation'),
  }
}

const SAID: Record<Sign, string> = {
  pass: 'passes',
  warn: 'warns',
  fail: 'fails',
  inconclusive: 'could not be tested',
  skipped: 'was skipped',
  error: 'ended in an error',
}
const SAID_OF_MANY: Record<Sign, string> = {
  ...SAID,
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  skipped: 'were skipped',
}

/** `flights.odcs.yaml: 2 of 38 checks fail on train.parquet (1,462,513 rows)` */
function headline({ contract, checks: asked, integrity = [], datasets: data, outcome }: Validation): string {
  const checks = [...asked, ...integrity]
  const of = checks.filter(({ verdict: each }) => each === outcome).length
  const said = (of === 1 ? SAID : SAID_OF_MANY)[outcome]
  const which =
    outcome === 'pass' && of === checks.length && of !== 1
      ? `all ${count(of)} checks`
      : `${count(of)} of ${plural(checks.length, 'check')}`
  const where = readingOrder(data).map(
    ([, { path, rows }]) => `${path.split('/').at(-1)} (${plural(rows, 'row')})`,
  )
  return `${contract.path}: ${which} ${said} on ${enumeration(where)}`
}

function cachedLine({ cached }: Validation): Block[] {
  if (!cached) return []
  const { run, finished } = cached
  const of = run ? link('an earlier run', run) : 'an earlier run'
  return [
    paragraph(
      strong('Cached'),
      ': data, contract and configuration are byte by byte those of ',
      of,
      `, which finished at ${finished.slice(0, 16).replace('T', ' ')} UTC.`,
    ),
  ]
}

function reason({ checks: asked, integrity = [], contract, unsupported = [] }: Validation): Span[] {
  const checks = [...asked, ...integrity]
  const of = (which: CheckResult['verdict']) => checks.filter(({ verdict: each }) => each === which).length
  const columns = new Set(checks.filter(({ verdict: each }) => each === 'fail').map(({ column }) => column))
  const where = [...columns].filter((column) => column !== null)
  const counts = `${of('pass')} pass, ${of('warn')} warn, ${of('fail')} fail, ${of('inconclusive')} could not be tested.`
  return [
    `Contract ${contract.id} version ${contract.version}: ${counts}`,
    where.length > 0 ? ` Failing: ${enumeration(where)}.` : '',
    unsupported.length > 0
      ? ` Not checked at all: ${plural(unsupported.length, 'demand')} of the contract.`
      : '',
  ]
}

/** What the contract asks for and this tool does not test: a reader must not take it for passed. */
function untested({ unsupported = [], contract }: Validation): Details[] {
  if (unsupported.length === 0) return []
  return [
    details(
      `${plural(unsupported.length, 'demand')} of the contract that nobody checked`,
      table(
        [left('Column'), left('Not checked'), left('Where')],
        unsupported.map(({ column, what, contract: at }): Cell[] => [
          column ?? DASH,
          what,
          [mono(`${contract.path}:${at.line}`)],
        ]),
        MOST_CHECKS,
      ),
    ),
  ]
}

function checkTable(
  { datasets: data, contract }: Validation,
  checks: CheckResult[],
  keep: number,
  places = 10,
): Block {
  const splits = Object.keys(data).length > 1
  const valued = checks.some(({ values }) => values !== undefined)
  return table(
    [
      left('Result'),
      left('Check'),
      ...(splits ? [left('Split')] : []),
      left('Column'),
      right('Found'),
      right('Allowed'),
      left('Where'),
      ...(valued ? [left('Values')] : []),
    ],
    checks.map((check): Cell[] => [
      { sign: check.verdict },
      check.rule,
      ...(splits ? [check.split] : []),
      check.column ?? DASH,
      check.reason ?? check.found,
      check.allowed,
      where(check, contract.path, places),
      ...(valued
        ? [
            firstOf(
              [...new Set(check.values)].filter((value) => value !== null),
              places,
            ),
          ]
        : []),
    ]),
    keep,
  )
}

function where(check: CheckResult, path: string, places: number): Span[] {
  const { contract } = check
  const found = rowWords(check, places)
  const asked = contract ? [mono(`${path}:${contract.line}`)] : []
  return [found, found && asked.length > 0 ? ' · ' : '', ...asked]
}

function nextStep({ outcome, contract }: Validation, [first]: CheckResult[]): Span[] {
  if (outcome === 'pass') return ['train on this data.']
  const line = first?.contract ? `${contract.path}:${first.contract.line}` : contract.path
  const change: Span[] = [', or change the contract where it is wrong (', mono(line), ').']
  if (outcome === 'fail') return ['mend the data', ...change]
  if (outcome === 'inconclusive') return ['settle what could not be tested; until then this is not a pass.']
  return ['look at the warnings; they do not block', ...change]
}

const datasets = ({ datasets: data }: Validation): Details =>
  details(
    'Datasets',
    table(
      [
        left('Split'),
        left('File'),
        right('Rows'),
        right('Columns'),
        right('Size'),
        left('Digest of the rows'),
      ],
      readingOrder(data).map(([split, facts]) => [
        split,
        facts.path,
        count(facts.rows),
        count(facts.columns.length),
        bytes(facts.bytes),
        shortDigest(facts.digests.rows),
      ]),
    ),
  )

function profileDetails(split: string, profiles: ColumnProfile[], facts: DatasetFacts | undefined): Details {
  const titles = ['Missing', 'Mean', 'Deviation', 'Smallest', 'Median', 'Largest', 'Distinct values']
  return details(
    `Profile of ${split}`,
    table(
      [left('Column'), left('Kind'), ...titles.map(right)],
      profiles.map((profile) => profileRow(profile, isTemporal(facts, profile.name))),
      MOST_CHECKS * 2,
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
function pictures(document: Validation): Block[] {
  const shown = shownColumns(document)
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
  return [
    ...(charts.length > 0
      ? [{ type: 'heading' as const, level: 3 as const, text: 'Columns' }, ...charts]
      : []),
    ...explorationCharts(document, shown),
  ]
}
