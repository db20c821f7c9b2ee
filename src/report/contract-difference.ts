import type { ContractDifference } from '../evidence/contract-difference.ts'
import type { Validation } from '../evidence/validation.ts'
import { count } from '../text.ts'
import type { Block, Details, Span } from './blocks.ts'
import { type Cell, details, left, mono, paragraph, strong, table } from './build.ts'
import { DASH } from './numbers.ts'

const GRADES = ['breaking', 'loosening', 'tightening', 'neutral'] as const

/** One line: how many changes of which grade, and how many this very data needed. */
export const contractLine = (difference: Validation['contractChange']): Block[] =>
  difference === undefined ? [] : [paragraph(...sentence(difference))]

function sentence({ against, changes, proposal }: ContractDifference): Span[] {
  const counts = GRADES.map((grade) => ({ grade, n: changes.filter((one) => one.grade === grade).length }))
  const words = counts.filter(({ n }) => n > 0).map(({ grade, n }) => `${count(n)} ${grade}`)
  const needed = changes.filter(({ fails }) => fails !== null).length
  return [
    strong('Contract'),
    ' against ',
    mono(against),
    `: ${words.join(', ') || 'no change'}`,
    needed > 0 ? `; ${count(needed)} loosened in the same change as data that fails the rule as it was` : '',
    ...(proposal === null ? [] : ['. Proposed: ', mono(proposal)]),
    '.',
  ]
}

export function contractDetails(difference: Validation['contractChange']): Details[] {
  if (difference === undefined || difference.changes.length === 0) return []
  return [
    details(
      'What changed in the contract',
      table(
        [
          left('Grade'),
          left('Column'),
          left('Change'),
          left('This data, by the rule as it was'),
          left('Line'),
        ],
        difference.changes.map(({ grade, column, what, line, fails }): Cell[] => [
          grade,
          column ?? DASH,
          what,
          fails ?? DASH,
          line === null ? DASH : count(line),
        ]),
        20,
      ),
    ),
  ]
}
