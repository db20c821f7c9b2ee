import type { CheckResult } from '../evidence/check-result.ts'
import type { Verdict } from '../evidence/envelope.ts'
import type { Rules } from '../evidence/rules.ts'
import type { Validation } from '../evidence/validation.ts'
import { bytes, count, plural } from '../text.ts'
import { baselineDetails, baselineLine, changedColumns, changedTable } from './baseline.ts'
import type { Block, Details, Report, Sign, Span } from './blocks.ts'
import {
  type Cell,
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
import { integrityDetails, integrityTable, openFindings } from './integrity.ts'
import { fullReport, type Links, runLinks } from './links.ts'
import { DASH } from './numbers.ts'
import { profileDetails, profilePictures } from './profile.ts'
import { repairDetails, repairLines } from './repair.ts'
import { firstOf, rowWords } from './row-words.ts'
import { type Fitted, fitting, restRows, roomBeside, shares } from './screen.ts'
import { readingOrder, shownColumns } from './shown-columns.ts'

const MOST_CHECKS = 10
/** Rows of a table on the first screen that stay in the smallest budget. */
const MOST_KEPT = 3
/** Rows of a finding on the first screen; the list of all checks names up to ten. */
const FIRST_PLACES = 3
const ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 }
const byGravity = (a: CheckResult, b: CheckResult): number => ORDER[a.verdict] - ORDER[b.verdict]

/** What a validation and the rules alone have in common. */
type Judged = Pick<Validation, 'outcome' | 'contract' | 'checks' | 'integrity' | 'unsupported'> & {
  datasets: Record<string, Pick<Validation['datasets'][string], 'path' | 'rows'>>
}

export function validationReport(document: Validation, links: Links = {}): Report {
  const heading = headline(document)
  const open = openChecks(document)
  const shown = shownColumns(document)
  return {
    title: `${document.model}: ${heading}`,
    essential: [...screen(document, heading, open), next(...nextStep(document, open), ...runLinks(links))],
    details: [
      datasets(document),
      ...allChecks(document),
      ...contractDetails(document.contractChange),
      ...repairDetails(document.repair, document.contract.path),
      ...baselineDetails(document.baseline),
      ...imageDetails(document.images),
      ...integrityDetails(document.integrity ?? []),
      ...explorationDetails(document),
      ...profileDetails(document),
      contractProvenance(document),
    ],
    pictures: [...profilePictures(document, shown), ...explorationCharts(document, shown)],
    full: fullReport(links, 'validation'),
  }
}

/** The rules of the contract alone. */
export function rulesReport(document: Rules, links: Links = {}): Report {
  const heading = headline(document)
  const open = openChecks(document)
  const opening = [
    verdict(document.outcome, heading),
    paragraph(...reason(document)),
    paragraph('The rules of the contract alone: no profile, no comparison, and nothing to train on.'),
  ]
  const room = roomBeside(opening, open.length > 0 ? 1 : 0)
  return {
    title: `${document.model}: ${heading}`,
    essential: [
      ...opening,
      ...(open.length > 0
        ? [checkTable(document, fitting(open, room, verdictOf), MOST_KEPT, FIRST_PLACES)]
        : []),
      next(
        ...(document.outcome === 'pass'
          ? ['validate the whole of it before training.']
          : nextStep(document, open)),
        ...runLinks(links),
      ),
    ],
    details: [
      details(
        'Datasets',
        table(
          [left('Split'), left('File'), right('Rows'), right('Size'), left('Digest of the bytes')],
          readingOrder(document.datasets).map(([split, facts]) => [
            split,
            facts.path,
            count(facts.rows),
            bytes(facts.bytes),
            shortDigest(facts.digest),
          ]),
        ),
      ),
      ...allChecks(document),
      contractProvenance(document),
    ],
    pictures: [],
    full: fullReport(links, 'rules'),
  }
}

const allChecks = (document: Judged): Details[] => [
  details(
    `All ${plural(document.checks.length, 'check')}`,
    checkTable(document, { shown: document.checks.toSorted(byGravity), rest: new Map() }, MOST_CHECKS),
  ),
  ...untested(document),
]

const contractProvenance = (document: Validation | Rules): Details =>
  provenance(document, 'Contract and digests', [
    [
      'contract',
      `${document.contract.path}, id ${document.contract.id}, version ${document.contract.version}`,
    ],
    ['digest of the contract', shortDigest(document.contract.digest)],
  ])

const verdictOf = (check: { verdict: Verdict }): Verdict => check.verdict

const openChecks = ({ checks }: Judged): CheckResult[] =>
  checks.filter(({ verdict: of }) => of !== 'pass').sort(byGravity)

/** What is read before the first fold: the verdict, what decides, and what is new in the data. */
function screen(document: Validation, heading: string, open: CheckResult[]): Block[] {
  const opening = [
    verdict(document.outcome, heading),
    paragraph(...reason(document)),
    ...cachedLine(document),
    ...repairLines(document.repair),
    ...contractLine(document.contractChange),
  ]
  const against = baselineLine(document.baseline)
  const findings = openFindings(document.integrity ?? [])
  const changed = changedColumns(document.baseline)
  const wanted = [open, findings, changed].map(({ length }) => length)
  const room = roomBeside([...opening, ...against], wanted.filter((rows) => rows > 0).length)
  const [checks, integrity, columns] = shares(wanted, room)
  return [
    ...opening,
    ...(open.length > 0
      ? [checkTable(document, fitting(open, checks, verdictOf), MOST_KEPT, FIRST_PLACES)]
      : []),
    ...(findings.length > 0 ? [integrityTable(fitting(findings, integrity, verdictOf), MOST_KEPT)] : []),
    ...against,
    ...(changed.length > 0 ? [changedTable(changed, columns, MOST_KEPT)] : []),
  ]
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
function headline({ contract, checks: asked, integrity = [], datasets: data, outcome }: Judged): string {
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

function reason({ checks: asked, integrity = [], contract, unsupported = [] }: Judged): Span[] {
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
function untested({ unsupported = [], contract }: Judged): Details[] {
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
  { datasets: data, contract }: Judged,
  fitted: Fitted<CheckResult>,
  keep: number,
  places = 10,
): Block {
  const checks = fitted.shown
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
    [
      ...checks.map((check): Cell[] => [
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
      ...restRows(fitted, 'check'),
    ],
    keep,
  )
}

function where(check: CheckResult, path: string, places: number): Span[] {
  const { contract } = check
  const found = rowWords(check, places)
  const asked = contract ? [mono(`${path}:${contract.line}`)] : []
  return [found, found && asked.length > 0 ? ' · ' : '', ...asked]
}

function nextStep({ outcome, contract }: Judged, [first]: CheckResult[]): Span[] {
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
