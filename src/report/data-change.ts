import type { BaselineDifference } from '../evidence/baseline.ts'
import { baselineLine, changedColumns, changedTable } from './baseline.ts'
import type { Details } from './blocks.ts'
import { details } from './build.ts'

/** With the sentence, and the head of the table, eight lines. */
const MOST_COLUMNS = 4

/** The first lines of what a validation says of the data against earlier data; none where it is as it was. */
export function dataChangeDetails(difference: BaselineDifference | undefined): Details[] {
  if (!difference || difference.change === 'none') return []
  const changed = changedColumns(difference)
  return [
    details(
      'What changed in the data',
      ...baselineLine(difference),
      ...(changed.length > 0 ? [changedTable(changed, MOST_COLUMNS, MOST_COLUMNS)] : []),
    ),
  ]
}
