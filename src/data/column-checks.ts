import { didYouMean } from '../text.ts'
import type { Contract } from './contract.ts'
import type { StoredColumn } from './types.ts'
import { type TableCheck, UNPLACED } from './verdict.ts'

/** Checks of which columns are there, whatever they hold. */

type Placed = Contract['untyped'][number]

export const absentColumns = ({ columns, untyped }: Contract, stored: Map<string, StoredColumn>): Placed[] =>
  [...columns, ...untyped].filter(({ name }) => !stored.has(name))

export const missingColumn = (
  { name, position }: Placed,
  present: string[],
  mayLack: boolean,
): TableCheck => ({
  ...UNPLACED,
  rule: 'column-missing',
  column: name,
  verdict: mayLack ? 'pass' : 'fail',
  found: `no column "${name}".${mayLack ? '' : didYouMean(name, present)}`,
  allowed: mayLack ? 'may be left out' : 'a column of this name',
  contract: position,
})

export function otherColumns(
  { columns, untyped, match, absent }: Contract,
  stored: StoredColumn[],
): TableCheck[] {
  const declared = [...columns, ...untyped].map(({ name }) => name)
  const extra = stored.filter(({ name }) => ![...declared, ...absent.map((one) => one.name)].includes(name))
  const elsewhere: TableCheck[] = absent
    .filter(({ name }) => stored.some((column) => column.name === name))
    .map(({ name, environment, position }) => ({
      ...UNPLACED,
      rule: 'column-environment',
      column: name,
      severity: 'warning',
      verdict: 'warn',
      found: `column "${name}" is there, and the contract does not have it at ${environment}`,
      allowed: 'no such column',
      contract: position,
    }))
  const unknown: TableCheck[] = extra.map(({ name }) => ({
    ...UNPLACED,
    rule: 'column-extra',
    column: name,
    severity: match.extra === 'warn' ? 'warning' : 'error',
    verdict: match.extra,
    found: `column "${name}" is not in the contract`,
    allowed: match.extra === 'pass' ? 'further columns' : 'declared columns',
  }))
  const found = [...elsewhere, ...unknown]
  if (!match.ordered) return found
  return [...found, columnOrder(columns, untyped, stored)]
}

/** Whether the columns of the data that are declared stand in the order of the contract. */
function columnOrder(columns: Placed[], untyped: Placed[], stored: StoredColumn[]): TableCheck {
  const wanted = [...columns, ...untyped]
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .map(({ name }) => name)
    .filter((name) => stored.some((column) => column.name === name))
  const present = stored.map(({ name }) => name).filter((name) => wanted.includes(name))
  const first = wanted.findIndex((name, i) => name !== present[i])
  return {
    ...UNPLACED,
    rule: 'column-order',
    column: first < 0 ? null : wanted[first],
    verdict: first < 0 ? 'pass' : 'fail',
    found: first < 0 ? 'none' : `column "${present[first]}" stands where "${wanted[first]}" is declared`,
    allowed: 'the order of the contract',
  }
}
