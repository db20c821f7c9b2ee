import type { CsvOptions } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { Outcome, Verdict } from '../evidence/envelope.ts'
import type { ColumnProfile, DatasetFacts } from '../evidence/facts.ts'
import type { CheckResult } from '../evidence/validation.ts'
import { didYouMean, plural } from '../text.ts'
import { isAllowed, number } from './conditions.ts'
import type { Contract, ContractColumn } from './contract.ts'
import { describeTable, openTable, type Table } from './dataset.ts'
import { type Engine, sqlString } from './engine.ts'
import { type Accesses, columnsOf, countRows, findRows } from './measure.ts'
import { profileColumns } from './profile.ts'
import type { Requirement } from './requirements.ts'
import { reading } from './source.ts'
import { isCompatible, type StoredColumn } from './types.ts'
import { type CastTable, castTable } from './view.ts'

export interface SplitFile {
  path: string
  shownPath: string
  csv?: CsvOptions
}

export interface ValidatedSplits {
  outcome: Outcome
  checks: CheckResult[]
  datasets: Record<string, DatasetFacts>
  profiles: Record<string, ColumnProfile[]>
}

/** A split of which every value has been cast; what looks at rows across splits takes it from here. */
export interface CastSplit {
  split: string
  /** Name of a table that is there only until the observer returns. */
  table: string
  accesses: Accesses
  rows: number
  profiles: ColumnProfile[]
}

export interface ValidateOptions {
  onSplit?: (split: string, done: number) => void
  /** Sees every split's table of casts once, without a further pass over its text. */
  onCasts?: (seen: CastSplit) => Promise<void>
  /** Split in whose bins the others are counted, so that they can be compared; it is read first. */
  reference?: string
}

/**
 * Checks every split against the contract; checks of the contract's order, split by split.
 * @throws UserError for data that cannot be read and for a pattern that the engine does not know.
 */
export async function validateSplits(
  engine: Engine,
  contract: Contract,
  splits: Record<string, SplitFile>,
  { onSplit, onCasts, reference = 'train' }: ValidateOptions = {},
): Promise<ValidatedSplits> {
  await refuseUnknownPatterns(engine, contract)
  const result: ValidatedSplits = { outcome: 'pass', checks: [], datasets: {}, profiles: {} }
  const order = Object.entries(splits).sort(([a], [b]) => Number(b === reference) - Number(a === reference))
  const [[first]] = order
  for (const [split, { path, shownPath, csv }] of order) {
    onSplit?.(split, Object.keys(result.datasets).length)
    const table = await openTable(engine, path, shownPath, csv)
    const facts = await describeTable(engine, table)
    result.datasets[split] = facts
    await reading(shownPath, () =>
      withCasts(engine, contract, table, async (name, casts) => {
        const checks = await checkTable(engine, contract, table, casts.accesses, name, facts.rows)
        const { source, columns } = casts.view(name)
        result.checks.push(...checks.map((check) => ({ split, ...check })))
        const profiles = await profileColumns(engine, source, columns, result.profiles[first])
        result.profiles[split] = profiles
        await onCasts?.({ split, table: name, accesses: casts.accesses, rows: facts.rows, profiles })
      }),
    )
  }
  return { ...result, outcome: outcomeOf(result.checks) }
}

/** The worst verdict decides; a finding of severity `info` never does. */
export function outcomeOf(checks: CheckResult[]): Outcome {
  const deciding = checks.filter(({ severity }) => severity !== 'info').map(({ verdict }) => verdict)
  const worst = (['fail', 'inconclusive', 'warn'] as const).find((verdict) => deciding.includes(verdict))
  return worst ?? (checks.length === 0 ? 'inconclusive' : 'pass')
}

/**
 * Gives `body` the name of a table with the strict casts. Text is cast once, into a temporary table that may spill
 * to disk, for checks and profiles need several passes; Parquet is read again for less than that costs.
 */
async function withCasts(
  engine: Engine,
  contract: Contract,
  table: Table,
  body: (name: string, casts: CastTable) => Promise<void>,
): Promise<void> {
  const casts = castTable(contract.columns, table.stored, table.storedColumns)
  const kind = table.format === 'parquet' ? 'VIEW' : 'TABLE'
  await engine.rows(`CREATE OR REPLACE TEMP ${kind} casts AS ${casts.select}`)
  try {
    await body('casts', casts)
  } finally {
    await engine.rows(`DROP ${kind} casts`)
  }
}

/** The engine's expressions are RE2: linear in time, without look-around and back-references. */
async function refuseUnknownPatterns(engine: Engine, contract: Contract): Promise<void> {
  for (const { measure, position } of contract.requirements) {
    if (measure.of !== 'breaking-rows') continue
    for (const { condition } of measure.parts) {
      if (condition.test !== 'no-match') continue
      try {
        await engine.rows(`SELECT regexp_matches('', ${sqlString(condition.pattern)})`)
      } catch (cause) {
        throw new UserError(`the pattern ${condition.pattern} is not supported: ${regexComplaint(cause)}`, {
          location: { file: contract.path, ...position },
          hint: 'Patterns are RE2: no look-ahead, look-behind or back-references.',
          cause,
        })
      }
    }
  }
}

const regexComplaint = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0].replace(/^.*?Error: /, '')

type TableCheck = Omit<CheckResult, 'split'>

async function checkTable(
  engine: Engine,
  contract: Contract,
  table: Table,
  accesses: Accesses,
  castsName: string,
  rows: number,
): Promise<TableCheck[]> {
  const stored = new Map(table.storedColumns.map((column) => [column.name, column]))
  const missing = contract.columns.filter(({ name }) => !stored.has(name))
  const testable = contract.requirements.filter(({ measure }) =>
    columnsOf(measure).every((column) => accesses.has(column)),
  )
  const counts = await countRows(engine, castsName, accesses, testable)
  const judged = testable.map((requirement) =>
    judge(requirement, counts.byRequirement.get(requirement) as number[], rows, stored),
  )
  const broken = testable.filter((_, i) => (judged[i].failing ?? 0) > 0 && judged[i].verdict !== 'pass')
  const places = await findRows(engine, castsName, accesses, broken)
  return [
    ...rowsPresent(rows, contract),
    ...missing.map((column) => missingColumn(column, [...stored.keys()])),
    ...extraColumns(contract, table.storedColumns),
    ...contract.requirements.map((requirement) => {
      const i = testable.indexOf(requirement)
      return i < 0 ? untestable(requirement, accesses) : { ...judged[i], rows: places.get(requirement) ?? [] }
    }),
  ]
}

const base = {
  column: null,
  severity: 'error' as CheckResult['severity'],
  failing: null,
  rows: [] as number[],
  contract: null as CheckResult['contract'],
  reason: null,
}

/** No rows are a failure even where the contract sets no row count. */
function rowsPresent(rows: number, contract: Contract): TableCheck[] {
  if (rows > 0 && contract.requirements.some(({ rule }) => rule === 'row-count')) return []
  return [
    {
      ...base,
      rule: 'row-count',
      verdict: rows > 0 ? 'pass' : 'fail',
      found: plural(rows, 'row'),
      allowed: 'more than 0 rows',
    },
  ]
}

const missingColumn = ({ name, position }: ContractColumn, present: string[]): TableCheck => ({
  ...base,
  rule: 'column-missing',
  column: name,
  verdict: 'fail',
  found: `no column "${name}".${didYouMean(name, present)}`,
  allowed: 'a column of this name',
  contract: position,
})

function extraColumns(contract: Contract, stored: StoredColumn[]): TableCheck[] {
  const absent = new Map(contract.absent.map((column) => [column.name, column]))
  const declared = new Set(contract.columns.map(({ name }) => name))
  return stored
    .filter(({ name }) => !declared.has(name))
    .map(({ name }) => {
      const elsewhere = absent.get(name)
      return {
        ...base,
        rule: elsewhere ? 'column-environment' : 'column-extra',
        column: name,
        severity: 'warning',
        verdict: 'warn',
        found: elsewhere
          ? `column "${name}" is there, and the contract does not have it at ${elsewhere.environment}`
          : `column "${name}" is not in the contract`,
        allowed: elsewhere ? 'no such column' : 'declared columns',
        contract: elsewhere?.position ?? null,
      }
    })
}

const described = ({ rule, column, severity, allowed, position }: Requirement) => ({
  ...base,
  rule,
  column,
  severity,
  allowed,
  contract: position,
})

function untestable(requirement: Requirement, accesses: Accesses): TableCheck {
  const absent = columnsOf(requirement.measure).find((column) => !accesses.has(column))
  return {
    ...described(requirement),
    verdict: 'inconclusive',
    found: 'not tested',
    reason: `there is no column "${absent}"`,
  }
}

function judge(
  requirement: Requirement,
  counts: number[],
  total: number,
  stored: Map<string, StoredColumn>,
): TableCheck {
  const { measure, limit, severity } = requirement
  const failing = counts.reduce((sum, n) => sum + n, 0)
  if (total === 0 && measure.of !== 'all-rows')
    return {
      ...described(requirement),
      verdict: 'inconclusive',
      found: 'not tested',
      reason: 'there are no rows',
    }
  const measured = limit.unit === 'percent' ? (failing / total) * 100 : failing
  const verdict: Verdict = isAllowed(limit, measured) ? 'pass' : severity === 'error' ? 'fail' : 'warn'
  return {
    ...described(requirement),
    verdict,
    failing: measure.of === 'all-rows' ? null : failing,
    found: foundWords(requirement, counts, failing, total, stored),
  }
}

/** In words, and never with a value of the data. */
function foundWords(
  { measure, limit, column }: Requirement,
  counts: number[],
  failing: number,
  total: number,
  stored: Map<string, StoredColumn>,
): string {
  if (measure.of === 'all-rows') return plural(total, 'row')
  if (failing === 0) return 'none'
  const share =
    limit.unit === 'percent' ? ` (${number(Number(((failing / total) * 100).toPrecision(3)))} %)` : ''
  if (measure.of === 'repeated-rows')
    return `${plural(failing, 'row')}${share} ${failing === 1 ? 'repeats' : 'repeat'} an earlier one`
  const parts = measure.parts
    .map(({ words }, i) => (counts[i] > 0 ? `${plural(counts[i], 'row')} ${words}` : ''))
    .filter(Boolean)
  const type = measure.parts[0].condition.test === 'type' ? measure.parts[0].condition.type : undefined
  const own = stored.get(column ?? '')
  const stores = type && own && !isCompatible(own, type) ? `, stored as ${own.type}` : ''
  return `${parts.join(', ')}${share}${stores}`
}
