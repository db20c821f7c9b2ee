import type { Outcome } from '../evidence/envelope.ts'
import type { Finding } from '../registry/audit.ts'
import { isUnseen } from '../registry/fsck.ts'
import type { Garbage } from '../registry/gc.ts'
import { bytes, plural } from '../text.ts'
import type { Report } from './blocks.ts'
import { details, left, mono, next, paragraph, right, table, verdict } from './build.ts'
import { DASH } from './numbers.ts'

export interface Care {
  outcome: Outcome
  headline: string
  findings: Finding[]
  garbage: Garbage[]
  /** Of all of `garbage`. */
  freed: number
  /** `12:sha256:…` of the last event; empty where there is none. */
  head: string
}

const KEPT_ROWS = 20

/** What fsck found, and what gc would delete. */
export function registryCareReport({ outcome, headline, findings, garbage, freed, head }: Care): Report {
  const title = `Registry: ${headline}`
  return {
    title,
    essential: [
      verdict(outcome, title),
      ...(findings.length > 0 ? [findingTable(findings)] : []),
      paragraph(
        garbage.length === 0
          ? 'There is nothing for gc to delete.'
          : `gc may delete the bytes of ${plural(garbage.length, 'version')} and free ${bytes(freed)}.`,
      ),
      ...steps(findings, garbage),
    ],
    details: [
      ...(garbage.length > 0 ? [details('What gc may delete', garbageTable(garbage))] : []),
      ...(head ? [details('Head of the ledger, for fsck --expect', paragraph(mono(head)))] : []),
    ],
    pictures: [],
  }
}

function steps(findings: Finding[], garbage: Garbage[]) {
  const commands = [
    ...(findings.some(({ repair }) => repair !== null) ? ['mlops registry fsck --repair'] : []),
    ...(garbage.length > 0 ? ['mlops registry gc --apply'] : []),
  ]
  return commands.length === 0
    ? []
    : [next('in a clone, ', ...commands.flatMap((command, i) => [i > 0 ? ', then ' : '', mono(command)]))]
}

const findingTable = (findings: Finding[]) =>
  table(
    [left('Result'), right('Event'), left('What'), left('Found'), left('--repair')],
    findings.map((finding) => [
      { sign: isUnseen(finding) ? 'inconclusive' : finding.severity },
      finding.seq === null ? DASH : `#${finding.seq}`,
      finding.subject,
      finding.problem,
      finding.repair ?? DASH,
    ]),
    KEPT_ROWS,
  )

const garbageTable = (garbage: Garbage[]) =>
  table(
    [left('Version'), right('Size'), left('Bytes in')],
    garbage.map(({ tag, bytes: size, items }) => [tag, bytes(size), items.map(({ uri }) => uri).join(', ')]),
    KEPT_ROWS,
  )
