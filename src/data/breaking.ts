import type { Filter } from './aggregates.ts'
import type { Condition } from './conditions.ts'
import type { Rule } from './requirement.ts'

/** One way in which a row breaks a rule, and the words for it. */
export type Part = [Condition, string]

/** A rule that counts the rows that break it in any of several ways. */
export const breaking = (
  rule: string,
  column: string,
  allowed: string,
  counted: string,
  parts: Part[],
  filter: Filter = [],
): Rule => ({
  rule,
  column,
  measure: { of: 'breaking-rows', parts: parts.map(([condition, words]) => ({ condition, words })), filter },
  allowed,
  counted,
})
