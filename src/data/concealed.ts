import type { Contract } from './contract.ts'
import type { Requirement } from './requirement.ts'
import type { TableCheck } from './verdict.ts'

/** The first row of a file without a header would be taken for names, which are shown: only where it may be. */
export const headerOf = ({ classified, columns, untyped, absent }: Contract): string[] | undefined =>
  classified.length > 0 ? [...columns, ...untyped, ...absent].map(({ name }) => name) : undefined

/** A figure may be a value: the largest of a column is one. Of classified columns only the verdict is told. */
export function concealed(
  check: TableCheck,
  { measure }: Requirement,
  classified: readonly string[],
): TableCheck {
  const column =
    measure.of === 'query'
      ? classified.find((name) => mayRead(measure.sql, name))
      : measure.of === 'statistic' || measure.of === 'age'
        ? classified.find((name) => name === measure.column)
        : undefined
  if (column === undefined || check.reason !== null) return check
  return { ...check, found: `not shown: "${column}" is classified` }
}

/** Whether a query names the column, or all of them. */
function mayRead(sql: string, column: string): boolean {
  const text = sql.toLowerCase().replace(/count\s*\(\s*\*\s*\)/g, '')
  return text.includes(column.toLowerCase()) || /\*|\bcolumns\b/.test(text)
}
