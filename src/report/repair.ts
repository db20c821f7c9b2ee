import type { SplitRepair } from '../evidence/repair.ts'
import type { Validation } from '../evidence/validation.ts'
import { count, plural } from '../text.ts'
import type { Block, Details, Span } from './blocks.ts'
import {
  type Cell,
  details,
  enumeration,
  left,
  list,
  mono,
  paragraph,
  right,
  strong,
  table,
} from './build.ts'
import { DASH } from './numbers.ts'

type Repair = Validation['repair']

/** One line a split: what was put aside, and which file the checks speak of. */
export function repairLines(repair: Repair = {}): Block[] {
  const splits = Object.entries(repair)
  return splits.length > 0 ? [list(splits.map(([split, found]) => line(split, found)))] : []
}

function line(split: string, { source, clean, bad, used }: SplitRepair): Span[] {
  const where = (path: string | null): Span[] => (path === null ? [] : [' (', mono(path), ')'])
  return [
    strong(split),
    `: ${plural(source.rows, 'row')} read, ${count(clean.rows)} clean`,
    ...where(clean.path),
    `, ${count(bad.rows)} put aside`,
    ...where(bad.path),
    '. The checks speak of ',
    used === 'clean' ? 'the clean file.' : 'the source.',
  ]
}

/** Why rows were put aside, and what was fixed. */
export function repairDetails(repair: Repair = {}, contract: string): Details[] {
  const splits = Object.entries(repair)
  if (splits.length === 0) return []
  const rules = splits.flatMap(([split, found]) =>
    found.rules.map((of): Cell[] => [
      split,
      of.rule,
      of.column ?? DASH,
      count(of.rows),
      of.line === null ? DASH : [mono(`${contract}:${of.line}`)],
    ]),
  )
  const fixes = splits.flatMap(([split, found]) =>
    found.fixes.map(({ fix, column, rows }): Cell[] => [split, fix, column ?? DASH, count(rows)]),
  )
  const masked = [...new Set(splits.flatMap(([, found]) => found.masked))]
  return [
    details(
      'Rows put aside and values fixed',
      ...(rules.length > 0
        ? [table([left('Split'), left('Breaks'), left('Column'), right('Rows'), left('Where')], rules, 10)]
        : [paragraph('No row was put aside.')]),
      ...(fixes.length > 0
        ? [table([left('Split'), left('Fix'), left('Column'), right('Changed')], fixes, 10)]
        : []),
      ...(masked.length > 0
        ? [paragraph(`Not shown among the rows put aside, for they are classified: ${enumeration(masked)}.`)]
        : []),
    ),
  ]
}
