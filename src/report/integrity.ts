import type { IntegrityCheck } from '../evidence/integrity.ts'
import type { Block, Details, Span } from './blocks.ts'
import { type Cell, details, left, mono, right, table } from './build.ts'
import { DASH } from './numbers.ts'
import { rowWords } from './row-words.ts'
import { type Fitted, restRows } from './screen.ts'

const TITLES: Record<IntegrityCheck['check'], string> = {
  'row-overlap': 'rows in two splits',
  'feature-overlap': 'features in two splits',
  'group-overlap': 'groups in two splits',
  'time-overlap': 'training on the future',
  'conflicting-labels': 'conflicting labels',
  'class-ratio': 'balance of classes',
  'unseen-labels': 'unseen classes',
  'identifier-signal': 'identifier tells the label',
  'feature-signal': 'feature tells the label',
  'split-drift': 'splits differ',
  'wrong-labels': 'labels that look wrong',
  'personal-data': 'personal data',
  'image-missing': 'missing images',
  'image-unreadable': 'unreadable images',
  'image-extension': 'misnamed images',
  'image-duplicates': 'images twice',
  'image-overlap': 'images in two splits',
  'image-near-duplicates': 'images that look alike',
}
const ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 }

/** The findings that decide, graver ones first. */
export const openFindings = (checks: IntegrityCheck[]): IntegrityCheck[] =>
  checks
    .filter(({ verdict, severity }) => verdict !== 'pass' && severity !== 'info')
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict])

/** For the first screen. */
export const integrityTable = (fitted: Fitted<IntegrityCheck>, keep: number): Block =>
  rowsOf(fitted.shown, keep, restRows(fitted, 'finding'))

export const integrityDetails = (checks: IntegrityCheck[]): Details[] =>
  checks.length > 0 ? [details('Splits, labels and personal data', rowsOf(checks, 10))] : []

const rowsOf = (checks: IntegrityCheck[], keep: number, rest: Cell[][] = []): Block =>
  table(
    [
      left('Result'),
      left('Splits and labels'),
      left('Split'),
      left('Column'),
      right('Found'),
      right('Allowed'),
      left('Where'),
    ],
    [
      ...checks.map((check): Cell[] => [
        { sign: check.verdict },
        TITLES[check.check],
        check.against === null ? check.split : `${check.split}, ${check.against}`,
        check.column ?? DASH,
        check.reason ?? check.found,
        check.allowed || DASH,
        places(check),
      ]),
      ...rest,
    ],
    keep,
  )

function places(check: IntegrityCheck): Span[] {
  const { files = [] } = check
  if (files.length > 0) return files.flatMap((file, i) => [i > 0 ? ' · ' : '', mono(file)])
  return check.rows.length > 0 ? [rowWords(check)] : []
}
