import type { DocumentName } from '../evidence/envelope.ts'
import type { Span, Text } from './blocks.ts'
import { link, mono } from './build.ts'

/** Addresses for a report's last line; null or absent where there is none, as in a terminal. */
export interface Links {
  run?: string | null
  report?: string | null
}

/** ` Full report · run`, as links; nothing in a terminal. */
export function runLinks({ report, run }: Links): Span[] {
  const links = [...(report ? [link('Full report', report)] : []), ...(run ? [link('run', run)] : [])]
  return links.flatMap((each, i) => [i === 0 ? ' ' : ' · ', each])
}

export const fullReport = ({ report, run }: Links, name: DocumentName): Text =>
  report
    ? link('the full report', report)
    : [mono(`${name}.html`), ...(run ? [' of ', link('this run', run)] : [])]
